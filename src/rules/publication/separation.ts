import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';

/**
 * 审查机制 (条例 17): whoever wrote a character of a publication reviews no version of it; the head of a section reviews what
 * the own section drafted; a grave matter (重大事项) is for the chief (主要领导).
 *
 * Left to a person: whether a matter is grave.
 */
export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 17 }];

export interface Reviewer {
  readonly id: string;
  readonly section: string | null;
  readonly isChief: boolean;
}

export interface Reviewed {
  readonly act: string;
  readonly writers: readonly string[];
  readonly section: string | null;
  readonly grave: boolean;
}

/** Why this person may not review; none = they may. */
export function reviewerReasons({ act, writers, section, grave }: Reviewed, reviewer: Reviewer): Reason[] {
  const cite = cites[0];
  if (writers.includes(reviewer.id)) return [{ code: 'separation.own-publication', cite, facts: { act } }];
  if (act === 'review-section' && section && reviewer.section && section !== reviewer.section)
    return [{ code: 'publication.other-section', cite, facts: { section } }];
  return act === 'approve' && grave && !reviewer.isChief ? [{ code: 'publication.needs-chief', cite }] : [];
}

/** A draft is for the section that began it, and for the disclosure office's clerks, who tidy up after all. */
export function drafterReasons(
  section: string | null,
  drafter: { readonly section: string | null; readonly isClerk: boolean },
): Reason[] {
  const foreign = section !== null && drafter.section !== null && section !== drafter.section && !drafter.isClerk;
  return foreign ? [{ code: 'publication.draft-of-another-section', cite: cites[0], facts: { section } }] : [];
}
