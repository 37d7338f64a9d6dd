import type { Day } from '../../base/day.ts';
import type { Calendar } from '../../rules/calendar.ts';
import { consultationPause } from '../../rules/consultation/pause.ts';
import { type Due, type ReplyClock, replyDue } from '../../rules/reply-clock.ts';
import type { Settings } from '../../rules/settings.ts';
import type { GuardContext } from '../noun.ts';
import { type AskedTerm, askedDue, waitedNotice } from './asked.ts';
import type { Consultation, RequestCase } from './request.ts';

/** What a deadline is computed from; kept in the case index so that no deadline is ever stored. */
export interface ClockFacts {
  readonly state: RequestCase['state'];
  readonly start: Day | null;
  readonly lodgedOn: Day;
  readonly extension: number;
  readonly delayUntil: Day | null;
  /** The notice to the requester that the case waits on. */
  readonly notice: AskedTerm | null;
  /** The fee notice, and the day of payment: between them the period stands. */
  readonly fee: { readonly on: Day; readonly paidOn: Day | null } | null;
  readonly consultations: readonly Pick<Consultation, 'kind' | 'sentOn' | 'deliveredOn' | 'opinionOn' | 'endedOn'>[];
}

/** What is due next on a case, and by when. */
export interface CaseDue extends Due {
  readonly what: 'confirm' | 'reply' | 'supplement' | 'payment';
  /** Nobody recorded the delivery of a notice or letter whose period counts from it: that period has no end as yet. */
  readonly undelivered: boolean;
}

export function clockFacts(c: RequestCase): ClockFacts {
  const notice = waitedNotice(c);
  return {
    state: c.state,
    start: c.start,
    lodgedOn: c.lodgedOn,
    extension: c.extension,
    delayUntil: c.delayUntil,
    notice: notice && {
      what: notice.what,
      days: notice.days,
      deliveredOn: notice.deliveredOn,
      told: notice.told,
    },
    fee: c.fee && { on: c.fee.on, paidOn: c.fee.answeredOn },
    consultations: c.consultations.map(({ kind, sentOn, deliveredOn, opinionOn, endedOn }) => ({
      kind,
      sentOn,
      deliveredOn,
      opinionOn,
      endedOn,
    })),
  };
}

/** The reply period in force, or null where none runs (not received, or waiting for the supplement). */
export function replyClock(facts: ClockFacts, calendar: Calendar, today: Day): ReplyClock | null {
  if (!facts.start) return null;
  const pauses = facts.consultations
    .filter((one) => one.sentOn >= facts.start!)
    .map((one) => consultationPause(one, calendar, today));
  const { fee } = facts;
  if (fee && fee.on >= facts.start && fee.paidOn !== facts.start)
    pauses.push({ from: fee.on, to: fee.paidOn, why: 'fee' });
  return { start: facts.start, pauses, extension: facts.extension, delayUntil: facts.delayUntil };
}

/** The last day of the statutory period as it stands on the day of the step, by the settings the period began under. */
export function dueOn(
  c: RequestCase,
  { calendar, on, settingsOn }: Pick<GuardContext, 'calendar' | 'on' | 'settingsOn'>,
): Day | null {
  const clock = replyClock(clockFacts(c), calendar, on);
  return clock && replyDue(clock, calendar, on, settingsOn(clock.start)).on;
}

/** What is due next; null where nothing is (ended). What counts from an unknown delivery is due as if that were today: the earliest it can be. */
export function caseDue(facts: ClockFacts, calendar: Calendar, today: Day, settings: Settings): CaseDue | null {
  if (facts.state === 'lodged')
    return { what: 'confirm', on: facts.lodgedOn, provisional: false, suspended: false, undelivered: false };
  const { notice } = facts;
  const due = notice && askedDue(notice, calendar);
  if (notice && notice.what !== 'reasons') {
    const what = notice.what === 'fee' ? 'payment' : 'supplement';
    const earliest = due ?? askedDue({ ...notice, deliveredOn: today }, calendar)!;
    return { what, ...earliest, suspended: true, undelivered: due === null };
  }
  const clock = replyClock(facts, calendar, today);
  if (!clock) return null;
  const undelivered = (notice !== null && due === null) || facts.consultations.some(waitsForDelivery);
  return { what: 'reply', ...replyDue(clock, calendar, today, settings), undelivered };
}

/** An open letter whose period would count from a delivery that nobody recorded (条例 32, 34). */
function waitsForDelivery({ kind, deliveredOn, opinionOn, endedOn }: ClockFacts['consultations'][number]): boolean {
  return kind !== 'other-organ' && !deliveredOn && !opinionOn && !endedOn;
}
