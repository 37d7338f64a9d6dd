import { dayOf } from '../../base/day.ts';
import { formatDay } from '../../words/day.ts';
import type { SigningCertificate } from './signer.ts';

/** A certificate that ends within so many days is to be replaced. */
const SOON_DAYS = 30;

/** What wording is given of a certificate. */
export function certificateFacts({ holder, issuer, serial, until }: SigningCertificate) {
  return { holder, issuer, serial, until: formatDay(dayOf(until)) };
}

export function endsSoon({ until }: SigningCertificate, now: Date): boolean {
  return until.getTime() - now.getTime() < SOON_DAYS * 86_400_000;
}
