import { z } from '@hono/zod-openapi';
import type { ListFilter } from '../../reads/list.ts';

export const caseId = z.object({ id: z.uuid() });
export const reportYear = z.object({ year: z.coerce.number().int().min(2008).max(2100).openapi({ type: 'integer' }) });

const word = z.string().trim().max(100).optional();

/** From 1; a list is not turned further than this by number: narrow it instead. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).default(1).openapi({ type: 'integer' });

/** What every list can be narrowed by. */
export const listQuery = z.object({
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .openapi({ description: '编号、名称、姓名或内容中的词，空格分开的须同时出现。' }),
  state: word,
  kind: word,
  outcome: word,
  holder: word,
  section: word,
  year: z.coerce.number().int().min(1900).max(2200).optional().openapi({ type: 'integer' }),
  open: z.enum(['true', 'false']).optional().openapi({ description: '未办结的（true）或已办结的（false）。' }),
  page: pageNumber,
});

/** What is sent empty is not asked for: a form of filters sends every field. */
export function toFilter({ q, open, ...rest }: z.output<typeof listQuery>): ListFilter {
  const set = Object.fromEntries(
    Object.entries({ text: q, ...rest }).filter(([, value]) => value !== '' && value !== undefined),
  );
  return open === undefined ? set : { ...set, open: open === 'true' };
}
