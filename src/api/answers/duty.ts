import { z } from '@hono/zod-openapi';
import { DUTY_FACTS } from '../../cases/duty.ts';
import { CATALOGUE_FIELDS } from '../../papers/duty/catalogue-file.ts';
import { actor, anyCase, caseParts, cite, day } from './parts.ts';

const { shape } = DUTY_FACTS.define;
const { column, mode } = shape;
const [cycle, kind, genre] = [shape.cycle.unwrap(), shape.freshness.unwrap(), shape.genre.unwrap()];

const terms = {
  /** Of what was defined before there were the fields: absent. */
  ...{ ahead: z.boolean().optional(), code: z.string().optional(), content: z.string().optional() },
  theme: z.string().optional(),
  ...{ name: z.string(), basis: z.string(), column, mode, dueDays: z.int(), section: z.string(), person: z.string() },
  ...{ channel: z.string(), openness: shape.openness.unwrap(), from: day },
};

const version = z
  .object({ ...terms, cycle: cycle.optional(), maxGapDays: z.int().optional(), freshness: kind.optional() })
  .extend({ genre: genre.optional() })
  .openapi('DutyVersion', { description: '公开事项自某日起的内容。' });

const occurrence = z
  .object({
    ...{ label: z.string(), from: day, to: day, due: day, doneOn: day.nullable(), state: z.string() },
    ...{ ahead: z.boolean().optional(), skipped: z.string().nullable() },
  })
  .openapi('DutyOccurrence', {
    description:
      'label：所属期；due：公开期限；state：已完成、逾期完成、逾期、待办、未到期、不适用；skipped：不适用的原因。',
  });

const line = z
  .object({
    ...{ caseId: z.string(), number: z.string(), state: z.string(), ...terms },
    ...{ cycle: cycle.nullable(), maxGapDays: z.int().nullable(), freshness: kind.nullable() },
    ...{ since: day, retiredOn: day.nullable(), lastPublishedOn: day.nullable(), lastConfirmedOn: day.nullable() },
    ...{ genre: genre.nullable(), next: z.object({ label: z.string(), due: day }).nullable() },
    gap: z.object({ due: day, left: z.int() }).nullable(),
    occurrences: z.array(occurrence),
  })
  .openapi('DutyLine');

export const dutyYearAnswer = z.object({ year: z.int(), today: day, duties: z.array(line) }).openapi('DutyYear');

const owed = z
  .object({
    ...{ caseId: z.string(), number: z.string(), name: z.string(), column: z.string(), mode },
    ...{ section: z.string(), person: z.string(), label: z.string().nullable(), due: day, left: z.int() },
    ...{ state: z.string(), lastPublishedOn: day.nullable(), own: z.boolean() },
  })
  .openapi('DutyOwed', {
    description: 'label 为空即超过最长间隔；left：剩余日数，负数即已逾期；own：属于当前登录人的科室。',
  });

export const dutiesDueAnswer = z
  .object({ today: day, overdue: z.array(owed), soon: z.array(owed) })
  .openapi('DutiesDue', { description: '逾期的，以及三十日内到期的公开事项。' });

const failing = z.object({ failed: z.int(), limit: z.int() });

export const freshnessAnswer = z
  .object({
    today: day,
    columns: z.array(
      z.object({
        ...{ column: z.string(), kind, lastOn: day.nullable(), failsOn: day.nullable(), left: z.int() },
        ...{ ownDays: z.int().nullable(), ownLeft: z.int(), cite },
      }),
    ),
    ...{ stale: failing, owed: failing, empty: failing, emptyColumns: z.array(z.string()) },
    undated: z.array(z.object({ column: z.string(), count: z.int() })),
  })
  .openapi('FreshnessForecast', {
    description: '各栏目距离检查指标所定期限的日数；column 为 home 即首页；failed 达到 limit 即单项否决。',
  });

export const dutyAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      history: z.array(version),
      skipped: z.array(z.object({ span: z.string(), reason: z.string(), on: day, by: actor })),
      confirmed: z.array(z.object({ on: day, by: actor, comment: z.string() })),
      retiredOn: day.nullable(),
      reason: z.string(),
    }),
    ...caseParts,
  })
  .openapi('DutyView');

const FIELDS = z.enum(CATALOGUE_FIELDS);

export const cataloguePreviewAnswer = z
  .object({
    items: z.array(
      z.object({
        ...{ row: z.int(), number: z.string(), name: z.string(), what: z.enum(['new', 'changed', 'same', 'bad']) },
        changes: z.array(z.object({ field: FIELDS, name: z.string() })),
        reasons: z.array(z.object({ field: z.string(), name: z.string(), text: z.string() })),
      }),
    ),
    unknown: z.array(z.string()),
    untouched: z.array(z.object({ number: z.string(), name: z.string() })),
  })
  .openapi('CataloguePreview', {
    description:
      '目录文件逐行的结果：新设、变更、没有变化、有错误；unknown：不能识别的列；untouched：文件没有列出、保持不变的事项。',
  });

export const catalogueImportAnswer = z.object({ added: z.int(), changed: z.int() }).openapi('CatalogueImported');

export type CataloguePreview = z.output<typeof cataloguePreviewAnswer>;
export type CatalogueImported = z.output<typeof catalogueImportAnswer>;
