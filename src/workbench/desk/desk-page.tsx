import { Alert, Empty, Radio, Table } from 'antd';
import { useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { DeskRow, Light } from '../../api/views.ts';
import { REQUEST_STATE_WORDS } from '../../words/request.ts';
import { OpenConcerns } from '../concern/at-desk.tsx';
import { WaitingDecisions } from '../decision/waiting.tsx';
import { OwnDuties } from '../duty/own-duties.tsx';
import { Choose } from '../form/field/choose.tsx';
import { UnreportedCalls, WaitingComments } from '../publication/comment/comments.tsx';
import { KeptBack } from '../publication/kept/kept-back.tsx';
import { UninterpretedDocuments } from '../publication/uninterpreted.tsx';
import { WaitingPublications } from '../publication/waiting.tsx';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useDesk } from '../wire/queries.ts';
import { Counts } from './counts.tsx';
import { DueStrip } from './due-strip.tsx';
import { fits, GROUPINGS, type Grouping, groupRows, lightOf, SCOPES, type Scope, within } from './grouping.ts';
import { LIGHTS, LightMark } from './light.tsx';
import { useRequestColumns } from './request-columns.tsx';
import { useRowKeys } from './row-keys.ts';
import { useStaffName } from './staff.ts';

/** 待办: everything open, the most urgent first. What is chosen stands in the address, so that going back finds it. */
export default function DeskPage() {
  const { t } = useSpeech();
  const { actor } = useSession();
  const { data, error, refetch } = useDesk();
  const [params, setParams] = useSearchParams();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);

  const scope = (params.get('scope') ?? 'everything') as Scope;
  const grouping = (params.get('group') ?? 'nothing') as Grouping;
  const lights = (params.get('lights')?.split(',') ?? []) as Light[];
  const day = params.get('day');
  const change = (name: string, value: string | null) =>
    setParams(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );

  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  const mine = data.rows.filter((row) => within(row, scope, actor));
  const counts = Object.fromEntries(LIGHTS.map((light) => [light, 0])) as Record<Light, number>;
  for (const row of mine) counts[lightOf(row)]++;
  const shown = mine.filter((row) => fits(row, { scope, lights, day }));
  return (
    <Page title={t('desk.title')} beside={<span className="gk-quiet">{data.today}</span>}>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {data.missingCalendar && <CalendarMissing year={data.missingCalendar} />}
      <Counts counts={counts} chosen={lights} choose={(next) => change('lights', next.join(','))} />
      <DueStrip today={data.today} rows={mine} chosen={day} choose={(next) => change('day', next)} />
      <OpenConcerns />
      <WaitingPublications />
      <UninterpretedDocuments />
      <KeptBack />
      <OwnDuties />
      <WaitingDecisions />
      <WaitingComments />
      <UnreportedCalls />
      <Panel
        flush
        title={t('app.counted', { name: t('desk.list'), n: shown.length })}
        extra={
          <span className="gk-tools">
            <Radio.Group
              aria-label={t('desk.whose')}
              size="small"
              optionType="button"
              value={scope}
              onChange={(event) => change('scope', event.target.value)}
              options={SCOPES.map((value) => ({ value, label: t(`desk.${value}`) }))}
            />
            <Choose
              aria-label={t('desk.groupBy')}
              size="small"
              value={grouping}
              onChange={(value) => change('group', value)}
              options={GROUPINGS.map((value) => ({ value, label: t(`desk.by${capital(value)}`) }))}
              popupMatchSelectWidth={false}
            />
          </span>
        }
      >
        <div ref={list}>
          {shown.length === 0 && (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={mine.length > 0 ? t('desk.emptyHint') : t('desk.empty')}
            />
          )}
          {groupRows(shown, grouping).map(([key, rows]) => (
            <section key={key}>
              {grouping !== 'nothing' && (
                <h3 className="gk-group">
                  <GroupName grouping={grouping} value={key} /> <span className="gk-quiet">{rows.length}</span>
                </h3>
              )}
              <DeskTable rows={rows} />
            </section>
          ))}
        </div>
      </Panel>
    </Page>
  );
}

const capital = <T extends string>(text: T) => (text[0]!.toUpperCase() + text.slice(1)) as Capitalize<T>;

function CalendarMissing({ year }: { year: number }) {
  const { t } = useSpeech();
  return (
    <Alert
      type="warning"
      showIcon
      className="gk-gap"
      title={`${t('desk.calendarMissing', { year })}${t('desk.calendarMissingHint')}`}
      action={<Link to={`/calendar?year=${year}`}>{t('desk.loadCalendar')}</Link>}
    />
  );
}

function GroupName({ grouping, value }: { grouping: Grouping; value: string }) {
  const { t, name } = useSpeech();
  const staffName = useStaffName();
  if (grouping === 'light') return <LightMark light={value as Light} />;
  if (value === '') return t('desk.nobody');
  return grouping === 'holder' ? staffName(value) : name(REQUEST_STATE_WORDS, value);
}

function DeskTable({ rows }: { rows: readonly DeskRow[] }) {
  const { name } = useSpeech();
  const staffName = useStaffName();
  const { number, due, title, party, state, section, holder, openedOn } = useRequestColumns();
  const choices = (values: readonly (string | null)[], word: (value: string) => string) =>
    [...new Set(values)].filter((value) => value !== null).map((value) => ({ value, text: word(value) }));
  return (
    <Table<DeskRow>
      size="small"
      rowKey="caseId"
      tableLayout="fixed"
      scroll={{ x: 900 }}
      dataSource={rows}
      pagination={rows.length > 50 ? { pageSize: 50 } : false}
      columns={[
        number,
        due,
        title,
        party,
        {
          ...state,
          filters: choices(
            rows.map((row) => row.state),
            (value) => name(REQUEST_STATE_WORDS, value),
          ),
          onFilter: (value, row) => row.state === value,
        },
        { ...section, responsive: ['xl'] },
        {
          ...holder,
          filters: choices(
            rows.map((row) => row.holder),
            staffName,
          ),
          onFilter: (value, row) => row.holder === value,
        },
        { ...openedOn, responsive: ['xxl'], sorter: (a, b) => a.openedOn.localeCompare(b.openedOn) },
      ]}
    />
  );
}
