import { findRectification, rectificationList } from '../../reads/rectification/rectification.ts';
import { type DocumentView, findDocument, findRegistered, type Register, registerList } from '../../reads/register.ts';
import { findRemedy, remedyList } from '../../reads/remedies.ts';
import {
  caseListAnswer,
  documentAnswer,
  matterAnswer,
  rectificationAnswer,
  registerListAnswer,
  remedyAnswer,
  tallyAnswer,
} from '../answers/register.ts';
import { COLLECTIONS } from '../paths.ts';
import { lettersOf } from '../request-view.ts';
import { type Api, addRoute } from '../route.ts';
import { worded } from '../wording.ts';
import { caseId, listQuery, toFilter } from './queries.ts';

/** Reads of remedies (复议、诉讼), of rectifications (更正) and of the registers that table 二 is counted from. */
export function addRegisterRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path: '/remedies',
      tag: '救济',
      summary: '行政复议、行政诉讼案件',
      query: listQuery,
      answer: caseListAnswer,
    },
    ({ context, query }) => remedyList(context, toFilter(query)),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/remedies/{id}',
      tag: '救济',
      summary: '一件复议或诉讼',
      params: caseId,
      answer: remedyAnswer,
    },
    async ({ context, params }) => {
      const view = await findRemedy(context, params.id);
      return view && worded(view, 'remedy');
    },
  );
  addRectificationRoutes(app);
  addRegister(app, 'document', '规章和规范性文件', documentAnswer);
  addRegister(app, 'matter', '权力事项', matterAnswer);
  addRegister(app, 'tally', '数量登记', tallyAnswer);
}

/** Reads of rectifications (更正申请, 条例 41); their verbs are in verbs.ts. */
function addRectificationRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path: '/rectifications',
      tag: '更正',
      summary: '查询更正申请，每页 20 件，最新的在前',
      query: listQuery,
      answer: caseListAnswer,
    },
    ({ context, query }) => rectificationList(context, toFilter(query)),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/rectifications/{id}',
      tag: '更正',
      summary: '一件更正申请：内容、答复书、经过、当前可办理的动作',
      params: caseId,
      answer: rectificationAnswer,
    },
    async ({ context, params }) => {
      const view = await findRectification(context, params.id);
      if (!view) return null;
      const { issued, drafted, ...rest } = worded(view, 'rectification');
      const notices = issued ? lettersOf(issued.paper).map((one) => ({ seq: issued.seq, ...one })) : [];
      return { ...rest, notices, drafted: drafted ? lettersOf(drafted) : [] };
    },
  );
}

type OneAnswer = typeof documentAnswer | typeof matterAnswer | typeof tallyAnswer;

function addRegister(app: Api, register: Register, name: string, answer: OneAnswer): void {
  const path = `/${COLLECTIONS[register]}`;
  const tag = '主动公开登记';
  addRoute(
    app,
    { method: 'get', path, tag, summary: `${name}：列表和合计`, query: listQuery, answer: registerListAnswer },
    ({ context, query }) => registerList(context, register, toFilter(query)),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: `${path}/{id}`,
      tag,
      summary: `${name}：一条登记`,
      params: caseId,
      answer: answer as typeof documentAnswer,
    },
    async ({ context, params }) => {
      const view = await (register === 'document'
        ? findDocument(context, params.id)
        : findRegistered(context, register, params.id));
      return view && worded(view as DocumentView, register);
    },
  );
}
