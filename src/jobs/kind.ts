import type { z } from 'zod';
import type { Reason, Refusal } from '../base/refusal.ts';
import type { Context } from '../store/context.ts';

/** One piece of a job as it was listed when the job began. Plain JSON; by `number` and `what` people know it. */
export interface Item {
  /** The number of a request, an agency and a year … */
  readonly number: string;
  /** What is made of it, in words. */
  readonly what: string;
}

export interface MadeFile {
  /** As it is to be called; the zip makes it safe and no two alike. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a kind works with: a context of whoever asked, in the job's agency or in another one. */
export interface Work {
  readonly contextFor: (agencyId?: number) => Promise<Context>;
}

/** A kind of work that takes long, as one item after the other. It knows nothing of rows, folders, leases or zips. */
export interface JobKind<Params = never, One extends Item = never> {
  readonly id: string;
  /** Who may ask for it: staff through the API, or only who runs the program. */
  readonly for: 'staff' | 'operator';
  readonly params: z.ZodType<Params>;
  /** Why it is not even begun, beyond what the schema says. */
  readonly refuse?: (context: Context, params: Params) => Promise<readonly Reason[]>;
  /** Nobody but who asked for it may fetch what it made. */
  readonly isOwn?: (params: Params) => boolean;
  /** Everything there is to do, listed once and kept: what is added later is another job's. */
  readonly list: (work: Work, params: Params) => AsyncIterable<One>;
  /**
   * Does one item: its file, null where there is none to keep, or why it cannot be done, which is named and ends nothing.
   * After a crash the item that was under way is done again.
   */
  readonly make: (work: Work, one: One, params: Params) => Promise<MadeFile | null | Refusal>;
}
