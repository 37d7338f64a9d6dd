import type { Asked, RequestCase } from '../../cases/request/request.ts';
import { cites } from '../../rules/request/supplement-notice.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { type Issue, type Notice, noticeOf, pronounOf } from './notice.ts';
import { contactLine, opening, wantedItems } from './opening.ts';
import { linesOf } from './prose.ts';

/** D03 补正告知书 (条例 30): what to supplement, all of it at once, guidance, within what time, and what happens otherwise. */
export function supplementNotice(c: RequestCase, asked: Asked, issue: Issue): Notice {
  const you = pronounOf(c);
  return noticeOf('D03', c, issue, {
    paragraphs: [
      oneLineOpening(c),
      sentence('supplement.what', { you, cite: formatCite(cites[0]!) }),
      sentence('supplement.guidance'),
      sentence('supplement.term', { days: asked.days }),
      sentence('supplement.effect'),
      contactLine(issue.office),
    ],
    list: linesOf(asked.text),
  });
}

/** The list of this notice is what to supplement, so that several items stand in the sentence. */
function oneLineOpening(c: RequestCase): string {
  return opening({ ...c, items: [{ description: wantedItems(c).join('；'), documentNumber: '' }] }).paragraph;
}
