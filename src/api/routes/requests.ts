import { z } from '@hono/zod-openapi';
import { desk } from '../../reads/desk.ts';
import { findRequest } from '../../reads/request.ts';
import { requestList } from '../../reads/requests.ts';
import { sameInformation } from '../../reads/same.ts';
import { similarRequests } from '../../reads/similar.ts';
import { deskAnswer, requestAnswer, requestListAnswer, similarAnswer } from '../answers/request.ts';
import { requestAnswerOf } from '../request-view.ts';
import { type Api, addRoute } from '../route.ts';
import { caseId, listQuery, toFilter } from './queries.ts';

const tag = '申请';

/** Reads of requests (申请); their verbs are in verbs.ts. */
export function addRequestRoutes(app: Api): void {
  addRoute(
    app,
    { method: 'get', path: '/desk', tag, summary: '待办：未办结的全部申请，最急的在前', answer: deskAnswer },
    ({ context }) => desk(context),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/requests',
      tag,
      summary: '查询申请，每页 20 件，最新的在前',
      query: listQuery,
      answer: requestListAnswer,
    },
    ({ context, query }) => requestList(context, toFilter(query)),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/requests/similar',
      tag,
      summary: '登记前查重：同一申请人的相似申请、已答复的相似申请、已主动公开的文件',
      query: z.object({ text: z.string().max(5000).default(''), name: z.string().trim().max(100).default('') }),
      answer: similarAnswer,
    },
    async ({ context, query }) => ({ rows: await similarRequests(context, query) }),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/requests/{id}',
      tag,
      summary: '一件申请：事实、期限及逐日说明、经过、告知书、当前可办理的动作',
      params: caseId,
      answer: requestAnswer,
    },
    async ({ context, params }) => {
      const view = await findRequest(context, params.id);
      return view && requestAnswerOf(view, await sameInformation(context, view.case));
    },
  );
}
