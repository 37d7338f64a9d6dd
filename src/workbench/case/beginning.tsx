import type { SessionAnswer } from '../../api/views.ts';
import { useSession } from '../session/session.ts';
import { useReasonText } from '../wire/reasons.ts';

type Begun = SessionAnswer['begins'][number]['noun'];

/** Whether whoever is signed in may begin a case of this noun. */
export function useMayBegin(noun: Begun): boolean {
  return whyNot(useSession(), noun).length === 0;
}

/** Who may begin a case of this noun, where whoever is signed in may not: instead of the button. */
export function MayNotBegin({ noun }: { noun: Begun }) {
  const reasonText = useReasonText();
  const reasons = whyNot(useSession(), noun);
  if (reasons.length === 0) return null;
  return <p className="gk-quiet">{reasons.map(reasonText).join('；')}</p>;
}

const whyNot = ({ begins }: SessionAnswer, noun: Begun) =>
  begins.filter((one) => one.noun === noun).flatMap(({ reasons }) => reasons);
