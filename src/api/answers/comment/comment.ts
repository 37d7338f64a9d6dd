import { z } from '@hono/zod-openapi';
import { COMMENT_CHANNELS } from '../../../cases/comment/facts.ts';
import { CALL_STANDINGS } from '../../../reads/public/column/calls.ts';
import { actor, anyCase, caseParts, day, fileRef, pageParts } from '../parts.ts';

const counted = z.object({ value: z.string(), n: z.int() });

export const commentCountsAnswer = z
  .object({
    total: z.int(),
    undecided: z.int().openapi({ description: '等待处理的条数；已并案的随所并入的一条，不在其中。' }),
    outcomes: z.array(z.object({ outcome: z.string().nullable(), n: z.int() })),
    days: z.array(z.object({ day, n: z.int() })),
    themes: z.array(counted),
    parts: z.array(counted),
  })
  .openapi('CommentCounts');

const line = z
  .object({
    ...{ caseId: z.string(), number: z.string(), state: z.string(), channel: z.string(), title: z.string() },
    ...{ party: z.string(), receivedOn: day, late: z.boolean(), about: z.string(), part: z.string() },
    ...{ theme: z.string(), outcome: z.string().nullable(), sameAs: z.string().nullable(), files: z.int() },
  })
  .openapi('CommentLine', { description: 'late：征求意见结束后收到；sameAs：并入的意见编号。' });

export const commentListAnswer = z
  .object({
    call: z.object({
      ...{ caseId: z.string(), title: z.string(), indexNumber: z.string() },
      ...{ standing: z.enum(CALL_STANDINGS).nullable(), until: day.nullable() },
    }),
    counts: commentCountsAnswer,
    report: z
      .object({ number: z.string(), public: z.boolean() })
      .nullable()
      .openapi({ description: '已送审（false）或者已公布（true）的采纳情况：此时不能登记意见，也不能改动处理意见。' }),
    rows: z.array(line),
    ...pageParts,
  })
  .openapi('CommentList');

export const commentAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      ...{ call: z.string(), callId: z.string(), section: z.string().nullable(), receivedOn: day, late: z.boolean() },
      ...{ channel: z.enum(COMMENT_CHANNELS), about: z.string(), text: z.string(), name: z.string() },
      ...{ contact: z.string(), kind: z.string().optional(), files: z.array(fileRef) },
      ...{ lookupHash: z.null(), part: z.string(), theme: z.string(), gist: z.string() },
      sameAs: z.object({ number: z.string(), caseId: z.string(), on: day }).nullable(),
      decision: z.object({ outcome: z.string(), reason: z.string(), by: actor, on: day }).nullable(),
      voided: z.object({ reason: z.string(), on: day }).nullable(),
    }),
    callTitle: z.string(),
    others: z.array(z.object({ number: z.string(), title: z.string() })),
    ...{ themes: z.array(z.string()), parts: z.array(z.string()), nextUndecided: z.string().nullable() },
    ...caseParts,
  })
  .openapi('CommentView');

export const feedbackAnswer = z
  .object({ title: z.string(), abstract: z.string(), body: z.string(), total: z.int(), undecided: z.int() })
  .openapi('FeedbackDraft', { description: '按已处理的意见生成的采纳情况反馈，供拟稿；不含提出人的信息。' });

export const manyAnswer = z
  .object({
    done: z.int(),
    undone: z.array(z.object({ caseId: z.string(), number: z.string(), text: z.string() })),
  })
  .openapi('ManyComments', { description: '逐条办理：不能办理的逐条说明原因，不影响其他。' });
