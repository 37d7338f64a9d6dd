import { expect, it } from 'vitest';
import type { ReportLine, ReportYear } from '../../api/views.ts';
import { reportYears } from './report-years.ts';

const year = (n: number): ReportYear => ({ year: n, dueOn: `${n + 1}-01-31` as never, overdue: false, format: '2021' });
const begun = (n: number): ReportLine => ({
  ...year(n),
  caseId: String(n),
  state: 'published',
  openedOn: `${n + 1}-01-02` as never,
  publishedOn: null,
});

it.each([
  [
    'the years after the first report have a line each',
    [2021],
    [2025, 2024, 2023, 2022, 2020, 2019, 2026],
    [2025, 2024, 2023, 2022, 2021],
  ],
  ['without a report: last year, which is due next', [], [2025, 2024, 2026], [2025]],
  ['this year where it was begun before its time', [2026, 2025], [2024], [2026, 2025]],
])('%s', (_, rows, notBegun, shown) => {
  const list = { rows: rows.map(begun), notBegun: notBegun.map(year), mayOpen: true, mayImport: [] };
  expect(reportYears(list, 2025).map((one) => one.year)).toEqual(shown);
});
