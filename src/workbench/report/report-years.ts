import type { ReportLine, ReportList, ReportYear } from '../../api/views.ts';

export type ReportRow = ReportYear & Partial<ReportLine>;

/**
 * Every year from the first report to the last year that is over, newest first, begun or not; and a report on the year that
 * is not over where somebody has begun it. Without any report only last year, whose report is the next to be made.
 */
export function reportYears({ rows, notBegun }: ReportList, lastYear: number): ReportRow[] {
  const first = Math.min(lastYear, ...rows.map(({ year }) => year));
  const gaps = notBegun.filter(({ year }) => year >= first && year <= lastYear);
  return [...rows, ...gaps].sort((a, b) => b.year - a.year);
}
