import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { findCompletion, type Served } from './completion.ts';

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
