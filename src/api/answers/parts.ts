import { z } from '@hono/zod-openapi';
import { FILE_PURPOSES, ROLES } from '../../cases/entry.ts';
import { citeSchema, reasonSchema } from '../problem.ts';

export const day = z.iso.date();
export const cite = citeSchema;
export const role = z.enum(ROLES);

export const actor = z
  .object({ id: z.string(), name: z.string(), roles: z.array(role), section: z.string().nullable().optional() })
  .openapi('Actor');

export const fileRef = z
  .object({
    hash: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.int(),
    purpose: z.enum(FILE_PURPOSES).optional().openapi({ description: '用途；缺省为其他附件。' }),
  })
  .openapi('FileRef');

export const verb = z
  .object({
    verb: z.string(),
    reasons: z.array(reasonSchema),
    preview: z.boolean().optional().openapi({ description: '办理前可以预览将制发的文书。' }),
  })
  .openapi('VerbView', { description: '办理动作；reasons 为空即当前可以办理，否则逐条说明原因。' });

export const timelineEntry = z
  .object({
    seq: z.int(),
    verb: z.string(),
    on: day,
    at: z.string(),
    by: actor,
    facts: z.unknown(),
    files: z.array(fileRef),
  })
  .openapi('TimelineEntry', { description: '台账记录：on 为生效日期，at 为登记时刻。' });

/** What every case's page has beside the case itself. */
export const caseParts = { timeline: z.array(timelineEntry), verbs: z.array(verb) };

/** What every case has. */
export const anyCase = { caseId: z.string(), number: z.string(), state: z.string(), seq: z.int() };

/** A page of a list. */
export const pageParts = { total: z.int(), page: z.int(), size: z.int() };

export const done = z
  .object({
    caseId: z.string(),
    number: z.string(),
    state: z.string(),
    seq: z.int(),
    lookupCode: z.string().optional().openapi({ description: '查询码，只在登记申请时告知一次。' }),
  })
  .openapi('Done', { description: '办理结果：案件及其新状态。' });
