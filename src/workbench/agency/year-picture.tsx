import { Table } from 'antd';
import type { CalendarView } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useDayMark } from './day-mark.ts';
import { type MonthDay, MonthGrid } from './month-grid.tsx';

const KINDS = ['working', 'make-up', 'weekend', 'holiday'] as const;
type Stretch = { from: string; to: string; text: string };

/** Twelve months, and the days off and make-up days as a list. */
export function YearPicture({ picture }: { picture: CalendarView }) {
  const { t } = useSpeech();
  const markOf = useDayMark();
  const months = Map.groupBy(picture.days, ({ day }) => day.slice(0, 7));
  const working = picture.days.filter(({ kind }) => kind === 'working' || kind === 'make-up').length;
  const asDay = ({ kind, name }: CalendarView['days'][number]): MonthDay => ({
    look: kind,
    mark: markOf(kind),
    label: [t(`calendar.${kind}`), name].filter(Boolean).join(' '),
  });
  return (
    <div className="gk-two">
      <Panel
        title={`${t('app.year', { year: picture.year })} · ${t('calendar.count', { n: working })}`}
        extra={
          <ul className="gk-legend">
            {KINDS.map((kind) => (
              <li key={kind}>
                <i className={`gk-day-${kind}`} aria-hidden="true">
                  {markOf(kind)}
                </i>
                {t(`calendar.${kind}`)}
              </li>
            ))}
          </ul>
        }
      >
        <div className="gk-months">
          {[...months].map(([month, days]) => (
            <MonthGrid key={month} month={month} days={new Map(days.map((one) => [one.day, asDay(one)]))} />
          ))}
        </div>
      </Panel>
      <Panel title={t('calendar.list')} flush>
        <Table<Stretch>
          size="small"
          rowKey="from"
          pagination={false}
          dataSource={stretches(picture, t('calendar.make-up'))}
          columns={[
            {
              title: t('column.day'),
              className: 'gk-number',
              render: (_, { from, to }) => (from === to ? from : t('calendar.stretch', { from, to })),
            },
            { title: t('column.why'), dataIndex: 'text' },
          ]}
        />
      </Panel>
    </div>
  );
}

/** Neighbouring days off of one name as one line; every make-up day on its own. */
function stretches({ days }: CalendarView, makeUp: string): Stretch[] {
  const lines: Stretch[] = [];
  let before: string | undefined;
  for (const { day, kind, name } of days) {
    const last = lines.at(-1);
    if (kind === 'holiday' && name === before && last) last.to = day;
    else if (kind === 'holiday') lines.push({ from: day, to: day, text: name ?? '' });
    else if (kind === 'make-up') lines.push({ from: day, to: day, text: makeUp });
    before = kind === 'holiday' ? name : undefined;
  }
  return lines;
}
