import type { SessionAnswer } from '../../api/views.ts';
import { useSession } from '../session/session.ts';
import { useReasonText } from '../wire/reasons.ts';

type Begun = SessionAnswer['begins'][number]['noun'];

/** Whether whoever is signed in may begin a case of this noun: as most begin, or by `verb`. */
export function useMayBegin(noun: Begun, verb?: string): boolean {
  return whyNot(useSession(), noun, verb).length === 0;
}

/** Who may begin a case of this noun, where whoever is signed in may not: instead of the button. */
export function MayNotBegin({ noun }: { noun: Begun }) {
  const reasonText = useReasonText();
  const reasons = whyNot(useSession(), noun);
  if (reasons.length === 0) return null;
  return <p className="gk-quiet">{reasons.map(reasonText).join('；')}</p>;
}

const whyNot = ({ begins }: SessionAnswer, noun: Begun, verb?: string) =>
  begins.find((one) => one.noun === noun && (verb === undefined || one.verb === verb))?.reasons ?? [];
