import { z } from '@hono/zod-openapi';
import { agencyView } from '../../../reads/agency/agency.ts';
import { calendarView } from '../../../reads/agency/calendar.ts';
import { outcomes } from '../../../reads/agency/outcomes.ts';
import { staff } from '../../../reads/agency/staff.ts';
import { agencyAnswer, calendarAnswer, outcomesAnswer } from '../../answers/agency.ts';
import { staffAnswer } from '../../answers/session.ts';
import { type Api, addRoute } from '../../route.ts';
import { worded } from '../../wording.ts';

const tag = '机关';
const year = z.object({ year: z.coerce.number().int().min(1950).max(2200).openapi({ type: 'integer' }) });

/** Reads of the agency (机关): settings, calendar, staff, and the outcomes it may choose from. */
export function addAgencyRoutes(app: Api): void {
  addRoute(
    app,
    { method: 'get', path: '/agency', tag, summary: '机关信息、现行设置及其依据、已载入的日历', answer: agencyAnswer },
    async ({ context }) => worded(await agencyView(context), 'agency'),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/calendar',
      tag,
      summary: '一年中每一天是工作日、周末、放假还是调休上班',
      query: year,
      answer: calendarAnswer,
    },
    ({ context, query }) => calendarView(context, query.year),
  );
  addRoute(
    app,
    { method: 'get', path: '/staff', tag, summary: '可以分办的工作人员', answer: staffAnswer },
    async ({ context }) => ({ rows: await staff(context) }),
  );
  addRoute(
    app,
    { method: 'get', path: '/outcomes', tag, summary: '办理结果代码、依据条款和报告行次', answer: outcomesAnswer },
    ({ context }) => ({ rows: outcomes(context) }),
  );
}
