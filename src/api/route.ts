import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Context as HttpContext, MiddlewareHandler } from 'hono';
import { isRefusal, type Reason, type Refusal, refuse } from '../base/refusal.ts';
import type { Context, House } from '../store/context.ts';
import { nounAt } from './paths.ts';
import { type ProblemStatus, problemOf, problemSchema, TITLES } from './problem.ts';

export interface Env {
  Variables: {
    house: House;
    /** Of whoever is signed in; null where nobody is. */
    context: Context | null;
  };
}
export type Api = OpenAPIHono<Env>;
export type Http = HttpContext<Env>;

/** What a handler is given: everything is validated. */
export interface Call<Params, Query, Body> {
  readonly context: Context;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly http: Http;
}

export interface Route<Params, Query, Body, Answer> {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject & z.ZodType<Params>;
  readonly query?: z.ZodObject & z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  /** What is refused because it is not there; `case.not-found` where absent. */
  readonly missing?: string;
  readonly status?: 200 | 201;
  /** Why whoever asks may not, before anything that was filled in is judged; none = they may. */
  readonly admit?: (context: Context) => readonly Reason[];
}

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
/** What a handler gives: all that the answer's schema promises, a refusal, or null for what is not there. */
export type Given<Answer> = Frozen<Answer> | Refusal | null;

const POST_REFUSALS: readonly ProblemStatus[] = [400, 401, 403, 404, 409, 413, 415, 422, 500, 503];

/** The key under which a change is done once, however often it is sent. */
const idempotencyKey = z.object({
  'Idempotency-Key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: '同一键值的重复请求只办理一次，并返回首次结果。' }),
});

/** Adds a route: its schemas validate and describe it, a refusal becomes a problem, `null` is 404. */
export function addRoute<Params = unknown, Query = unknown, Body = unknown, Answer = unknown>(
  app: Api,
  route: Route<Params, Query, Body, Answer>,
  handle: (call: Call<Params, Query, Body>) => Given<NoInfer<Answer>> | Promise<Given<NoInfer<Answer>>>,
): void {
  const { status = 200, missing = 'case.not-found' } = route;
  const config = createRoute({ ...configOf(route, status), middleware: admission(route.admit) });
  app.openapi(config, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const answer = await handle({ context, http, ...validated<Params, Query, Body>(http, route) });
    if (answer === null) return refusalAnswer(http, refuse({ code: missing }));
    return isRefusal(answer) ? refusalAnswer(http, answer) : http.json(answer as object, status);
  }) as never);
}

function admission(admit: (context: Context) => readonly Reason[] = () => []): MiddlewareHandler<Env> {
  return async (http, next) => {
    const context = http.get('context');
    const reasons = context ? admit(context) : [];
    return reasons.length > 0 ? refusalAnswer(http, refuse(...reasons)) : next();
  };
}

function validated<Params, Query, Body>(http: Http, route: Route<Params, Query, Body, unknown>) {
  const valid = (part: string) => http.req.valid(part as never) as unknown;
  return {
    params: (route.params ? valid('param') : {}) as Params,
    query: (route.query ? valid('query') : {}) as Query,
    body: (route.body ? valid('json') : {}) as Body,
  };
}

function configOf<P, Q, B, A>(route: Route<P, Q, B, A>, status: 200 | 201): RouteConfig {
  const { method, path, tag, summary, description, params, query, body, answer } = route;
  const refusals: ProblemStatus[] =
    method === 'post'
      ? [...POST_REFUSALS]
      : [400, 401, ...(params ? [404 as const] : []), ...(query ? [422 as const] : []), 500];
  return {
    method,
    path,
    tags: [tag],
    summary,
    description,
    request: {
      params,
      query,
      ...(body
        ? { headers: idempotencyKey, body: { required: true, content: { 'application/json': { schema: body } } } }
        : {}),
    },
    responses: {
      [status]: { description: summary, content: { 'application/json': { schema: answer } } },
      ...problemResponses(refusals),
    },
  } as RouteConfig;
}

/** Every refusal is described with an example, by the same function that words it. */
export function problemResponses(statuses: readonly ProblemStatus[]): RouteConfig['responses'] {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: TITLES[status],
        content: { 'application/problem+json': { schema: problemSchema, example: EXAMPLES[status] } },
      },
    ]),
  );
}

const example = (reason: Reason) => problemOf(refuse(reason));
const EXAMPLES: Readonly<Record<ProblemStatus, unknown>> = {
  400: example({ code: 'body.not-json' }),
  401: example({ code: 'session.needed' }),
  403: example({ code: 'session.foreign-origin' }),
  404: example({ code: 'case.not-found' }),
  409: example({ code: 'ledger.moved-on' }),
  413: example({ code: 'body.too-large', facts: { limit: '1 MB' } }),
  415: example({ code: 'body.not-json-type' }),
  422: example({ code: 'field.missing', field: 'requester.name' }),
  429: example({ code: 'session.too-many-attempts', facts: { minutes: 12 } }),
  503: example({ code: 'body.no-room' }),
  500: {
    ...example({ code: 'fault', facts: { id: '01900000-0000-7000-8000-000000000000' } }),
    status: 500,
    title: TITLES[500],
  },
};

export function refusalAnswer(http: HttpContext, refusal: Refusal): Response {
  const problem = problemOf(refusal, nounAt(http.req.path));
  const minutes = refusal.refused[0]?.facts?.minutes;
  if (problem.status === 429) http.header('Retry-After', String(Number(minutes ?? 1) * 60));
  return http.json(problem, problem.status as ProblemStatus, {
    'Content-Type': 'application/problem+json; charset=UTF-8',
  });
}
