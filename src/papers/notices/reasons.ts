import type { Asked, RequestCase } from '../../cases/request/request.ts';
import { cites as delayCites } from '../../rules/request/delay.ts';
import { cites } from '../../rules/request/reasons.ts';
import { formatDay } from '../../words/day.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { type Issue, type Notice, noticeOf, pronounOf } from './notice.ts';
import { contactLine, opening } from './opening.ts';
import { inline, withStop } from './prose.ts';

/** D04 说明理由告知书 (条例 35): the number and frequency found, the reasons asked for, within what time. */
export function reasonsNotice(c: RequestCase, asked: Asked, issue: Issue): Notice {
  const you = pronounOf(c);
  const { paragraph, list } = opening(c);
  return noticeOf('D04', c, issue, {
    paragraphs: [
      paragraph,
      sentence('reasons.found', { you, found: withStop(inline(asked.text)) }),
      sentence('reasons.ask', { you, cite: formatCite(cites[0]!), days: asked.days }),
      sentence('reasons.effect', { you }),
      contactLine(issue.office),
    ],
    list,
  });
}

/** D23 延迟答复告知书 (条例 35): the reasons hold, and the reasonable period by which the reply comes. */
export function delayNotice(c: RequestCase, said: { readonly reason: string }, issue: Issue): Notice {
  if (!c.delayUntil) throw new Error(`request ${c.number} has no delay`);
  const you = pronounOf(c);
  const { paragraph, list } = opening(c);
  const because = sentence('delay.reason', { you, reason: inline(said.reason) });
  const decision = sentence('delay.decision', {
    you,
    cite: formatCite(delayCites[0]!),
    until: formatDay(c.delayUntil),
  });
  return noticeOf('D23', c, issue, {
    paragraphs: [paragraph, `${because}，${decision}`, contactLine(issue.office)],
    list,
  });
}
