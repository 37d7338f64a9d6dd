import { caseDue, clockFacts } from '../../cases/request/clock.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { cites } from '../../rules/extension.ts';
import { formatDay } from '../../words/day.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { type Issue, type Notice, noticeOf } from './notice.ts';
import { contactLine, opening } from './opening.ts';
import { inline } from './prose.ts';

/** D05 延期答复告知书 (条例 33(2)): the reason, the consent of the disclosure office's head, the new deadline. */
export function extensionNotice(c: RequestCase, said: { readonly reason: string }, issue: Issue): Notice {
  const { office, on } = issue;
  const due = c.start && caseDue(clockFacts(c), office.calendar, on, office.settingsOn(c.start));
  if (!due) throw new Error(`request ${c.number} has no reply period to extend`);
  const { paragraph, list } = opening(c);
  const because = sentence('extend.reason', { reason: inline(said.reason) });
  const decision = sentence('extend.decision', {
    cite: formatCite(cites[0]!),
    days: c.extension,
    dueOn: formatDay(due.on),
  });
  const notes = [
    ...(due.suspended ? [sentence('extend.suspended')] : []),
    ...(due.provisional ? [sentence('provisional')] : []),
  ];
  return noticeOf('D05', c, issue, {
    paragraphs: [paragraph, `${because}，${decision}`, ...notes, contactLine(office)],
    list,
  });
}
