import { addDays, type Day, toSerial, yearOf } from '../../base/day.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { type DutyLine, dutyLines, type OccurrenceView } from './year.ts';

/** How far ahead the list of what is near looks, in calendar days. */
const AHEAD = 30;

/** One thing that is owed: an occurrence, or that an item has rested as long as it may. */
export interface Owed {
  readonly caseId: string;
  readonly number: string;
  readonly name: string;
  readonly column: string;
  readonly mode: DutyLine['mode'];
  readonly section: string;
  readonly person: string;
  /** Of which span; null where it is the longest gap that is over. */
  readonly label: string | null;
  readonly due: Day;
  /** Calendar days; negative when over. */
  readonly left: number;
  readonly state: OccurrenceView['state'];
  readonly lastPublishedOn: Day | null;
  /** Of the section of whoever asks. */
  readonly own: boolean;
}

export interface DutiesDue {
  readonly today: Day;
  /** The one that waits longest first. */
  readonly overdue: readonly Owed[];
  readonly soon: readonly Owed[];
}

/** 逾期, and what falls due within 30 days. What fell due before the year before this one is asked of nobody any more. */
export async function dutiesDue(context: Context): Promise<DutiesDue> {
  const today = todayOf(context);
  const horizon = addDays(today, AHEAD);
  const lines = await dutyLines(context, [yearOf(today) - 1, yearOf(horizon)]);
  const owed = lines
    .flatMap((line) => owedOf(line, context, today))
    .filter(({ due }) => due <= horizon)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.number.localeCompare(b.number)));
  return { today, overdue: owed.filter(({ left }) => left < 0), soon: owed.filter(({ left }) => left >= 0) };
}

function owedOf(line: DutyLine, { actor }: Context, today: Day): Owed[] {
  const { caseId, number, name, column, mode, section, person, lastPublishedOn, gap } = line;
  const item = { caseId, number, name, column, mode, section, person, lastPublishedOn };
  const own = section === actor.section;
  const open = line.occurrences
    .filter(({ doneOn, skipped }) => doneOn === null && skipped === null)
    .map(({ label, due, state }): Owed => {
      return { ...item, label, due, left: toSerial(due) - toSerial(today), state, own };
    });
  const resting: Owed[] = gap ? [{ ...item, label: null, ...gap, state: gap.left < 0 ? 'overdue' : 'due', own }] : [];
  return [...open, ...resting];
}
