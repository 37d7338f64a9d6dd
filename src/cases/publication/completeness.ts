import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { regulatoryKind } from '../../rules/publication/genres.ts';
import { opennessReasons } from '../../rules/publication/openness.ts';
import { bodyText, picturesOf } from './body/read.ts';
import { commentReasons } from './comments.ts';
import { answerReasons, noQuestionReasons } from './concern.ts';
import type { Content, Whole } from './content.ts';
import { fiscalReasons } from './fiscal/reasons.ts';
import { interpretationReasons, unboundReasons } from './interpretation.ts';
import { blockingMark } from './scan.ts';

const cite = { law: 'regulation-711', article: 12 } as const;

/** What is wrong in a draft as far as it is filled in. */
export function draftReasons(content: Content, attached: readonly string[], today: Day): Reason[] {
  const reasons = opennessReasons(content);
  const { genre, column, madeOn, otherDays, otherDaysBasis } = content;
  if (regulatoryKind(genre) && column && column !== '20-1')
    reasons.push({ code: 'publication.regulatory-column', field: 'column', cite: { ...cite, article: 20, item: 1 } });
  if (content.fiscal && genre !== 'budget') reasons.push({ code: 'fiscal.genre', field: 'genre' });
  if (madeOn && madeOn > today)
    reasons.push({ code: 'publication.made-in-the-future', field: 'madeOn', facts: { on: madeOn, today } });
  if (otherDays && !otherDaysBasis)
    reasons.push({ code: 'publication.period-without-basis', field: 'otherDaysBasis', cite: { ...cite, article: 26 } });
  reasons.push(...interpretationReasons(content), ...commentReasons(content), ...answerReasons(content));
  if (picturesOf(content.body).some((hash) => !attached.includes(hash)))
    reasons.push({ code: 'publication.picture-not-attached', field: 'body' });
  return reasons;
}

/** What the catalogue (目录, 条例 12) and its readers need, by field. */
const NEEDED = ['column', 'genre', 'theme', 'madeOn', 'abstract'] as const satisfies readonly (keyof Content)[];

/** Why a draft cannot go to review yet; all of it, so that it comes back once and not five times. */
export function submitReasons({ content, attachments }: Whole, today: Day): Reason[] {
  const attached = attachments.map(({ hash }) => hash);
  const missing: Reason[] = NEEDED.filter((field) => !content[field]).map((field) => ({
    code: 'publication.missing',
    field,
    cite,
  }));
  if (content.issuers.length === 0) missing.push({ code: 'publication.missing', field: 'issuers', cite });
  if (content.body === '' && attachments.length === 0 && !content.fiscal)
    missing.push({ code: 'publication.missing', field: 'body', cite });
  const { title, abstract, question = '', body } = content;
  const mark = blockingMark([title, abstract, question, bodyText(body)].join('\n'));
  const marked: Reason[] = mark
    ? [
        {
          code: 'publication.classified-mark',
          field: 'body',
          cite: { ...cite, article: 14 },
          facts: { mark },
        },
      ]
    : [];
  missing.push(...unboundReasons(content), ...noQuestionReasons(content));
  return [...missing, ...draftReasons(content, attached, today), ...marked, ...fiscalReasons(content.fiscal, today)];
}
