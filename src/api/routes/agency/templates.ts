import { createRoute, z } from '@hono/zod-openapi';
import { LARGEST_FILE } from '../../../actions/files.ts';
import { refuse } from '../../../base/refusal.ts';
import { AGENCY_LIFE } from '../../../cases/agency.ts';
import { neverReasons } from '../../../cases/life.ts';
import { startTemplateOf, templatePreview, templatesView } from '../../../reads/agency/templates.ts';
import { NOTICE_TITLE_WORDS } from '../../../words/notices/titles.ts';
import { say } from '../../../words/word.ts';
import { templatesAnswer, templateTriedAnswer } from '../../answers/template.ts';
import { attachmentAnswer } from '../../attachment.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../../route.ts';
import { refusalText, type WordedReason, worded } from '../../wording.ts';

const tag = '文书模板';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const params = z.object({ kind: z.string().regex(/^D\d\d$/) });
const tryBody = z
  .object({ file: z.object({ name: z.string().trim().min(1).max(200), base64: z.base64() }) })
  .openapi('TemplateTryBody');

/** What was found in a template, in words, and an example made with it. */
export interface TemplateTried {
  readonly reasons: readonly WordedReason[];
  /** DOCX, base64. */
  readonly example: string | null;
}

/** The templates of notices (文书模板): what is in force, the file to begin with, and the check before one is kept. */
export function addTemplateRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path: '/agency/templates',
      tag,
      summary: '各种文书的 Word 模板：字段、现行和历次版本',
      answer: templatesAnswer,
    },
    async ({ context }) => worded(await templatesView(context), 'agency'),
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/agency/templates/{kind}/try',
      tag,
      summary: '检查一份模板，并以示例案件填写供预览；不保存',
      params,
      body: tryBody,
      answer: templateTriedAnswer,
      admit: ({ actor }) => neverReasons(AGENCY_LIFE, 'keep-template', actor),
    },
    async ({ context, params: { kind }, body: { file } }): Promise<TemplateTried | ReturnType<typeof refuse>> => {
      const bytes = Buffer.from(file.base64, 'base64');
      if (bytes.length > LARGEST_FILE) {
        const facts = { name: file.name, limit: LARGEST_FILE >> 20 };
        return refuse({ code: 'file.too-large', field: 'files', facts });
      }
      const { reasons, example } = await templatePreview(context, kind, { name: file.name, bytes });
      return {
        reasons: reasons.map(({ field: _, ...reason }) => ({ ...reason, text: refusalText(reason, 'agency') })),
        example: example && Buffer.from(example).toString('base64'),
      };
    },
  );
  addStartRoute(app);
}

function addStartRoute(app: Api): void {
  const route = createRoute({
    method: 'get',
    path: '/agency/templates/{kind}/start',
    tags: [tag],
    summary: '一种文书的起始模板，全部字段已就位',
    request: { params },
    responses: {
      200: {
        description: 'Word 文件，一律作为附件下载',
        content: { [DOCX]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...problemResponses([400, 401, 404, 500]),
    },
  });
  app.openapi(route, ((http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const { kind } = http.req.valid('param' as never) as z.output<typeof params>;
    const bytes = startTemplateOf(context, kind);
    if (!bytes) return refusalAnswer(http, refuse({ code: 'paper.not-found' }));
    return attachmentAnswer(http, bytes, `${say(NOTICE_TITLE_WORDS, kind)}（模板）.docx`, DOCX);
  }) as never);
}
