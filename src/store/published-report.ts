import { annualReport, type ReportCase } from '../cases/annual-report.ts';
import type { CanonicalReport } from '../report/canonical.ts';
import { findByNumber } from './case-index.ts';
import type { Queryable } from './database.ts';
import { entriesOf } from './ledger.ts';

/** The case of the year's annual report, or null where nobody has begun it. */
export async function findReport(db: Queryable, agencyId: number, year: number): Promise<ReportCase | null> {
  const row = await findByNumber(db, agencyId, 'report', String(year));
  return row && annualReport.fold(await entriesOf(db, agencyId, row.caseId));
}

/** The figures of a year as they were last published, or null. */
export async function findPublished(db: Queryable, agencyId: number, year: number): Promise<CanonicalReport | null> {
  const report = await findReport(db, agencyId, year);
  return (report?.published.at(-1)?.figures as CanonicalReport | undefined) ?? null;
}
