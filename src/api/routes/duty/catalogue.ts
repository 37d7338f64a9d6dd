import { createRoute, z } from '@hono/zod-openapi';
import { importCatalogue, judgeCatalogue } from '../../../actions/duty/catalogue.ts';
import { LARGEST_FILE } from '../../../actions/files.ts';
import { isRefusal, refuse } from '../../../base/refusal.ts';
import { DUTY_LIFE } from '../../../cases/duty.ts';
import { neverReasons } from '../../../cases/life.ts';
import {
  type CatalogueField,
  catalogueCells,
  catalogueHeads,
  catalogueTemplate,
  headOf,
} from '../../../papers/duty/catalogue-file.ts';
import { TABLE_FORMATS, TABLE_MEDIA, tableFile } from '../../../papers/sheet/table-file.ts';
import { dutyYear } from '../../../reads/duty/year.ts';
import { type Context, todayOf } from '../../../store/context.ts';
import { CATALOGUE_FILE_WORDS } from '../../../words/papers/duty.ts';
import { say } from '../../../words/word.ts';
import { catalogueImportAnswer, cataloguePreviewAnswer } from '../../answers/duty.ts';
import { attachmentAnswer } from '../../attachment.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../../route.ts';
import { refusalText } from '../../wording.ts';

const tag = '公开事项';
const TITLE = say(CATALOGUE_FILE_WORDS, 'title');

const body = z
  .object({
    file: z.object({
      name: z.string().trim().min(1).max(200),
      base64: z.base64().openapi({ description: '目录文件：CSV（UTF-8、GBK）或者 XLSX，不超过 10 MB、500 项。' }),
    }),
  })
  .openapi('CatalogueFileBody');

const fileParams = z.object({
  what: z.enum(['items', 'template']).openapi({ description: 'items 为全部现行事项；template 为空表（仅 xlsx）。' }),
  format: z.enum(TABLE_FORMATS),
});

const admit = ({ actor }: Context) => neverReasons(DUTY_LIFE, 'define', actor);

function bytesOf({ name, base64 }: z.output<typeof body>['file']) {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  if (bytes.length <= LARGEST_FILE) return { name, bytes };
  return refuse({ code: 'file.too-large', field: 'file', facts: { name, limit: LARGEST_FILE >> 20 } });
}

/** The catalogue (主动公开基本目录) as a file: looked at, taken in, and given back as it would be taken in again. */
export function addDutyCatalogueRoutes(app: Api, onChange: (agencyId: number) => void = () => {}): void {
  addRoute(
    app,
    {
      method: 'post',
      path: '/duties/catalogue/preview',
      tag,
      summary: '检查一个目录文件：新设、变更、没有变化和有错误的行及其原因；不作任何登记',
      body,
      answer: cataloguePreviewAnswer,
      admit,
    },
    async ({ context, body: { file } }) => {
      const given = bytesOf(file);
      const judged = isRefusal(given) ? given : await judgeCatalogue(context, given.bytes);
      if (isRefusal(judged)) return judged;
      const named = (field: string) => headOf(field as CatalogueField);
      return {
        ...judged,
        items: judged.items.map(({ changes, reasons, ...item }) => ({
          ...item,
          changes: changes.map((field) => ({ field, name: named(field) })),
          reasons: reasons.map(({ field = '', ...reason }) => ({
            field,
            name: field === '' ? '' : named(field),
            text: refusalText(reason, 'duty'),
          })),
        })),
      };
    },
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/duties/catalogue/import',
      tag,
      summary: '按一个目录文件设立新事项、变更已有事项；有错误的行不登记，文件没有列出的事项不变',
      body,
      answer: catalogueImportAnswer,
      admit,
    },
    async ({ context, body: { file } }) => {
      const given = bytesOf(file);
      const done = isRefusal(given) ? given : await importCatalogue(context, given);
      if (!isRefusal(done)) onChange(context.office.agencyId);
      return done;
    },
  );
  addCatalogueFile(app);
}

function addCatalogueFile(app: Api): void {
  const route = createRoute({
    method: 'get',
    path: '/duties/catalogue/{what}/{format}',
    tags: [tag],
    summary: '全部现行事项的目录文件，可以修改后再次导入；或者供填写的空表',
    request: { params: fileParams },
    responses: {
      200: {
        description: '文件内容，一律作为附件下载',
        content: Object.fromEntries(
          Object.values(TABLE_MEDIA).map((media) => [
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
    const { what, format } = http.req.valid('param' as never) as z.output<typeof fileParams>;
    const today = todayOf(context);
    if (what === 'template' && format === 'xlsx')
      return attachmentAnswer(http, catalogueTemplate(today), `${TITLE}.xlsx`, TABLE_MEDIA.xlsx);
    const { duties } = what === 'items' ? await dutyYear(context, Number(today.slice(0, 4))) : { duties: [] };
    const rows = duties.filter(({ state }) => state === 'active').map((line) => catalogueCells({ ...line }));
    const bytes = tableFile(format, TITLE, catalogueHeads(), rows, today);
    return attachmentAnswer(http, bytes, `${context.office.name}${TITLE}.${format}`, TABLE_MEDIA[format]);
  }) as never);
}
