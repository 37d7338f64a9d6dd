import type { Entry } from '../../cases/entry.ts';
import type { Shown } from '../../cases/shown.ts';
import type { Difference } from '../case-index/rebuild.ts';
import type { Database, Transaction } from '../database.ts';
import { allCases, entriesOf } from '../ledger.ts';
import { findShownLine, putShown, removeShownOrphans, shownDifferences, shownLine } from './put-shown.ts';

/** What readers find of a case, and the number it is named by. */
export type ProjectShown = (
  entries: readonly Entry[],
) => Promise<{ readonly number: string; readonly shown: Shown | null }>;

/**
 * Makes anew what readers find of every case of a noun, and mends what differs: no difference proves that the disclosure
 * column shows what the ledger says. Safe beside people at work: a case is compared again while nobody can add to it.
 */
export async function rebuildShown(
  db: Database,
  agencyId: number,
  noun: string,
  project: ProjectShown,
): Promise<Difference[]> {
  const gone = await removeShownOrphans(db, agencyId);
  const differences: Difference[] = gone.map((caseId) => ({ caseId, number: caseId, columns: ['shown.no-entries'] }));
  for await (const entries of allCases(db, agencyId, noun)) {
    const { caseId } = entries[0]!;
    const { number, shown } = await project(entries);
    const line = shown && (await shownLine(db, agencyId, shown));
    if (shownDifferences(await findShownLine(db, agencyId, caseId), line).length === 0) continue;
    const columns = await db.tx((tx) => mend(tx, agencyId, caseId, project));
    if (columns.length > 0) differences.push({ caseId, number, columns: columns.map((name) => `shown.${name}`) });
  }
  return differences;
}

const LOCK = {
  name: 'lock-line',
  text: 'select seq from case_index where agency_id = $1 and case_id = $2 for update',
};

async function mend(tx: Transaction, agencyId: number, caseId: string, project: ProjectShown): Promise<string[]> {
  await tx.query(LOCK, [agencyId, caseId]);
  const { shown } = await project(await entriesOf(tx, agencyId, caseId));
  const line = shown && (await shownLine(tx, agencyId, shown));
  const columns = shownDifferences(await findShownLine(tx, agencyId, caseId), line);
  if (columns.length > 0) await putShown(tx, agencyId, caseId, shown);
  return columns;
}
