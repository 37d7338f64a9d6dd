import type { Day } from '../base/day.ts';
import type { Entry } from '../cases/entry.ts';
import { type AskedFor, askedDue } from '../cases/request/asked.ts';
import { clockFacts, replyClock } from '../cases/request/clock.ts';
import { request } from '../cases/request/noun.ts';
import type { Asked, RequestCase } from '../cases/request/request.ts';
import { draftedReply } from '../papers/notices/kinds.ts';
import type { Notice } from '../papers/notices/notice.ts';
import type { Calendar } from '../rules/calendar.ts';
import { type ExplainedDay, explainReply } from '../rules/reply-clock.ts';
import { type Timeliness, timeliness } from '../rules/service/timeliness.ts';
import { casesAbout, findByNumber } from '../store/case-index.ts';
import { type Context, todayOf } from '../store/context.ts';
import { entriesOf } from '../store/ledger.ts';
import { type TimelineEntry, timelineOf } from './case-view.ts';
import { type DueView, dueView } from './due.ts';
import { type VerbView, verbsOf } from './verbs.ts';

export interface RemedyLine {
  readonly caseId: string;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly result: string | null;
}

/** A notice that asks something of the requester, with its last day as it stands; null while its delivery is not recorded. */
export interface AskedView extends Omit<Asked, 'told'> {
  readonly deadline: Day | null;
  readonly provisional: boolean;
}

type ShownCase = Omit<RequestCase, 'lookupHash' | AskedFor> & { readonly [A in AskedFor]: AskedView | null };

/** A request as its page shows it. */
export interface RequestView {
  readonly case: ShownCase;
  readonly due: DueView | null;
  /** The day on which the reply was complete (答复时点); null while it is not, and where none was given. */
  readonly completedOn: Day | null;
  /** Whether the reply is in time (是否按期答复); null where no reply period runs or ran to a reply. */
  readonly timeliness: Timeliness | null;
  readonly explain: readonly ExplainedDay[];
  readonly timeline: readonly TimelineEntry[];
  readonly verbs: readonly VerbView[];
  readonly remedies: readonly RemedyLine[];
  readonly notices: readonly NoticeView[];
  /** The reply as its draft would make it today, while it goes from desk to desk; null where there is none. */
  readonly drafted: Notice | null;
}

/** What the entry `seq` issued (告知书), frozen; what went to others is beside it. */
export interface NoticeView {
  readonly seq: number;
  readonly verb: string;
  readonly paper: Notice;
}

const DRAFTED = ['drafted', 'reviewed', 'approved'];
const ENDED = ['ended', 'served', 'closed', 'archived'];

/** The request with its timeline, its deadline explained, and what `context.actor` may do now; null where there is none. */
export async function findRequest(context: Context, caseId: string): Promise<RequestView | null> {
  const { db, office, actor } = context;
  const entries = await entriesOf(db, office.agencyId, caseId);
  if (entries[0]?.noun !== 'request') return null;
  const c = request.fold(entries);
  const remedies = await casesAbout(db, office.agencyId, 'remedy', c.number);
  const over = ENDED.includes(c.state);
  const asOf = over ? (c.stoppedOn ?? todayOf(context)) : todayOf(context);
  const clock = clockFacts(c);
  const due = dueView(clock, office, asOf);
  const completedOn = (c.decision && c.served?.completedOn) ?? null;
  return {
    case: shownCase(c, office.calendar),
    due: over ? null : due,
    completedOn,
    timeliness:
      due?.what === 'reply' && (completedOn || !over) ? timeliness(due.on, completedOn, todayOf(context)) : null,
    explain: explainDue(c, context, asOf),
    timeline: timelineOf(entries),
    notices: noticesOf(entries),
    drafted: DRAFTED.includes(c.state) ? draftedReply(c, { office, on: todayOf(context) }) : null,
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

function shownCase({ lookupHash: _, ...c }: RequestCase, calendar: Calendar): ShownCase {
  const view = (what: AskedFor): AskedView | null => {
    const asked = c[what];
    if (!asked) return null;
    const { told: __, ...shown } = asked;
    const due = askedDue({ ...asked, what }, calendar);
    return { ...shown, deadline: due?.on ?? null, provisional: due?.provisional ?? false };
  };
  return { ...c, supplement: view('supplement'), reasons: view('reasons'), fee: view('fee') };
}

/** As findRequest, by the number (编号) that people quote. */
export async function findRequestByNumber(context: Context, number: string): Promise<RequestView | null> {
  const row = await findByNumber(context.db, context.office.agencyId, 'request', number);
  return row && findRequest(context, row.caseId);
}

/** Every day from receipt to the due day with why it counts or not, as of a day; empty while no reply period runs. */
export function explainDue(c: RequestCase, context: Context, asOf: Day): ExplainedDay[] {
  const clock = replyClock(clockFacts(c), context.office.calendar, asOf);
  return clock ? explainReply(clock, context.office.calendar, asOf, context.office.settingsOn(clock.start)) : [];
}

function noticesOf(entries: readonly Entry[]): NoticeView[] {
  return entries.flatMap(({ seq, verb, facts }) => {
    const { paper } = (facts as { stamp?: { paper?: Notice } }).stamp ?? {};
    return paper ? [{ seq, verb, paper }] : [];
  });
}
