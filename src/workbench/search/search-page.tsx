import { Empty, Table } from 'antd';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { DeskRow } from '../../api/views.ts';
import { NOTICE_FORMAT_WORDS } from '../../words/papers.ts';
import { useRequestColumns } from '../desk/request-columns.tsx';
import { useRowKeys } from '../desk/row-keys.ts';
import { ExportButton } from '../job/export-button.tsx';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useRequests } from '../wire/queries.ts';
import { SearchForm } from './search-form.tsx';

/** Every request there ever was; what is asked stands in the address. */
export default function SearchPage() {
  const { t } = useSpeech();
  const [params, setParams] = useSearchParams();
  const asked = Object.fromEntries(params);
  const { data, error, isFetching, refetch } = useRequests(asked);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const { number, due, title, party, kind, state, outcome, holder, openedOn } = useRequestColumns();
  const total = data?.total ?? 0;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const wish = picked.length > 0 ? { cases: picked } : { filter: filterOf(asked) };
  return (
    <Page title={t('search.title')}>
      <SearchForm asked={asked} ask={(next) => setParams(next)} />
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel
        flush
        title={t('search.results')}
        extra={
          <span className="gk-tools">
            <span className="gk-quiet" role="status">
              {data && t('app.total', { n: total })}
            </span>
            <ExportButton
              label={picked.length > 0 ? t('job.exportPicked', { n: picked.length }) : t('job.export')}
              title={t('job.exportNotices')}
              wish={{ kind: 'notices', ...wish }}
              scope={picked.length > 0 ? t('job.picked', { n: picked.length }) : t('job.found', { n: total })}
              formats={NOTICE_FORMAT_WORDS}
              disabled={total === 0 && picked.length === 0}
            />
          </span>
        }
      >
        <div ref={list}>
          <Table<DeskRow>
            size="small"
            rowKey="caseId"
            tableLayout="fixed"
            scroll={{ x: 1190 }}
            loading={isFetching}
            rowSelection={{
              selectedRowKeys: [...picked],
              preserveSelectedRowKeys: true,
              onChange: (keys) => setPicked(keys.map(String)),
              getCheckboxProps: ({ number: of }) => ({ 'aria-label': t('job.pick', { number: of }) }) as object,
              // Ant Design copies the head of a column into a hidden row, where a box could still be reached.
              hideSelectAll: true,
            }}
            dataSource={data?.rows ?? []}
            columns={[number, title, party, { ...kind, responsive: ['xxl'] }, state, due, outcome, holder, openedOn]}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('search.empty')} /> }}
            pagination={
              data && total > data.size
                ? {
                    current: data.page,
                    pageSize: data.size,
                    total,
                    onChange: (page) => setParams({ ...asked, page: String(page) }),
                  }
                : false
            }
          />
        </div>
      </Panel>
    </Page>
  );
}

/** What the address asks for, as a job takes it. */
function filterOf({ q, year, open, page: _, ...rest }: Readonly<Record<string, string>>): object {
  const text = q ? { text: q } : {};
  const opened = year ? { year: Number(year) } : {};
  return { ...rest, ...text, ...opened, ...(open ? { open: open === 'true' } : {}) };
}
