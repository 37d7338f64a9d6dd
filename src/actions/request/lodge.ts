import { createHash } from 'node:crypto';
import { yearOf } from '../../base/day.ts';
import { newCode } from '../../base/ids.ts';
import type { RequestFacts } from '../../cases/request/facts.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { needsConfirmation } from '../../rules/request/receipt.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';

/** How a look-up code is kept: case and spaces do not matter, and what is stored cannot be turned back. */
export function lookupHash(code: string): string {
  return createHash('sha256').update(code.replace(/[\s-]/g, '').toUpperCase()).digest('hex');
}

/** 编号 of a request: the year it was lodged in and a number without gaps. */
export function requestNumber(year: number, serial: number): string {
  return `${year}-${String(serial).padStart(5, '0')}`;
}

/** Gives the request its number and the requester a look-up code. */
export const lodge: Stamper<RequestCase> = async (tx, _, { office, on }, facts: RequestFacts<'lodge'>) => {
  const lookupCode = newCode();
  const year = yearOf(on);
  return {
    stamp: {
      number: requestNumber(year, await nextNumber(tx, office.agencyId, 'request', year)),
      lookupHash: lookupHash(lookupCode),
      unconfirmed: needsConfirmation(facts.channel, office.settingsOn(on)),
    },
    tell: { lookupCode },
  };
};
