import { Alert, Table } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import type { DecisionGrowth } from '../../api/views.ts';
import { type Speech, useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { YearSelect } from '../shell/page/year-select.tsx';
import { useGrowth } from '../wire/decisions.ts';
import { kindFrom } from './kind.ts';

const grouped = (n: number): string => n.toLocaleString('en-US');
const signed = (n: number): string => (n > 0 ? `+${grouped(n)}` : grouped(n));

/** 较上年增长, with its base and its definition beside it: no growth is told without them. */
export default function GrowthPage() {
  const { t } = useSpeech();
  const kind = kindFrom(useParams().kind);
  const [params, setParams] = useSearchParams();
  const { today } = useSession();
  const year = Number(params.get('year') ?? today.slice(0, 4));
  const { data, error, refetch } = useGrowth(kind, year);
  return (
    <Page
      title={t('dec.growth.title', { kind: t(`dec.${kind}`) })}
      above={[{ to: `/decisions/${kind}`, text: t(`dec.${kind}`) }]}
      extra={<YearSelect value={String(year)} change={(next) => setParams(next ? { year: next } : {})} />}
    >
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Shown of={data} />}
    </Page>
  );
}

/** The sentence as a report may have it: number, base, growth. */
function lineOf({ now, before, growth }: DecisionGrowth, t: Speech['t']): string {
  const change = t(growth < 0 ? 'dec.growth.less' : 'dec.growth.more');
  const line = t('dec.growth.line', {
    ...{ year: now.year, now: now.count, before: before.count, change, growth: Math.abs(growth) },
  });
  if (before.count === 0) return line;
  return `${line}${t('dec.growth.rate', { rate: (Math.round((growth / before.count) * 1000) / 10).toFixed(1) })}`;
}

function Shown({ of }: { of: DecisionGrowth }) {
  const { t } = useSpeech();
  const { types, changed, twice, beforeAsReported, now, before, items } = of;
  const number = { className: 'gk-number', align: 'right' as const };
  return (
    <>
      <Panel title={t('dec.growth')}>
        <p className="gk-growth">{lineOf(of, t)}</p>
        <p>{t('dec.growth.definition', { types: types.join('、') })}</p>
        <p>
          <Link to="/agency">{t('dec.growth.change')}</Link>
        </p>
        {changed.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('dec.growth.changed', { types: changed.join('、'), count: beforeAsReported ?? 0 })}
          />
        )}
        {twice.length > 0 && (
          <Alert type="warning" showIcon title={t('dec.growth.twice', { years: twice.join('、') })} />
        )}
      </Panel>
      <Panel title={t('dec.growth.parts')} flush>
        <Table
          size="small"
          rowKey="year"
          pagination={false}
          scroll={{ x: 360 }}
          dataSource={[now, before]}
          columns={[
            { title: t('dec.growth.year'), dataIndex: 'year', className: 'gk-number' },
            { title: t('dec.growth.count'), dataIndex: 'count', ...number, render: grouped },
            { title: t('dec.growth.fromDecisions'), dataIndex: 'fromDecisions', ...number, render: grouped },
            { title: t('dec.growth.fromTallies'), dataIndex: 'fromTallies', ...number, render: grouped },
          ]}
        />
      </Panel>
      {items.length > 0 && (
        <Panel title={t('dec.growth.items')} flush>
          <Table
            size="small"
            rowKey={({ itemCode, title }) => `${itemCode} ${title}`}
            pagination={false}
            dataSource={[...items]}
            columns={[
              { title: t('dec.growth.item'), render: (_, { itemCode, title }) => [itemCode, title].join(' ').trim() },
              { title: String(now.year), dataIndex: 'now', ...number, render: grouped },
              { title: String(before.year), dataIndex: 'before', ...number, render: grouped },
              { title: t('dec.growth.delta'), ...number, render: (_, one) => signed(one.now - one.before) },
            ]}
          />
        </Panel>
      )}
    </>
  );
}
