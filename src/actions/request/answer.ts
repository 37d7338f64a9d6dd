import { yearOf } from '../../base/day.ts';
import { overruled } from '../../cases/request/outcome-guard.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';

/** 文号 of a reply: 机关代字 + 公复〔year〕serial号, without gaps in a year. */
export function decisionNumber(shortName: string, year: number, serial: number): string {
  return `${shortName}公复〔${year}〕${serial}号`;
}

type In = Parameters<Stamper<RequestCase>>;

async function numberOf(tx: In[0], { office, on }: In[2]): Promise<string> {
  const year = yearOf(on);
  return decisionNumber(office.shortName, year, await nextNumber(tx, office.agencyId, 'decision', year));
}

/** Numbers the reply, and after it the notice to each third party that it overrules. */
export const answer: Stamper<RequestCase> = async (tx, c, context) => {
  const number = await numberOf(tx, context);
  const thirdPartyNumbers: string[] = [];
  for (const _ of c.draft ? overruled(c, c.draft) : []) thirdPartyNumbers.push(await numberOf(tx, context));
  return { stamp: { decisionNumber: number, ...(thirdPartyNumbers.length > 0 ? { thirdPartyNumbers } : {}) } };
};

/** Numbers the reply that another organ is responsible. */
export const transferOut: Stamper<RequestCase> = async (tx, _, context) => ({
  stamp: { decisionNumber: await numberOf(tx, context) },
});
