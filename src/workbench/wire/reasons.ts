import type { WordedReason } from '../../api/views.ts';
import { API_REFUSAL_WORDS } from '../../words/refusals/api.ts';
import { reasonText } from '../../words/refusals.ts';
import { sayWith } from '../../words/word.ts';
import { useSpeech } from '../session/language.tsx';

/** The wording of a reason in the language of the screen: the API says it in Chinese. */
export function useReasonText(): (reason: WordedReason) => string {
  const { language } = useSpeech();
  return (reason) => {
    if (language === 'zh' && reason.text) return reason.text;
    if (API_REFUSAL_WORDS[reason.code]) return sayWith(API_REFUSAL_WORDS, reason.code, reason.facts, language);
    return reasonText(reason, language);
  };
}
