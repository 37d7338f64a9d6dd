import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { findCompletion, maySign, type Served } from './completion.ts';

const sentOn = day('2024-03-28');
const signedOn = day('2024-04-03');

it.each<[string, Served, string | null]>([
  ['posted: the day of posting', { means: 'post', sentOn, signedOn }, '2024-03-28'],
  ['posted, not signed for yet: no matter', { means: 'post', sentOn, signedOn: null }, '2024-03-28'],
  ['directly: the day of signing', { means: 'direct', sentOn, signedOn }, '2024-04-03'],
  ['directly, not signed yet', { means: 'direct', sentOn, signedOn: null }, null],
  ['through another agency: the day of signing', { means: 'entrusted', sentOn, signedOn }, '2024-04-03'],
  ['electronically: the day of sending', { means: 'electronic', sentOn, signedOn: null }, '2024-03-28'],
])('findCompletion (答复时点): %s', (_why, served, on) => {
  expect(findCompletion(served, DEFAULT_SETTINGS)).toBe(on);
});

it('an electronic reply waits for the requester where the agency reads it so', () => {
  const settings = { electronicCompletion: 'signed' as const };
  expect(findCompletion({ means: 'electronic', sentOn, signedOn: null }, settings)).toBeNull();
  expect(findCompletion({ means: 'electronic', sentOn, signedOn }, settings)).toBe('2024-04-03');
  expect(findCompletion({ means: 'post', sentOn, signedOn: null }, settings)).toBe('2024-03-28');
});

it.each<[string, string | null, string | null, string | undefined]>([
  ['complete by posting', null, '2024-03-28', undefined],
  ['signed on the day it was sent', '2024-03-28', '2024-03-28', undefined],
  ['a signature is awaited', null, null, 'service.not-signed'],
  ['signed before it was sent', '2024-03-27', '2024-03-27', 'delivery.before-dispatch'],
  ['signed on a day to come', '2024-04-11', '2024-04-11', 'delivery.future'],
])('maySign (签收): %s', (_why, signed, completed, code) => {
  const [signedOn, completedOn] = [signed, completed].map((one) => (one === null ? null : day(one)));
  const service = { sentOn, signedOn: signedOn ?? null, completedOn: completedOn ?? null, today: day('2024-04-10') };
  expect(maySign(service)?.code).toBe(code);
});
