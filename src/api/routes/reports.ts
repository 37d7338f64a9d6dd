import { z } from '@hono/zod-openapi';
import { LARGEST_FILE } from '../../actions/files.ts';
import { refuse } from '../../base/refusal.ts';
import { annualReport } from '../../cases/annual-report.ts';
import { neverReasons } from '../../cases/life.ts';
import { importPreview } from '../../reads/report/import.ts';
import { reportCells, reportView } from '../../reads/report/report.ts';
import { reportList } from '../../reads/report/reports.ts';
import { cellCasesAnswer, importPreviewAnswer, reportAnswer, reportListAnswer } from '../answers/report.ts';
import { importAnswerOf, reportAnswerOf } from '../report-view.ts';
import { type Api, addRoute } from '../route.ts';
import { pageNumber, reportYear } from './queries.ts';

const tag = '年度报告';
const previewBody = z
  .object({
    file: z.object({ name: z.string().trim().min(1).max(200), base64: z.base64() }),
    year: z.int().min(2019).max(2100).optional(),
  })
  .openapi('ReportPreviewBody');
const cell = reportYear.extend({
  table: z.enum(['proactive', 'requests', 'remedies']),
  row: z.string().max(20),
  column: z.string().max(20),
});

/** Reads of the annual report (年度报告), by year. */
export function addReportRoutes(app: Api): void {
  addRoute(
    app,
    { method: 'get', path: '/reports', tag, summary: '各年度报告，以及可以开始编制的年度', answer: reportListAnswer },
    ({ context }) => reportList(context),
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/reports/preview',
      tag,
      summary: '读取一份已发布的年度报告，供核对；不保存',
      body: previewBody,
      answer: importPreviewAnswer,
      admit: ({ actor }) => neverReasons(annualReport.life, 'import', actor),
    },
    async ({ context, body: { file, year } }) => {
      const bytes = Buffer.from(file.base64, 'base64');
      if (bytes.length > LARGEST_FILE) {
        const facts = { name: file.name, limit: LARGEST_FILE >> 20 };
        return refuse({ code: 'file.too-large', field: 'files', facts });
      }
      return importAnswerOf(await importPreview(context, { name: file.name, bytes }, year));
    },
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/reports/{year}',
      tag,
      summary: '一个年度的报告：数据、表格、核对结果、上年数据、近年情况',
      params: reportYear,
      answer: reportAnswer,
      missing: 'report.not-found',
    },
    async ({ context, params }) => {
      const view = await reportView(context, params.year);
      return view && reportAnswerOf(view);
    },
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/reports/{year}/cells/{table}/{row}/{column}',
      tag,
      summary: '单元格背后的案件，每页 20 件，最早的在前',
      params: cell,
      query: z.object({ page: pageNumber }),
      answer: cellCasesAnswer,
      missing: 'cell.not-found',
    },
    ({ context, params: { year, ...at }, query }) => reportCells(context, year, at, query.page),
  );
}
