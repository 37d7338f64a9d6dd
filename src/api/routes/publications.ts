import { undecidedDesk, unreportedDesk } from '../../reads/publication/comments.ts';
import { uninterpretedDesk } from '../../reads/publication/interpretation.ts';
import { keptDesk } from '../../reads/publication/kept.ts';
import { publicationDesk, publicationList } from '../../reads/publication/list.ts';
import { findPublication } from '../../reads/publication/publication.ts';
import { publicationAnswer, publicationDeskAnswer, publicationListAnswer } from '../answers/publication.ts';
import { type Api, addRoute } from '../route.ts';
import { worded } from '../wording.ts';
import { caseId, listQuery, toFilter } from './queries.ts';

const tag = '主动公开';

/** Reads of publications (主动公开); their verbs are in verbs.ts. */
export function addPublicationRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path: '/publications/desk',
      tag,
      summary:
        '办理中的全部主动公开信息，期限最近的在前；以及已公开而尚未解读的文件、已结束而尚未公布采纳情况的征求意见、有意见待处理的征求意见、应当再次评估的不主动公开信息',
      answer: publicationDeskAnswer,
    },
    async ({ context }) => ({
      rows: await publicationDesk(context),
      uninterpreted: await uninterpretedDesk(context),
      unreported: await unreportedDesk(context),
      undecided: await undecidedDesk(context),
      kept: await keptDesk(context),
    }),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/publications',
      tag,
      summary: '查询主动公开信息，每页 20 件，最新的在前',
      query: listQuery,
      answer: publicationListAnswer,
    },
    ({ context, query }) => publicationList(context, toFilter(query)),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/publications/{id}',
      tag,
      summary: '一条主动公开信息：内容、审查意见、各版本及差异、期限、当前可办理的动作',
      params: caseId,
      answer: publicationAnswer,
    },
    async ({ context, params }) => {
      const view = await findPublication(context, params.id);
      return view && worded(view, 'publication');
    },
  );
}
