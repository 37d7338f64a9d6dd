import { z } from '@hono/zod-openapi';
import { ACTING } from '../../../actions/nouns.ts';
import { keepSite, LARGEST_SITE } from '../../../actions/publication/keep-site.ts';
import { isRefusal, type Refusal, refuse } from '../../../base/refusal.ts';
import { neverReasons } from '../../../cases/life.ts';
import { askForJob } from '../../../jobs/ask.ts';
import { type NamedItem, previewTakeOver, type TakeOverPreview } from '../../../jobs/earlier/preview.ts';
import { openSource } from '../../../jobs/earlier/source.ts';
import { takeOverWish } from '../../../jobs/earlier/wish.ts';
import type { Context } from '../../../store/context.ts';
import { takeOverAnswer } from '../../answers/earlier/take-over.ts';
import { jobAnswer, jobAnswerOrNot } from '../../answers/job.ts';
import { type Api, addRoute } from '../../route.ts';
import { refusalText } from '../../wording.ts';

const body = z
  .object({
    files: z
      .array(
        z.object({
          name: z.string().trim().min(1).max(200),
          base64: z.base64().openapi({
            description: `网页的压缩包（ZIP），或者 CSV、XLSX、JSON、RSS、Atom 文件，不超过 ${LARGEST_SITE >> 20} MB；更大的用命令 gongkai take-over。`,
          }),
        }),
      )
      .length(1),
    wish: takeOverWish
      .optional()
      .openapi({ type: 'object', description: '接收设置：原网址、各项内容和栏目的对应关系等。' }),
  })
  .openapi('TakeOverBody');
type Body = z.output<typeof body>;

const admit = ({ actor }: Context) => neverReasons(ACTING.publication.noun.life, 'take-over', actor);

/** An earlier site (原网站) on its way in: looked at, then taken over as a job; what cannot be is in the list of the job. */
export function addTakeOverRoutes(app: Api): void {
  addRoute(
    app,
    {
      method: 'post',
      path: '/publications/earlier/preview',
      tag: '主动公开',
      summary: '检查原网站的网页或者信息列表：各项内容的对应关系、前几条的样子、不能接收的及其原因；不作任何登记',
      body,
      answer: takeOverAnswer,
      admit,
    },
    async ({ context, body: said }) => {
      const found = await look(context, said);
      return isRefusal(found) ? found : worded(found);
    },
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/publications/earlier',
      tag: '主动公开',
      summary: '接收原网站的信息，保留原发布日期，作为一项任务在后台进行；已经接收过的不重复接收',
      body,
      answer: jobAnswer,
      status: 201,
      admit,
    },
    async ({ context, body: said, http }) => {
      const found = await look(context, said);
      if (isRefusal(found)) return found;
      if (found.good === 0) return refuse({ code: 'takeover.nothing-good', field: 'files' });
      const { name, bytes } = uploadOf(said);
      const file = await keepSite(context, { name, bytes });
      const params = { ...takeOverWish.parse(said.wish ?? {}), file, name };
      return jobAnswerOrNot(
        await askForJob(context, { kind: 'take-over', params }, http.req.header('idempotency-key')),
      );
    },
  );
}

const uploadOf = ({ files }: Body) => ({
  name: files[0]!.name,
  bytes: new Uint8Array(Buffer.from(files[0]!.base64, 'base64')),
});

async function look(context: Context, said: Body): Promise<TakeOverPreview | Refusal> {
  const { name, bytes } = uploadOf(said);
  if (bytes.length > LARGEST_SITE)
    return refuse({ code: 'file.too-large', field: 'files', facts: { name, limit: LARGEST_SITE >> 20 } });
  const source = await openSource(name, bytes);
  if (isRefusal(source)) return { refused: source.refused.map((reason) => ({ ...reason, field: 'files' })) };
  return previewTakeOver(context, source, takeOverWish.parse(said.wish ?? {}));
}

function worded({ bad, notes, ...found }: TakeOverPreview) {
  const say = ({ place, title, reasons }: NamedItem) => ({
    place,
    title,
    text: reasons.map((reason) => refusalText(reason, 'publication')).join(''),
  });
  return { ...found, bad: bad.map(say), notes: notes.map(say) };
}
