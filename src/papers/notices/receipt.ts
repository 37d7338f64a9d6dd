import { caseDue, clockFacts } from '../../cases/request/clock.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { cites as periodCites } from '../../rules/reply/period.ts';
import { receiptOf } from '../../rules/request/receipt.ts';
import { formatDay } from '../../words/day.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { REQUEST_CHOICE_WORDS } from '../../words/request.ts';
import { say } from '../../words/word.ts';
import { type Issue, type Notice, noticeOf, pronounOf } from './notice.ts';
import { contactLine, opening } from './opening.ts';

/**
 * D02 登记回执 (条例 31, 45), under the number of the request: day of receipt and why that day, reply deadline, contact. Before both sides have
 * confirmed receipt it says so, and gives no deadline.
 */
export function receiptNotice(c: RequestCase, issue: Issue): Notice {
  const { paragraph, list } = opening(c);
  const paragraphs = [paragraph, ...(c.receivedOn ? received(c, issue) : [unconfirmed(c)]), contactLine(issue.office)];
  return noticeOf('D02', c, { ...issue, number: c.number }, { paragraphs, list });
}

function channelFacts(c: RequestCase) {
  const { cite } = receiptOf(c.channel, c.lodgedOn, c.receivedOn);
  return { you: pronounOf(c), cite: formatCite(cite), channel: say(REQUEST_CHOICE_WORDS, `channel.${c.channel}`) };
}

function unconfirmed(c: RequestCase): string {
  return sentence('receipt.unconfirmed', channelFacts(c));
}

function received(c: RequestCase, issue: Issue): string[] {
  return [
    sentence('receipt.day', { ...channelFacts(c), receivedOn: formatDay(c.receivedOn!) }),
    ...dueLine(c, issue),
    sentence('receipt.exclusions', { you: pronounOf(c) }),
  ];
}

function dueLine(c: RequestCase, { office, on }: Issue): string[] {
  if (!c.start) return [];
  const due = caseDue(clockFacts(c), office.calendar, on, office.settingsOn(c.start));
  if (due?.what !== 'reply') return [];
  const line = sentence('receipt.due', {
    you: pronounOf(c),
    cite: formatCite(periodCites[0]!),
    dueOn: formatDay(due.on),
  });
  return due.provisional ? [line, sentence('provisional')] : [line];
}
