import { makeHouse } from '../../src/reads/house.ts';
import { connect } from '../../src/store/database.ts';
import { serveSides } from '../portal/sides.ts';

/** The portal of an agency that was filled by whoever started this process. */
const [paths, folder, connection, agencyId] = process.argv.slice(2) as [string, string, string, string];
const db = connect(JSON.parse(connection));
await serveSides(makeHouse(db, Number(agencyId), []), JSON.parse(paths), folder);

process.once('message', async () => {
  await db.close();
  process.exit(0);
});
