import { type Language, say, type Words } from '../word.ts';
import { FISCAL_KIND_WORDS, FISCAL_SCOPE_WORDS, MONEY_UNIT_WORDS } from './fiscal.ts';

const VALUES: Readonly<Record<string, Words>> = {
  kind: FISCAL_KIND_WORDS,
  scope: FISCAL_SCOPE_WORDS,
  unit: MONEY_UNIT_WORDS,
  rounded: { true: ['是', 'yes'], false: ['否', 'no'] },
};

/** What stands in a field of a disclosure of money (预算、决算), in words. */
export function fiscalValue(field: string, value: string, language: Language = 'zh'): string {
  const words = VALUES[field];
  return words && value !== '' ? say(words, value, language) : value;
}
