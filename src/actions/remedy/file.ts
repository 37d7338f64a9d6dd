import { yearOf } from '../../base/day.ts';
import { isRefusal, refuse } from '../../base/refusal.ts';
import type { RemedyCase } from '../../cases/remedy.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Transaction } from '../../store/database.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';

/** The request that a remedy is about, or why there is none such. */
async function requestBehind(tx: Transaction, agencyId: number, number: string) {
  const about = await findByNumber(tx, agencyId, 'request', number);
  if (!about) return refuse({ code: 'request.not-found', field: 'requestNumber', facts: { number } });
  return { requestId: about.caseId, requester: about.party };
}

/** A correction of the request's number links the remedy to that request. */
export const correctLink: Stamper<RemedyCase> = async (tx, _, { office }, facts: { requestNumber?: string }) => {
  if (facts.requestNumber === undefined) return { stamp: {} };
  const about = await requestBehind(tx, office.agencyId, facts.requestNumber);
  return isRefusal(about) ? about : { stamp: about };
};

/** Links the remedy to its request, by the request's number. */
export const file: Stamper<RemedyCase> = async (tx, _, { office, on }, facts: { requestNumber: string }) => {
  const about = await requestBehind(tx, office.agencyId, facts.requestNumber);
  if (isRefusal(about)) return about;
  const year = yearOf(on);
  const serial = await nextNumber(tx, office.agencyId, 'remedy', year);
  return {
    stamp: {
      number: `救济${year}-${String(serial).padStart(4, '0')}`,
      ...about,
    },
  };
};
