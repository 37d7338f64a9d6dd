import { yearOf } from '../../base/day.ts';
import { refuse } from '../../base/refusal.ts';
import type { RemedyCase } from '../../cases/remedy.ts';
import { findByNumber } from '../../store/case-index.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';

/** Links the remedy to its request, by the request's number. */
export const file: Stamper<RemedyCase> = async (tx, _, { office, on }, facts: { requestNumber: string }) => {
  const about = await findByNumber(tx, office.agencyId, 'request', facts.requestNumber);
  if (!about)
    return refuse({ code: 'request.not-found', field: 'requestNumber', facts: { number: facts.requestNumber } });
  const year = yearOf(on);
  const serial = await nextNumber(tx, office.agencyId, 'remedy', year);
  return {
    stamp: {
      number: `救济${year}-${String(serial).padStart(4, '0')}`,
      requestId: about.caseId,
      requester: about.party,
    },
  };
};
