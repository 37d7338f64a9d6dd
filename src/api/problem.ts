import { z } from '@hono/zod-openapi';
import type { Reason, Refusal } from '../base/refusal.ts';
import type { NounName } from '../words/nouns.ts';
import { refusalText } from './wording.ts';

const cite = z
  .object({
    law: z.string(),
    article: z.int().optional(),
    paragraph: z.int().optional(),
    item: z.int().optional(),
    point: z.string().optional(),
  })
  .openapi('Cite', { description: 'Where a rule stands in the law: instrument, 条, 款, 项.' });

export const reasonSchema = z
  .object({
    code: z.string(),
    field: z.string().optional(),
    cite: cite.optional(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    text: z.string(),
  })
  .openapi('Reason', { description: 'One reason of a refusal; `field` is a path inside `facts`, or `on`, `files`.' });

export { cite as citeSchema };

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    reasons: z.array(reasonSchema),
  })
  .openapi('Problem', { description: 'RFC 9457 problem details, with every reason at once, worded in Chinese.' });

export type Problem = z.infer<typeof problemSchema>;
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** Title of each status, as the office reads it. */
export const TITLES: Readonly<Record<ProblemStatus, string>> = {
  400: '请求无法读懂',
  401: '尚未登录',
  403: '没有权限',
  404: '没有找到',
  409: '当前不能这样办理',
  413: '内容过大',
  415: '内容格式不受支持',
  422: '填写有误',
  429: '尝试次数过多',
  500: '系统出错',
  503: '暂时无法接收',
};

const BY_CODE: readonly (readonly [pattern: RegExp, status: ProblemStatus])[] = [
  [/^body\.(not-json|bad-address)$/, 400],
  [/^session\.(needed|wrong-login)$/, 401],
  [/^session\.too-many-attempts$/, 429],
  [/^(life\.not-your-role|mail\.not-your-role|job\.not-yours|calendar\.loaded|session\.foreign-origin)$/, 403],
  [/\.not-found$/, 404],
  [/^body\.too-large$/, 413],
  [/^(body\.no-room|paper\.too-many|paper\.too-slow|sign\..+)$/, 503],
  [/^paper\.no-glyph$/, 422],
  [/^body\.not-json-type$/, 415],
  [/^(field|file|day|calendar)\./, 422],
  [/^(life|ledger)\./, 409],
];

/** The status of a refusal: that of its first reason. What names a field is 422, everything else that is refused 409. */
export function statusOf({ refused: [first] }: Refusal): ProblemStatus {
  if (!first) throw new Error('a refusal without a reason');
  return BY_CODE.find(([pattern]) => pattern.test(first.code))?.[1] ?? (first.field ? 422 : 409);
}

/** The answer that tells a refusal. */
export function problemOf(refusal: Refusal, noun?: NounName): Problem {
  const status = statusOf(refusal);
  const reasons = refusal.refused.map((reason) => ({ ...reason, text: refusalText(reason, noun) }));
  return {
    type: `/api/v1/docs#problem-${status}`,
    title: TITLES[status],
    status,
    detail: reasons.map((reason) => reason.text).join(''),
    reasons,
  };
}

/** The answer that tells a fault: what it was stands in the log under `id`. */
export function faultProblem(id: string): Problem {
  const reason: Reason = { code: 'fault', facts: { id } };
  const text = refusalText(reason);
  return {
    type: '/api/v1/docs#problem-500',
    title: TITLES[500],
    status: 500,
    detail: text,
    instance: `urn:uuid:${id}`,
    reasons: [{ ...reason, text }],
  };
}
