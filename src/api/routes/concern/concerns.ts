import { concernBoard, concernList } from '../../../reads/concern/board.ts';
import { findConcern } from '../../../reads/concern/concern.ts';
import { concernYear } from '../../../reads/concern/year.ts';
import {
  concernAnswer,
  concernBoardAnswer,
  concernListAnswer,
  concernYearAnswer,
} from '../../answers/concern/concern.ts';
import { type Api, addRoute } from '../../route.ts';
import { worded } from '../../wording.ts';
import { caseId, listQuery, reportYear, toFilter } from '../queries.ts';

const tag = '政务舆情回应';

/** Reads of concerns of the public (政务舆情); their verbs are in verbs.ts. */
export function addConcernRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path: '/concerns/board',
      tag,
      summary: '未办结的政务舆情，回应时限最近的在前，超时的在最前',
      answer: concernBoardAnswer,
    },
    ({ context }) => concernBoard(context),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/concerns/years/{year}',
      tag,
      summary: '一个年度政务舆情回应的统计，全年和分月',
      params: reportYear,
      answer: concernYearAnswer,
    },
    ({ context, params }) => concernYear(context, params.year),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/concerns',
      tag,
      summary: '查询政务舆情，每页 20 件，最新的在前',
      query: listQuery,
      answer: concernListAnswer,
    },
    ({ context, query }) => concernList(context, toFilter(query)),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/concerns/{id}',
      tag,
      summary: '一件政务舆情：回应时限、各次回应、研判和评估、当前可办理的动作',
      params: caseId,
      answer: concernAnswer,
    },
    async ({ context, params }) => {
      const view = await findConcern(context, params.id);
      return view && worded(view, 'concern');
    },
  );
}
