import type { Day } from '../../base/day.ts';
import { dueToPublish, type PublicationClock } from '../../cases/publication/noun.ts';
import { publicationWaitsFor, WORKING_STATES } from '../../cases/publication/turn.ts';
import type { IndexedCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { publicationsIn } from '../../store/publication/lists.ts';
import { type NearDue, nearDue } from '../due.ts';
import { type ListFilter, listOf, type Page } from '../list.ts';

/** By when a publication must be public (条例 26), and how near that is. */
export type PublicationDue = NearDue;

/** A publication in a list. */
export interface PublicationLine {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly column: string | null;
  readonly openness: string;
  readonly grave: boolean;
  readonly drafter: string;
  readonly section: string | null;
  readonly version: number;
  readonly validity: string | null;
  readonly publishedOn: Day | null;
  readonly publishAt: string | null;
  readonly public: boolean;
  readonly due: PublicationDue | null;
  /** 待我办理. */
  readonly yours: boolean;
  /** Drafted by whoever asks. */
  readonly own: boolean;
}

interface Extra {
  readonly documentNumber: string;
  readonly column: string | null;
  readonly openness: string;
  readonly grave: boolean;
  readonly version: number;
  readonly publishAt: string | null;
}

export function publicationLine(row: IndexedCase, context: Context): PublicationLine {
  const { documentNumber, column, openness, grave, version, publishAt } = row.extra as unknown as Extra;
  return {
    ...{ caseId: row.caseId, number: row.number, state: row.state, title: row.title },
    ...{ documentNumber, column, openness, grave, version, publishAt },
    drafter: row.party,
    section: row.section,
    validity: row.outcome,
    publishedOn: row.countedOn,
    public: row.public,
    due: publicationDueView(row.clock as PublicationClock | null, context),
    yours: publicationWaitsFor(row, context.actor),
    own: row.holder === context.actor.id,
  };
}

/** Null where nothing is to be published, or no day of making is known yet. */
export function publicationDueView(clock: PublicationClock | null, context: Context): PublicationDue | null {
  return clock && nearDue(dueToPublish(clock, context.office.calendar), context);
}

/** Everything that somebody works on, what must be public first at the top; what has no such day last. */
export async function publicationDesk(context: Context): Promise<PublicationLine[]> {
  const rows = await publicationsIn(context.db, context.office.agencyId, WORKING_STATES);
  const last = '9999';
  return rows
    .map((row) => publicationLine(row, context))
    .sort((a, b) => (a.due?.on ?? last).localeCompare(b.due?.on ?? last) || a.number.localeCompare(b.number));
}

/** A page of publications, the newest first. */
export function publicationList(context: Context, filter: ListFilter): Promise<Page<PublicationLine>> {
  return listOf(context, 'publication', filter, (row) => publicationLine(row, context));
}
