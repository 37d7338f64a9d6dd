import type { Day } from '../../base/day.ts';
import type { Entry } from '../entry.ts';
import type { AnyCase } from '../noun.ts';
import type { Validity } from '../shown.ts';
import type { Whole } from './content.ts';
import type { PublicationFacts, PublicationStamp } from './facts.ts';
import type { PublicationState, PublicationVerb, Review } from './life.ts';
import type { Scanned } from './scan/decided.ts';
import type { TakenOver } from './taken-over.ts';

export type PublicationEntry<V extends PublicationVerb = PublicationVerb> = Entry<
  V,
  PublicationFacts<V> & { readonly stamp?: PublicationStamp }
>;

/** What one reviewer said of a version; comments are kept, those of earlier rounds too. */
export interface ReviewLine {
  readonly verb: Review | 'send-back';
  /** Where the publication stood. */
  readonly state: PublicationState;
  readonly version: number;
  /** How often the version had been submitted by then. */
  readonly round: number;
  readonly by: Entry['by'];
  readonly on: Day;
  readonly at: string;
  readonly comment: string;
  /** 保密审查依据. */
  readonly basis: string;
  readonly contentHash: string;
}

/** A version as it was published; what is shown is one of these and nothing else. */
export interface Version extends Whole {
  readonly version: number;
  readonly contentHash: string;
  readonly publishedAt: string;
  readonly publishedOn: Day;
  readonly by: Entry['by'];
  /** Why it corrects the one before; empty for the first. */
  readonly reason: string;
}

/** 主动公开的一条信息: the version that is worked on, and those that were published. */
export interface PublicationCase extends AnyCase, Whole, Scanned {
  readonly state: PublicationState;
  /** 拟稿编号; `number` is the 索引号 as soon as there is one. */
  readonly draftNumber: string;
  readonly indexNumber: string | null;
  readonly drafter: Entry['by'];
  readonly section: string | null;
  readonly draftedOn: Day;
  /** Everybody who wrote a character of any version, by id: they review none. */
  readonly writers: readonly string[];
  /** The version that is or was worked on, from 1. */
  readonly version: number;
  readonly round: number;
  /** Why the warnings of its tables may stand, as it was last submitted. */
  readonly weighed: string;
  readonly reviews: readonly ReviewLine[];
  /** Of what the leader approved; null while nothing is. */
  readonly approvedHash: string | null;
  /** The day of the first decision: from then on a 规章 or 规范性文件 counts as made. */
  readonly decidedOn: Day | null;
  readonly publishAt: string | null;
  readonly versions: readonly Version[];
  /** Whether the newest of `versions` is public. */
  readonly shown: boolean;
  readonly withdrawn: { readonly on: Day; readonly reason: string } | null;
  /** What it falls back to where a new version is given up. */
  readonly settled: (Whole & { readonly state: 'published' | 'withdrawn' | 'kept'; readonly hash: string }) | null;
  /** Why there is a new version. */
  readonly reason: string;
  readonly validity: Validity;
  readonly endedOn: Day | null;
  readonly successor: string;
  readonly successorId: string | null;
  /** Whether its interpretation (政策解读) is owed since it was first published; false before. */
  readonly toInterpret: boolean;
  /** 条例 44: the request that it answers for several. */
  readonly requestNumber: string;
  readonly requestId: string | null;
  /** 动态调整 (条例 18), newest last. */
  readonly reconsidered: readonly { readonly on: Day; readonly by: Entry['by']; readonly conclusion: string }[];
  readonly discardedOn: Day | null;
  /** That it was public on an earlier site first (原网站); null for what was published here. */
  readonly takenOver: TakenOver | null;
}
