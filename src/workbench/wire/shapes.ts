import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason as BareReason } from '../../base/refusal.ts';

export type { Cite, Day };
/** A reason with the office's wording beside its code. */
export type Reason = BareReason & { readonly text?: string };

export type Role = 'requester' | 'clerk' | 'section' | 'head' | 'legal' | 'leader' | 'auditor' | 'clock';
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly section?: string | null;
}
export interface Session {
  readonly actor: Actor;
  readonly agency: { readonly name: string; readonly shortName: string };
  readonly today: Day;
}
export interface FileRef {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}
export interface Paged<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

export type Light = 'overdue' | 'red' | 'yellow' | 'green' | 'waiting' | 'none';
export interface DueView {
  readonly what: 'confirm' | 'reply' | 'supplement' | 'payment';
  readonly on: Day;
  readonly provisional: boolean;
  readonly suspended: boolean;
  readonly light: Light;
  readonly left: number;
}
export interface DeskRow {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly title: string;
  readonly party: string;
  readonly kind: string;
  readonly openedOn: Day;
  readonly holder: string | null;
  readonly section: string | null;
  readonly outcome: string | null;
  readonly due: DueView | null;
}
export interface Desk {
  readonly today: Day;
  readonly rows: readonly DeskRow[];
  readonly lights: Readonly<Record<Light, number>>;
  readonly missingCalendar: number | null;
}

export interface VerbView {
  readonly verb: string;
  readonly reasons: readonly Reason[];
}
export interface TimelineEntry {
  readonly seq: number;
  readonly verb: string;
  readonly on: Day;
  readonly at: string;
  readonly by: Actor;
  readonly facts: unknown;
  readonly files: readonly FileRef[];
}
export interface ExplainedDay {
  readonly day: Day;
  readonly counts: number | null;
  readonly why: 'start' | 'working' | 'make-up' | 'weekend' | 'holiday' | 'paused';
  readonly name?: string;
  readonly cite: Cite;
}
export interface Requester {
  readonly kind: string;
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
}
export interface Consultation {
  readonly no: number;
  readonly kind: 'third-party' | 'joint-maker' | 'other-organ';
  readonly party: string;
  readonly question: string;
  readonly sentOn: Day;
  readonly deliveredOn: Day | null;
  readonly opinion: 'agrees' | 'objects' | 'silent' | null;
  readonly opinionOn: Day | null;
  readonly reasons: string;
}
export interface Asked {
  readonly on: Day;
  readonly text: string;
  readonly deadline: Day;
  readonly answeredOn: Day | null;
  readonly answer: string;
  readonly amount?: number;
}
export interface AnyCase {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly seq: number;
}
export interface RequestCase extends AnyCase {
  readonly channel: string;
  readonly requester: Requester;
  readonly coRequesters: readonly Requester[];
  readonly agent?: { readonly name: string; readonly idNumber: string; readonly phone: string };
  readonly items: readonly { readonly description: string; readonly documentNumber: string }[];
  readonly form: string;
  readonly delivery: string;
  readonly lodgedOn: Day;
  readonly receivedOn: Day | null;
  readonly start: Day | null;
  readonly extension: number;
  readonly delayUntil: Day | null;
  readonly supplement: Asked | null;
  readonly reasons: Asked | null;
  readonly fee: Asked | null;
  readonly consultations: readonly Consultation[];
  readonly section: string | null;
  readonly holder: string | null;
  readonly draft: {
    readonly outcome: string;
    readonly otherGrounds: readonly string[];
    readonly grounds: string;
    readonly content: string;
    readonly on: Day;
    readonly by: string;
    readonly byName: string;
    readonly reviewedBy: string | null;
    readonly approvedBy: string | null;
  } | null;
  readonly decision: { readonly number: string; readonly outcome: string; readonly on: Day } | null;
  readonly served: { readonly on: Day; readonly means: string; readonly postalNumber: string } | null;
  readonly outcome: string | null;
  readonly closedOn: Day | null;
  readonly archivedOn: Day | null;
}
export interface RemedyLine {
  readonly caseId: string;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly result: string | null;
}
export interface RequestView {
  readonly case: RequestCase;
  readonly due: DueView | null;
  readonly timely: boolean | null;
  readonly explain: readonly ExplainedDay[];
  readonly timeline: readonly TimelineEntry[];
  readonly verbs: readonly VerbView[];
  readonly remedies: readonly RemedyLine[];
  readonly notices: readonly Notice[];
}
export interface SimilarRequest {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly party: string;
  readonly openedOn: Day;
  readonly state: string;
  readonly why: 'same-requester' | 'answered' | 'published';
}
export interface Done {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly seq: number;
  readonly lookupCode?: string;
}
export interface OutcomeView {
  readonly code: string;
  readonly group: string;
  readonly row: string;
  readonly rowLabel: string;
  readonly groupLabel: string;
  readonly cites: readonly Cite[];
}
export interface StaffMember extends Actor {}

/** One line of a list of remedies, documents, matters or tallies. */
export interface CaseRow {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly kind: string;
  readonly title: string;
  readonly party: string;
  readonly openedOn: Day;
  readonly countedOn: Day | null;
  readonly endedOn: Day | null;
  readonly outcome: string | null;
  readonly units: number;
  readonly amount: number | null;
  readonly extra: Readonly<Record<string, unknown>>;
}
export interface Totals {
  readonly totals?: readonly { readonly kind: string; readonly count: number; readonly amount: number | null }[];
}
export interface CaseView<Case extends AnyCase = AnyCase> {
  readonly case: Case;
  readonly timeline: readonly TimelineEntry[];
  readonly verbs: readonly VerbView[];
}
export interface RemedyCase extends AnyCase {
  readonly kind: string;
  readonly requestNumber: string;
  readonly requestId: string;
  readonly requester: string;
  readonly body: string;
  readonly bodyNumber: string;
  readonly claim: string;
  readonly filedOn: Day;
  readonly decidedOn: Day | null;
  readonly result: string | null;
  readonly resultText: string;
  readonly orderedToReply: boolean;
}

export type TableCode = 'proactive' | 'requests' | 'remedies';
export interface GridCell {
  readonly text: string;
  readonly header: boolean;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly scope?: 'row' | 'col' | 'rowgroup' | 'colgroup';
  readonly at?: { readonly table: TableCode; readonly row: string; readonly column: string };
}
export interface GridTable {
  readonly code: TableCode;
  readonly caption: string;
  readonly columns: number;
  readonly headRows: number;
  readonly rows: readonly (readonly GridCell[])[];
}
export interface ReportRow {
  readonly caseId: string;
  readonly year: number;
  readonly state: string;
  readonly openedOn: Day;
  readonly publishedOn: Day | null;
  readonly dueOn: Day;
  readonly format: string;
}
export interface Finding {
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly text: string;
  readonly place: string;
  readonly cells: readonly {
    readonly year: number;
    readonly table: TableCode | null;
    readonly row: string;
    readonly column: string;
    readonly label: string;
    readonly value: number | string | null;
  }[];
  readonly override?: string;
}
export interface TrendYear {
  readonly year: number;
  readonly received: number;
  readonly carriedIn: number;
  readonly disclosed: number;
  readonly partial: number;
  readonly refused: number;
  readonly unable: number;
  readonly notHandled: number;
  readonly other: number;
  readonly carriedOut: number;
  readonly reconsiderations: number;
  readonly litigations: number;
}
export interface ReportCase extends AnyCase {
  readonly year: number;
  readonly prose: Readonly<Partial<Record<'1' | '5' | '6', string>>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly publishedOn: Day | null;
}
export interface ReportView extends CaseView<ReportCase> {
  readonly year: number;
  readonly dueOn: Day;
  readonly format: string;
  readonly headings: readonly string[];
  readonly aspects: readonly string[];
  readonly tables: readonly GridTable[];
  readonly findings: readonly Finding[];
  readonly hints: readonly { readonly text: string; readonly value: string | number }[];
  readonly trend: readonly TrendYear[];
  readonly drift: readonly {
    readonly table: TableCode;
    readonly row: string;
    readonly column: string;
    readonly published: number | string | null;
    readonly ledger: number | string | null;
  }[];
  readonly versions: readonly { readonly on: Day }[];
}
export interface CountedCase {
  readonly caseId: string;
  readonly noun: string;
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly outcome: string | null;
  readonly openedOn: string;
  readonly countedOn: string | null;
  readonly units: number;
  readonly amount: number | null;
}
export interface AgencyView
  extends CaseView<AnyCase & { name: string; shortName: string; contact: Record<string, string> }> {
  readonly settings: Readonly<Record<string, string | number | boolean | Record<string, string>>>;
  readonly settingCites: Readonly<Record<string, Cite>>;
  readonly changes: readonly { readonly on: Day; readonly settings: Record<string, unknown>; readonly why: string }[];
  readonly calendarYears: readonly number[];
}
export interface CalendarPicture {
  readonly year: number;
  readonly loaded: boolean;
  readonly days: readonly {
    readonly day: Day;
    readonly kind: 'working' | 'weekend' | 'holiday' | 'make-up';
    readonly name?: string;
  }[];
}
/** A paper (告知书) as it was issued, in the entry `seq`. */
export interface Notice {
  readonly seq: number;
  readonly code: string;
  readonly title: string;
  readonly number: string | null;
  readonly to: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  readonly agency: string;
  readonly on: Day;
  readonly remedies: readonly string[];
  readonly slip?: readonly string[];
}
