import { expect, it } from 'vitest';
import { annualReportDue, type Reporter } from './due.ts';

it.each<[string, number, Reporter, string]>([
  ['an agency’s report', 2025, 'department', '2026-01-31'],
  ['the first under the regulation of 2019', 2019, 'department', '2020-01-31'],
  ['the last under the regulation of 2007', 2018, 'department', '2019-03-31'],
  ['the government’s', 2025, 'government', '2026-03-31'],
])('annualReportDue (年度报告): %s', (_why, year, reporter, on) => {
  expect(annualReportDue(year, reporter)).toBe(on);
});
