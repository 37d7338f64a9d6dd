import { agency, settingsOn } from '../cases/agency.ts';
import type { Actor } from '../cases/entry.ts';
import { templateOn } from '../cases/notice-template.ts';
import type { CalendarYear } from '../rules/calendar/year.ts';
import { makeCalendar } from '../rules/calendar.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import { casesOf } from '../store/case-index.ts';
import type { Context, House, Office } from '../store/context.ts';
import type { Database } from '../store/database.ts';
import { entriesOf } from '../store/ledger.ts';

/**
 * How long an office is believed unchanged by another process (a CLI command beside the server). Milliseconds. A page that is
 * kept (portal/page-cache) may be as much older than it is.
 */
const BELIEVED_MS = 250;
/** Offices kept at once: a job that goes through thousands of agencies leaves no more of them. */
const MOST_KEPT = 50;

/** Reads who the agency is and how it chose, from its own entries. Throws a fault where no such agency was founded. */
export async function readOffice(db: Database, agencyId: number, shipped: readonly CalendarYear[]): Promise<Office> {
  const [row] = await casesOf(db, agencyId, 'agency');
  if (!row) throw new Error(`no agency ${agencyId}`);
  const c = agency.fold(await entriesOf(db, agencyId, row.caseId));
  return {
    agencyId,
    caseId: row.caseId,
    name: c.name,
    shortName: c.shortName,
    contact: c.contact,
    calendar: makeCalendar([...shipped, ...(c.calendars as CalendarYear[])]),
    settingsOn: (on) => settingsOn(c, DEFAULT_SETTINGS, on),
    templateOn: (kind, on) => templateOn(c.templates, kind, on),
  };
}

/** The house over a database: offices are kept for a moment, so that a page costs no query for them. */
export function makeHouse(
  db: Database,
  agencyId: number,
  shipped: readonly CalendarYear[],
  clock: () => Date = () => new Date(),
  folder: string | null = null,
): House {
  const kept = new Map<number, { office: Office; until: number }>();
  const officeOf = async (id: number, now: number): Promise<Office> => {
    const there = kept.get(id);
    if (there && there.until > now) return there.office;
    const office = await readOffice(db, id, shipped);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
    kept.set(id, { office, until: now + BELIEVED_MS });
    return office;
  };
  return {
    agencyId,
    folder,
    contextFor: async (actor: Actor, id = agencyId): Promise<Context> => {
      const now = clock();
      return { db, office: await officeOf(id, performance.now()), actor, now };
    },
    changed: (id) => void kept.delete(id),
  };
}
