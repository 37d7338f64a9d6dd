import type { ClockView, ConcernView } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';

const LOOK = { 'in-time': 'gk-ok', late: 'gk-error', open: '', none: 'gk-quiet' } as const;

/** 及时、超时, of a concern as a whole. */
export function Judgement({ of }: { of: ConcernView['judgement'] }) {
  const { t } = useSpeech();
  return <b className={LOOK[of]}>{t(`concern.judgement.${of}`)}</b>;
}

const STANDING_LOOK: Partial<Record<ClockView['standing'], string>> = {
  'in-time': 'gk-ok',
  late: 'gk-error',
  missed: 'gk-error',
  overdue: 'gk-error',
};

/** 及时、超时, of one thing that is owed. */
export function Standing({ of }: { of: ClockView['standing'] }) {
  const { t } = useSpeech();
  return <b className={STANDING_LOOK[of] ?? 'gk-quiet'}>{t(`concern.standing.${of}`)}</b>;
}
