import { isRefusal, refuse } from '../../base/refusal.ts';
import type { ImportedFigures, ReportCase } from '../../cases/annual-report.ts';
import { readWaiting } from '../../papers/read/pool/waiting.ts';
import { cellsOf, unknownCells } from '../../report/cells.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Stamper } from '../act.ts';
import type { Upload } from '../files.ts';

/** What the file says, or null where nothing can be read of it (a scanned report): then every figure was keyed in. */
export async function examineReport(files: readonly Upload[]): Promise<ImportedFigures | null> {
  const [file] = files;
  if (!file) return null;
  const reading = await readWaiting(file.bytes, file.name);
  return isRefusal(reading) ? null : (reading.report as unknown as ImportedFigures);
}

/**
 * Keeps which figures are the file's and which a person keyed in or changed, told by reading the file again: whoever sends
 * the figures does not say so themselves. One report a year.
 */
export const importReport: Stamper<ReportCase> = async (
  tx,
  c,
  { office, examined },
  { year, figures }: { year?: number; figures: ImportedFigures },
) => {
  const [unknown] = unknownCells(figures);
  if (unknown !== undefined) return refuse({ code: 'import.unknown-cell', field: 'figures', facts: { cell: unknown } });
  if (c.state === 'new' && (await findByNumber(tx, office.agencyId, 'report', String(year)))) {
    return refuse({ code: 'report.exists', field: 'year', facts: { year: year! } });
  }
  const read = new Map(cellsOf((examined as ImportedFigures | null) ?? { proactive: {}, requests: {}, remedies: {} }));
  const given = cellsOf(figures);
  const left = new Set(given.map(([at]) => at));
  const changed = given.filter(([at, value]) => (read.get(at) ?? null) !== value).map(([at]) => at);
  const dropped = [...read].filter(([at, value]) => value !== null && !left.has(at)).map(([at]) => at);
  return { stamp: { keyed: [...changed, ...dropped] } };
};
