import type { Cite } from '../../base/cite.ts';
import { type Refusal, refuse } from '../../base/refusal.ts';
import type { RequestFacts } from '../../cases/request/facts.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Stamped, Stamper } from '../act.ts';

const CITE: Cite = { law: 'reconsideration-law-2023', article: 64 };

/** Names the remedy that ordered the request to be handled again: one of this request, decided by that day, and corrected (纠正). */
export const reopen: Stamper<RequestCase> = async (
  tx,
  c,
  { office, on },
  { remedyNumber: number }: RequestFacts<'reopen'>,
): Promise<Stamped | Refusal> => {
  const remedy = await findByNumber(tx, office.agencyId, 'remedy', number);
  const no = (code: string) => refuse({ code, field: 'remedyNumber', cite: CITE, facts: { number } });
  if (remedy?.title !== c.number) return no('reopen.no-such-remedy');
  const isOrdered = remedy.outcome === 'corrected' && remedy.endedOn !== null && remedy.endedOn <= on;
  return isOrdered ? { stamp: { remedyId: remedy.caseId } } : no('reopen.remedy-not-corrected');
};
