import type { Day } from '../../base/day.ts';
import { annualReport } from '../../cases/annual-report.ts';
import { comment } from '../../cases/comment/comment.ts';
import { concern } from '../../cases/concern/noun.ts';
import { licence, penalty } from '../../cases/decision/noun.ts';
import { duty } from '../../cases/duty.ts';
import type { Actor } from '../../cases/entry.ts';
import { lifeReasons } from '../../cases/life.ts';
import type { Noun } from '../../cases/noun.ts';
import { publication } from '../../cases/publication/noun.ts';
import { rectification } from '../../cases/rectification/rectification.ts';
import { document } from '../../cases/register/document.ts';
import { matter } from '../../cases/register/matter.ts';
import { tally } from '../../cases/register/tally.ts';
import { remedy } from '../../cases/remedy.ts';
import { request } from '../../cases/request/noun.ts';
import { missingCalendarYear } from '../../rules/calendar/missing-year.ts';
import { type Context, todayOf } from '../../store/context.ts';
import type { VerbView } from '../verbs.ts';

/** Who is signed in, where, and which day it is. */
export interface SessionView {
  readonly actor: Actor;
  readonly agency: { readonly id: number; readonly name: string; readonly shortName: string };
  readonly today: Day;
  /** The year whose calendar should be loaded by now, or null. */
  readonly missingCalendar: number | null;
  /** What begins a case of each noun, and why whoever is signed in may not. */
  readonly begins: readonly Beginning[];
}

const NOUNS = {
  ...{ request, rectification, remedy, publication, comment, concern, duty, document, matter, tally, licence, penalty },
  report: annualReport,
} as const;

export interface Beginning extends VerbView {
  readonly noun: keyof typeof NOUNS;
}

export function sessionView(context: Context): SessionView {
  const { agencyId, name, shortName, calendar } = context.office;
  const today = todayOf(context);
  return {
    actor: context.actor,
    agency: { id: agencyId, name, shortName },
    today,
    missingCalendar: missingCalendarYear(calendar, today),
    begins: beginnings(context.actor),
  };
}

function beginnings(actor: Actor): Beginning[] {
  return Object.entries(NOUNS).flatMap(([noun, { life }]) =>
    Object.keys((life as Noun['life']).new ?? {}).map((verb) => ({
      noun: noun as Beginning['noun'],
      verb,
      reasons: lifeReasons(life, 'new', verb, actor),
    })),
  );
}
