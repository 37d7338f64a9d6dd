import type { Day } from '../../base/day.ts';
import type { OutcomeCode } from '../../rules/outcomes.ts';
import type { GroundCode } from '../../rules/reply/grounds.ts';
import type { Entry } from '../entry.ts';
import type { RequestFacts, RequestStamp } from './facts.ts';
import type { RequestState, RequestVerb } from './life.ts';

/** 征求意见: one letter to one third party (条例 32), joint maker (34) or other organ (33(3)). */
export interface Consultation {
  /** Counts from 1 within the case. */
  readonly no: number;
  readonly kind: 'third-party' | 'joint-maker' | 'other-organ';
  readonly party: string;
  readonly question: string;
  readonly sentOn: Day;
  readonly deliveredOn: Day | null;
  /** Silence comes out as what the law makes of it: `deemed-consent` (34), `agency-decides` (32). */
  readonly opinion: 'agrees' | 'objects' | 'silent' | 'deemed-consent' | 'agency-decides' | null;
  /** The day on which the opinion came, or silence was recorded. */
  readonly opinionOn: Day | null;
  readonly reasons: string;
  /** The day on which the agency ended it without an opinion: of an organ without a period, or of whom it did not reach. */
  readonly endedOn: Day | null;
}

/** A notice that asks the requester for something: to supplement (30), to give reasons (35), to pay (109号). */
export interface Asked {
  readonly on: Day;
  readonly text: string;
  /** The working days that it gives, from the day on which the requester receives it; 0 where it told a day. */
  readonly days: number;
  readonly deliveredOn: Day | null;
  /** The last day that the notice itself told: notices did before their periods counted from delivery (decision 0109). */
  readonly told: Day | null;
  readonly answeredOn: Day | null;
  readonly answer: string;
  /** Yuan, for a fee. */
  readonly amount?: number;
}

export interface Draft {
  readonly outcome: OutcomeCode;
  readonly otherGrounds: readonly GroundCode[];
  readonly grounds: string;
  readonly content: string;
  readonly publicInterest: string;
  readonly on: Day;
  readonly by: string;
  readonly byName: string;
  readonly reviewedBy: string | null;
  readonly approvedBy: string | null;
}

export interface Decision {
  readonly number: string;
  readonly outcome: OutcomeCode;
  readonly on: Day;
  readonly thirdPartyNumbers: readonly string[];
  /** The notice as issued (papers/notices). */
  readonly paper: unknown;
}

/** 一件申请: what the entries of its case add up to. */
export interface RequestCase extends Omit<RequestFacts<'lodge'>, 'channel'> {
  readonly agencyId: number;
  readonly caseId: string;
  readonly number: string;
  /** Entries so far; what a writer must name to write the next. */
  readonly seq: number;
  readonly state: RequestState;
  readonly channel: RequestFacts<'lodge'>['channel'];
  readonly lookupHash: string;
  readonly lodgedOn: Day;
  readonly receivedOn: Day | null;
  /** 登记: what is registered has been received. */
  readonly registeredOn: Day | null;
  /** The day after which the reply period in force counts; null while none runs. */
  readonly start: Day | null;
  /** Working days by which the period in force was extended. */
  readonly extension: number;
  /** 合理延迟 (条例 35): replaces the statutory day. */
  readonly delayUntil: Day | null;
  readonly supplement: Asked | null;
  readonly reasons: Asked | null;
  readonly fee: Asked | null;
  readonly consultations: readonly Consultation[];
  readonly section: string | null;
  readonly holder: string | null;
  readonly draft: Draft | null;
  readonly decision: Decision | null;
  readonly served: {
    /** Handed over, posted or sent. */
    readonly on: Day;
    readonly means: string;
    readonly postalNumber: string;
    /** Complete (答复时点): by post the day of posting, otherwise that of the signature. */
    readonly completedOn: Day;
  } | null;
  readonly outcome: OutcomeCode | null;
  /** The day the clock stopped: served, lapsed, withdrawn. */
  readonly stoppedOn: Day | null;
  /** The day and outcome it is counted by in table 三: the first completion, unless reopened in the same year. */
  readonly countedOn: Day | null;
  readonly countedOutcome: OutcomeCode | null;
  readonly reopenedOn: Day | null;
  readonly closedOn: Day | null;
  readonly archivedOn: Day | null;
}

/** An entry of a request: what a person said, and under `stamp` what the program added. */
export type RequestEntry<V extends RequestVerb = RequestVerb> = {
  [K in V]: Entry<K, RequestFacts<K> & { readonly stamp?: RequestStamp }>;
}[V];
