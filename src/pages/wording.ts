import { COMMENT_OUTCOME_WORDS } from '../words/nouns/comment.ts';
import { COLUMN_WORDS, GENRE_WORDS, INTERPRETATION_CHOICE_WORDS, VALIDITY_WORDS } from '../words/nouns/publication.ts';
import { APPLY_WORDS } from '../words/portal/apply.ts';
import { CHECK_WORDS } from '../words/portal/check.ts';
import { COLUMN_LEAD_WORDS } from '../words/portal/column.ts';
import { COMMENT_PORTAL_WORDS } from '../words/portal/comments.ts';
import { CONCERN_PORTAL_WORDS } from '../words/portal/concern.ts';
import { DATA_WORDS } from '../words/portal/data.ts';
import { DAYS_WORDS } from '../words/portal/days.ts';
import { DECISION_PORTAL_WORDS } from '../words/portal/decision.ts';
import { FISCAL_PAGE_WORDS } from '../words/portal/fiscal.ts';
import { FORM_WORDS } from '../words/portal/form.ts';
import { INFO_WORDS } from '../words/portal/info.ts';
import { RECEIPT_WORDS } from '../words/portal/receipt.ts';
import { SEARCH_WORDS } from '../words/portal/search.ts';
import { SUBSCRIBE_WORDS } from '../words/portal/subscribe.ts';
import { TRACK_WORDS } from '../words/portal/track.ts';
import { PORTAL_WORDS } from '../words/portal.ts';
import { GUIDE_WORDS } from '../words/portal-guide.ts';
import { REQUEST_CHOICE_WORDS, REQUEST_FIELD_WORDS } from '../words/request.ts';
import { type Language, sayWith, type Words } from '../words/word.ts';
import type { Say } from './visitor.ts';

const WORDS: Words = {
  ...REQUEST_FIELD_WORDS,
  ...REQUEST_CHOICE_WORDS,
  ...PORTAL_WORDS,
  ...GUIDE_WORDS,
  ...APPLY_WORDS,
  ...CHECK_WORDS,
  ...RECEIPT_WORDS,
  ...TRACK_WORDS,
  ...DAYS_WORDS,
  ...FORM_WORDS,
  ...SEARCH_WORDS,
  ...INFO_WORDS,
  ...FISCAL_PAGE_WORDS,
  ...COMMENT_PORTAL_WORDS,
  ...CONCERN_PORTAL_WORDS,
  ...DATA_WORDS,
  ...DECISION_PORTAL_WORDS,
  ...SUBSCRIBE_WORDS,
  ...INTERPRETATION_CHOICE_WORDS,
  ...under('column', COLUMN_WORDS),
  ...under('column-lead', COLUMN_LEAD_WORDS),
  ...under('genre', GENRE_WORDS),
  ...under('validity', VALIDITY_WORDS),
  ...under('comment.outcome', COMMENT_OUTCOME_WORDS),
};

/** Words of a register, whose keys are short, as the public pages name them. */
function under(name: string, words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`${name}.${key}`, word]));
}

const SAY: Readonly<Record<Language, Say>> = {
  zh: (key, facts) => sayWith(WORDS, key, facts, 'zh'),
  en: (key, facts) => sayWith(WORDS, key, facts, 'en'),
};

/** All that the public pages say, in one language. Throws a fault for a key without wording. */
export function wording(language: Language): Say {
  return SAY[language];
}
