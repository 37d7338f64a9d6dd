import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { mayPublishSame, type SameInformation } from './same-information.ts';

it.each<[string, SameInformation, boolean]>([
  ['one requester', { requesters: 1, disclosable: true }, false],
  ['two: the default of 「多个」', { requesters: 2, disclosable: true }, true],
  ['many, yet it cannot be disclosed', { requesters: 9, disclosable: false }, false],
])('mayPublishSame (相同政府信息): %s', (_why, same, may) => {
  expect(mayPublishSame(same, DEFAULT_SETTINGS)).toBe(may);
});

it('follows the threshold of the agency', () => {
  const settings = { sameInformationThreshold: 3 };
  expect(mayPublishSame({ requesters: 2, disclosable: true }, settings)).toBe(false);
  expect(mayPublishSame({ requesters: 3, disclosable: true }, settings)).toBe(true);
});
