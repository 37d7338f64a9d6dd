import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { isCreditCode, isResidentId } from '../identity.ts';
import type { RequestFacts } from './facts.ts';

type Lodged = Pick<RequestFacts<'lodge'>, 'requester' | 'coRequesters' | 'agent' | 'delivery'>;

const cite: Cite = { law: 'regulation-711', article: 29, paragraph: 2 };

function identityReasons({ idType, idNumber }: Lodged['requester'], path: string): Reason[] {
  const slip =
    (idType === 'resident-id' && !isResidentId(idNumber)) || (idType === 'org-code' && !isCreditCode(idNumber));
  return slip ? [{ code: 'requester.check-digit', field: `${path}.idNumber`, cite }] : [];
}

/** 姓名、身份证明、联系方式, and what the chosen delivery needs (条例 29(2)①③). */
export function requesterReasons({ requester, coRequesters, agent, delivery }: Lodged): Reason[] {
  const { phone, email, address } = requester;
  const reasons = [
    ...identityReasons(requester, 'requester'),
    ...coRequesters.flatMap((one, i) => identityReasons(one, `coRequesters.${i}`)),
  ];
  if (!phone && !email && !address) reasons.push({ code: 'requester.no-contact', field: 'requester.phone', cite });
  if (delivery === 'post' && !address) reasons.push({ code: 'requester.no-address', field: 'requester.address', cite });
  if (delivery === 'email' && !email) reasons.push({ code: 'requester.no-email', field: 'requester.email', cite });
  if (requester.kind !== 'A' && requester.idType === 'resident-id' && !agent) {
    reasons.push({ code: 'requester.organisation-id', field: 'requester.idType', cite });
  }
  return reasons;
}
