import type { Done } from '../../actions/act.ts';
import { addDays, type Day, day, yearOf } from '../../base/day.ts';
import type { Calendar } from '../../rules/calendar.ts';
import { type DutyPeriod, occurrencesBetween } from '../../rules/publication/duty-history.ts';
import type { Event } from '../events.ts';
import { FISCAL_DUTIES, fiscalEvents } from '../fiscal/events.ts';
import { CHAIN, ISSUER } from '../publications.ts';
import { GENRE_OF, LATE, LOOKED_THROUGH, NOT_YET, ROWS, SECTIONS, THEME_OF, type Told } from './catalogue.ts';

const DUTIES: readonly Told[] = ROWS.map(([by, basis, told]) => ({
  ...SECTIONS[by],
  ...{
    basis,
    channel: '政府信息公开专栏',
    genre: GENRE_OF[told.column] ?? 'report',
    theme: THEME_OF[told.column] ?? '交通运输',
  },
  ...told,
}));

/** The first day of the month so many months before that of the day. */
function monthsBefore(on: Day, months: number): Day {
  const [year, month] = on.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10) as Day;
}

/** Since when it is owed: far enough back that something was due of it, and near enough that little has to be told. */
function sinceOf({ mode, cycle }: Told, today: Day): Day {
  const year = yearOf(today);
  if (mode === 'permanent') return day(`${year}-01-01`);
  if (mode === 'prompt') return monthsBefore(today, 2);
  if (cycle === 'month') return monthsBefore(today, 4);
  if (cycle === 'year') return day(`${year - 1}-01-01`);
  const quarter = day(`${year}-${String(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`);
  return monthsBefore(quarter, 9);
}

/** 基本目录 and what was published for it: most in time, some late, some not yet, so that the calendar is alive on any day. */
export function dutyEvents(today: Day, calendar: Calendar): Event[] {
  const defined = day(`${yearOf(today) - 1}-01-01`);
  return DUTIES.flatMap((duty) => {
    const from = sinceOf(duty, today);
    let begun: Promise<Done> | null = null;
    const define: Event = {
      on: defined,
      happen: (run) => {
        begun = run('duty', 'clerk', defined, { verb: 'define', facts: { ...duty, from } });
        return begun;
      },
    };
    const done = () => begun!;
    const on = addDays(today, -12);
    const confirm: Event = {
      on,
      happen: async (run) =>
        run('duty', 'clerk', on, {
          verb: 'confirm',
          caseId: (await done()).caseId,
          facts: { comment: '内容无变化。' },
        }),
    };
    const looked = LOOKED_THROUGH.includes(duty.name) ? [confirm] : [];
    const kind = FISCAL_DUTIES[duty.name];
    if (kind) {
      const numberOn = async (at: Day) => (at < defined ? '' : (await done()).number);
      return [define, ...fiscalEvents(kind, today, calendar, numberOn)];
    }
    return [
      define,
      ...looked,
      ...publishedFor(duty, from, today).flatMap(({ title, on: at }) => publishing(duty, title, at, done)),
    ];
  });
}

/** What was published for a duty, and when. */
function publishedFor(duty: Told, from: Day, today: Day): { title: string; on: Day }[] {
  const { mode, cycle, dueDays = 20, ahead, name } = duty;
  if (name === '工作动态') return [{ title: '市交通运输局召开道路运输安全生产工作会议', on: addDays(today, -8) }];
  if (mode === 'permanent') return NOT_YET.includes(name) ? [] : [{ title: name, on: addDays(today, -200) }];
  if (mode !== 'periodic') return [];
  const periods: readonly DutyPeriod[] = [{ from, mode, cycle, dueDays, ahead }];
  const owed = occurrencesBetween([yearOf(from), yearOf(today)], periods, null).filter(({ due }) => due < today);
  return owed
    .filter((_, i) => !(NOT_YET.includes(name) && i === owed.length - 1))
    .map(({ from: begins, to, due }, i) => ({
      title: `${months(begins, to)}${name}`,
      on: LATE.includes(name) && i === 0 ? addDays(due, 1) : addDays(due, -3),
    }));
}

/** 2026年3月, 2026年1月至3月, 2026年. */
function months(from: Day, to: Day): string {
  const [first, last] = [from, to].map((on) => Number(on.slice(5, 7)));
  if (first === 1 && last === 12) return `${yearOf(from)}年`;
  return `${yearOf(from)}年${first === last ? first : `${first}月至${last}`}月`;
}

/** A publication that goes through its chain on one day. */
function publishing({ column }: Told, title: string, on: Day, duty: () => Promise<Done>): Event[] {
  let begun: Promise<Done> | null = null;
  const facts = {
    ...{ title, column, openness: 'public', genre: 'report', theme: '交通运输', issuers: [ISSUER], madeOn: on },
    ...{ abstract: `${title}。`, body: `<p>现将${title}予以公开。</p>` },
  };
  const draft: Event = {
    on,
    happen: async (run) => {
      const { number } = await duty();
      begun = run('publication', 'section', on, { verb: 'draft', facts: { ...facts, duty: number } });
      return begun;
    },
  };
  const steps = CHAIN.filter(([verb]) => verb !== 'review-legal').map(
    ([verb, by, given]): Event => ({
      on,
      happen: async (run) => run('publication', by, on, { verb, caseId: (await begun!).caseId, facts: given }),
    }),
  );
  return [draft, ...steps];
}
