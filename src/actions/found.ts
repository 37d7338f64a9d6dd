import { isRefusal, type Refusal, refuse } from '../base/refusal.ts';
import type { Role } from '../cases/entry.ts';
import { makeCalendar } from '../rules/calendar.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import { createAccount } from '../store/accounts.ts';
import { listAgencies, putAgency } from '../store/agencies.ts';
import { CLOCK, type Office } from '../store/context.ts';
import type { Database } from '../store/database.ts';
import { act } from './act.ts';
import { ACTING } from './nouns.ts';
import { hashPassword } from './session/password.ts';

/** What an agency is founded with (agency.ts, verb `found`). */
export interface Founding {
  readonly name: string;
  readonly shortName: string;
  readonly contact: Readonly<Record<string, string>>;
}

/** Founds an agency: a row that keys everything of it, and the first entry of its own case. Returns its id; refuses a name that is taken. */
export async function found(db: Database, founding: Founding, now: Date): Promise<number | Refusal> {
  const agencies = await listAgencies(db);
  if (agencies.some((one) => one.name === founding.name))
    return refuse({ code: 'agency.exists', facts: { name: founding.name } });
  const agencyId = Math.max(0, ...agencies.map((one) => one.agencyId)) + 1;
  const office: Office = {
    agencyId,
    caseId: '',
    ...founding,
    calendar: makeCalendar([]),
    settingsOn: () => DEFAULT_SETTINGS,
    templateOn: () => null,
  };
  const done = await act(ACTING.agency, { db, office, actor: CLOCK, now }, { verb: 'found', facts: founding });
  if (isRefusal(done)) return done;
  await putAgency(db, { agencyId, name: founding.name, code: null, facts: {} });
  return agencyId;
}

/** A member of staff who may sign in. Refuses where the login is taken. */
export interface Staff {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly section: string | null;
}

export async function appoint(db: Database, agencyId: number, staff: Staff, password: string) {
  return createAccount(db, { agencyId, ...staff, password: await hashPassword(password) });
}
