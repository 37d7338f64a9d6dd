import type { FiscalContent } from '../../cases/publication/fiscal/content.ts';
import { foldPublication } from '../../cases/publication/fold.ts';
import type { Queryable, Statement } from '../database.ts';
import { entriesOf } from '../ledger.ts';

/** Whose money, and whether planned or spent: what makes disclosures of several years comparable. */
export type FiscalSeries = Pick<FiscalContent, 'kind' | 'scope'>;

/** A 预算 or 决算 that is public, found without reading it. */
export interface DisclosureLine {
  readonly caseId: string;
  readonly indexNumber: string;
  readonly year: number;
}

/** More years than a reader compares. */
const MOST_YEARS = 10;

const SERIES: Statement = {
  name: 'disclosures-of-series',
  text: `select case_id as "caseId", number as "indexNumber", (extra->'fiscal'->>'year')::int as year from case_index
    where agency_id = $1 and noun = 'publication' and extra->'fiscal' is not null
      and extra->'fiscal'->>'kind' = $2 and extra->'fiscal'->>'scope' = $3
      and (extra->'fiscal'->>'year')::int <= $4 and public
    order by (extra->'fiscal'->>'year')::int desc, counted_on desc limit ${MOST_YEARS}`,
};

/** Those of a kind and scope up to a year, the newest first. */
export function disclosuresOf(
  db: Queryable,
  agencyId: number,
  { kind, scope }: FiscalSeries,
  upTo = 9999,
): Promise<DisclosureLine[]> {
  return db.query<DisclosureLine>(SERIES, [agencyId, kind, scope, upTo]);
}

const KINDS_AND_SCOPES: Statement = {
  name: 'disclosed-series',
  text: `select distinct extra->'fiscal'->>'kind' as kind, extra->'fiscal'->>'scope' as scope from case_index
    where agency_id = $1 and noun = 'publication' and extra->'fiscal' is not null and public order by 1 desc, 2`,
};

/** Every kind and scope of which something is public, 预算 before 决算. */
export function publicSeries(db: Queryable, agencyId: number): Promise<FiscalSeries[]> {
  return db.query<FiscalSeries>(KINDS_AND_SCOPES, [agencyId]);
}

/** What its page shows: the tables of the newest published version. */
export async function disclosedTables(
  db: Queryable,
  agencyId: number,
  { caseId }: Pick<DisclosureLine, 'caseId'>,
): Promise<FiscalContent | null> {
  const { shown, versions } = foldPublication(await entriesOf(db, agencyId, caseId));
  return (shown && versions.at(-1)?.content.fiscal) || null;
}

/** The public disclosure of the same kind and scope for the year before; null where there is none. */
export async function disclosedBefore(
  db: Queryable,
  agencyId: number,
  content: FiscalSeries & Pick<FiscalContent, 'year'>,
): Promise<FiscalContent | null> {
  const [line] = await disclosuresOf(db, agencyId, content, content.year - 1);
  return line?.year === content.year - 1 ? disclosedTables(db, agencyId, line) : null;
}
