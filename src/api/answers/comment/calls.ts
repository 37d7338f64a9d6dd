import { z } from '@hono/zod-openapi';
import { CALL_STANDINGS } from '../../../reads/public/column/calls.ts';
import { day } from '../parts.ts';
import { commentCountsAnswer } from './comment.ts';

const named = { caseId: z.string(), title: z.string() };

/** A call for comments (征求意见), with by when what became of them is to be public. */
export const callLine = <Due extends z.ZodType>(due: Due) =>
  z
    .object({
      ...named,
      ...{ indexNumber: z.string(), section: z.string().nullable(), publishedOn: day, until: day, here: z.boolean() },
      feedback: z.array(z.object({ ...named, indexNumber: z.string() })),
      ...{ standing: z.enum(CALL_STANDINGS), due: due.nullable() },
    })
    .openapi('CallForComments', {
      description:
        '公开征求意见：until 为最后一日；standing：正在征求、已结束、已公布采纳情况；due：公布采纳情况的期限。',
    });

const waiting = { total: z.int(), undecided: z.int() };

/** As above, with how many comments there are. */
export const unreportedLine = <Due extends z.ZodType>(due: Due) =>
  callLine(due).extend(waiting).openapi('UnreportedCall');

export const undecidedLine = z
  .object({ ...named, indexNumber: z.string(), section: z.string().nullable(), until: day, ...waiting })
  .openapi('UndecidedCall', { description: '有意见等待当前登录人处理的征求意见。' });

/** 征求意见, from either side. */
export const commentsAnswer = <Due extends z.ZodType>(due: Due) =>
  z
    .object({
      call: callLine(due).nullable(),
      reportsOn: z.object({ ...named, number: z.string(), state: z.string(), public: z.boolean() }).nullable(),
      counts: commentCountsAnswer.nullable(),
    })
    .openapi('Comments', { description: '该信息发出的征求意见，或者其所反馈的征求意见。' });
