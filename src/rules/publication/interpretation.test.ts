import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { interpretationDue, needsInterpretation } from './interpretation.ts';

it.each([
  ['3 working days, the day of publishing not counted', '2024-03-01', '2024-03-06'],
  ['over the National Day week', '2021-09-30', '2021-10-11'],
  ['published on a Saturday that is none of the make-up days', '2024-03-02', '2024-03-06'],
])('interpretationDue (政策解读): %s', (_why, on, due) => {
  expect(interpretationDue(day(on), officialCalendar)).toMatchObject({ on: due, provisional: false });
});

it('nothing was asked for before the detailed rules of 2016', () => {
  expect(interpretationDue(day('2016-11-09'), officialCalendar)).toBeNull();
});

it.each([
  ['a normative document by default', { genre: 'normative-document' }, 'regulatory', true],
  ['rules by default', { genre: 'regulation' }, 'regulatory', true],
  ['a notice only where the draft says so', { genre: 'notice' }, 'regulatory', false],
  ['a notice whose draft says so', { genre: 'notice', interpretation: 'needed' }, 'regulatory', true],
  [
    'a normative document whose draft says not',
    { genre: 'normative-document', interpretation: 'not-needed' },
    'regulatory',
    false,
  ],
  ['nothing by its genre, where the agency decides one by one', { genre: 'regulation' }, 'declared', false],
  [
    'no interpretation of an interpretation',
    { genre: 'interpretation', interpretation: 'needed' },
    'regulatory',
    false,
  ],
  ['a draft without a genre', {}, 'regulatory', false],
] as const)('needsInterpretation: %s', (_why, content, interpretationFor, needs) => {
  expect(needsInterpretation(content, { interpretationFor })).toBe(needs);
});
