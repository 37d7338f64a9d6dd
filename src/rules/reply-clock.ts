import type { Cite } from '../base/cite.ts';
import { type Day, fromSerial, toSerial } from '../base/day.ts';
import type { Calendar } from './calendar.ts';
import { citePause, findSpan, type Pause, pausedSpans, type Span } from './reply/pauses.ts';
import { replyPeriod } from './reply/period.ts';
import type { Settings } from './settings.ts';
import type { Deadline } from './working-days.ts';

/**
 * The clock of the reply (答复期限, 条例 33): 20 working days from receipt, the day of receipt not counted, extended by at
 * most 20, without the days on which third parties or other organs are consulted. The due day is never stored: it is
 * walked from the facts each time, so that a changed calendar moves it.
 *
 * Left to a person: which consultation was needed, and what a reasonable delay is (条例 35).
 */
export interface ReplyClock {
  /** The day of receipt (收到申请之日), of the supplemented request or of full payment: 条例 31, 30, and 109号 六. */
  readonly start: Day;
  readonly pauses: readonly Pause[];
  /** Working days added by an extension (延长答复期限); 0 without. */
  readonly extension: number;
  /** The last day of a reasonable delay (合理延迟期限, 条例 35): the reply is due then, where that is later. */
  readonly delayUntil?: Day | null;
}

export interface Due extends Deadline {
  /** A pause still runs; `on` is the earliest day that the period can end. */
  readonly suspended: boolean;
}

export interface ExplainedDay {
  readonly day: Day;
  /** The how manieth counted day it is; null where it does not count. */
  readonly counts: number | null;
  readonly why: 'start' | 'working' | 'make-up' | 'weekend' | 'holiday' | 'paused';
  /** The holiday's name, or the reason of the pause. */
  readonly name?: string;
  readonly cite: Cite;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 33, paragraph: 2 },
  { law: 'regulation-711', article: 33, paragraph: 3 },
  { law: 'regulation-711', article: 35 },
  { law: 'regulation-492', article: 24, paragraph: 2 },
];

type ClockSettings = Pick<Settings, 'consultationEndDayCounts'>;

/** The day on which the reply is due. `today` matters only while a pause runs. */
export function replyDue(clock: ReplyClock, calendar: Calendar, today: Day, settings: ClockSettings): Due {
  const { days, spans } = readClock(clock, today, settings);
  let serial = toSerial(clock.start);
  let provisional = false;
  for (let left = days; left > 0; ) {
    serial++;
    const span = spans.length > 0 ? findSpan(spans, serial) : null;
    if (span) {
      serial = span.last;
      continue;
    }
    if (!calendar.settledAt(serial)) provisional = true;
    if (calendar.worksAt(serial)) left--;
  }
  const until = clock.delayUntil ? toSerial(clock.delayUntil) : serial;
  while (serial < until || !calendar.worksAt(serial)) {
    serial++;
    if (!calendar.settledAt(serial)) provisional = true;
  }
  const suspended = spans.some((s) => s.open && s.first <= serial);
  return { on: fromSerial(serial), provisional, suspended };
}

/**
 * Every day from the start to the due day, with why it counts or not and where that is said. A day off inside a pause is
 * explained as the day off, so that the days named `paused` are just the working days that the pause left out.
 */
export function explainReply(
  clock: ReplyClock,
  calendar: Calendar,
  today: Day,
  settings: ClockSettings,
): ExplainedDay[] {
  const { days, cite, spans } = readClock(clock, today, settings);
  const last = toSerial(replyDue(clock, calendar, today, settings).on);
  const explained: ExplainedDay[] = [{ day: clock.start, counts: null, why: 'start', cite }];
  let counted = 0;
  for (let serial = toSerial(clock.start) + 1; serial <= last; serial++) {
    const kind = calendar.kindAt(serial);
    const span = counted < days ? findSpan(spans, serial) : null;
    if (kind === 'weekend' || kind === 'holiday') explained.push(explainDayOff(serial, calendar));
    else if (span) {
      explained.push({
        day: fromSerial(serial),
        counts: null,
        why: 'paused',
        name: span.why,
        cite: citePause(span.why),
      });
    } else {
      counted++;
      const by = counted > days ? { law: 'regulation-711', article: 35 } : cite;
      const says = kind === 'make-up' ? citeNotice(serial, calendar) : by;
      explained.push({ day: fromSerial(serial), counts: counted, why: kind, cite: says });
    }
  }
  return explained;
}

interface ReadClock {
  /** Working days that the period has; a counted day beyond them belongs to a delay by Art 35. */
  readonly days: number;
  readonly cite: Cite;
  readonly spans: readonly Span[];
}

function readClock(clock: ReplyClock, today: Day, settings: ClockSettings): ReadClock {
  const { value: period, cite } = replyPeriod(clock.start);
  const days = period.days + clock.extension;
  if (!Number.isInteger(days) || days < period.days) throw new Error(`not a reply period: ${days} working days`);
  const spans = clock.pauses.length > 0 ? pausedSpans(clock.pauses, period.stoppedBy, today, settings) : [];
  return { days, cite, spans };
}

function explainDayOff(serial: number, calendar: Calendar): ExplainedDay {
  const d = fromSerial(serial);
  const name = calendar.findHoliday(d);
  if (name === null) return { day: d, counts: null, why: 'weekend', cite: { law: 'working-hours', article: 7 } };
  return { day: d, counts: null, why: 'holiday', name, cite: citeNotice(serial, calendar) };
}

function citeNotice(serial: number, calendar: Calendar): Cite {
  return { law: 'holiday-notice', point: String(calendar.findNoticeYear(serial)) };
}
