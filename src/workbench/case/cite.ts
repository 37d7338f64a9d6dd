import type { Cite } from '../../base/cite.ts';
import { formatCite, formatCiteEnglish } from '../../words/laws.ts';
import { useSpeech } from '../session/language.tsx';

/** A place in the law in the language of the screen. */
export function useCiteText(): (cite: Cite) => string {
  const { language } = useSpeech();
  return language === 'zh' ? (cite) => formatCite(cite) : formatCiteEnglish;
}
