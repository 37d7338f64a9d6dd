import { DAY_MARK_WORDS } from '../../words/day-kinds.ts';
import { useSpeech } from '../session/language.tsx';

/** 末, 休, 班, 停: what stands under a day in every calendar, before its number in the period where it counts. */
export function useDayMark(): (kind: string, counts?: number | null) => string {
  const { name } = useSpeech();
  return (kind, counts = null) => {
    const mark = kind in DAY_MARK_WORDS ? name(DAY_MARK_WORDS, kind) : '';
    if (counts === null) return mark;
    return kind === 'make-up' ? `${mark} ${counts}` : String(counts);
  };
}
