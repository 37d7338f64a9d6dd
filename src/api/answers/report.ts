import { z } from '@hono/zod-openapi';
import { anyCase, caseParts, day, pageParts } from './parts.ts';

const table = z.enum(['proactive', 'requests', 'remedies']);
const value = z.union([z.number(), z.string()]).nullable();
const cells = z.record(z.string(), value);

const canonical = z
  .object({
    agency: z.string().nullable(),
    year: z.int().nullable(),
    format: z.enum(['2019', '2021']).nullable(),
    proactive: z.record(z.string(), cells),
    requests: z.record(z.string(), cells),
    remedies: z.record(z.string(), cells),
  })
  .openapi('CanonicalReport', { description: '年度报告的规范形式；null 表示空白单元格，不等于 0。' });

const gridCell = z
  .object({
    text: z.string(),
    header: z.boolean(),
    rowSpan: z.int(),
    colSpan: z.int(),
    scope: z.enum(['row', 'col', 'rowgroup', 'colgroup']).optional(),
    at: z.object({ table, row: z.string(), column: z.string() }).optional(),
  })
  .openapi('GridCell');

const grid = z
  .object({
    code: table,
    caption: z.string(),
    columns: z.int(),
    headRows: z.int(),
    rows: z.array(z.array(gridCell)),
  })
  .openapi('GridTable', { description: '按法定格式排布的表格，单元格可直接打印。' });

const finding = z
  .object({
    code: z.string(),
    level: z.enum(['error', 'warning']),
    text: z.string(),
    place: z.string(),
    cells: z.array(
      z.object({
        year: z.int(),
        table: table.nullable(),
        row: z.string(),
        column: z.string(),
        label: z.string(),
        value,
      }),
    ),
    override: z.string().optional(),
  })
  .openapi('Finding', { description: '勾稽关系核对结果：error 不得公布（负责人说明理由的除外），warning 仅提示。' });

const trend = z
  .object({
    year: z.int(),
    received: z.int(),
    carriedIn: z.int(),
    disclosed: z.int(),
    partial: z.int(),
    refused: z.int(),
    unable: z.int(),
    notHandled: z.int(),
    other: z.int(),
    carriedOut: z.int(),
    reconsiderations: z.int(),
    litigations: z.int(),
  })
  .openapi('TrendYear');

const reportYear = {
  year: z.int(),
  dueOn: day,
  overdue: z.boolean().openapi({ description: '已过公布期限而尚未公布。' }),
  format: z.enum(['2019', '2021']),
};

export const reportListAnswer = z
  .object({
    rows: z.array(
      z.object({
        ...reportYear,
        caseId: z.string(),
        state: z.string(),
        openedOn: day,
        publishedOn: day.nullable(),
      }),
    ),
    notBegun: z
      .array(z.object(reportYear))
      .openapi({ description: '尚未编制的年度：已结束的在前，最近的最先；尚未结束的本年度在最后。' }),
    mayOpen: z.boolean().openapi({ description: '当前登录人可否开始编制。' }),
  })
  .openapi('ReportList');

export const reportAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      year: z.int(),
      prose: z.record(z.string(), z.string()),
      writers: z.array(z.string()),
      overrides: z.record(z.string(), z.string()),
      openedOn: day,
      publishedOn: day.nullable(),
    }),
    year: z.int(),
    dueOn: day,
    format: z.enum(['2019', '2021']),
    headings: z.array(z.string()),
    aspects: z.array(z.string()),
    figures: canonical,
    tables: z.array(grid),
    findings: z.array(finding),
    hints: z.array(z.object({ text: z.string(), value: z.union([z.number(), z.string()]) })),
    previous: canonical.nullable(),
    drift: z.array(z.object({ table, row: z.string(), column: z.string(), published: value, ledger: value })),
    trend: z.array(trend),
    versions: z.array(z.object({ on: day })),
    ...caseParts,
  })
  .openapi('ReportView');

export const cellCasesAnswer = z
  .object({
    rows: z.array(
      z.object({
        caseId: z.string(),
        noun: z.string(),
        number: z.string(),
        title: z.string(),
        kind: z.string(),
        outcome: z.string().nullable(),
        openedOn: day,
        countedOn: day.nullable(),
        units: z.int(),
        amount: z.number().nullable(),
      }),
    ),
    ...pageParts,
  })
  .openapi('CellCases', { description: '单元格背后的案件。' });
