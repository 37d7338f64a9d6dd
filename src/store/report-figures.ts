import { yearEnd } from '../cases/simple.ts';
import type { CanonicalReport } from '../report/canonical.ts';
import { figuresFor, reportFromCells } from '../report/ledger-figures.ts';
import type { Office } from './context.ts';
import type { Queryable } from './database.ts';
import { figureCells } from './figures.ts';

/** The annual report's figures as the ledger has them now, by the settings in force at the end of the year. */
export async function ledgerReport(db: Queryable, office: Office, year: number): Promise<CanonicalReport> {
  const settings = office.settingsOn(yearEnd(year));
  const figures = figuresFor(year, settings);
  const cells = await figureCells(db, office.agencyId, year, figures, settings.countUnit === 'item');
  return reportFromCells(office.name, year, figures, cells.get(office.agencyId)!);
}
