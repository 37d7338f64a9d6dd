import { Readable } from 'node:stream';
import { createRoute, z } from '@hono/zod-openapi';
import { isRefusal, refuse } from '../../base/refusal.ts';
import { askForJob, jobList, jobResult, jobView, stopJob } from '../../jobs/ask.ts';
import { EXPORT_SCOPES } from '../../jobs/kinds/export.ts';
import { STAFF_KINDS } from '../../jobs/kinds.ts';
import type { House } from '../../store/context.ts';
import { jobAnswer, jobAnswerOf, jobAnswerOrNot, jobListAnswer } from '../answers/job.ts';
import { attachmentHeaders } from '../attachment.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../route.ts';
import { trackAddress } from './papers.ts';

const tag = '批量任务';
const id = z.object({ id: z.uuid() });
const word = z.string().trim().max(200).optional();

const body = z
  .object({
    kind: z.enum(STAFF_KINDS as [string, ...string[]]).openapi({
      description:
        'notices：告知书，以 cases 或者 filter 选定申请；reports：年度报告，以 years 选定年度。双公示的导入和批量公示（decisions-）由其各自的接口提出。',
    }),
    formats: z
      .array(z.string().max(20))
      .max(20)
      .openapi({ description: '告知书：pdf、docx；年度报告：各种下载格式。' }),
    filter: z
      .object({
        text: word,
        state: word,
        kind: word,
        outcome: word,
        holder: word,
        section: word,
        year: z.int().optional(),
        open: z.boolean().optional(),
      })
      .optional()
      .openapi({ description: '符合条件的申请，条件与申请查询相同；不写即全部。' }),
    cases: z.array(z.uuid()).max(3000).optional().openapi({ description: '逐件选定的申请，最多3000件。' }),
    years: z.array(z.int()).max(50).optional(),
    scope: z
      .enum(EXPORT_SCOPES)
      .optional()
      .openapi({ description: '全部导出（export-all）的范围：public 已公开的；all 全部，含草稿和个人信息。' }),
  })
  .openapi('JobBody');

/** Bulk jobs (批量任务): asked for, looked at, cancelled, and what they made fetched as one zip. */
export function addJobRoutes(app: Api, house: House): void {
  addRoute(
    app,
    { method: 'get', path: '/jobs', tag, summary: '本机关最近的批量任务，最新的在前', answer: jobListAnswer },
    async ({ context }) => ({ rows: (await jobList(context)).map(jobAnswerOf) }),
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/jobs',
      tag,
      summary: '批量导出告知书或者年度报告，作为一项任务在后台制作',
      body,
      answer: jobAnswer,
      status: 201,
    },
    async ({ context, body: { kind, ...asked }, http }) => {
      const params = kind === 'notices' ? { ...asked, address: trackAddress(http) } : asked;
      return jobAnswerOrNot(await askForJob(context, { kind, params }, http.req.header('idempotency-key')));
    },
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/jobs/{id}',
      tag,
      summary: '一项批量任务及其进度',
      params: id,
      answer: jobAnswer,
      missing: 'job.not-found',
    },
    async ({ context, params }) => jobAnswerOrNot(await jobView(context, params.id)),
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/jobs/{id}/cancel',
      tag,
      summary: '取消一项批量任务：正在制作的一份完成后停止',
      params: id,
      body: z.object({}).openapi('JobCancel'),
      answer: jobAnswer,
      missing: 'job.not-found',
    },
    async ({ context, params }) => jobAnswerOrNot(await stopJob(context, params.id)),
  );
  addResultRoute(app, house);
}

/** The zip, streamed: memory holds a piece of it. */
function addResultRoute(app: Api, house: House): void {
  const route = createRoute({
    method: 'get',
    path: '/jobs/{id}/result',
    tags: [tag],
    summary: '下载批量任务的压缩包',
    request: { params: id },
    responses: {
      200: {
        description: '压缩包，内有清单、失败清单和各份文书',
        content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...problemResponses([400, 401, 404, 409, 500]),
    },
  });
  app.openapi(route, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const { id: jobId } = http.req.valid('param' as never) as z.output<typeof id>;
    const result = await jobResult(house, context, jobId);
    if (!result) return refusalAnswer(http, refuse({ code: 'job.not-found' }));
    if (isRefusal(result)) return refusalAnswer(http, result);
    const stream = Readable.toWeb(Readable.from(result.bytes, { objectMode: false })) as ReadableStream<Uint8Array>;
    return http.body(stream, 200, {
      ...attachmentHeaders(result.name, 'application/zip'),
      'Content-Length': String(result.size),
    });
  }) as never);
}
