import { z } from '@hono/zod-openapi';
import { FALLEN_GROUNDS, SEVERITIES, WITHDRAWAL_GROUNDS } from '../../cases/decision/facts.ts';
import { DECISION_KINDS } from '../../cases/decision/fields.ts';
import { anyCase, caseParts, day, pageParts } from './parts.ts';

const kind = z.enum(DECISION_KINDS).openapi({ description: 'licence：行政许可；penalty：行政处罚。' });

const due = z
  .object({
    what: z.enum(['publish', 'withdraw']),
    on: day,
    provisional: z.boolean(),
    left: z.int(),
    light: z.enum(['overdue', 'red', 'yellow', 'green', 'waiting', 'none']),
  })
  .openapi('DecisionDue', {
    description: '公示期限（决定之日起7个工作日）或者撤回期限（变更、撤销之日起3个工作日）；left 为剩余工作日。',
  });

const line = z
  .object({
    ...{ caseId: z.string(), number: z.string(), state: z.string(), title: z.string(), party: z.string() },
    ...{ person: z.boolean(), decisionType: z.string().nullable(), itemCode: z.string(), decidedOn: day },
    ...{ publishedOn: day.nullable(), publicUntil: day.nullable(), due: due.nullable() },
  })
  .openapi('DecisionLine');

export const decisionListAnswer = z.object({ rows: z.array(line), ...pageParts }).openapi('DecisionList');

const ended = <Grounds extends readonly [string, ...string[]]>(grounds: Grounds) =>
  z.object({ on: day, ground: z.enum(grounds), reason: z.string() }).nullable();

export const decisionAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      kind,
      fields: z.record(z.string(), z.string()).openapi({ description: '交换文件的各字段：代码及内容。' }),
      ...{ decisionType: z.string(), itemCode: z.string(), severity: z.enum(SEVERITIES).nullable() },
      ...{ decidedOn: day, recordedOn: day, publishedOn: day.nullable(), publicUntil: day.nullable() },
      revoked: ended(FALLEN_GROUNDS),
      withdrawn: ended(WITHDRAWAL_GROUNDS),
      closed: z.object({ on: day, reason: z.string() }).nullable(),
    }),
    due: due.nullable(),
    shown: z.array(z.string()).openapi({ description: '对外公示的字段代码。' }),
    ...caseParts,
  })
  .openapi('DecisionView');

export const decisionSummaryAnswer = z
  .object({
    kind,
    mayPublish: z.boolean().openapi({ description: '当前登录人可以公示。' }),
    ...{ toPublish: z.int(), overdue: z.int(), toWithdraw: z.int(), withdrawOverdue: z.int(), year: z.int() },
    inTime: z.int().openapi({ description: '该年度决定中按期公示的件数。' }),
    judged: z.int().openapi({ description: '已公示或者公示期限已满的件数；公示及时率为 inTime / judged。' }),
  })
  .openapi('DecisionSummary');

const yearCount = z.object({ year: z.int(), count: z.int(), fromTallies: z.int(), fromDecisions: z.int() });

export const decisionGrowthAnswer = z
  .object({
    kind,
    types: z.array(z.string()).openapi({ description: '计入处理决定数量的决定类型（口径）。' }),
    now: yearCount,
    before: yearCount.openapi({ description: '上一年度，按本年度的口径。' }),
    beforeAsReported: z.int().nullable().openapi({ description: '口径有变化的，上一年度按其自身口径的数量。' }),
    growth: z.int(),
    changed: z.array(z.string()).openapi({ description: '两年口径不一致的决定类型。' }),
    twice: z.array(z.int()).openapi({ description: '既有数量登记又有逐件登记、可能重复计数的年度。' }),
    items: z.array(z.object({ itemCode: z.string(), title: z.string(), now: z.int(), before: z.int() })),
  })
  .openapi('DecisionGrowth');

export const importPreviewAnswer = z
  .object({
    format: z.enum(['csv', 'xlsx']),
    total: z.int(),
    good: z.int().openapi({ description: '可以登记的行数。' }),
    there: z.int().openapi({ description: '与其他行相同，或者台账中已有且内容一致的行数：不再登记。' }),
    badCount: z.int(),
    unknown: z.array(z.string()).openapi({ description: '没有对应字段的列，未读入。' }),
    bad: z
      .array(
        z.object({
          row: z.int().openapi({ description: '在表格软件中的行号。' }),
          ...{ number: z.string(), party: z.string() },
          reasons: z.array(z.object({ field: z.string(), name: z.string(), text: z.string() })),
        }),
      )
      .openapi({ description: '不能登记的行及其原因，最多列出200行；全部见待修改的文件。' }),
  })
  .openapi('ImportPreview');

/** What an import would do, as the API answers it. */
export type ImportPreview = z.output<typeof importPreviewAnswer>;
