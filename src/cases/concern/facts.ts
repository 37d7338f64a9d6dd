import { z } from 'zod';
import { ASSESSMENTS } from '../../rules/concern/assessment.ts';
import { RESPONSE_KINDS } from '../../rules/concern/clock.ts';
import { CONCERN_LEVELS } from '../../rules/concern/level.ts';
import type { ConcernVerb } from './life.ts';
import { localTime } from './local-time.ts';

const line = (most: number) => z.string().trim().max(most).default('');
const short = (most = 200) => z.string().trim().min(1).max(most);
const long = z.string().trim().min(1).max(5000).meta({ long: true });
const optionalLong = z.string().trim().max(5000).default('').meta({ long: true });
const address = z
  .string()
  .trim()
  .max(500)
  .regex(/^https?:\/\/\S+$/);

/** 重点回应的六类: what the notice of 2016 has answered first; and all else. */
export const CONCERN_KINDS = [
  ...(['misread', 'interests', 'moral-shock', 'emergency', 'hot-spot', 'asked-by-superior', 'other'] as const),
] as const;
/** 发现渠道: where it was seen. */
export const CONCERN_SOURCES = [
  ...(['press', 'broadcast', 'website', 'weibo', 'wechat', 'short-video', 'hotline', 'mailbox'] as const),
  ...(['superior', 'visit', 'other'] as const),
] as const;
/** 回应渠道. */
export const RESPONSE_CHANNELS = [
  ...(['website', 'weibo', 'wechat', 'press-conference', 'interview', 'press', 'hotline', 'other'] as const),
] as const;
/** 回应效果. */
export const CONCERN_EFFECTS = ['settled', 'eased', 'continuing'] as const;

const link = address.optional();
const reported = {
  title: short(),
  /** 公众关切的问题, as the public puts it. */
  about: long,
  kind: z.enum(CONCERN_KINDS),
  level: z.enum(CONCERN_LEVELS),
  source: z.enum(CONCERN_SOURCES),
  /** The paper, platform or account in which it was seen, and its address. */
  seenAt: short(),
  link,
  noticedAt: localTime,
  occurredAt: localTime.optional(),
  /** 涉事责任部门: the section that is to answer. */
  section: short(60),
};

/** What each verb of a concern records. A moment is Beijing time; what the clocks need is counted to the minute. */
export const CONCERN_FACTS = {
  /** `coordinator`: 会同的宣传、网信部门. */
  report: z.object({ ...reported, coordinator: line(100) }),
  assess: z.object({
    decision: z.enum(ASSESSMENTS),
    level: z.enum(CONCERN_LEVELS),
    section: short(60),
    reason: optionalLong,
  }),
  transfer: z.object({ body: short(100), contact: line(100), reason: long }),
  /** `publication`: the 索引号 of what we published, whose real time it then has; else the moment is told. */
  respond: z.object({
    responseKind: z.enum(RESPONSE_KINDS),
    respondedAt: localTime.optional(),
    channel: z.enum(RESPONSE_CHANNELS),
    publication: z.string().trim().max(100).optional(),
    link,
    speaker: line(60),
    summary: long,
  }),
  /** A publication that was drafted as the response has been published. */
  published: z.object({
    responseKind: z.enum(RESPONSE_KINDS),
    publicationId: z.string(),
    publication: z.string(),
    summary: z.string(),
  }),
  /** `missedBecause`: why something that is owed was not given. */
  evaluate: z.object({
    effect: z.enum(CONCERN_EFFECTS),
    conclusion: long,
    lessons: optionalLong,
    missedBecause: optionalLong,
  }),
  close: z.object({ comment: optionalLong }),
  'correct-entry': z.object({
    why: z.string().trim().min(1).max(1000).meta({ long: true }),
    ...z.object(reported).partial().shape,
  }),
  /** `response`: which one, counted from 1; `struck`: it was no response at all. */
  'correct-response': z.object({
    why: z.string().trim().min(1).max(1000).meta({ long: true }),
    response: z.int().min(1).max(500),
    responseKind: z.enum(RESPONSE_KINDS).optional(),
    respondedAt: localTime.optional(),
    channel: z.enum(RESPONSE_CHANNELS).optional(),
    link,
    struck: z.boolean().default(false),
  }),
} as const satisfies Record<ConcernVerb, z.ZodType>;

export type ConcernFacts<V extends ConcernVerb = ConcernVerb> = z.output<(typeof CONCERN_FACTS)[V]>;

/** What only the program writes. */
export interface ConcernStamp {
  readonly number?: string;
  /** Of a response that names a publication: its case, and the instant at which that was published. */
  readonly publicationId?: string;
  readonly publishedAt?: string;
}
