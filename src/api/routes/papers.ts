import { createRoute, z } from '@hono/zod-openapi';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import {
  FORM_FORMATS,
  formFileName,
  NOTICE_FORMATS,
  noticeFileName,
  REPORT_FORMATS,
  reportFileName,
  SLIP_FORMATS,
  slipFileName,
} from '../../papers/formats.ts';
import { fontsInUse } from '../../papers/pdf/press.ts';
import { type CaseForm, findApplication, findDeliveryRecord } from '../../reads/papers/forms.ts';
import { findNotice, type Issuing } from '../../reads/papers/notice.ts';
import { findSlip } from '../../reads/publication/publication.ts';
import { reportPaper } from '../../reads/report/paper.ts';
import type { Context } from '../../store/context.ts';
import { FONT_WORDS } from '../../words/papers.ts';
import { say, sayWith } from '../../words/word.ts';
import { attachmentAnswer } from '../attachment.ts';
import { COLLECTIONS } from '../paths.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../route.ts';
import { caseId, reportYear } from './queries.ts';

const tag = '文书';
const ids = (formats: readonly { readonly id: string }[]) => z.enum(formats.map(({ id }) => id) as [string]);

const file = z.string().openapi({ format: 'binary' });

const reportParams = reportYear.extend({ format: ids(REPORT_FORMATS) });
const noticeParams = caseId.extend({
  seq: z.coerce.number().int().min(1),
  key: z.string().regex(/^D\d\d(-\d+)?$/),
  format: ids(NOTICE_FORMATS),
});

const applicationParams = caseId.extend({ format: ids(FORM_FORMATS) });
const recordParams = noticeParams.extend({ format: ids(FORM_FORMATS) });
const slipParams = caseId.extend({ format: ids(SLIP_FORMATS) });

interface Made {
  readonly bytes: Uint8Array | Refusal;
  readonly name: string;
  readonly media: string;
}

/** The annual report and the notices as papers, in every format of the table, and which fonts they have. */
export function addPaperRoutes(app: Api): void {
  addPaper(
    app,
    '/reports/{year}/papers/{format}',
    '一个年度的报告，作为文书下载',
    REPORT_FORMATS,
    reportParams,
    async (context, params) => {
      const format = REPORT_FORMATS.find(({ id }) => id === params.format)!;
      const report = await reportPaper(context, params.year);
      return report && { ...format, bytes: await format.make(report), name: reportFileName(report, format) };
    },
  );
  addForm(
    app,
    '/requests/{id}/application/{format}',
    '政府信息公开申请表，按提交时的内容',
    applicationParams,
    (context, { id }) => findApplication(context, id),
  );
  addNoticePapers(app, 'request', '已制发的一份告知书');
  addNoticePapers(app, 'rectification', '已签发的更正答复书');
  addPaper(
    app,
    '/publications/{id}/slip/{format}',
    '主动公开信息的审批单（含保密审查），作为文书下载',
    SLIP_FORMATS,
    slipParams,
    async (context, params) => {
      const format = SLIP_FORMATS.find(({ id }) => id === params.format)!;
      const slip = await findSlip(context, params.id);
      return slip && { ...format, bytes: await format.make(slip), name: slipFileName(slip, format) };
    },
  );
  addFontRoute(app);
}

/** The notices that cases of a noun issued, each with its 送达回证. */
function addNoticePapers(app: Api, noun: Issuing, name: string): void {
  const path = `/${COLLECTIONS[noun]}/{id}/notices/{seq}/{key}`;
  addPaper(
    app,
    `${path}/{format}`,
    `${name}，作为文书下载`,
    NOTICE_FORMATS,
    noticeParams,
    async (context, { id, format: formatId, ...which }, http) => {
      const format = NOTICE_FORMATS.find((one) => one.id === formatId)!;
      const found = await findNotice(context, noun, id, which);
      if (!found) return null;
      const { notice, number, agencyId, template } = found;
      const address = noun === 'request' ? trackAddress(http) : null;
      const paper = { notice, request: { number, address }, issuedBy: agencyId, template };
      return { ...format, bytes: await format.make(paper), name: noticeFileName(paper, format) };
    },
  );
  addForm(
    app,
    `${path}/delivery-record/{format}`,
    `${name}的送达回证，已登记送达的一并填写`,
    recordParams,
    (context, { id, ...which }) => findDeliveryRecord(context, noun, id, which),
  );
}

function addForm<Params extends z.ZodObject>(
  app: Api,
  path: string,
  summary: string,
  params: Params,
  find: (context: Context, params: z.output<Params>) => Promise<CaseForm | null>,
): void {
  addPaper(app, path, summary, FORM_FORMATS, params, async (context, given) => {
    const format = FORM_FORMATS.find(({ id }) => id === (given as { format: string }).format)!;
    const found = await find(context, given);
    if (!found) return null;
    const name = formFileName(found.form, found.number, format);
    return { ...format, bytes: await format.make(found.form), name };
  });
}

function addPaper<Params extends z.ZodObject>(
  app: Api,
  path: string,
  summary: string,
  formats: readonly { readonly media: string }[],
  params: Params,
  make: (context: Context, params: z.output<Params>, http: Http) => Promise<Made | null>,
): void {
  const route = createRoute({
    method: 'get',
    path,
    tags: [tag],
    summary,
    request: { params },
    responses: {
      200: {
        description: '文件内容，一律作为附件下载；OFD 为实验性输出',
        content: Object.fromEntries(formats.map(({ media }) => [media.split(';')[0]!, { schema: file }])),
      },
      ...problemResponses([400, 401, 404, 409, 422, 500, 503]),
    },
  });
  app.openapi(route, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const made = await make(context, http.req.valid('param' as never) as z.output<Params>, http);
    if (!made) return refusalAnswer(http, refuse({ code: 'paper.not-found' }));
    if (isRefusal(made.bytes)) return refusalAnswer(http, made.bytes);
    return attachmentAnswer(http, made.bytes, made.name, made.media);
  }) as never);
}

/** Where the public follows the request; none while the program is not reached under a public address. */
export function trackAddress(http: Http): string | null {
  const { origin, protocol } = new URL(http.req.url);
  return protocol === 'https:' ? `${origin}/track` : null;
}

const fontsAnswer = z
  .object({ lines: z.array(z.string()), note: z.string() })
  .openapi('PaperFonts', { description: '文书所用的字体；代替标准所称字体的，逐一说明。' });

function addFontRoute(app: Api): void {
  addRoute(
    app,
    { method: 'get', path: '/papers/fonts', tag, summary: '文书所用的字体', answer: fontsAnswer },
    async () => {
      const uses = await fontsInUse();
      if (isRefusal(uses)) return uses;
      return {
        lines: uses.map(({ role, family, own }) =>
          sayWith(FONT_WORDS, own ? 'own' : 'substitute', { named: say(FONT_WORDS, role), family }),
        ),
        note: say(FONT_WORDS, 'note'),
      };
    },
  );
}
