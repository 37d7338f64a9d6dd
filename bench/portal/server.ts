import { found } from '../../src/actions/found.ts';
import { newId } from '../../src/base/ids.ts';
import { isRefusal } from '../../src/base/refusal.ts';
import { makeHouse } from '../../src/reads/house.ts';
import { BUREAU } from '../../src/sample/bureau.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serveSides } from './sides.ts';

/** A full page of the list. */
const REPORTS = 20;

/** The lines of published reports alone: the list reads nothing else. */
async function fillReports(db: Database, agencyId: number): Promise<void> {
  for (let i = 0; i < REPORTS; i++) {
    const year = String(2019 + i);
    await db.query(
      `insert into case_index (agency_id, case_id, seq, head, noun, number, state, kind, title, party, opened_on, counted_on, public, search)
       values ($1, $2, 1, decode(repeat('00', 32), 'hex'), 'report', $3, 'published', $3, $4, '', $5, $5, true, $3)`,
      [agencyId, newId(), year, `${year}年政府信息公开工作年度报告`, `${year}-01-20`],
    );
  }
}

const [paths, folder, dataDir] = process.argv.slice(2) as [string, string, string];
const db = await openDatabase({ dataDir, as: 'server' });
if (isRefusal(db)) throw new Error(JSON.stringify(db));
const agencyId = await found(db, BUREAU, new Date('2018-01-02'));
if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
await fillReports(db, agencyId);
await serveSides(makeHouse(db, agencyId, []), JSON.parse(paths), folder);

process.once('message', async () => {
  await db.close();
  process.exit(0);
});
