import { createRoute, z } from '@hono/zod-openapi';
import { LARGEST_FILE } from '../../../actions/files.ts';
import { isRefusal, type Reason, refuse } from '../../../base/refusal.ts';
import { dayText } from '../../../cases/day-text.ts';
import { neverReasons } from '../../../cases/life.ts';
import { type FiscalDraft, fiscalDraft } from '../../../cases/publication/fiscal/draft.ts';
import { FISCAL_TABLES } from '../../../cases/publication/fiscal/tables.ts';
import { PUBLICATION_LIFE } from '../../../cases/publication/life.ts';
import { checkDraft, fiscalDraftOf, importFiscal, templateOf } from '../../../reads/fiscal/check.ts';
import type { Context } from '../../../store/context.ts';
import { FISCAL_KIND_WORDS } from '../../../words/nouns/fiscal.ts';
import { SHEET_WORDS } from '../../../words/papers.ts';
import { say, sayWith } from '../../../words/word.ts';
import { fiscalCheckAnswer, fiscalDraftAnswer, fiscalFormsAnswer, fiscalImportAnswer } from '../../answers/fiscal.ts';
import { attachmentAnswer } from '../../attachment.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../../route.ts';
import { refusalText } from '../../wording.ts';
import { caseId } from '../queries.ts';

const tag = '预算决算';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const kind = z.object({ kind: z.enum(['budget', 'accounts']) });
const templateOfYear = kind.extend({ year: z.coerce.number().int().min(2000).max(2100).openapi({ type: 'integer' }) });
const checkBody = fiscalDraft
  .extend({ approvedOn: dayText.optional().openapi({ type: 'string', format: 'date' }) })
  .openapi('FiscalCheckBody');
const readBody = z
  .object({
    file: z.object({ name: z.string().trim().min(1).max(200), base64: z.base64() }),
    kind: kind.shape.kind,
  })
  .openapi('FiscalReadBody');

const admit = ({ actor }: Context) => neverReasons(PUBLICATION_LIFE, 'tabulate', actor);
const worded = (reason: Reason) => ({ code: reason.code, text: refusalText(reason, 'publication') });

/** The tables of a 预算 or 决算 before they are saved: the forms, a check as they are typed, a workbook read, and one to fill in. */
export function addFiscalRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path: '/fiscal/{kind}/forms',
      tag,
      summary: '预算或者决算公开的各张表样：行、列、合计',
      params: kind,
      answer: fiscalFormsAnswer,
    },
    ({ params }) => ({
      tables: FISCAL_TABLES[params.kind].map(({ id, name, subjects, columns, rows, total }) => ({
        ...{ id, name, subjects, rows, total: total ?? null },
        columns: columns.map(({ id: column, name: said, sum, optional = false }) => ({
          ...{ id: column, name: said, isSum: sum !== undefined, optional },
        })),
      })),
    }),
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/fiscal/check',
      tag,
      summary: '按R1至R14核对正在录入的表，并与上年公开的表比较；不保存',
      body: checkBody as unknown as z.ZodType<FiscalDraft>,
      answer: fiscalCheckAnswer,
      admit,
    },
    async ({ context, body }) => {
      const checked = await checkDraft(context, body);
      const findings = checked.findings.map(({ level, reason, cells }) => ({ level, ...worded(reason), cells }));
      return { ...checked, findings };
    },
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/fiscal/read',
      tag,
      summary: '读取一份XLSX公开表，逐格指出不能读取的内容；不保存',
      body: readBody,
      answer: fiscalImportAnswer,
      admit,
    },
    async ({ context, body: { file, kind: asked } }) => {
      const bytes = Buffer.from(file.base64, 'base64');
      if (bytes.length > LARGEST_FILE)
        return refuse({
          code: 'file.too-large',
          field: 'files',
          facts: { name: file.name, limit: LARGEST_FILE >> 20 },
        });
      const read = await importFiscal(context, { name: file.name, bytes }, { kind: asked });
      return isRefusal(read) ? read : { draft: read.draft, unplaced: read.unplaced.map(worded) };
    },
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/fiscal/draft/{id}',
      tag,
      summary: '一条信息正在办理的预决算表，金额为文字',
      params: caseId,
      answer: fiscalDraftAnswer,
    },
    ({ context, params }) => fiscalDraftOf(context, params.id),
  );
  addTemplateRoute(app);
}

function addTemplateRoute(app: Api): void {
  const route = createRoute({
    method: 'get',
    path: '/fiscal/{kind}/template/{year}',
    tags: [tag],
    summary: '一个年度的预算或者决算公开空表（XLSX），供填写后导入',
    request: { params: templateOfYear },
    responses: {
      200: {
        description: 'Excel 工作簿，一律作为附件下载',
        content: { [XLSX]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...problemResponses([400, 401, 404, 422, 500]),
    },
  });
  app.openapi(route, ((http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const { kind: of, year } = http.req.valid('param' as never) as z.output<typeof templateOfYear>;
    const name = sayWith(SHEET_WORDS, 'fiscal.template', { kind: say(FISCAL_KIND_WORDS, of) });
    return attachmentAnswer(http, templateOf(of, year), `${year}${name}.xlsx`, XLSX);
  }) as never);
}
