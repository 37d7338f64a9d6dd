import type { FiscalContent } from '../../cases/publication/fiscal/content.ts';
import { tablesOf } from '../../cases/publication/fiscal/content.ts';
import { publication } from '../../cases/publication/noun.ts';
import { fiscalCsv, fiscalJson, fiscalXlsx } from '../../papers/sheet/fiscal/fiscal-files.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import {
  disclosedTables,
  disclosuresOf,
  type FiscalSeries,
  publicSeries,
} from '../../store/publication/disclosures.ts';
import { findShown } from '../../store/publication/find-shown.ts';

export type { FiscalSeries };

/** Every kind and scope of which something is public. */
export function fiscalSeries({ db, office }: Context): Promise<readonly FiscalSeries[]> {
  return publicSeries(db, office.agencyId);
}

/** The public 预算 or 决算 of one year, beside those of other years. */
export interface FiscalYear {
  readonly year: number;
  readonly indexNumber: string;
  readonly content: FiscalContent;
}

/** Those of a kind and scope that are public, the newest first; ten at most. */
export async function fiscalYears({ db, office }: Context, series: FiscalSeries): Promise<FiscalYear[]> {
  const lines = await disclosuresOf(db, office.agencyId, series);
  const years = await Promise.all(
    lines.map(async (line) => ({ line, content: await disclosedTables(db, office.agencyId, line) })),
  );
  return years.flatMap(({ line: { year, indexNumber }, content }) => (content ? [{ year, indexNumber, content }] : []));
}

export interface FiscalFile {
  readonly name: string;
  readonly media: string;
  readonly bytes: Uint8Array;
}

/** The tables of what is shown under the index number as a file: a workbook, JSON, or one table as CSV; null for what is not there. */
export async function fiscalFile(
  { db, office }: Context,
  indexNumber: string,
  format: 'xlsx' | 'json' | 'csv',
  table = '',
): Promise<FiscalFile | null> {
  const shown = await findShown(db, office.agencyId, indexNumber);
  if (!shown) return null;
  const { versions } = publication.fold(await entriesOf(db, office.agencyId, shown.caseId));
  const version = versions.at(-1)!;
  const { fiscal, title } = version.content;
  if (!fiscal) return null;
  const of = { title, agency: office.name, on: version.publishedOn };
  if (format === 'xlsx') {
    const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name: `${title}.xlsx`, media, bytes: fiscalXlsx(fiscal, of) };
  }
  if (format === 'json')
    return { name: `${title}.json`, media: 'application/json', bytes: fiscalJson(fiscal, { ...of, indexNumber }) };
  const one = tablesOf(fiscal).find(({ form }) => form.id === table);
  if (!one) return null;
  return {
    name: `${fiscal.year}${one.form.name}.csv`,
    media: 'text/csv; charset=utf-8',
    bytes: fiscalCsv(one, fiscal.unit),
  };
}
