import type { Day } from '../base/day.ts';
import { annualReport, type ReportCase } from '../cases/annual-report.ts';
import type { CanonicalReport } from '../report/canonical.ts';
import { findByNumber } from './case-index.ts';
import type { Queryable, Statement } from './database.ts';
import { entriesOf } from './ledger.ts';

/** The case of the year's annual report, or null where nobody has begun it. */
export async function findReport(db: Queryable, agencyId: number, year: number): Promise<ReportCase | null> {
  const row = await findByNumber(db, agencyId, 'report', String(year));
  return row && annualReport.fold(await entriesOf(db, agencyId, row.caseId));
}

/** The figures of a year as they were last published, here or before the agency had this ledger (imported), or null. */
export async function findPublished(db: Queryable, agencyId: number, year: number): Promise<CanonicalReport | null> {
  const report = await findReport(db, agencyId, year);
  const figures = report?.published.at(-1)?.figures as CanonicalReport | undefined;
  return figures ?? (report && importedReport(report));
}

/** The figures of an imported report in canonical form, or null where it is none. */
export function importedReport({ year, imported }: ReportCase): CanonicalReport | null {
  return imported && ({ agency: null, year, ...imported.figures } as CanonicalReport);
}

/** What another agency of the installation has published in words. */
export interface PublishedProse {
  readonly name: string;
  readonly prose: ReportCase['prose'];
}

const OTHERS: Statement = {
  name: 'prose-of-others',
  text: `select a.name, jsonb_object_agg(w.section, w.text) as prose
    from agency a
    join case_index i on i.agency_id = a.agency_id and i.noun = 'report' and i.number = $2 and i.public
    cross join lateral (
      select max(seq) as last from entry e where e.agency_id = i.agency_id and e.case_id = i.case_id and verb = 'publish') p
    cross join lateral (
      select distinct on (facts->>'section') facts->>'section' as section, facts->>'text' as text from entry e
      where e.agency_id = i.agency_id and e.case_id = i.case_id and verb = 'write' and seq < p.last
      order by facts->>'section', seq desc) w
    where a.agency_id <> $1 group by a.agency_id, a.name order by a.agency_id`,
};

/** The text of the year's reports of all other agencies, as they were last published: the public may read it. */
export function proseOfOthers(db: Queryable, agencyId: number, year: number): Promise<PublishedProse[]> {
  return db.query<PublishedProse>(OTHERS, [agencyId, String(year)]);
}

/** A published annual report as lists show it. */
export interface PublishedLine {
  readonly year: number;
  /** The day it was first published. */
  readonly publishedOn: Day;
  /** 本年新收 and 办理结果总计 of the newest version, column 总计. */
  readonly received: number | null;
  readonly done: number | null;
}

const LINES: Statement = {
  name: 'published-lines',
  text: `select i.number::int as year, coalesce(i.counted_on, i.opened_on) as "publishedOn",
      (e.requests #>> '{1,T}')::int as received, (e.requests #>> '{3.7,T}')::int as done
    from case_index i left join lateral (
      select facts #> '{stamp,figures,requests}' as requests from entry
      where entry.agency_id = i.agency_id and entry.case_id = i.case_id and verb = 'publish' order by seq desc limit 1
    ) e on true
    where i.agency_id = $1 and i.noun = 'report' and i.public order by year desc`,
};

/** The published reports of the agency, newest year first: one a year, so all of them are few. */
export function publishedLines(db: Queryable, agencyId: number): Promise<PublishedLine[]> {
  return db.query<PublishedLine>(LINES, [agencyId]);
}
