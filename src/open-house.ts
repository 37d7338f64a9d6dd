import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRefusal, type Refusal, refuse } from './base/refusal.ts';
import type { Config } from './config.ts';
import { signOnlyFor } from './papers/sign/signing.ts';
import { makeHouse } from './reads/house.ts';
import { type CalendarYear, readCalendarYear } from './rules/calendar/year.ts';
import { listAgencies } from './store/agencies.ts';
import type { House } from './store/context.ts';
import { type As, type Database, openDatabase } from './store/database.ts';

/** An open installation. */
export interface Opened {
  readonly db: Database;
  readonly house: House;
  readonly close: () => Promise<void>;
}

/** The database alone: what `serve` and `init` need before there is an agency. */
export function openStore(config: Config, as: As): Promise<Database | Refusal> {
  const { databaseUrl, dataDir } = config;
  return openDatabase(databaseUrl ? { databaseUrl } : { dataDir: join(dataDir, 'postgres'), as });
}

/** Opens the database and finds the agency. Refuses with `agency.none` where nobody has founded one. */
export async function openHouse(config: Config, as: As): Promise<Opened | Refusal> {
  const db = await openStore(config, as);
  if (isRefusal(db)) return db;
  const house = await houseOf(db, config);
  if (!isRefusal(house)) return { db, house, close: db.close };
  await db.close();
  return house;
}

/** The house over an open database, for the agency that the configuration names, or the first. */
export async function houseOf(db: Database, config: Config): Promise<House | Refusal> {
  const agencies = await listAgencies(db);
  const agency = config.agencyId ? agencies.find((one) => one.agencyId === config.agencyId) : agencies[0];
  if (!agency) return refuse({ code: 'agency.none' });
  signOnlyFor(agency.agencyId);
  return makeHouse(db, agency.agencyId, shippedCalendar(), undefined, config.dataDir);
}

/** calendar/*.json: beside the bundle where it is built, at the root of the repository where it is not. */
export function shippedCalendar(): CalendarYear[] {
  const here = dirname(fileURLToPath(import.meta.url));
  const folder = join(here, import.meta.url.endsWith('.mjs') ? 'calendar' : '../calendar');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const year = readCalendarYear(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (isRefusal(year)) throw new Error(`calendar/${name}: ${year.refused.map((reason) => reason.code).join(', ')}`);
      return year;
    });
}
