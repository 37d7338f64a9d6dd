import { act, type Deed, type Done } from '../actions/act.ts';
import { appoint, found } from '../actions/found.ts';
import { ACTING } from '../actions/nouns.ts';
import { type Day, dayOf } from '../base/day.ts';
import { newCode } from '../base/ids.ts';
import { isRefusal } from '../base/refusal.ts';
import type { Actor } from '../cases/entry.ts';
import { readOffice } from '../reads/house.ts';
import type { CalendarYear } from '../rules/calendar/year.ts';
import { CLOCK, type Office, REQUESTER } from '../store/context.ts';
import type { Database } from '../store/database.ts';
import { BODIES, BUREAU, INDEX, STAFF } from './bureau.ts';
import { type Event, type Run, sampleEvents } from './events.ts';

/** A login of the sample, with the password that was made for it. */
export interface SampleLogin {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly duties: string;
}

const FOUNDED = new Date('2015-01-01T01:00:00Z');

/**
 * Fills an empty installation with the sample year (示例年度): an invented bureau, its staff, the requests of 2019 to 2021
 * and of the last months, its registers, remedies and published reports. Everything goes through the actions, on the days
 * it happened, in the order of days; and all in one transaction, so that a first start that is broken off leaves nothing.
 */
export function fillSampleYear(
  db: Database,
  calendars: readonly CalendarYear[],
  now: Date,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<SampleLogin[]> {
  return db.tx((tx) => fill({ ...db, query: tx.query, tx: (work) => work(tx) }, calendars, now, onProgress));
}

async function fill(
  db: Database,
  calendars: readonly CalendarYear[],
  now: Date,
  onProgress: (done: number, all: number) => void,
): Promise<SampleLogin[]> {
  const agencyId = await found(db, BUREAU, FOUNDED);
  if (isRefusal(agencyId)) throw new Error(`sample: ${JSON.stringify(agencyId)}`);
  const { logins, actors } = await appointStaff(db, agencyId);
  const bare = await readOffice(db, agencyId, calendars);
  await runnerOf(db, bare, actors, now)('agency', 'system', day15(), {
    verb: 'set',
    caseId: bare.caseId,
    facts: { settings: { ...BODIES, ...INDEX }, why: '示例机关的救济机关和索引号代码' },
  });
  const office = await readOffice(db, agencyId, calendars);
  const run = runnerOf(db, office, actors, now);
  const events = sampleEvents(dayOf(now), office.calendar);
  await runAll(events, run, onProgress);
  return logins;
}

function day15(): Day {
  return dayOf(FOUNDED);
}

async function runAll(events: readonly Event[], run: Run, onProgress: (done: number, all: number) => void) {
  let done = 0;
  for (const event of events) {
    await event.happen(run);
    if (++done % 50 === 0 || done === events.length) onProgress(done, events.length);
  }
}

async function appointStaff(db: Database, agencyId: number) {
  const actors = new Map<string, Actor>([
    ['requester', REQUESTER],
    ['system', CLOCK],
  ]);
  const logins: SampleLogin[] = [];
  for (const { duties, ...staff } of STAFF) {
    const password = newCode(10);
    const account = await appoint(db, agencyId, staff, password);
    if (isRefusal(account)) throw new Error(`sample: ${JSON.stringify(account)}`);
    const { accountId: id, name, roles, section } = account;
    actors.set(staff.login, { id, name, roles, section });
    logins.push({ login: staff.login, password, name: staff.name, duties });
  }
  return { actors, logins };
}

/** Ten in the morning of the day, or now where that is still to come. */
function instantOf(on: Day, now: Date): Date {
  const morning = new Date(`${on}T02:00:00Z`);
  return morning < now ? morning : now;
}

function runnerOf(db: Database, office: Office, actors: ReadonlyMap<string, Actor>, now: Date): Run {
  return async (noun, by, on, deed: Omit<Deed, 'on'>): Promise<Done> => {
    const context = { db, office, actor: actors.get(by)!, now: instantOf(on, now) };
    const done = await act(ACTING[noun] as never, context, { ...deed, on });
    if (isRefusal(done)) throw new Error(`sample: ${noun} ${deed.verb} on ${on}: ${JSON.stringify(done.refused)}`);
    return done;
  };
}
