import { ACTING } from '../actions/nouns.ts';
import type { Reason } from '../base/refusal.ts';
import type { VerbView } from '../reads/verbs.ts';
import type { NounName } from '../words/nouns.ts';
import { API_REFUSAL_WORDS } from '../words/refusals/api.ts';
import { reasonText } from '../words/refusals.ts';
import { sayWith } from '../words/word.ts';

export type WordedReason = Reason & { readonly text: string };

/** A verb, and why it is not possible now (none = it is), in words. */
export interface WordedVerb {
  readonly verb: string;
  readonly reasons: readonly WordedReason[];
  /** Its paper can be seen before it is done. */
  readonly preview?: boolean;
}

/** Why, in Chinese: in the API's own words where it refused itself, else in those of the rules. */
export function refusalText(reason: Reason, noun?: NounName): string {
  if (!Object.hasOwn(API_REFUSAL_WORDS, reason.code)) return reasonText(reason, 'zh', noun);
  return `${sayWith(API_REFUSAL_WORDS, reason.code, reason.facts)}。`;
}

/** A view whose verbs say in words why they are not possible. */
export function worded<View extends { readonly verbs: readonly VerbView[] }>(
  view: View,
  noun: NounName,
): Omit<View, 'verbs'> & { readonly verbs: readonly WordedVerb[] } {
  return { ...view, verbs: view.verbs.map((verb) => wordedVerb(verb, noun)) };
}

export function wordedVerb<View extends VerbView>(view: View, noun: NounName): Omit<View, 'reasons'> & WordedVerb {
  const { previews = [] } = ACTING[noun] as { readonly previews?: readonly string[] };
  return {
    ...view,
    reasons: view.reasons.map((reason) => ({ ...reason, text: refusalText(reason, noun) })),
    ...(previews.includes(view.verb) ? { preview: true } : {}),
  };
}
