import { createRoute, z } from '@hono/zod-openapi';
import { actOnMany, type ManyDone, MOST_AT_ONCE } from '../../actions/comment/many.ts';
import { refuse } from '../../base/refusal.ts';
import { comment } from '../../cases/comment/comment.ts';
import { COMMENT_CHANNELS, COMMENT_FACTS } from '../../cases/comment/facts.ts';
import { neverReasons } from '../../cases/life.ts';
import { findComment } from '../../reads/comment/comment.ts';
import { commentList } from '../../reads/comment/list.ts';
import { commentsFile, draftFeedback } from '../../reads/comment/report.ts';
import { commentAnswer, commentListAnswer, feedbackAnswer, manyAnswer } from '../answers/comment/comment.ts';
import { attachmentAnswer } from '../attachment.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../route.ts';
import { refusalText, worded } from '../wording.ts';
import { caseId, pageNumber } from './queries.ts';

const tag = '公众意见';
const path = '/publications/{id}/comments';
const word = z.string().trim().max(200).optional();

const listQuery = z.object({
  q: word.openapi({ description: '编号、姓名或者意见中的词，空格分开的须同时出现。' }),
  state: word,
  outcome: word,
  channel: z.enum(['', ...COMMENT_CHANNELS]).optional(),
  theme: word,
  part: word,
  page: pageNumber,
});

/** The comments on a call (征求意见): listed, put in order several at once, reported on; their own verbs are in verbs.ts. */
export function addCommentRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path,
      tag,
      summary: '一次征求意见收到的公众意见，每页 50 条，最新的在前；以及按日期、采纳情况、类别、条款的条数',
      params: caseId,
      query: listQuery,
      answer: commentListAnswer,
    },
    ({ context, params, query: { q, page, ...rest } }) => {
      const set = Object.fromEntries(Object.entries({ text: q, ...rest }).filter(([, value]) => value));
      return commentList(context, params.id, { ...set, page });
    },
  );
  addRoute(
    app,
    {
      method: 'get',
      path: `${path}/report`,
      tag,
      summary: '按已处理的意见生成采纳情况反馈的名称、概述和正文，供拟稿',
      params: caseId,
      answer: feedbackAnswer,
    },
    ({ context, params }) => draftFeedback(context, params.id),
  );
  addMany(app, 'classify', '归类多条意见');
  addMany(app, 'decide', '对多条意见提出同一处理意见');
  addRoute(
    app,
    {
      method: 'get',
      path: '/comments/{id}',
      tag,
      summary: '一条公众意见：内容、归类、处理意见、经过、当前可办理的动作',
      params: caseId,
      answer: commentAnswer,
    },
    async ({ context, params }) => {
      const view = await findComment(context, params.id);
      return view && (worded(view, 'comment') as never);
    },
  );
  addFile(app);
}

function addMany(app: Api, verb: 'classify' | 'decide', summary: string): void {
  const name = `Comments${verb === 'classify' ? 'Classify' : 'Decide'}`;
  const body = z
    .object({ cases: z.array(z.uuid()).min(1).max(MOST_AT_ONCE), facts: COMMENT_FACTS[verb] as z.ZodType<object> })
    .openapi(name);
  addRoute(
    app,
    {
      method: 'post',
      path: `${path}/${verb}`,
      tag,
      summary,
      params: caseId,
      body,
      answer: manyAnswer,
      admit: ({ actor }) => neverReasons(comment.life, verb, actor),
    },
    async ({ context, body: { cases, facts }, http }) =>
      told(await actOnMany(context, verb, cases, facts, http.req.header('Idempotency-Key'))),
  );
}

const told = ({ done, undone }: ManyDone) => ({
  done,
  undone: undone.map(({ caseId, number, reasons }) => ({
    ...{ caseId, number },
    text: reasons.map((reason) => refusalText(reason, 'comment')).join(''),
  })),
});

function addFile(app: Api): void {
  const route = createRoute({
    method: 'get',
    path: `${path}/csv`,
    tags: [tag],
    summary: '一次征求意见收到的全部公众意见（CSV，含提出人信息，仅供工作人员使用）',
    request: { params: caseId },
    responses: {
      200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } },
      ...problemResponses([400, 401, 404, 500]),
    },
  });
  app.openapi(route, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const { id } = http.req.valid('param' as never) as z.output<typeof caseId>;
    const file = await commentsFile(context, id);
    if (!file) return refusalAnswer(http, refuse({ code: 'case.not-found' }));
    return attachmentAnswer(http, file.bytes, file.name, 'text/csv; charset=utf-8');
  }) as never);
}
