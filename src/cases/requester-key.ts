import { createHash } from 'node:crypto';

/** 身份证明: its kind (request/facts.ts, ID_TYPES) and number. */
export interface Proof {
  readonly idType: string;
  readonly idNumber: string;
}

/**
 * By what requests of one requester are known to be of one: a hash of the proof of identity (条例 29(2)①), since namesakes
 * are many, and so that lists hold no number in the clear. It hides the number from a glance and not from a search through
 * all numbers; whoever may read the index may read the entries, which have it.
 */
export function requesterKey(agencyId: number, { idType, idNumber }: Proof): string {
  const plain = idNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return createHash('sha256')
    .update(JSON.stringify([agencyId, idType, plain]))
    .digest('hex');
}
