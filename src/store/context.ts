import type { Day } from '../base/day.ts';
import { dayOf } from '../base/day.ts';
import type { Actor } from '../cases/entry.ts';
import type { TemplateVersion } from '../cases/notice-template.ts';
import type { Calendar } from '../rules/calendar.ts';
import type { Settings } from '../rules/settings.ts';
import type { Database } from './database.ts';

/** What is known of an agency between two requests: who it is, which days it works, how it chose where the law lets it. */
export interface Office {
  readonly agencyId: number;
  /** The case in which its settings and calendars are recorded. */
  readonly caseId: string;
  readonly name: string;
  readonly shortName: string;
  readonly contact: Readonly<Record<string, string>>;
  readonly calendar: Calendar;
  /** The settings in force on a day; a case keeps those of the day its clock started. */
  readonly settingsOn: (on: Day) => Settings;
  /** The agency's template for a kind of notice on a day; null where it has none, and the program's own form is used. */
  readonly templateOn: (kind: string, on: Day) => TemplateVersion | null;
}

/** Everything that an action or a read is told by the door it is called through. */
export interface Context {
  readonly db: Database;
  readonly office: Office;
  readonly actor: Actor;
  readonly now: Date;
}

export function todayOf(context: Context): Day {
  return dayOf(context.now);
}

/** What main hands to the doors: the way to a context. */
export interface House {
  /** The agency whose portal this installation serves. */
  readonly agencyId: number;
  /** Where it keeps what is not in the database: the work of its jobs. Null: nowhere, and no job is run. */
  readonly folder: string | null;
  /** A context for one request of this actor: the office as it is now, and the present instant. */
  readonly contextFor: (actor: Actor, agencyId?: number) => Promise<Context>;
  /** Something of the agency has changed: its settings and calendar are read again at once. */
  readonly changed: (agencyId: number) => void;
}

/** A citizen at the portal. */
export const REQUESTER: Actor = { id: 'requester', name: '申请人', roles: ['requester'] };
/** The program itself. */
export const CLOCK: Actor = { id: 'clock', name: '系统', roles: ['clock'] };
