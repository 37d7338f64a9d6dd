import { found } from '../../../actions/found.ts';
import { newId } from '../../../base/ids.ts';
import { isRefusal } from '../../../base/refusal.ts';
import type { Shown } from '../../../cases/shown.ts';
import { officialYears } from '../../../rules/calendar/official.fixture.ts';
import { type Context, REQUESTER } from '../../../store/context.ts';
import { putShown } from '../../../store/publication/put-shown.ts';
import { aShown } from '../../../store/publication/shown.fixture.ts';
import { openTestDatabase } from '../../../store/test-database.ts';
import { makeHouse } from '../../house.ts';

const CONTACT = { office: '办公室', address: '滨江路1号', hours: '9:00-17:00', telephone: '0000-1234567' };

/** An agency with a disclosure column to search, on a database of its own. */
export async function openColumn() {
  const db = await openTestDatabase();
  const agencyId = await found(
    db,
    { name: '江州市交通运输局', shortName: '江交', contact: CONTACT },
    new Date('2018-01-02'),
  );
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  const house = makeHouse(db, agencyId, officialYears, () => new Date('2026-03-02T02:00:00Z'));
  const context: Context = await house.contextFor(REQUESTER);
  let last = 0;
  /** Publishes, and gives the case and the index number. */
  const publish = async (over: Partial<Shown>, caseId = newId()) => {
    const indexNumber = over.indexNumber ?? `1142/2026-${String(++last).padStart(5, '0')}`;
    await db.tx((tx) => putShown(tx, agencyId, caseId, aShown({ ...over, indexNumber })));
    return { caseId, indexNumber };
  };
  const withdraw = (caseId: string) => db.tx((tx) => putShown(tx, agencyId, caseId, null));
  return { db, context, publish, withdraw };
}
