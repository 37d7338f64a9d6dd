import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import type { FilePurpose } from '../entry.ts';
import { isCreditCode, isResidentId } from '../identity.ts';
import type { RequestFacts } from './facts.ts';

type Requester = RequestFacts<'lodge'>['requester'];

/** What of a lodging is known: of a form that could not be read, the sound fields; all else is undefined, and not judged. */
export interface KnownLodging {
  readonly requester?: Partial<Requester>;
  readonly coRequesters?: readonly (Partial<Requester> | undefined)[];
  readonly agent?: unknown;
  readonly delivery?: RequestFacts<'lodge'>['delivery'];
}

const cite: Cite = { law: 'regulation-711', article: 29, paragraph: 2 };

function identityReasons({ idType, idNumber }: Partial<Requester>, path: string): Reason[] {
  if (idNumber === undefined) return [];
  const slip =
    (idType === 'resident-id' && !isResidentId(idNumber)) || (idType === 'org-code' && !isCreditCode(idNumber));
  return slip ? [{ code: 'requester.check-digit', field: `${path}.idNumber`, cite }] : [];
}

/** 姓名、身份证明、联系方式, and what the chosen delivery needs (条例 29(2)①③). */
export function requesterReasons({ requester = {}, coRequesters = [], agent, delivery }: KnownLodging): Reason[] {
  const { kind, idType, phone, email, address } = requester;
  const reasons = [
    ...identityReasons(requester, 'requester'),
    ...coRequesters.flatMap((one = {}, i) => identityReasons(one, `coRequesters.${i}`)),
  ];
  const missing = (code: string, field: string) => reasons.push({ code, field: `requester.${field}`, cite });
  if (phone === '' && email === '' && address === '') missing('requester.no-contact', 'phone');
  if (delivery === 'post' && address === '') missing('requester.no-address', 'address');
  if (delivery === 'email' && email === '') missing('requester.no-email', 'email');
  if (kind && kind !== 'A' && idType === 'resident-id' && !agent) missing('requester.organisation-id', 'idType');
  return reasons;
}

/**
 * 授权委托书: whoever acts for another shows that they may, with the proof of identity of 条例 29(2)①. It is among the files;
 * where paper came in, it may be noted as seen instead. Whether it covers this request is for a person to judge.
 */
export function attorneyReason(
  { channel, agent }: Pick<RequestFacts<'lodge'>, 'channel' | 'agent'>,
  filePurposes: readonly FilePurpose[] | undefined,
): Reason | null {
  const seen = channel !== 'online' && agent?.attorneySeen;
  if (!agent || !filePurposes || seen || filePurposes.includes('power-of-attorney')) return null;
  const field = channel === 'online' ? 'files' : 'agent.attorneySeen';
  return { code: `agent.no-power-of-attorney${channel === 'online' ? '' : '-seen'}`, field, cite };
}
