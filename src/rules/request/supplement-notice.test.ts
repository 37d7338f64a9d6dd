import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { mayAskToSupplement } from './supplement-notice.ts';

describe('mayAskToSupplement (补正告知)', () => {
  it.each<[string, string, string, boolean, string | undefined]>([
    ['the day after receipt', '2024-03-01', '2024-03-04', false, undefined],
    ['the seventh working day', '2024-03-01', '2024-03-12', false, undefined],
    ['the eighth', '2024-03-01', '2024-03-13', false, 'supplement.late'],
    ['the seventh over National Day, make-up Saturday included', '2021-09-27', '2021-10-12', false, undefined],
    ['the eighth over National Day', '2021-09-27', '2021-10-13', false, 'supplement.late'],
    ['a second time', '2024-03-01', '2024-03-05', true, 'supplement.once'],
    ['the regulation of 2007 had neither limit', '2019-05-14', '2019-06-14', true, undefined],
  ])('%s', (_why, received, today, askedBefore, code) => {
    const asked = { receivedOn: day(received), today: day(today), askedBefore };
    expect(mayAskToSupplement(asked, officialCalendar)?.code).toBe(code);
  });
});
