import { NOUN_WORDS, type NounName } from '../../words/nouns.ts';
import type { Words } from '../../words/word.ts';
import { type Speech, useSpeech } from '../session/language.tsx';

export interface NounSpeech {
  readonly state: (state: string) => string;
  readonly verb: (verb: string) => string;
  readonly field: (field: string) => string;
  /** The wording of a choice; the value itself where it is no choice but a text. */
  readonly choice: (field: string, value: string) => string;
  /** Where a field stands among the noun's: the order in which forms ask. */
  readonly place: (field: string) => number;
}

/** The wording of a noun's states, verbs, fields and choices; `name` says a word or gives the code back. */
export function nounSpeech(noun: NounName, name: Speech['name']): NounSpeech {
  const { states, verbs, fields, choices }: Readonly<Record<string, Words>> = NOUN_WORDS[noun];
  return {
    state: (state) => name(states!, state),
    verb: (verb) => name(verbs!, verb),
    field: (field) => name(fields!, field),
    place: (field) => Object.keys(fields!).indexOf(field),
    choice: (field, value) => (choices![`${field}.${value}`] ? name(choices!, `${field}.${value}`) : value),
  };
}

/** As `nounSpeech`, in the language of the screen. */
export function useNounWords(noun: NounName): NounSpeech {
  const { name } = useSpeech();
  return nounSpeech(noun, name);
}
