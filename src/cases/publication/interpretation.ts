import type { Reason } from '../../base/refusal.ts';
import { type Copied, copiedSentences } from '../../rules/publication/copied-sentences.ts';
import { bodyText } from './body/read.ts';
import type { Content } from './content.ts';

const cite = { law: 'openness-rules-2016-80' } as const;

/** What a draft says of interpretation that does not go with its genre. */
export function interpretationReasons(content: Content): Reason[] {
  const { genre, interprets = '', forms = [], firstInterpreter = '', interpretation } = content;
  if (genre === 'interpretation')
    return interpretation ? [{ code: 'interpretation.of-interpretation', field: 'interpretation', cite }] : [];
  const only = (field: string): Reason => ({ code: 'interpretation.other-genre', field, cite });
  return [
    ...(interprets ? [only('interprets')] : []),
    ...(forms.length > 0 ? [only('forms')] : []),
    ...(firstInterpreter ? [only('firstInterpreter')] : []),
  ];
}

/** What an interpretation lacks before it goes to review: its document, and the forms it takes. */
export function unboundReasons({ genre, interprets = '', forms = [] }: Content): Reason[] {
  if (genre !== 'interpretation') return [];
  const missing = (field: string): Reason => ({ code: 'publication.missing', field, cite });
  return [...(interprets ? [] : [missing('interprets')]), ...(forms.length > 0 ? [] : [missing('forms')])];
}

/** The sentences of an interpretation beside those of its document. */
export function copiedFrom(document: Content, interpretation: Content): Copied {
  return copiedSentences(bodyText(document.body), bodyText(interpretation.body));
}
