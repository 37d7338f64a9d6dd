import { createRoute, z } from '@hono/zod-openapi';
import { refuse } from '../../../base/refusal.ts';
import { askForJob } from '../../../jobs/ask.ts';
import { type DutyCalendar, dutyCalendarName, dutyCsv, dutyIcs } from '../../../papers/duty/files.ts';
import { dutiesDue } from '../../../reads/duty/due.ts';
import { findDuty } from '../../../reads/duty/duty.ts';
import { freshnessForecast } from '../../../reads/duty/freshness.ts';
import { dutyEvents, dutyYear } from '../../../reads/duty/year.ts';
import { dutiesDueAnswer, dutyAnswer, dutyYearAnswer, freshnessAnswer } from '../../answers/duty.ts';
import { jobAnswer, jobAnswerOrNot } from '../../answers/job.ts';
import { attachmentAnswer } from '../../attachment.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../../route.ts';
import { worded } from '../../wording.ts';
import { caseId, reportYear } from '../queries.ts';

const tag = '公开事项';

const FORMATS = {
  ics: { media: 'text/calendar; charset=utf-8', make: dutyIcs },
  csv: { media: 'text/csv; charset=utf-8', make: dutyCsv },
} as const;

const fileParams = reportYear.extend({ format: z.enum(Object.keys(FORMATS) as [keyof typeof FORMATS]) });

/** Reads of the catalogue's items (公开事项); their verbs are in verbs.ts. */
export function addDutyRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path: '/duties/years/{year}',
      tag,
      summary: '一个年度的公开事项日历：各事项的到期、完成情况',
      params: reportYear,
      answer: dutyYearAnswer,
    },
    ({ context, params }) => dutyYear(context, params.year),
  );
  addRoute(
    app,
    { method: 'get', path: '/duties/due', tag, summary: '逾期的和三十日内到期的公开事项', answer: dutiesDueAnswer },
    ({ context }) => dutiesDue(context),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/duties/freshness',
      tag,
      summary: '栏目更新预警：各栏目距离检查指标所定期限的日数',
      answer: freshnessAnswer,
    },
    ({ context }) => freshnessForecast(context),
  );
  addRoute(
    app,
    {
      method: 'get',
      path: '/duties/{id}',
      tag,
      summary: '一个公开事项：历次内容、核对记录、当前可办理的动作',
      params: caseId,
      answer: dutyAnswer,
    },
    async ({ context, params }) => {
      const view = await findDuty(context, params.id);
      return view && worded(view, 'duty');
    },
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/duties/site-check',
      tag,
      summary: '站点自查，作为一项批量任务：站内链接、附件、成文日期、栏目更新；不访问外部网站',
      body: z.object({}).openapi('SiteCheckBody'),
      answer: jobAnswer,
      status: 201,
    },
    async ({ context, http }) =>
      jobAnswerOrNot(await askForJob(context, { kind: 'site-check', params: {} }, http.req.header('idempotency-key'))),
  );
  addCalendarFile(app);
}

function addCalendarFile(app: Api): void {
  const route = createRoute({
    method: 'get',
    path: '/duties/years/{year}/{format}',
    tags: [tag],
    summary: '一个年度的公开事项日历，作为 iCalendar 或者 CSV 下载',
    request: { params: fileParams },
    responses: {
      200: {
        description: '文件内容，一律作为附件下载',
        content: Object.fromEntries(
          Object.values(FORMATS).map(({ media }) => [
            media.split(';')[0]!,
            { schema: z.string().openapi({ format: 'binary' }) },
          ]),
        ),
      },
      ...problemResponses([400, 401, 404, 500]),
    },
  });
  app.openapi(route, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const { year, format } = http.req.valid('param' as never) as z.output<typeof fileParams>;
    const { office, now } = context;
    const calendar: DutyCalendar = {
      ...{ agency: office.name, year, madeAt: now },
      events: dutyEvents(await dutyYear(context, year)),
    };
    const { media, make } = FORMATS[format];
    return attachmentAnswer(http, make(calendar), `${dutyCalendarName(calendar)}.${format}`, media);
  }) as never);
}
