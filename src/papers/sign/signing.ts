import { dayOf } from '../../base/day.ts';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { type KeySettings, openFileSigner } from './file-signer.ts';
import type { Signer } from './signer.ts';

let settings: KeySettings | null = null;
let opened: Signer | null = null;
let signsFor: number | null = null;

/** The key that PDF are signed with from now on, or none. It is opened when it is first needed. */
export function takeSigningKey(key: KeySettings | null): void {
  settings = key;
  opened = null;
}

/** A signer in place of a key file: a device, a service, a seal product; or none. */
export function takeSigner(signer: Signer | null): void {
  settings = null;
  opened = signer;
}

/** The one agency whose certificate it is: of an installation with several, the others' papers are not signed with it. Null: of all. */
export function signOnlyFor(agencyId: number | null): void {
  signsFor = agencyId;
}

/**
 * What signs at this instant for an agency; null where no signing is asked for, and for another agency. Refuses with
 * `sign.*` where it is and cannot be done: a paper is then not made at all, and never goes out without the signature.
 */
export function signerAt(now: Date, agencyId: number | null = signsFor): Signer | Refusal | null {
  if (signsFor !== null && agencyId !== signsFor) return null;
  if (!opened && settings) {
    const signer = openFileSigner(settings);
    if (isRefusal(signer)) return signer;
    opened = signer;
  }
  if (!opened) return null;
  const { holder, from, until } = opened.certificate;
  if (now < from) return refuse({ code: 'sign.not-yet-valid', facts: { holder, from: dayOf(from) } });
  if (now > until) return refuse({ code: 'sign.expired', facts: { holder, until: dayOf(until) } });
  return opened;
}
