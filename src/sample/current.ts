import { type Day, fromSerial, toSerial } from '../base/day.ts';
import type { Calendar } from '../rules/calendar.ts';
import type { OutcomeCode } from '../rules/outcomes.ts';
import { addWorkingDays } from '../rules/working-days.ts';
import { replySteps, type Story, step } from './story.ts';
import { askedOnly, delay, extend, fee, organ, reasons, supplement, tell, thirdParty } from './tell.ts';

/** The day so many working days before today. */
export function workingDaysBefore(today: Day, calendar: Calendar): (n: number) => Day {
  return (n) => {
    let serial = toSerial(today);
    for (let left = n; left > 0; ) if (calendar.worksAt(--serial)) left--;
    return fromSerial(serial);
  };
}

/**
 * The requests of the last months, told by how many working days ago each thing happened, so that whenever the sample is
 * made a desk has something due today, something overdue and something in every state.
 */
export function currentRequests(today: Day, calendar: Calendar): Story[] {
  const ago = workingDaysBefore(today, calendar);
  /** Sent and delivered, and not answered yet. */
  const sent = <T>(steps: readonly T[]): T[] => steps.slice(0, 2);
  const open = (received: number, between: Story['between'] = []) =>
    tell(ago(received), 'counter', 'A', null, null, { between });
  const replying = (received: number, outcome: OutcomeCode, on: number, upTo: Story['upTo']) =>
    tell(ago(received), 'counter', 'B1', null, null, { between: replySteps(outcome, ago(on), upTo) });
  const same = '城东公交首末站建设项目的环境影响评价批复';

  return [
    ...closed(ago),
    // On the desk.
    tell(today, 'online', 'A', null, null, { upTo: 'lodge' }),
    tell(ago(1), 'online', 'B1', null, null, { upTo: 'lodge' }),
    tell(ago(1), 'online', 'A', null, null, { upTo: 'confirm-receipt' }),
    tell(ago(1), 'counter', 'A', null, null, { upTo: 'register', topic: same }),
    tell(ago(3), 'registered-post', 'B2', null, null, { upTo: 'register' }),
    tell(ago(6), 'online', 'A', null, null, { between: askedOnly(ago(2)) }),
    open(3),
    open(8),
    tell(ago(12), 'online', 'A', null, null, { topic: same }),
    open(16),
    open(18),
    open(19),
    open(20),
    open(23),
    open(30, extend(ago(12), 20)),
    open(26, supplement(ago(22), ago(17))),
    open(15, sent(thirdParty(ago(10), ago(9), today, 'silent'))),
    open(24, thirdParty(ago(20), ago(19), ago(8), 'agrees')),
    open(11, sent(organ(ago(4), ago(3), today, true))),
    open(9, reasons(ago(5), null)),
    open(12, fee(ago(3), null, 150, null, 0)),
    open(27, [...reasons(ago(24), ago(20)), ...delay(ago(10), addWorkingDays(today, 8, calendar))]),
    open(5, [step(ago(4), 'correct-entry', { why: '申请人来电更正联系电话。', requester: { phone: '000-8123456' } })]),
    tell(ago(4), 'online', 'A', null, null, { between: [step(ago(1), 'withdraw', { reason: '已自行查到。' })] }),
    replying(14, 'DISCLOSE', 1, 'draft-reply'),
    replying(17, 'UNABLE_NOT_EXIST', 1, 'review'),
    replying(18, 'DENY_INTERNAL', 1, 'approve'),
    replying(19, 'PARTIAL', 1, 'answer'),
    replying(16, 'DISCLOSE_ALREADY_PUBLIC', 2, 'serve'),
  ];
}

/** Answered earlier this year, so that the year's report has something to count. */
function closed(ago: (n: number) => Day): Story[] {
  const answered: readonly (readonly [number, 'A' | 'B1' | 'B4', OutcomeCode, number])[] = [
    [72, 'A', 'DISCLOSE', 60],
    [70, 'A', 'DISCLOSE', 55],
    [66, 'B1', 'PARTIAL', 50],
    [64, 'A', 'UNABLE_NOT_EXIST', 49],
    [61, 'A', 'NOHANDLE_PETITION', 58],
    [58, 'B4', 'DISCLOSE', 44],
    [55, 'A', 'DENY_PROCESS', 40],
    [52, 'A', 'UNABLE_NOT_RESPONSIBLE', 48],
    [47, 'A', 'DISCLOSE_ALREADY_PUBLIC', 45],
    [44, 'A', 'OTHER_WITHDRAWN', 42],
  ];
  return answered.map(([received, kind, outcome, done]) => tell(ago(received), 'online', kind, outcome, ago(done)));
}
