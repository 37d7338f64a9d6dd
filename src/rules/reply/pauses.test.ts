import { describe, expect, it } from 'vitest';
import { day, toSerial } from '../../base/day.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { citePause, findSpan, type Pause, pausedSpans } from './pauses.ts';
import { REPLY_PERIODS } from './period.ts';

const ALL = REPLY_PERIODS.at(-1)!.value.stoppedBy;
const LETTER: Pause = { from: day('2024-03-04'), to: day('2024-03-08'), why: 'third-party' };
const TODAY = day('2024-03-13');
const leavesOut = (d: string, pause: Pause, settings = DEFAULT_SETTINGS, stoppedBy = ALL) =>
  findSpan(pausedSpans([pause], stoppedBy, TODAY, settings), toSerial(day(d))) !== null;

describe('the days that a pause leaves out', () => {
  it.each<[string, boolean, Pause, string]>([
    ['2024-03-04', false, LETTER, 'the day of dispatch counts'],
    ['2024-03-05', true, LETTER, 'the day after'],
    ['2024-03-08', true, LETTER, 'the day on which the opinion arrives'],
    ['2024-03-09', false, LETTER, 'the day after that'],
    ['2024-03-13', true, { ...LETTER, to: null }, 'today, while it runs'],
    ['2024-03-14', false, { ...LETTER, to: null }, 'tomorrow: it may end today'],
    ['2024-03-04', false, { ...LETTER, to: day('2024-03-04') }, 'answered on the day of dispatch: nothing'],
  ])('%s: %s, %s', (d, out, pause) => {
    expect(leavesOut(d, pause)).toBe(out);
  });

  it('end a day earlier where the day of the opinion counts', () => {
    const settings = { ...DEFAULT_SETTINGS, consultationEndDayCounts: true };
    expect(leavesOut('2024-03-08', LETTER, settings)).toBe(false);
    expect(leavesOut('2024-03-07', LETTER, settings)).toBe(true);
  });

  it('are none for a reason that the regulation in force does not know', () => {
    expect(leavesOut('2024-03-05', { ...LETTER, why: 'other-organ' }, DEFAULT_SETTINGS, ['third-party'])).toBe(false);
  });

  it.each([
    ['third-party', { law: 'regulation-711', article: 33, paragraph: 3 }],
    ['other-organ', { law: 'regulation-711', article: 33, paragraph: 3 }],
    ['fee', { law: 'fee-109', point: '六' }],
    ['supplement', { law: 'regulation-711', article: 30 }],
  ] as const)('for %s are said to be in %o', (why, cite) => {
    expect(citePause(why)).toEqual(cite);
  });
});
