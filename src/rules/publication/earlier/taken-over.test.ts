import { expect, it } from 'vitest';
import { day } from '../../../base/day.ts';
import { takenOverReasons } from './taken-over.ts';

it.each<[why: string, publishedOn: string, firstOn: string, codes: readonly string[]]>([
  ['of today', '2026-03-20', '2026-03-20', []],
  ['of long ago', '2003-01-01', '2003-01-01', []],
  ['corrected once', '2021-05-06', '2019-05-06', []],
  ['of tomorrow', '2026-03-21', '2026-03-20', ['takeover.in-the-future']],
  ['of a clock that nobody set', '1900-01-01', '1900-01-01', ['takeover.too-early']],
  ['corrected before it was there', '2019-05-06', '2019-05-07', ['takeover.first-after']],
])('an item %s', (_why, publishedOn, firstOn, codes) => {
  const reasons = takenOverReasons({ publishedOn: day(publishedOn), firstOn: day(firstOn), today: day('2026-03-20') });
  expect(reasons.map(({ code }) => code)).toEqual(codes);
});
