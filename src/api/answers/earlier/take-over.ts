import { z } from '@hono/zod-openapi';
import { HIT_KINDS } from '../../../cases/publication/scan/hit.ts';
import { TARGETS } from '../../../jobs/earlier/wish.ts';

const named = z.object({ place: z.string(), title: z.string(), text: z.string() });

export const takeOverAnswer = z
  .object({
    kind: z.enum(['pages', 'table', 'json', 'feed', 'own']),
    total: z.int(),
    good: z.int().openapi({ description: '可以接收的条数。' }),
    there: z.int().openapi({ description: '已经接收过、不再接收的条数。' }),
    badCount: z.int(),
    fields: z
      .array(z.object({ name: z.string(), target: z.enum([...TARGETS, '']), sample: z.string(), count: z.int() }))
      .openapi({ description: '来源中的各项内容、按什么读入（空为不读入）、一个例子、有此内容的条数。' }),
    columns: z
      .array(z.object({ name: z.string(), column: z.string(), count: z.int() }))
      .openapi({ description: '原栏目归入的公开栏目。' }),
    hits: z
      .array(z.object({ kind: z.enum(HIT_KINDS), count: z.int(), may: z.boolean() }))
      .openapi({ description: '发布前扫描的命中，按种类；may 为可以经确认后公开。' }),
    first: z.array(
      z.object({
        ...{ place: z.string(), title: z.string(), column: z.string(), genre: z.string(), publishedOn: z.string() },
        ...{
          documentNumber: z.string(),
          indexNumber: z.string(),
          origin: z.string(),
          text: z.string(),
          files: z.int(),
        },
      }),
    ),
    bad: z.array(named).openapi({ description: '不能接收的及其原因，最多列出200条；全部见任务的失败清单。' }),
    notes: z.array(named).openapi({ description: '可以接收、但有内容缺少的。' }),
  })
  .openapi('TakeOverPreview');

/** What taking over would do, as the API answers it. */
export type TakeOverFound = z.output<typeof takeOverAnswer>;
