import { z } from 'zod';
import { dayText } from '../day-text.ts';
import { contentFields } from './content.ts';
import { fiscalContent } from './fiscal/content.ts';
import type { FiscalFinding } from './fiscal/finding.ts';
import type { PublicationVerb } from './life.ts';
import { DECISIONS, MOST_HITS, type Scan } from './scan/decided.ts';
import type { FoundHit } from './scan/found.ts';
import { takenOverFacts } from './taken-over.ts';

const comment = z.string().trim().max(2000).default('').meta({ long: true });
const why = z.string().trim().min(1).max(2000).meta({ long: true });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A reviewer may find the matter graver than the drafter did, never lighter. */
const graver = z.boolean().default(false);
/** 索引号 of what takes its place. */
const successor = z.string().trim().max(100).default('');
const endedOn = dayText.optional();

/** What each verb of a publication records; the same schemas validate the API, describe it and draw the forms. */
export const PUBLICATION_FACTS = {
  /** `requestNumber`: the request that several made, and that is published for that reason (条例 44). */
  draft: z.object({ ...contentFields, requestNumber: z.string().trim().max(40).default('') }),
  'take-over': takenOverFacts,
  edit: z.object(contentFields),
  /** The tables of a 预算 or 决算, whole; null takes them out again. */
  tabulate: z.object({ fiscal: fiscalContent.nullable() }),
  attach: z.object({}),
  detach: z.object({ hash }),
  /** `weighed`: why the warnings of the checks of a 预算 or 决算 may stand. */
  submit: z.object({ comment, weighed: z.string().trim().max(2000).default('').meta({ long: true }) }),
  discard: z.object({ reason: why }),
  'review-section': z.object({ comment, graver }),
  /** 保密审查: what makes it no secret, in the words of whoever answers for it. */
  'review-secrecy': z.object({ basis: why, comment }),
  'review-legal': z.object({ comment }),
  'review-office': z.object({ comment, graver }),
  approve: z.object({ comment }),
  'send-back': z.object({ reason: why }),
  /** What a reviewer decides on hits of the scan before publishing, many alike at once. */
  'decide-hits': z.object({
    decision: z.enum(DECISIONS),
    keys: z
      .array(z.string().regex(/^[0-9a-f]{24}$/))
      .min(1)
      .max(MOST_HITS),
    reason: comment,
  }),
  publish: z.object({}),
  /** Beijing time. */
  schedule: z.object({
    publishAt: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
      .meta({ format: 'local-time' }),
  }),
  unschedule: z.object({ reason: why }),
  withdraw: z.object({ reason: why }),
  revise: z.object({ reason: why }),
  amend: z.object({ reason: why, successor }),
  lapse: z.object({ reason: why, endedOn, successor }),
  repeal: z.object({ reason: why, endedOn, successor }),
  /** 动态调整 (条例 18): looked at again, and still not public. */
  reconsider: z.object({ conclusion: why }),
} as const satisfies Record<PublicationVerb, z.ZodType>;

export type PublicationFacts<V extends PublicationVerb = PublicationVerb> = z.output<(typeof PUBLICATION_FACTS)[V]>;

/** What only the program writes, inside the transaction. */
export interface PublicationStamp {
  /** 拟稿编号. */
  readonly number?: string;
  /** 索引号, with the first publishing. */
  readonly indexNumber?: string;
  /** The hash of what the reviewer had before them, or of what was published. */
  readonly contentHash?: string;
  /** The instant, ISO 8601 in UTC, at which it is to be published. */
  readonly publishAt?: string;
  /** The case of the successor, where it is a publication of this agency. */
  readonly successorId?: string;
  /** The warnings that whoever submitted had before them, and answered for. */
  readonly warnings?: readonly FiscalFinding[];
  /** The case of the document that it interprets. */
  readonly interpretsId?: string;
  /** The case of the call for comments that it reports on. */
  readonly reportsOnId?: string;
  /** The case of the concern (政务舆情) that it answers. */
  readonly concernId?: string;
  /** With the first publishing: whether the document is to be interpreted, by the settings of that day. */
  readonly toInterpret?: boolean;
  /** The request that several made. */
  readonly requestId?: string;
  /** What the scan found in the version that was submitted. */
  readonly scan?: Scan;
  /** Of an item that was taken over, with its files: by it the same item is known when it comes again. */
  readonly digest?: string;
  /** The hits that were decided on. */
  readonly about?: readonly Pick<FoundHit, 'kind' | 'text' | 'part' | 'name' | 'at'>[];
}
