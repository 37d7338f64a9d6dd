import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexNumber, indexSchemeReasons } from './index-number.ts';

it.each<[string, string, number, string]>([
  ['the form of 国办秘函〔2009〕6号', '{code}/{year}-{serial5}', 222, '000014349/2018-00222'],
  ['only the back part', '{year}-{serial6}', 154943, '2018-154943'],
  ['a serial that has outgrown its digits', '{code}/{year}-{serial4}', 12345, '000014349/2018-12345'],
])('indexNumber (索引号): %s', (_why, scheme, serial, number) => {
  expect(indexSchemeReasons(scheme)).toEqual([]);
  expect(indexNumber(scheme, '000014349', 2018, serial)).toBe(number);
});

it.each([
  ['no year: next year would use the numbers again', '{code}-{serial5}'],
  ['no serial', '{code}/{year}'],
  ['two serials', '{year}-{serial5}-{serial4}'],
  ['a serial of another length', '{year}-{serial3}'],
  ['a part that is unknown', '{area}/{year}-{serial5}'],
  ['a blank', '{year} {serial5}'],
])('indexSchemeReasons: %s', (_why, scheme) => {
  expect(indexSchemeReasons(scheme)).toMatchObject([{ code: 'publication.index-scheme' }]);
});

it('never gives two publications of an agency one number', () => {
  const year = fc.integer({ min: 2008, max: 2100 });
  const serial = fc.integer({ min: 1, max: 9_999_999 });
  const scheme = fc.constantFrom('{code}/{year}-{serial5}', '{year}{serial7}', '{serial4}/{year}');
  fc.assert(
    fc.property(scheme, year, year, serial, serial, (form, y1, y2, s1, s2) => {
      const same = indexNumber(form, 'A', y1, s1) === indexNumber(form, 'A', y2, s2);
      expect(same).toBe(y1 === y2 && s1 === s2);
    }),
  );
});
