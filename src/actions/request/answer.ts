import { yearOf } from '../../base/day.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';

/** 文号 of a reply: 机关代字 + 公复〔year〕serial号, without gaps in a year. */
export function decisionNumber(shortName: string, year: number, serial: number): string {
  return `${shortName}公复〔${year}〕${serial}号`;
}

/** Numbers the reply. */
export const answer: Stamper<RequestCase> = async (tx, _, { office, on }) => {
  const year = yearOf(on);
  const serial = await nextNumber(tx, office.agencyId, 'decision', year);
  return { stamp: { decisionNumber: decisionNumber(office.shortName, year, serial) } };
};
