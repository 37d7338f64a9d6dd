import { DECISION_SENTENCES, REMEDY_SENTENCES } from './decisions.ts';
import { PROCESS_SENTENCES } from './process.ts';

const SENTENCES = { ...PROCESS_SENTENCES, ...DECISION_SENTENCES, ...REMEDY_SENTENCES };

export type SentenceKey = keyof typeof SENTENCES;
export type SentenceFacts = Readonly<Record<string, string | number>>;

/** The sentence of a notice with its facts filled in. Throws a fault where one is missing: no notice shows a gap. */
export function sentence(key: SentenceKey, facts: SentenceFacts = {}): string {
  return fillSentence(SENTENCES[key], facts);
}

/** As sentence, for a text out of a table by outcome. */
export function fillSentence(text: string, facts: SentenceFacts): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`the sentence lacks ${name}: ${text}`);
    return String(fact);
  });
}
