import type { ExplainedDay } from '../../api/views.ts';
import type { WorkbenchWord } from '../../words/workbench.ts';
import { WORKBENCH_WORDS } from '../../words/workbench.ts';
import { useSpeech } from '../session/language.tsx';

/** Why a day counts or not, in words: 节假日（国庆节）, 不计入期限（征求第三方意见）. */
export function useWhyText(): (day: ExplainedDay) => string {
  const { t } = useSpeech();
  return ({ why, name }) => {
    const word = t(`explain.${why}`);
    if (!name) return word;
    const pause = `explain.pause.${name}`;
    const reason = pause in WORKBENCH_WORDS ? t(pause as WorkbenchWord) : name;
    return `${word}（${reason}）`;
  };
}
