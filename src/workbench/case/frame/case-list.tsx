import { Button, Empty, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useMemo, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { CaseLine } from '../../../api/views.ts';
import { ROW_LINK, useRowKeys } from '../../desk/row-keys.ts';
import { useSpeech } from '../../session/language.tsx';
import { Fault } from '../../shell/page/fault.tsx';
import { Page } from '../../shell/page/page.tsx';
import { Panel } from '../../shell/page/panel.tsx';
import { YearSelect } from '../../shell/page/year-select.tsx';
import { useCases } from '../../wire/queries.ts';
import { MayNotBegin, useMayBegin } from '../beginning.tsx';
import { VerbDrawer } from '../verb-drawer.tsx';

export type Filters = Readonly<Record<string, string>>;

interface CaseListProps {
  readonly noun: 'remedy' | 'rectification';
  /** Of the list and, with its number, of each case. */
  readonly path: string;
  readonly title: string;
  readonly empty: string;
  /** The verb with which a case begins, what its button says, and with what its form is opened for `?new=…`. */
  readonly begin: {
    readonly verb: string;
    readonly text: string;
    readonly initial?: (asked: string) => Record<string, unknown>;
  };
  /** By what it is narrowed beside the year. */
  readonly narrow?: (filters: Filters, change: (name: string, value: string | undefined) => void) => ReactNode;
  /** Behind the number. */
  readonly columns: TableColumnsType<CaseLine>;
  readonly width: number;
}

/** All cases of a noun, narrowed by the address, and the form that begins one, which `?new=` opens. */
export function CaseList({ noun, path, title, empty, begin, narrow, columns, width }: CaseListProps) {
  const { t } = useSpeech();
  const mayBegin = useMayBegin(noun);
  const go = useNavigate();
  const [params, setParams] = useSearchParams();
  const { new: asked, ...filters } = Object.fromEntries(params);
  const { data, error, isFetching, refetch } = useCases(noun, filters);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const change = (name: string, value: string | undefined) => {
    const { page: _, [name]: _old, ...others } = filters as Record<string, string>;
    setParams(value ? { ...others, [name]: value } : others);
  };
  const { initial } = begin;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form keeps what was typed while the page is drawn anew
  const filled = useMemo(() => (asked && initial ? initial(asked) : {}), [asked]);
  return (
    <Page
      title={title}
      extra={
        mayBegin && (
          <Button type="primary" onClick={() => setParams({ ...filters, new: '' })}>
            {begin.text}
          </Button>
        )
      }
    >
      <MayNotBegin noun={noun} />
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel
        flush
        title={t('search.results')}
        extra={
          <span className="gk-tools">
            <YearSelect value={filters.year} change={(year) => change('year', year)} />
            {narrow?.(filters, change)}
          </span>
        }
      >
        <div ref={list}>
          <Table<CaseLine>
            size="small"
            rowKey="caseId"
            scroll={{ x: width }}
            loading={isFetching}
            dataSource={data?.rows ?? []}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} /> }}
            pagination={
              data && data.total > data.size
                ? {
                    current: data.page,
                    pageSize: data.size,
                    total: data.total,
                    onChange: (page) => change('page', String(page)),
                  }
                : false
            }
            columns={[
              {
                title: t('column.number'),
                dataIndex: 'number',
                className: 'gk-number',
                render: (number: string, { caseId }) => (
                  <Link to={`${path}/${caseId}`} className={ROW_LINK}>
                    {number}
                  </Link>
                ),
              },
              ...columns,
            ]}
          />
        </div>
      </Panel>
      <VerbDrawer
        noun={noun}
        verb={asked === undefined || !mayBegin ? null : begin.verb}
        to={path}
        initial={filled}
        onDone={(done) => void go(`${path}/${done.caseId}`)}
        close={() => setParams(filters)}
      />
    </Page>
  );
}
