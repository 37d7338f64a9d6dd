import { Button, Empty, Radio, Table } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { DutyLine, DutyYear, OccurrenceView } from '../../api/views.ts';
import { spanText } from '../../words/desk/duty-span.ts';
import { OCCURRENCE_WORDS } from '../../words/papers/duty.ts';
import { type MonthDay, MonthGrid } from '../agency/month-grid.tsx';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { StateMark } from './state-mark.tsx';
import { Todo } from './todo.tsx';

type Event = OccurrenceView & Pick<DutyLine, 'caseId' | 'number' | 'name' | 'mode' | 'section' | 'person'>;

/** Of several on a day the most urgent gives the colour. */
const URGENCY = ['overdue', 'due', 'coming', 'late', 'done', 'skipped'] as const;

/** 日历: the year as twelve months with what is due on each day, or as one list; what is chosen stands in the address. */
export function YearTab({ picture }: { picture: DutyYear }) {
  const { t } = useSpeech();
  const [params, setParams] = useSearchParams();
  const { year, today } = picture;
  const view = params.get('view') ?? 'calendar';
  const chosen = params.get('day') ?? (today.startsWith(String(year)) ? today.slice(0, 7) : '');
  const choose = (name: 'day' | 'view', value: string) =>
    setParams(
      (before) => {
        before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const events = eventsOf(picture.duties);
  const shown = view === 'table' || !chosen ? events : events.filter(({ due }) => due.startsWith(chosen));
  const title = () => {
    if (view === 'table' || !chosen) return t('duty.year', { year });
    if (chosen.length > 7) return t('duty.day', { day: chosen });
    return t('duty.month', { year, month: Number(chosen.slice(5)) });
  };
  return (
    <>
      <div className="gk-tools gk-gap">
        <Radio.Group
          size="small"
          optionType="button"
          aria-label={t('duty.tab.calendar')}
          value={view}
          onChange={(event) => choose('view', event.target.value)}
          options={[
            { value: 'calendar', label: t('app.asCalendar') },
            { value: 'table', label: t('app.asTable') },
          ]}
        />
      </div>
      <div className={view === 'calendar' ? 'gk-two' : undefined}>
        {view === 'calendar' && (
          <Months year={year} events={events} chosen={chosen} choose={(day) => choose('day', day)} />
        )}
        <Panel
          flush
          title={t('app.counted', { name: title(), n: shown.length })}
          extra={
            view === 'calendar' &&
            chosen && (
              <Button size="small" onClick={() => choose('day', '')}>
                {t('duty.whole')}
              </Button>
            )
          }
        >
          <EventTable events={shown} brief={view === 'calendar'} />
        </Panel>
      </div>
    </>
  );
}

function eventsOf(duties: readonly DutyLine[]): Event[] {
  return duties
    .flatMap(({ caseId, number, name, mode, section, person, occurrences }) =>
      occurrences.map((one) => ({ ...one, caseId, number, name, mode, section, person })),
    )
    .sort((a, b) => a.due.localeCompare(b.due) || a.number.localeCompare(b.number));
}

interface MonthsProps {
  readonly year: number;
  readonly events: readonly Event[];
  readonly chosen: string;
  readonly choose: (day: string) => void;
}

function Months({ year, events, chosen, choose }: MonthsProps) {
  const { t, name } = useSpeech();
  const days = new Map<string, MonthDay>();
  for (const [due, some] of Map.groupBy(events, (one) => one.due)) {
    const look = URGENCY.find((state) => some.some((one) => one.state === state))!;
    const states = URGENCY.flatMap((state) => {
      const n = some.filter((one) => one.state === state).length;
      return n > 0 ? `${name(OCCURRENCE_WORDS, state)} ${n}` : [];
    });
    const label = t('duty.dayLabel', { n: some.length, states: states.join('、') });
    days.set(due, { look, mark: `${t(`duty.mark.${look}`)}${some.length}`, label });
  }
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  return (
    <Panel
      title={t('app.year', { year })}
      extra={
        <ul className="gk-legend">
          {URGENCY.map((state) => (
            <li key={state}>
              <StateMark state={state} />
            </li>
          ))}
        </ul>
      }
    >
      <div className="gk-months">
        {months.map((month) => (
          <MonthGrid key={month} month={month} days={days} chosen={chosen} choose={choose} />
        ))}
      </div>
    </Panel>
  );
}

/** `brief`: beside the months, where who answers for it stands below its name. */
function EventTable({ events, brief }: { events: readonly Event[]; brief: boolean }) {
  const { t, language } = useSpeech();
  return (
    <Table<Event>
      size="small"
      rowKey={({ caseId, label }) => `${caseId} ${label}`}
      tableLayout="fixed"
      scroll={events.length > 0 ? { x: brief ? 540 : 770 } : undefined}
      dataSource={events}
      pagination={false}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('duty.nothing')} /> }}
      columns={[
        { title: t('duty.column.due'), dataIndex: 'due', width: 100, className: 'gk-number' },
        {
          title: t('duty.title'),
          dataIndex: 'name',
          width: brief ? 190 : 260,
          render: (text: string, { caseId, label, section, person }) => (
            <>
              <Link to={`/duties/${caseId}`}>{text}</Link> <span className="gk-quiet">{spanText(label, language)}</span>
              {brief && <div className="gk-quiet">{[section, person].filter(Boolean).join(' ')}</div>}
            </>
          ),
        },
        ...(brief
          ? []
          : [
              {
                title: t('duty.column.who'),
                dataIndex: 'section',
                width: 150,
                render: (section: string, { person }: Event) => [section, person].filter(Boolean).join(' '),
              },
            ]),
        {
          title: t('duty.column.state'),
          dataIndex: 'state',
          width: brief ? 110 : 190,
          render: (state: Event['state'], { doneOn, skipped }) => (
            <>
              <StateMark state={state} />{' '}
              {doneOn && <span className="gk-quiet">{t('duty.doneOn', { on: doneOn })}</span>}
              {skipped && <span className="gk-quiet">{t('duty.because', { reason: skipped })}</span>}
            </>
          ),
        },
        {
          title: t('duty.column.todo'),
          width: 150,
          render: (_, one) => one.doneOn === null && one.skipped === null && <Todo {...one} />,
        },
      ]}
    />
  );
}
