import type { Day } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';
import type { Actor, Entry } from '../cases/entry.ts';
import { lifeReasons } from '../cases/life.ts';
import type { AnyCase, Noun } from '../cases/noun.ts';
import { clockFacts, replyClock } from '../cases/request/clock.ts';
import { request } from '../cases/request/noun.ts';
import type { RequestCase } from '../cases/request/request.ts';
import { type ExplainedDay, explainReply } from '../rules/reply-clock.ts';
import { casesAbout } from '../store/case-index.ts';
import { type Context, todayOf } from '../store/context.ts';
import { entriesOf } from '../store/ledger.ts';
import { type DueView, dueView } from './due.ts';

/** One line of the case's timeline: an entry without its hashes. */
export type TimelineEntry = Pick<Entry, 'seq' | 'verb' | 'on' | 'at' | 'by' | 'facts' | 'files'>;

/** A verb, and why it is not possible now (none = it is). */
export interface VerbView {
  readonly verb: string;
  readonly reasons: readonly Reason[];
}

export interface RemedyLine {
  readonly caseId: string;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly result: string | null;
}

/** A request as its page shows it. */
export interface RequestView {
  readonly case: Omit<RequestCase, 'lookupHash'>;
  readonly due: DueView | null;
  /** Served by the due day; null while it is not served. */
  readonly timely: boolean | null;
  readonly explain: readonly ExplainedDay[];
  readonly timeline: readonly TimelineEntry[];
  readonly verbs: readonly VerbView[];
  readonly remedies: readonly RemedyLine[];
}

const ENDED = ['ended', 'served', 'closed', 'archived'];

/** The request with its timeline, its deadline explained, and what `context.actor` may do now; null where there is none. */
export async function findRequest(context: Context, caseId: string): Promise<RequestView | null> {
  const { db, office, actor } = context;
  const entries = await entriesOf(db, office.agencyId, caseId);
  if (entries[0]?.noun !== 'request') return null;
  const { lookupHash: _, ...shown } = request.fold(entries);
  const c = request.fold(entries);
  const remedies = await casesAbout(db, office.agencyId, 'remedy', c.number);
  const over = ENDED.includes(c.state);
  const asOf = over ? (c.stoppedOn ?? todayOf(context)) : todayOf(context);
  const clock = clockFacts(c);
  const due = dueView(clock, office, asOf);
  return {
    case: shown,
    due: over ? null : due,
    timely: c.served && due ? c.served.on <= due.on : null,
    explain: explainDue(c, context, asOf),
    timeline: entries.map(({ seq, verb, on, at, by, facts, files }) => ({ seq, verb, on, at, by, facts, files })),
    verbs: verbsOf(request, c, context, actor),
    remedies: remedies.map(({ caseId: id, number, kind, state, outcome }) => ({
      caseId: id,
      number,
      kind,
      state,
      result: outcome,
    })),
  };
}

/** Every day from receipt to the due day with why it counts or not, as of a day; empty while no reply period runs. */
export function explainDue(c: RequestCase, context: Context, asOf: Day): ExplainedDay[] {
  const clock = replyClock(clockFacts(c), context.office.calendar, asOf);
  return clock ? explainReply(clock, context.office.calendar, asOf, context.office.settingsOn(clock.start)) : [];
}

/** Every verb of a noun with the reasons against it: what the buttons and the API's `allowed` show. */
export function verbsOf<Case extends AnyCase>(noun: Noun<Case>, c: Case, context: Context, actor: Actor): VerbView[] {
  const today = todayOf(context);
  const guardContext = {
    actor,
    on: today,
    today,
    calendar: context.office.calendar,
    settings: context.office.settingsOn(today),
  };
  return Object.keys(noun.facts)
    .filter((verb) => !noun.life.new?.[verb])
    .map((verb) => {
      const reasons = lifeReasons(noun.life, c.state, verb, actor);
      return { verb, reasons: reasons.length > 0 ? reasons : noun.guard(verb, c, guardContext) };
    });
}
