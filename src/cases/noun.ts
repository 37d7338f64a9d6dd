import type { z } from 'zod';
import type { Day } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';
import type { Calendar } from '../rules/calendar.ts';
import type { Settings } from '../rules/settings.ts';
import type { Actor, Entry, FilePurpose, IndexRow } from './entry.ts';
import type { Life } from './life.ts';
import type { Shown } from './shown.ts';

/** What a guard may look at besides the case: who acts, the day the step takes effect, and today. */
export interface GuardContext {
  readonly actor: Actor;
  readonly on: Day;
  readonly today: Day;
  readonly calendar: Calendar;
  /** What the files that come with the deed are for; absent where the form is judged before they are chosen. */
  readonly filePurposes?: readonly FilePurpose[];
  /** In force on the day the step takes effect. */
  readonly settings: Settings;
  /** In force on another day: a case keeps those of the day its clock started. */
  readonly settingsOn: (on: Day) => Settings;
}

/** What every fold gives, whatever the noun. */
export interface AnyCase {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly seq: number;
}

/**
 * A noun of the system: its life, what each verb records, how entries add up, which line stands for it in lists, and what
 * must hold beyond the life before a verb. `guard` without facts answers for a button, with facts for the deed.
 */
export interface Noun<Case extends AnyCase = AnyCase> {
  readonly name: string;
  readonly life: Life;
  readonly facts: Readonly<Record<string, z.ZodType>>;
  readonly fold: (entries: readonly Entry[]) => Case;
  readonly row: (c: Case) => IndexRow;
  readonly guard: (verb: string, c: Case, context: GuardContext, facts?: unknown) => Reason[];
  /** The verbs that take effect on the day on which they are done, and on no other. */
  readonly today?: readonly string[];
  /** What readers find of it on the disclosure column; null where it is not public. Absent: nothing ever is. */
  readonly shown?: (c: Case) => Shown | null;
  /**
   * What a form says against itself, where some field of it could not be read: `part` is what is sound, all else undefined.
   * So that whoever fills it in is told everything at once.
   */
  readonly guardForm?: (verb: string, part: unknown) => Reason[];
}

/** An index row with nothing in it but what `given` says. */
export function indexRow(
  given: Pick<IndexRow, 'noun' | 'number' | 'state' | 'kind' | 'title' | 'openedOn'> & Partial<IndexRow>,
): IndexRow {
  return {
    party: '',
    countedOn: null,
    endedOn: null,
    outcome: null,
    units: 1,
    amount: null,
    holder: null,
    section: null,
    clock: null,
    extra: {},
    public: false,
    search: [given.number, given.title, given.party].join(' '),
    ...given,
  };
}
