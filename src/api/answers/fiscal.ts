import { z } from '@hono/zod-openapi';
import { fiscalContent } from '../../cases/publication/fiscal/content.ts';
import { type FiscalDraft, fiscalDraft } from '../../cases/publication/fiscal/draft.ts';
import { day } from './parts.ts';

export const fiscalAnswer = fiscalContent.extend({ approvedOn: day }).openapi('FiscalContent', {
  description: '预算、决算公开表；金额以分为单位的整数，“—”为字符串，空格为 null 或者缺省。',
});

const draft = fiscalDraft.extend({ approvedOn: day.optional() }).openapi('FiscalDraft', {
  description: '正在录入的表：金额为文字。',
});

const at = { table: z.string(), row: z.string(), column: z.string() };
const worded = z.object({ code: z.string(), text: z.string() });

export const fiscalCheckAnswer = z
  .object({
    content: fiscalAnswer.nullable(),
    unread: z.array(z.object({ ...at, at: z.int(), text: z.string() })),
    findings: z.array(
      z.object({
        level: z.enum(['error', 'warning']),
        text: z.string(),
        code: z.string(),
        cells: z.array(z.object(at)),
      }),
    ),
    totals: z.array(z.object({ ...at, sum: z.string(), differs: z.boolean() })),
    notes: z.array(z.object({ table: z.string(), text: z.string() })),
    comparedWith: z.int().nullable(),
  })
  .openapi('FiscalChecked');

export const fiscalImportAnswer = z.object({ draft, unplaced: z.array(worded) }).openapi('FiscalImport');

export const fiscalDraftAnswer = z.object({ draft: draft.nullable() }).openapi('FiscalDraftOf');

const column = z.object({ id: z.string(), name: z.string(), isSum: z.boolean(), optional: z.boolean() });
export const fiscalFormsAnswer = z
  .object({
    tables: z.array(
      z.object({
        ...{ id: z.string(), name: z.string(), subjects: z.enum(['function', 'economic']).nullable() },
        ...{ columns: z.array(column), rows: z.array(z.object({ id: z.string(), name: z.string() })) },
        total: z.string().nullable(),
      }),
    ),
  })
  .openapi('FiscalForms');

export type FiscalCheckAnswer = z.output<typeof fiscalCheckAnswer>;
/** As it is answered: what a workbook says, and what of it has no place. */
export type FiscalImportAnswer = Omit<z.output<typeof fiscalImportAnswer>, 'draft'> & { readonly draft: FiscalDraft };
export type FiscalFormsAnswer = z.output<typeof fiscalFormsAnswer>;
