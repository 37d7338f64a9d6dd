import { z } from '@hono/zod-openapi';
import { contentFields } from '../../cases/publication/content.ts';
import { DECISIONS } from '../../cases/publication/scan/decided.ts';
import { HIDDEN_WAYS } from '../../cases/publication/scan/file-text.ts';
import { HIT_KINDS, HIT_PARTS } from '../../cases/publication/scan/hit.ts';
import { VALIDITIES } from '../../cases/shown.ts';
import { commentsAnswer, undecidedLine, unreportedLine } from './comment/calls.ts';
import { answersAnswer } from './concern/concern.ts';
import { fiscalAnswer } from './fiscal.ts';
import { interpretationAnswer, uninterpretedLine } from './interpretation.ts';
import { actor, anyCase, caseParts, day, fileRef, pageParts } from './parts.ts';

const due = z
  .object({
    on: day,
    provisional: z.boolean(),
    left: z.int(),
    light: z.enum(['overdue', 'red', 'yellow', 'green', 'waiting', 'none']),
  })
  .openapi('PublicationDue', { description: '主动公开期限（条例第二十六条）；left 为剩余工作日，负数即已超期。' });

const line = z
  .object({
    ...{ caseId: z.string(), number: z.string(), state: z.string(), title: z.string(), documentNumber: z.string() },
    ...{ column: z.string().nullable(), openness: z.string(), grave: z.boolean(), drafter: z.string() },
    ...{ section: z.string().nullable(), version: z.int(), validity: z.string().nullable() },
    ...{ publishedOn: day.nullable(), publishAt: z.string().nullable(), public: z.boolean() },
    due: due.nullable(),
    yours: z.boolean(),
    own: z.boolean(),
  })
  .openapi('PublicationLine', { description: 'yours：待当前登录人办理；own：由当前登录人拟稿。' });

export const publicationDeskAnswer = z
  .object({
    rows: z.array(line),
    uninterpreted: z.array(uninterpretedLine(due)),
    unreported: z.array(unreportedLine(due)),
    undecided: z.array(undecidedLine),
    kept: z.array(
      z.object({
        ...{ caseId: z.string(), number: z.string(), title: z.string(), section: z.string().nullable() },
        ...{ openness: z.string(), lastOn: day, due: day, left: z.int() },
      }),
    ),
  })
  .openapi('PublicationDesk');
export const publicationListAnswer = z.object({ rows: z.array(line), ...pageParts }).openapi('PublicationList');

const content = z
  .object({
    ...{ title: z.string(), openness: contentFields.openness, opennessReason: z.string() },
    ...{ ground: contentFields.ground, column: contentFields.column },
    ...{ genre: contentFields.genre, theme: z.string(), documentNumber: z.string() },
    ...{ issuers: z.array(z.string()), keywords: z.array(z.string()), madeOn: day.optional() },
    ...{ effectiveOn: day.optional(), abstract: z.string(), body: z.string(), grave: z.boolean() },
    ...{ legalReview: z.boolean(), otherDays: z.int().optional(), otherDaysBasis: z.string() },
    ...{ interpretation: contentFields.interpretation, interprets: z.string().optional(), forms: contentFields.forms },
    firstInterpreter: contentFields.firstInterpreter,
    fiscal: fiscalAnswer.optional(),
    ...{ interpretsId: z.string().optional(), reportsOnId: z.string().optional() },
    ...{ question: z.string().optional(), concern: z.string().optional(), concernId: z.string().optional() },
    responseKind: contentFields.responseKind,
    ...{ commentsUntil: day.optional(), shorterBecause: z.string().optional() },
    ...{ commentsHere: z.boolean().optional(), reportsOn: z.string().optional() },
  })
  .openapi('PublicationContent');

const run = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
const change = z.union([run, z.object({ kind: z.literal('changed'), runs: z.array(run) })]);
const difference = z
  .object({
    from: z.int(),
    to: z.int(),
    fields: z.array(z.object({ field: z.string(), runs: z.array(run) })),
    body: z.array(change),
    cells: z.array(
      z.object({
        ...{ table: z.string(), row: z.string(), column: z.string(), before: z.string(), after: z.string() },
      }),
    ),
    head: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    attachments: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
  })
  .openapi('PublicationDifference', {
    description: '与上一已发布版本的差异：字段、正文逐行、预决算表逐格（原值、新值）、附件。',
  });

const review = z.object({
  ...{ verb: z.string(), state: z.string(), version: z.int(), round: z.int(), by: actor, on: day, at: z.string() },
  ...{ comment: z.string(), basis: z.string(), contentHash: z.string() },
});

const hit = z.object({
  ...{ key: z.string(), kind: z.enum(HIT_KINDS), text: z.string(), better: z.string().optional() },
  ...{ blocks: z.boolean(), part: z.enum(HIT_PARTS), file: z.string().optional() },
  ...{ name: z.string().optional(), at: z.string().optional(), way: z.enum(HIDDEN_WAYS).optional() },
  ...{ before: z.string(), after: z.string(), times: z.int(), yours: z.boolean() },
  decided: z
    .object({
      ...{ decision: z.enum(DECISIONS), reason: z.string(), by: actor, on: day, at: z.string() },
      contentHash: z.string(),
    })
    .nullable(),
});

const version = z.object({
  ...{ version: z.int(), content, attachments: z.array(fileRef), contentHash: z.string() },
  ...{ publishedAt: z.string(), publishedOn: day, by: actor, reason: z.string() },
});

export const publicationAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      ...{ content, attachments: z.array(fileRef), draftNumber: z.string(), indexNumber: z.string().nullable() },
      ...{ drafter: actor, section: z.string().nullable(), draftedOn: day, writers: z.array(z.string()) },
      ...{
        version: z.int(),
        round: z.int(),
        weighed: z.string(),
        reviews: z.array(review),
        approvedHash: z.string().nullable(),
      },
      ...{ decidedOn: day.nullable(), publishAt: z.string().nullable(), versions: z.array(version) },
      ...{ shown: z.boolean(), withdrawn: z.object({ on: day, reason: z.string() }).nullable(), reason: z.string() },
      ...{ validity: z.enum(VALIDITIES), endedOn: day.nullable(), successor: z.string() },
      ...{
        toInterpret: z.boolean(),
        successorId: z.string().nullable(),
        requestNumber: z.string(),
        requestId: z.string().nullable(),
      },
      takenOver: z
        .object({ on: day, by: actor, origin: z.string(), key: z.string(), digest: z.string(), firstOn: day })
        .nullable()
        .openapi({ description: '由原网站接收的信息：接收日期、接收人、原址、首次发布日期；在本系统首先发布的为空。' }),
      reconsidered: z.array(z.object({ on: day, by: actor, conclusion: z.string() })),
    }),
    due: due.nullable(),
    shownBody: z.string().openapi({ description: '正文 HTML，已按允许的元素整理，图片指向本接口。' }),
    contentHash: z.string().openapi({ description: '内容摘要值（SHA-256）；与审签时一致才能发布。' }),
    difference: difference.nullable(),
    corrections: z.array(difference),
    scan: z.object({
      submitted: z.boolean().openapi({ description: '是否为提交审核时的扫描结果；拟稿中为当前结果，供拟稿人参考。' }),
      hits: z.array(hit),
      markedBody: z.string().nullable(),
    }),
    sameNumber: z.array(
      z.object({
        noun: z.enum(['document', 'publication']),
        ...{ caseId: z.string(), number: z.string(), title: z.string() },
      }),
    ),
    interpretation: interpretationAnswer(due),
    comments: commentsAnswer(due),
    answers: answersAnswer,
    ...caseParts,
  })
  .openapi('PublicationView');
