import { z } from 'zod';
import type { Day } from '../../base/day.ts';
import { APPLICANT_KINDS } from '../../rules/applicant-kinds.ts';
import { COMMENT_OUTCOMES } from '../../rules/publication/comment/outcome.ts';
import type { CommentVerb } from './life.ts';

/** How a comment came: on the portal, or to staff. */
export const COMMENT_CHANNELS = ['online', 'post', 'email', 'phone', 'meeting'] as const;
export type CommentChannel = (typeof COMMENT_CHANNELS)[number];

const line = (most: number) => z.string().trim().max(most).default('');

const said = {
  /** 索引号 of the call. */
  call: z.string().trim().min(1).max(100),
  /** The clause or article that it is about, as whoever comments says it. */
  about: line(200),
  text: z.string().trim().min(1).max(5000).meta({ long: true }),
  /** Nobody has to say who they are. */
  name: line(100),
  contact: line(200),
  kind: z.enum(APPLICANT_KINDS).optional(),
};

/** What each verb of a comment records; the same schemas validate the API, describe it and draw the forms. */
export const COMMENT_FACTS = {
  enter: z.object({ ...said, channel: z.enum(COMMENT_CHANNELS).exclude(['online']) }),
  submit: z.object(said),
  /** What is not given stays as it is; what is given empty is taken out again. */
  classify: z.object({
    /** The part of the draft that it is about, in the agency's words. */
    part: z.string().trim().max(200).optional(),
    theme: z.string().trim().max(60).optional(),
    /** 意见要点: what the report tells of it, without who said it. */
    gist: z.string().trim().max(1000).optional().meta({ long: true }),
    /** The number of the comment that says the same, and with which it is decided (并案). */
    sameAs: z.string().trim().max(40).optional(),
  }),
  decide: z.object({
    outcome: z.enum(COMMENT_OUTCOMES),
    reason: z.string().trim().max(2000).default('').meta({ long: true }),
  }),
  void: z.object({ reason: z.string().trim().min(1).max(1000).meta({ long: true }) }),
} as const satisfies Record<CommentVerb, z.ZodType>;

export type CommentFacts<V extends CommentVerb> = z.output<(typeof COMMENT_FACTS)[V]>;

/** What only the program writes, inside the transaction. */
export interface CommentStamp {
  readonly number?: string;
  /** The case of the call, its section, and its last day. */
  readonly callId?: string;
  readonly section?: string | null;
  readonly until?: Day;
  readonly lookupHash?: string;
  /** The case of the comment that says the same; null: none any more. */
  readonly sameAsId?: string | null;
}
