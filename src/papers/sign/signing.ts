import { dayOf } from '../../base/day.ts';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { type KeySettings, openFileSigner } from './file-signer.ts';
import type { Signer } from './signer.ts';

let settings: KeySettings | null = null;
let opened: Signer | null = null;

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

/**
 * What signs at this instant; null where no signing is asked for. Refuses with `sign.*` where it is and cannot be done: a
 * paper is then not made at all, and never goes out without the signature that was asked for.
 */
export function signerAt(now: Date): Signer | Refusal | null {
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
