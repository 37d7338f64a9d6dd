import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { commentPeriodReasons } from '../../rules/publication/comment/period.ts';
import type { Content } from './content.ts';

const CALL = 'call-for-comments';

/** What a draft says of public comment that does not go with its genre. */
export function commentReasons({ genre, commentsUntil, shorterBecause, commentsHere, reportsOn }: Content): Reason[] {
  if (genre === CALL) return reportsOn ? [{ code: 'comments.call-reports', field: 'reportsOn' }] : [];
  const only = (field: string): Reason => ({ code: 'comments.other-genre', field });
  return [
    ...(commentsUntil ? [only('commentsUntil')] : []),
    ...(shorterBecause ? [only('shorterBecause')] : []),
    ...(commentsHere ? [only('commentsHere')] : []),
  ];
}

/** What is missing or too short in a call that would be published on the day. */
export function callReasons({ genre, commentsUntil, shorterBecause = '' }: Content, publishedOn: Day): Reason[] {
  if (genre !== CALL) return [];
  return commentsUntil
    ? commentPeriodReasons(publishedOn, commentsUntil, shorterBecause)
    : [{ code: 'publication.missing', field: 'commentsUntil', cite: { law: 'decision-procedure-713', article: 15 } }];
}
