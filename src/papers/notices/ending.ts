import type { Day } from '../../base/day.ts';
import { askedDue } from '../../cases/request/asked.ts';
import type { Asked, RequestCase } from '../../cases/request/request.ts';
import type { OutcomeCode } from '../../rules/outcomes.ts';
import { formatDay } from '../../words/day.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { type Issue, type Notice, noticeOf, pronounOf } from './notice.ts';
import { opening } from './opening.ts';
import { inline, linesOf, withStop } from './prose.ts';
import { remedyParagraphs } from './remedies.ts';
import { decisionSentence } from './reply.ts';

/** D24 终止处理告知书, where the requester let a last day pass (条例 30, 109号 六): the fact, its day, and the effect. */
export function lapseNotice(c: RequestCase, said: { readonly reason: string }, issue: Issue): Notice {
  const unpaid = c.outcome === 'OTHER_FEE_UNPAID';
  const asked = unpaid ? c.fee : c.supplement;
  const due = asked && askedDue({ ...asked, what: unpaid ? 'fee' : 'supplement' }, issue.office.calendar);
  if (!due) throw new Error(`request ${c.number} was asked for nothing by a day`);
  const outcome = unpaid ? 'OTHER_FEE_UNPAID' : 'OTHER_NO_CORRECTION';
  return endingNotice(c, outcome, [lapsed(c, asked, due.on, unpaid), ...linesOf(said.reason)], issue);
}

/** D24 where the requester withdrew. */
export function withdrawalNotice(c: RequestCase, said: { readonly reason: string }, issue: Issue): Notice {
  const facts = { you: pronounOf(c), on: formatDay(issue.on), reason: withStop(inline(said.reason)) };
  const reason = said.reason ? [sentence('ending.withdrawn-reason', facts)] : [];
  return endingNotice(c, 'OTHER_WITHDRAWN', [sentence('ending.withdrawn', facts), ...reason], issue);
}

function endingNotice(c: RequestCase, outcome: OutcomeCode, happened: readonly string[], issue: Issue): Notice {
  const { paragraph, list } = opening(c);
  return noticeOf('D24', c, issue, {
    paragraphs: [paragraph, ...happened, decisionSentence(c, outcome)],
    list,
    remedies: remedyParagraphs(outcome, [], issue.on, issue.office.settingsOn(issue.on)),
  });
}

function lapsed(c: RequestCase, { on, deliveredOn, amount }: Asked, deadline: Day, unpaid: boolean): string {
  const you = pronounOf(c);
  const received = deliveredOn ? sentence('ending.received', { you, deliveredOn: formatDay(deliveredOn) }) : '';
  const facts = { you, on: formatDay(on), received, deadline: formatDay(deadline) };
  return unpaid ? sentence('ending.fee', { ...facts, amount: amount ?? 0 }) : sentence('ending.supplement', facts);
}
