import { createRoute, z } from '@hono/zod-openapi';
import { keepExchangeFile } from '../../../actions/decision/keep-file.ts';
import { LARGEST_FILE } from '../../../actions/files.ts';
import { ACTING } from '../../../actions/nouns.ts';
import { isRefusal, type Refusal, refuse } from '../../../base/refusal.ts';
import { REASON_HEAD } from '../../../cases/decision/exchange-file.ts';
import { SEVERITIES } from '../../../cases/decision/facts.ts';
import type { DecisionKind } from '../../../cases/decision/fields.ts';
import { lifeReasons, neverReasons } from '../../../cases/life.ts';
import { askForJob } from '../../../jobs/ask.ts';
import { TABLE_MEDIA, tableFile } from '../../../papers/sheet/table-file.ts';
import { fieldName, type ReadImport, readImport } from '../../../reads/decision/import.ts';
import { type Context, todayOf } from '../../../store/context.ts';
import { importPreviewAnswer } from '../../answers/decision.ts';
import { jobAnswer, jobAnswerOrNot } from '../../answers/job.ts';
import { attachmentAnswer } from '../../attachment.ts';
import { type Api, addRoute, type Http, problemResponses, refusalAnswer } from '../../route.ts';
import { refusalText } from '../../wording.ts';

const tag = '双公示';
/** Rows that a preview names; the file of rows to mend has them all. */
const MOST_NAMED = 200;

const body = z
  .object({
    files: z
      .array(
        z.object({
          name: z.string().trim().min(1).max(200),
          base64: z.base64().openapi({ description: 'CSV（UTF-8、GBK）或者 XLSX，不超过 10 MB、20000 行。' }),
        }),
      )
      .length(1),
    decisionType: z.string().trim().min(1).max(10).openapi({ description: '文件没有写明的，按此决定类型登记。' }),
    itemCode: z.string().trim().max(60).default(''),
    severity: z.enum(SEVERITIES).optional(),
  })
  .openapi('DecisionImportBody');
type Body = z.output<typeof body>;

const publishBody = z
  .object({
    cases: z.array(z.uuid()).min(1).max(5000).optional().openapi({ description: '逐件选定的；不写即全部待公示的。' }),
    severity: z.enum(SEVERITIES).optional(),
    term: z
      .enum(['least', 'most'])
      .optional()
      .openapi({ description: '处罚没有公示截止期的，公示期取失信程度所定的最短（least）或者最长（most）。' }),
  })
  .openapi('DecisionPublishBody');

/** The exchange file of a kind on its way in: looked at, recorded as a job, what is wrong given back; and publishing in bulk. */
export function addDecisionImport(app: Api, kind: DecisionKind, path: string, name: string): void {
  const admit = ({ actor }: Context) => neverReasons(ACTING[kind].noun.life, 'record', actor);
  addRoute(
    app,
    {
      method: 'post',
      path: `${path}/import/preview`,
      tag,
      summary: `检查一个${name}交换文件：可以登记的、已有的、有错误的行及其原因；不作任何登记`,
      body,
      answer: importPreviewAnswer,
      admit,
    },
    async ({ context, body: said }) => {
      const read = await readBody(context, kind, said);
      return isRefusal(read) ? read : previewOf(read);
    },
  );
  addRoute(
    app,
    {
      method: 'post',
      path: `${path}/import`,
      tag,
      summary: `登记一个${name}交换文件中没有错误的行，作为一项任务在后台进行`,
      body,
      answer: jobAnswer,
      status: 201,
      admit,
    },
    async ({ context, body: { files, ...rest }, http }) => {
      const read = await readBody(context, kind, { files, ...rest });
      if (isRefusal(read)) return read;
      if (read.good.length === 0) return refuse({ code: 'decision.nothing-to-import', field: 'files' });
      const file = await keepExchangeFile(context, uploadOf(files));
      if (isRefusal(file)) return file;
      const params = { of: kind, file, name: files[0]!.name, ...rest };
      const key = http.req.header('idempotency-key');
      return jobAnswerOrNot(await askForJob(context, { kind: 'decisions-import', params }, key));
    },
  );
  addRoute(
    app,
    {
      method: 'post',
      path: `${path}/publish-all`,
      tag,
      summary: `公示待公示的${name}决定，作为一项任务在后台进行`,
      body: publishBody,
      answer: jobAnswer,
      status: 201,
      admit: ({ actor }) => lifeReasons(ACTING[kind].noun.life, 'recorded', 'publish', actor),
    },
    async ({ context, body: said, http }) => {
      const key = http.req.header('idempotency-key');
      const params = { of: kind, ...said };
      return jobAnswerOrNot(await askForJob(context, { kind: 'decisions-publish', params }, key));
    },
  );
  addBadRows(app, kind, path, name);
}

const uploadOf = (files: Body['files']) => ({
  name: files[0]!.name,
  bytes: new Uint8Array(Buffer.from(files[0]!.base64, 'base64')),
});

async function readBody(context: Context, kind: DecisionKind, { files, ...defaults }: Body) {
  const { name, bytes } = uploadOf(files);
  if (bytes.length > LARGEST_FILE)
    return refuse({ code: 'file.too-large', field: 'files', facts: { name, limit: LARGEST_FILE >> 20 } });
  return readImport(context, kind, bytes, defaults);
}

function previewOf({ kind, format, total, good, there, bad, unknown }: ReadImport) {
  return {
    format,
    total,
    good: good.length,
    there,
    badCount: bad.length,
    unknown,
    bad: bad.slice(0, MOST_NAMED).map(({ row, number, party, reasons }) => ({
      row,
      number,
      party,
      reasons: reasons.map(({ field, ...reason }) => ({
        field: field ?? '',
        name: fieldName(kind, field),
        text: refusalText(reason, kind),
      })),
    })),
  };
}

/** The rows that cannot be recorded, as they came, with a column that says why: to be mended and sent again. */
function addBadRows(app: Api, kind: DecisionKind, path: string, name: string): void {
  const route = createRoute({
    method: 'post',
    path: `${path}/import/bad-rows`,
    tags: [tag],
    summary: `${name}交换文件中有错误的行，附错误原因一列，供修改后再次导入`,
    request: { body: { required: true, content: { 'application/json': { schema: body } } } },
    responses: {
      200: {
        description: '与上传文件同一格式的文件',
        content: { [TABLE_MEDIA.xlsx]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...problemResponses([400, 401, 403, 413, 415, 422, 500, 503]),
    },
  });
  app.openapi(route, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const may = neverReasons(ACTING[kind].noun.life, 'record', context.actor);
    if (may.length > 0) return refusalAnswer(http, refuse(...may));
    const read: ReadImport | Refusal = await readBody(context, kind, http.req.valid('json' as never) as Body);
    if (isRefusal(read)) return refusalAnswer(http, read);
    const { heads, rows } = badTable(read);
    const bytes = tableFile(read.format, name, heads, rows, todayOf(context));
    return attachmentAnswer(http, bytes, `${name}待修改.${read.format}`, TABLE_MEDIA[read.format]);
  }) as never);
}

function badTable({ kind, heads, bad }: ReadImport) {
  const own = heads.map((head, i) => [head, i] as const).filter(([head]) => head !== REASON_HEAD);
  return {
    heads: [...own.map(([head]) => head), REASON_HEAD],
    rows: bad.map(({ cells, reasons }) => [
      ...own.map(([, i]) => cells[i] ?? ''),
      reasons.map((reason) => refusalText(reason, kind)).join(''),
    ]),
  };
}
