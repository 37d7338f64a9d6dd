import { z } from '@hono/zod-openapi';
import { type Acting, act } from '../../actions/act.ts';
import { MOST_FILES } from '../../actions/files.ts';
import { ACTING } from '../../actions/nouns.ts';
import { isRefusal } from '../../base/refusal.ts';
import { dayText } from '../../cases/day-text.ts';
import { FILE_PURPOSES } from '../../cases/entry.ts';
import { neverReasons } from '../../cases/life.ts';
import type { AnyCase, Noun } from '../../cases/noun.ts';
import { findReportCaseId } from '../../reads/report/reports.ts';
import type { Context } from '../../store/context.ts';
import { NOUN_WORDS, type NounName } from '../../words/nouns.ts';
import { say, type Words } from '../../words/word.ts';
import { done } from '../answers/parts.ts';
import { COLLECTIONS } from '../paths.ts';
import { type Api, addRoute, type Http } from '../route.ts';
import { caseId, reportYear } from './queries.ts';

const file = z
  .object({
    name: z.string().trim().min(1).max(200),
    base64: z.base64().openapi({ description: '文件内容，不超过 10 MB。' }),
    purpose: z.enum(FILE_PURPOSES).optional().openapi({ description: '用途：授权委托书、身份证明；缺省为其他附件。' }),
  })
  .openapi('UploadedFile');

/** What every verb takes beside its facts. */
const frame = {
  on: dayText.optional().openapi({ type: 'string', format: 'date', description: '生效日期；缺省为今天。' }),
  expectedSeq: z.int().min(0).optional().openapi({ description: '填写时看到的记录数；其间有人办理过则拒绝。' }),
  files: z.array(file).optional().openapi({ maxItems: MOST_FILES }),
};

const body = (facts: z.ZodType) => z.object({ facts, ...frame });
type Body = z.output<ReturnType<typeof body>>;

interface VerbRoute {
  readonly noun: NounName;
  readonly verb: string;
  readonly path: string;
  /** It begins a case. */
  readonly begins: boolean;
  readonly body: z.ZodType<Body>;
}

/** Every verb of every noun but what only the program does; the schemas are the nouns' own, named once. */
const VERB_ROUTES: readonly VerbRoute[] = (Object.keys(ACTING) as NounName[]).flatMap((noun) => {
  const { life, facts } = ACTING[noun].noun as unknown as Noun;
  return Object.entries(facts)
    .filter(([verb]) => !(noun === 'agency' && life.new?.[verb]))
    .map(([verb, schema]) => {
      const name = `${pascal(noun)}${pascal(verb)}`;
      const named = schema.meta({ id: name });
      const begins = Boolean(life.new?.[verb]);
      const given = body(schema.safeParse({}).success ? named.optional() : named).openapi(`${name}Body`);
      return { noun, verb, begins, path: pathOf(noun, verb, begins), body: given as z.ZodType<Body> };
    });
});

/** A noun that can begin in more than one way has its first at the collection, the others below it. */
function pathOf(noun: NounName, verb: string, begins: boolean): string {
  const collection = `/${COLLECTIONS[noun]}`;
  const { life } = ACTING[noun].noun as unknown as Noun;
  if (begins) return verb === Object.keys(life.new ?? {})[0] ? collection : `${collection}/${verb}`;
  if (noun === 'agency') return `${collection}/${verb}`;
  return noun === 'report' ? `${collection}/{year}/${verb}` : `${collection}/{id}/${verb}`;
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** One POST a verb, out of the nouns' own lives and schemas: what is refused, and why, is theirs to say. */
export function addVerbRoutes(app: Api, onChange: (agencyId: number) => void = () => {}): void {
  for (const route of VERB_ROUTES) {
    const { noun, verb, path, begins } = route;
    addRoute(
      app,
      {
        method: 'post',
        path,
        tag: '办理',
        summary: say(NOUN_WORDS[noun].verbs as Words, verb),
        params: (path.includes('{id}') ? caseId : path.includes('{year}') ? reportYear : undefined) as never,
        body: route.body,
        answer: done,
        status: begins ? 201 : 200,
        admit: ({ actor }) => neverReasons(ACTING[noun].noun.life, verb, actor),
        missing: noun === 'report' ? 'report.not-found' : 'case.not-found',
      },
      async ({ context, params, body: said, http }) => {
        const on = begins ? undefined : await caseIdOf(context, noun, params as { id?: string; year?: number });
        if (on === null) return null;
        const answer = await doVerb(context, route, said, on, http);
        if (!isRefusal(answer)) onChange(context.office.agencyId);
        return answer;
      },
    );
  }
}

function caseIdOf(context: Context, noun: NounName, params: { id?: string; year?: number }) {
  if (noun === 'agency') return context.office.caseId;
  return noun === 'report' ? findReportCaseId(context, params.year!) : params.id!;
}

function doVerb(context: Context, { noun, verb }: VerbRoute, said: Body, on: string | undefined, http: Http) {
  const key = http.req.header('Idempotency-Key');
  const files = said.files?.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') }));
  return act(ACTING[noun] as unknown as Acting<AnyCase>, context, {
    verb,
    caseId: on,
    on: said.on,
    facts: said.facts,
    files,
    expectedSeq: said.expectedSeq,
    key,
  });
}
