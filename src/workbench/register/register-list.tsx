import { Button, Descriptions, Empty, Table } from 'antd';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { CaseLine, RegisterPage } from '../../api/views.ts';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { YearSelect } from '../shell/page/year-select.tsx';
import { useCases } from '../wire/queries.ts';
import type { Register } from './register-page.tsx';

const BEGINS = { document: 'make', matter: 'list', tally: 'record' } as const;
const PATHS = { document: '/documents', matter: '/matters', tally: '/tallies' } as const;

const grouped = (n: number | null): string | undefined => n?.toLocaleString('en-US');

export function RegisterList({ register }: { register: Register }) {
  const { t } = useSpeech();
  const words = useNounWords(register);
  const [params, setParams] = useSearchParams();
  const [isNew, setNew] = useState(false);
  const mayBegin = useMayBegin(register);
  const asked = Object.fromEntries(params);
  const { data, error, isFetching, refetch } = useCases(register, asked);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const kindOf = (kind: string) => words.choice('kind', kind);
  const amounts =
    register === 'tally'
      ? [
          {
            title: t('column.count'),
            dataIndex: 'units',
            className: 'gk-number',
            align: 'right' as const,
            render: grouped,
          },
          {
            title: t('column.amount'),
            dataIndex: 'amount',
            className: 'gk-number',
            align: 'right' as const,
            render: grouped,
          },
        ]
      : [];
  return (
    <>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <MayNotBegin noun={register} />
      <TotalsPanel register={register} totals={data?.totals} year={asked.year} />
      <Panel
        flush
        title={t(`register.${register}`)}
        extra={
          <span className="gk-tools">
            <YearSelect value={asked.year} change={(year) => setParams(year ? { year } : {})} />
            {mayBegin && (
              <Button size="small" type="primary" onClick={() => setNew(true)}>
                {t(`register.new.${register}`)}
              </Button>
            )}
          </span>
        }
      >
        <div ref={list}>
          <Table<CaseLine>
            size="small"
            rowKey="caseId"
            scroll={{ x: 860 }}
            loading={isFetching}
            dataSource={data?.rows ?? []}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('register.empty')} /> }}
            pagination={
              data && data.total > data.size
                ? {
                    current: data.page,
                    pageSize: data.size,
                    total: data.total,
                    onChange: (page) => setParams({ ...asked, page: String(page) }),
                  }
                : false
            }
            columns={[
              {
                title: t('column.number'),
                dataIndex: 'number',
                width: 120,
                className: 'gk-number',
                render: (number: string, { caseId }) => (
                  <Link
                    to={{ pathname: `/register/${register}/${caseId}`, search: params.toString() }}
                    className={ROW_LINK}
                  >
                    {number}
                  </Link>
                ),
              },
              { title: words.field('kind'), dataIndex: 'kind', width: 190, render: kindOf },
              { title: words.field('title'), dataIndex: 'title' },
              ...amounts,
              { title: t(`register.openedOn.${register}`), dataIndex: 'openedOn', width: 120, className: 'gk-number' },
              {
                title: t('column.state'),
                dataIndex: 'state',
                width: 100,
                render: (state: string) => words.state(state),
              },
              { title: t(`register.endedOn.${register}`), dataIndex: 'endedOn', width: 120, className: 'gk-number' },
            ]}
          />
        </div>
      </Panel>
      <VerbDrawer
        noun={register}
        verb={isNew ? BEGINS[register] : null}
        to={PATHS[register]}
        close={() => setNew(false)}
      />
    </>
  );
}

function TotalsPanel({
  register,
  totals = [],
  year,
}: {
  register: Register;
  totals?: RegisterPage['totals'];
  year?: string;
}) {
  const { t } = useSpeech();
  const words = useNounWords(register);
  if (totals.length === 0) return null;
  // Fees are counted in yuan alone: `0 / 1,257,000 元` would read as a fraction.
  const totalText = (count: number, amount: number | null) =>
    [
      (count > 0 || !amount) && t('register.units', { n: grouped(count) ?? '' }),
      amount && t('app.yuan', { n: grouped(amount) ?? '' }),
    ]
      .filter(Boolean)
      .join('，');
  return (
    <Panel title={year ? t('register.totals', { year }) : t('register.totalsAll')}>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2, lg: 4 }}
        items={totals.map(({ kind, count, amount }) => ({
          key: kind,
          label: words.choice('kind', kind),
          children: totalText(count, amount),
        }))}
      />
    </Panel>
  );
}
