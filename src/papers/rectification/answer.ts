import type { RectificationCase } from '../../cases/rectification/rectification.ts';
import { cites } from '../../rules/rectification/result.ts';
import { formatDay } from '../../words/day.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { NOTICE_TITLE_WORDS } from '../../words/notices/titles.ts';
import { say } from '../../words/word.ts';
import type { Issue, Notice } from '../notices/notice.ts';
import { contactLine } from '../notices/opening.ts';
import { inline, linesOf, withStop } from '../notices/prose.ts';
import { remedyParagraphs } from '../notices/remedies.ts';

/** The verbs of a rectification whose paper can be seen before they are done. */
export const RECTIFICATION_PREVIEWS: readonly string[] = ['draft', 'answer'];

/**
 * D25 更正答复书 (条例 41): what was demanded, what the check found, and what follows: corrected, not corrected and why,
 * transferred to the competent agency, or which agency that is; with the remedies of any other act.
 */
export function rectificationAnswer(c: RectificationCase, issue: Issue): Notice {
  if (!c.draft) throw new Error(`rectification ${c.number} has no draft`);
  const { result, check, content, party, contact } = c.draft;
  const you = c.requester.kind === 'A' ? '你' : '你单位';
  const facts = { you, cite: formatCite(cites[0]!), party: inline(party), contact: inline(contact) };
  const [first = '', ...more] = linesOf(content);
  const opening = sentence('rectify.opening', {
    ...facts,
    number: c.number,
    receivedOn: formatDay(c.receivedOn),
    record: inline(c.record),
    claim: inline(c.claim),
  });
  const detail = first ? [sentence(`rectify.${result}-detail`, { content: first }), ...more] : [];
  const paragraphs = [
    opening,
    sentence('rectify.check', { check: inline(check) }),
    sentence(`rectify.${result}`, facts),
    ...detail,
    contactLine(issue.office),
  ];
  return {
    code: 'D25',
    title: say(NOTICE_TITLE_WORDS, 'D25'),
    number: issue.number ?? null,
    to: c.requester.name,
    agency: issue.office.name,
    on: issue.on,
    remedies: remedyParagraphs('OTHER', [], issue.on, issue.office.settingsOn(issue.on)).map((line) =>
      line.replaceAll('本告知书', '本答复书'),
    ),
    paragraphs: paragraphs.map(withStop),
  };
}
