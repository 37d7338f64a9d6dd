import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { publishSame, type SameInformation } from './same-information.ts';

it.each<[string, SameInformation, string]>([
  ['one requester', { requesters: 1, disclosable: true }, 'need-not'],
  ['two: the default of 「多个」', { requesters: 2, disclosable: true }, 'may'],
  ['many, yet it cannot be disclosed', { requesters: 9, disclosable: false }, 'need-not'],
  [
    'one, and the review says it belongs to publication',
    { requesters: 1, disclosable: true, belongsToPublication: true },
    'must',
  ],
])('publishSame (相同政府信息): %s', (_why, same, publish) => {
  expect(publishSame(same, DEFAULT_SETTINGS).publish).toBe(publish);
});

it('follows the threshold of the agency', () => {
  const settings = { sameInformationThreshold: 3 };
  expect(publishSame({ requesters: 2, disclosable: true }, settings).publish).toBe('need-not');
  expect(publishSame({ requesters: 3, disclosable: true }, settings).publish).toBe('may');
});
