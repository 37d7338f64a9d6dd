import type { OccurrenceView } from '../../api/views.ts';
import { OCCURRENCE_WORDS } from '../../words/papers/duty.ts';
import { useSpeech } from '../session/language.tsx';

/** Where an occurrence stands, by a word, a sign and a colour. */
export function StateMark({ state }: { state: OccurrenceView['state'] }) {
  const { t, name } = useSpeech();
  return (
    <span className={`gk-owed gk-day-${state}`}>
      <i aria-hidden="true">{t(`duty.mark.${state}`)}</i>
      {name(OCCURRENCE_WORDS, state)}
    </span>
  );
}

/** How many calendar days are left, or over. */
export function useDaysLeft(): (left: number) => string {
  const { t } = useSpeech();
  return (left) => {
    if (left < 0) return t('duty.over', { n: -left });
    return left === 0 ? t('duty.today') : t('duty.left', { n: left });
  };
}
