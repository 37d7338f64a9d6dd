import type { Reading } from '../../papers/read/read-report.ts';
import type { Finding } from '../../report/checks/finding.ts';
import { wordFinding } from '../../words/reading/findings.ts';

export interface Read {
  readonly file: string;
  readonly reading: Reading;
}

export interface Unread {
  readonly file: string;
  readonly cannot: string;
}

/** A file after it was checked. */
export type Checked = Unread | (Read & { readonly findings: readonly Finding[] });

export interface Sums {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly refused: number;
  readonly cancelled: boolean;
}

export const countLevel = (findings: readonly Finding[], level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length;

export const worded = (findings: readonly Finding[]): object[] =>
  findings.map((finding) => {
    const { zh, en } = wordFinding(finding);
    return { ...finding, message: zh, english: en };
  });

/** As `check --json` gives it. */
export function asJson(one: Checked): object {
  if (!('findings' in one)) return { file: one.file, cannot: one.cannot };
  const { agency, year, format } = one.reading.report;
  const { unplaced, notes } = one.reading;
  return { file: one.file, agency, year, format, findings: worded(one.findings), unplaced, notes };
}
