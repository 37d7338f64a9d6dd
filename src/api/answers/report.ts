import { z } from '@hono/zod-openapi';
import { actor, anyCase, caseParts, day, fileRef, pageParts } from './parts.ts';

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
    mayImport: z.array(z.int()).openapi({ description: '当前登录人可以导入已发布报告的年度。' }),
  })
  .openapi('ReportList');

const imported = z
  .object({
    figures: z.unknown(),
    file: fileRef,
    by: actor,
    on: day,
    keyed: z
      .array(z.string())
      .openapi({ description: '由导入人录入或者改动的单元格（requests/3.1/A）；其余均按文件读取。' }),
  })
  .openapi('ImportedReport', { description: '已发布报告的导入：每个数字的来源。' });

const sourceBlock = z.union([
  z.object({ kind: z.enum(['line', 'cell']), text: z.string() }),
  z.object({ kind: z.literal('break') }),
  z.object({
    kind: z.literal('row'),
    table: z.number(),
    cells: z.array(z.object({ text: z.string(), span: z.int(), carried: z.boolean() })),
  }),
]);

export const importPreviewAnswer = z
  .object({
    file: z.object({ name: z.string(), hash: z.string(), size: z.int() }),
    year: z.int(),
    figures: canonical,
    tables: z.array(grid),
    unread: z.array(z.string()).openapi({ description: '文件为什么不能读取；没有则为空。' }),
    unplaced: z
      .array(
        z.object({ table: z.string(), label: z.string().nullable(), texts: z.array(z.string()), reason: z.string() }),
      )
      .openapi({ description: '未能放置的内容：不猜测，由人核对。' }),
    notes: z.array(z.string()),
    findings: z.array(finding),
    source: z.array(sourceBlock).openapi({ description: '文件中的文字和表格，按阅读次序，供核对。' }),
  })
  .openapi('ImportPreview', { description: '已发布报告的读取结果，尚未保存；由人核对后导入。' });

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
      imported: imported.nullable(),
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
