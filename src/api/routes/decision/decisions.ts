import { createRoute, z } from '@hono/zod-openapi';
import { refuse } from '../../../base/refusal.ts';
import { DECISION_KINDS, type DecisionKind } from '../../../cases/decision/fields.ts';
import { exchangeTemplate } from '../../../cases/decision/template.ts';
import { TABLE_FORMATS, TABLE_MEDIA, tableFile } from '../../../papers/sheet/table-file.ts';
import { findDecision } from '../../../reads/decision/decision.ts';
import { decisionGrowth } from '../../../reads/decision/growth.ts';
import { decisionList, decisionSummary } from '../../../reads/decision/list.ts';
import { todayOf } from '../../../store/context.ts';
import {
  decisionAnswer,
  decisionGrowthAnswer,
  decisionListAnswer,
  decisionSummaryAnswer,
} from '../../answers/decision.ts';
import { attachmentAnswer } from '../../attachment.ts';
import { COLLECTIONS } from '../../paths.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../../route.ts';
import { worded } from '../../wording.ts';
import { caseId, pageNumber } from '../queries.ts';
import { addDecisionImport } from './import.ts';

const tag = '双公示';
export const DECISION_NAMES = { licence: '行政许可', penalty: '行政处罚' } as const;

const word = z.string().trim().max(100).optional();
const year = z.coerce.number().int().min(1990).max(2200).openapi({ type: 'integer' });

const listQuery = z.object({
  q: z.string().trim().max(200).optional().openapi({ description: '文书号、相对人名称、许可证书或者违法行为中的词。' }),
  state: word,
  decisionType: word,
  year: year.optional().openapi({ type: 'integer', description: '作出决定的年度。' }),
  overdue: z.enum(['true', 'false']).optional().openapi({ description: '只列已过公示期限尚未公示的。' }),
  page: pageNumber,
});

/** Licences and penalties (双公示): lists, what is due, how many, and the way in for exchange files. */
export function addDecisionRoutes(app: Api): void {
  for (const kind of DECISION_KINDS) addReads(app, kind, `/${COLLECTIONS[kind]}`, DECISION_NAMES[kind]);
  for (const kind of DECISION_KINDS) addDecisionImport(app, kind, `/${COLLECTIONS[kind]}`, DECISION_NAMES[kind]);
}

function addReads(app: Api, kind: DecisionKind, path: string, name: string): void {
  addRoute(
    app,
    {
      method: 'get',
      path,
      tag,
      summary: `${name}决定，每页 20 件，最新的在前`,
      query: listQuery,
      answer: decisionListAnswer,
    },
    ({ context, query: { q, overdue, ...rest } }) => {
      const set = Object.fromEntries(Object.entries({ text: q, ...rest }).filter(([, value]) => value !== ''));
      return decisionList(context, kind, { ...set, overdue: overdue === 'true' });
    },
  );
  addRoute(
    app,
    {
      method: 'get',
      path: `${path}/summary`,
      tag,
      summary: `${name}：待公示、超期、待撤回的件数和年度公示及时率`,
      query: z.object({ year: year.optional().openapi({ type: 'integer' }) }),
      answer: decisionSummaryAnswer,
    },
    ({ context, query }) => decisionSummary(context, kind, query.year),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: `${path}/growth`,
      tag,
      summary: `${name}处理决定数量与上一年度的比较，附口径`,
      query: z.object({ year }),
      answer: decisionGrowthAnswer,
    },
    ({ context, query }) => decisionGrowth(context, kind, query.year),
  );
  addTemplateRoute(app, kind, path, name);
  addRoute(
    app,
    {
      method: 'get',
      path: `${path}/{id}`,
      tag,
      summary: `一件${name}决定：字段、期限、公示的字段、当前可办理的动作`,
      params: caseId,
      answer: decisionAnswer,
    },
    async ({ context, params }) => {
      const view = await findDecision(context, kind, params.id);
      return view && worded(view, kind);
    },
  );
}

const templateQuery = z.object({ format: z.enum(TABLE_FORMATS) });

function addTemplateRoute(app: Api, kind: DecisionKind, path: string, name: string): void {
  const route = createRoute({
    method: 'get',
    path: `${path}/template`,
    tags: [tag],
    summary: `${name}交换文件的模板：表头和一行示例`,
    request: { query: templateQuery },
    responses: {
      200: {
        description: '模板文件',
        content: { [TABLE_MEDIA.xlsx]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...problemResponses([400, 401, 422, 500]),
    },
  });
  app.openapi(route, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const { format } = http.req.valid('query' as never) as z.output<typeof templateQuery>;
    const { heads, example } = exchangeTemplate(kind);
    const bytes = tableFile(format, name, heads, [example], todayOf(context));
    return attachmentAnswer(http, bytes, `${name}信息.${format}`, TABLE_MEDIA[format]);
  }) as never);
}
