import type { Reason } from '../../base/refusal.ts';
import type { Content } from './content.ts';

const RESPONSE = 'concern-response';
const ONLY = ['question', 'concern', 'responseKind'] as const;

/** What a draft says of public concern (回应关切) that does not go with its genre. */
export function answerReasons(content: Content): Reason[] {
  if (content.genre === RESPONSE) return [];
  return ONLY.filter((field) => content[field]).map((field) => ({ code: 'concern.other-genre', field }));
}

/** Readers find the question beside the answer: without it there is no response. */
export function noQuestionReasons({ genre, question }: Content): Reason[] {
  if (genre !== RESPONSE || question) return [];
  return [{ code: 'publication.missing', field: 'question', cite: { law: 'openness-rules-2016-80' } }];
}
