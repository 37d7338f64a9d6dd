import { overruled } from '../../cases/request/outcome-guard.ts';
import type { Draft, RequestCase } from '../../cases/request/request.ts';
import { cites } from '../../rules/consultation/over-objection.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { ADDRESSED } from './consultation.ts';
import { type Issue, type Notice, noticeOf } from './notice.ts';
import { contactLine, wantedItems } from './opening.ts';
import { inline, linesOf } from './prose.ts';
import { remedyParagraphs } from './remedies.ts';

/**
 * D09 公开决定告知书 (条例 32): to each third party over whose objection the reply discloses, what is disclosed, why, and the
 * remedies; one beside the other, or undefined where nobody is overruled. Of the requester it says nothing (个人信息).
 */
export function thirdPartyNotices(c: RequestCase, draft: Draft, issue: Issue): Notice | undefined {
  const numbers = c.decision?.thirdPartyNumbers ?? [];
  return overruled(c, draft).reduceRight<Notice | undefined>(
    (beside, { party }, i) => thirdPartyNotice(c, draft, { ...issue, number: numbers[i] ?? null }, { party, beside }),
    undefined,
  );
}

function thirdPartyNotice(
  c: RequestCase,
  { outcome, content, publicInterest }: Draft,
  issue: Issue,
  { party, beside }: { readonly party: string; readonly beside: Notice | undefined },
): Notice {
  const facts = { you: ADDRESSED, cite: formatCite(cites[0]!) };
  const [what = '', ...more] = linesOf(content);
  return noticeOf('D09', c, issue, {
    to: party,
    paragraphs: [
      sentence('told.opening', facts),
      sentence(outcome === 'PARTIAL' ? 'told.decision-partial' : 'told.decision', facts),
      sentence('told.content', { content: what }),
      ...more,
      sentence('told.reasons', { reasons: inline(publicInterest) }),
      contactLine(issue.office),
    ],
    list: wantedItems(c),
    remedies: remedyParagraphs(outcome, [], issue.on, issue.office.settingsOn(issue.on)),
    beside,
  });
}
