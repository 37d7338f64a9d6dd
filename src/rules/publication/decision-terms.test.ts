import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { decisionDue, publicityEnds, type Severity, withdrawalDue } from './decision-terms.ts';

it.each<[string, string, string | undefined]>([
  ['seven working days', '2025-03-10', '2025-03-19'],
  ['over the National Day', '2024-09-29', '2024-10-14'],
  ['before there was a period', '2015-06-01', undefined],
])('decisionDue (双公示): %s', (_why, decided, on) => {
  expect(decisionDue(day(decided), officialCalendar)?.on).toBe(on);
});

it.each<[string, string | undefined]>([
  ['2025-03-10', '2025-03-13'],
  ['2021-07-14', undefined],
])('withdrawalDue of a penalty that was revoked on %s', (revoked, on) => {
  expect(withdrawalDue(day(revoked), officialCalendar)?.on).toBe(on);
});

it.each<[string, Severity, string, string]>([
  ['2022-01-31', 'serious', '2022-07-31', '2025-01-31'],
  ['2022-01-31', 'ordinary', '', ''],
  ['2023-05-01', 'ordinary', '2023-08-01', '2026-05-01'],
  ['2023-11-30', 'ordinary', '2024-02-29', '2026-11-30'],
  ['2024-02-29', 'safety', '2025-02-28', '2027-02-28'],
  ['2026-04-01', 'minor', '2026-04-01', '2026-07-01'],
  ['2026-04-01', 'ordinary', '2026-07-01', '2027-04-01'],
  ['2026-03-31', 'minor', '2026-03-31', '2029-03-31'],
  ['2026-12-31', 'serious', '2027-12-31', '2029-12-31'],
  ['2018-01-01', 'serious', '', ''],
])('publicityEnds of a penalty of %s, %s', (decided, severity, earliest, latest) => {
  const found = publicityEnds(day(decided), severity);
  expect([found?.earliest ?? '', found?.latest ?? '']).toEqual([earliest, latest]);
});
