import { overruled } from '../../cases/request/outcome-guard.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import type { Stamper } from '../act.ts';
import { takeNumber } from '../issue.ts';

/** Numbers the reply, and after it the notice to each third party that it overrules. */
export const answer: Stamper<RequestCase> = async (tx, c, context) => {
  const number = await takeNumber(tx, context, 'decision');
  const thirdPartyNumbers: string[] = [];
  for (const _ of c.draft ? overruled(c, c.draft) : []) {
    thirdPartyNumbers.push(await takeNumber(tx, context, 'decision'));
  }
  return { stamp: { decisionNumber: number, ...(thirdPartyNumbers.length > 0 ? { thirdPartyNumbers } : {}) } };
};

/** Numbers the reply that another organ is responsible. */
export const transferOut: Stamper<RequestCase> = async (tx, _, context) => ({
  stamp: { decisionNumber: await takeNumber(tx, context, 'decision') },
});
