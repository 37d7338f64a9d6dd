import type { Day } from '../base/day.ts';

/** 角色. One person may hold several; a rule asks for one of them. */
export const ROLES = [
  ...(['requester', 'clerk', 'section', 'section-head', 'secrecy', 'head', 'legal', 'leader', 'chief'] as const),
  ...(['publisher', 'auditor', 'clock'] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** Who does something: a member of staff, a citizen (id `requester`) or the program itself (id `clock`). */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The section (科室) a member of staff works in. */
  readonly section?: string | null;
}

/** What a file is for: 授权委托书, 身份证明, 已发布的年度报告, 文书模板, or any other 附件. */
export const FILE_PURPOSES = [
  'power-of-attorney',
  'identity',
  'published-report',
  'notice-template',
  'attachment',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** A file that belongs to an entry; its bytes are kept by their hash (SHA-256, hex). */
export interface FileRef {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** An entry from before files were marked says nothing: an attachment. */
  readonly purpose?: FilePurpose;
}

/**
 * What happened: one line of the ledger (台账), never changed. `on` is the day it took effect, `at` the instant it was
 * recorded (ISO 8601, UTC); `seq` counts the entries of the case from 1; `prev` and `hash` are SHA-256 in hex.
 */
export interface Entry<Verb extends string = string, Facts = unknown> {
  readonly agencyId: number;
  readonly caseId: string;
  readonly seq: number;
  readonly noun: string;
  readonly verb: Verb;
  readonly on: Day;
  readonly at: string;
  readonly by: Actor;
  readonly facts: Facts;
  readonly files: readonly FileRef[];
  readonly prev: string;
  readonly hash: string;
}

/**
 * The line that stands for a case in lists and figures: a projection of its entries, written in the same transaction and
 * rebuilt from them. It holds no deadline: `clock` has what the rules need to compute one at the moment of reading.
 */
export interface IndexRow {
  readonly noun: string;
  /** 编号, as people quote it. */
  readonly number: string;
  readonly state: string;
  /** Applicant kind, remedy kind, document kind …: what the figures are split by. */
  readonly kind: string;
  readonly title: string;
  /** The person or body the case is about. */
  readonly party: string;
  readonly openedOn: Day;
  /** The day of completion (办结日) that decides the year it is counted in. */
  readonly countedOn: Day | null;
  /** The day on which nothing more was to be done; null = open. */
  readonly endedOn: Day | null;
  readonly outcome: string | null;
  /** How many it counts as. */
  readonly units: number;
  /** Yuan. */
  readonly amount: number | null;
  readonly holder: string | null;
  readonly section: string | null;
  readonly clock: unknown;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly public: boolean;
  /** Text that the search looks in. */
  readonly search: string;
}
