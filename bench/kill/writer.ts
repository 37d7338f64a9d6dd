import { writeSync } from 'node:fs';
import { day } from '../../src/base/day.ts';
import { newId } from '../../src/base/ids.ts';
import { isRefusal } from '../../src/base/refusal.ts';
import { indexRow } from '../../src/cases/noun.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { append } from '../../src/store/ledger.ts';
import { nextNumber } from '../../src/store/numbers.ts';

/** The process that is killed: `writer.ts DATA_DIR COMMITS` begins so many commits at once and says which were acknowledged. */
const [dataDir, commits] = process.argv.slice(2) as [string, string];
const ON = day('2021-03-01');
const BY = { id: 'writer', name: '测试', roles: ['clerk'] as const };

const db = await openDatabase({ dataDir, as: 'server' });
if (isRefusal(db)) throw new Error(JSON.stringify(db));
writeSync(1, 'ready\n');
await Promise.all(Array.from({ length: Number(commits) }, (_, i) => commit(db, (i % 4) + 1)));
await db.close();

/** One line `AGENCY CASE HASH` after the commit was acknowledged; nothing where it failed. */
async function commit(database: Database, agencyId: number): Promise<void> {
  const caseId = newId();
  const entry = {
    agencyId,
    caseId,
    noun: 'request',
    verb: 'lodge',
    on: ON,
    by: BY,
    facts: { content: '公交线路' },
    files: [],
  };
  const written = await database
    .tx(async (tx) => {
      const number = `2021-${await nextNumber(tx, agencyId, 'request', 2021)}`;
      const given = { noun: 'request', number, state: 'lodged', kind: 'citizen', title: '公交线路', openedOn: ON };
      return append(tx, entry, null, indexRow(given));
    })
    .catch(() => null);
  if (written && !isRefusal(written)) writeSync(1, `${agencyId} ${caseId} ${written.hash}\n`);
}
