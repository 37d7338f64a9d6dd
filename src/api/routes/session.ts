import { createRoute, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { changePassword } from '../../actions/session/change-password.ts';
import { countGuesses } from '../../actions/session/guesses.ts';
import { resume } from '../../actions/session/resume.ts';
import { signIn } from '../../actions/session/sign-in.ts';
import { signOut } from '../../actions/session/sign-out.ts';
import { isRefusal, refuse } from '../../base/refusal.ts';
import { sessionView } from '../../reads/agency/session.ts';
import { CLOCK, type Context, type House } from '../../store/context.ts';
import { sessionAnswer } from '../answers/session.ts';
import type { ApiOptions } from '../open-api.ts';
import { type Api, addRoute, type Env, type Http, problemResponses, refusalAnswer } from '../route.ts';
import type { SessionAnswer } from '../views.ts';
import { wordedVerb } from '../wording.ts';

const COOKIE = 'gk_session';

const login = z
  .object({
    login: z.string().trim().min(1).max(100),
    password: z.string().min(1).max(200),
    agency: z
      .int()
      .min(1)
      .max(999_999_999)
      .optional()
      .openapi({ description: '本系统的机关编号；缺省为本系统的机关。' }),
  })
  .openapi('SignIn');

/** Finds out who asks, by the cookie. */
export function readSession(house: House): MiddlewareHandler<Env> {
  return async (http, next) => {
    const token = getCookie(http, COOKIE);
    const known = token ? await resume(await house.contextFor(CLOCK), token) : null;
    http.set('context', known ? await house.contextFor(known.actor, known.agencyId) : null);
    await next();
  };
}

export function addSessionRoutes(app: Api, house: House, options: ApiOptions): void {
  addRoute(
    app,
    { method: 'get', path: '/session', tag: '会话', summary: '当前登录人、机关和日期', answer: sessionAnswer },
    ({ context }) => sessionAnswerOf(context),
  );
  addSignIn(app, house, options);
  addPasswordChange(app);
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/session',
      tags: ['会话'],
      summary: '退出登录',
      responses: { 204: { description: '已退出' }, ...problemResponses([403, 500]) },
    }),
    (async (http: Http) => {
      const token = deleteCookie(http, COOKIE, { path: '/' });
      if (token) await signOut(await house.contextFor(CLOCK), token);
      return http.body(null, 204);
    }) as never,
  );
}

/** The session, with the reasons in words. */
function sessionAnswerOf(context: Context): SessionAnswer {
  const view = sessionView(context);
  return { ...view, begins: view.begins.map((one) => wordedVerb(one, one.noun)) };
}

const passwords = z
  .object({ old: z.string().min(1).max(200), new: z.string().min(1).max(200) })
  .openapi('PasswordChange');

function addPasswordChange(app: Api): void {
  const route = createRoute({
    method: 'post',
    path: '/session/password',
    tags: ['会话'],
    summary: '修改本人密码',
    description: '修改后所有会话失效，须重新登录。',
    request: { body: { required: true, content: { 'application/json': { schema: passwords } } } },
    responses: { 204: { description: '已修改' }, ...problemResponses([400, 401, 403, 413, 415, 422, 500]) },
  });
  app.openapi(route, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const refused = await changePassword(context, http.req.valid('json' as never) as z.output<typeof passwords>);
    if (refused) return refusalAnswer(http, refused);
    deleteCookie(http, COOKIE, { path: '/' });
    return http.body(null, 204);
  }) as never);
}

function addSignIn(app: Api, house: House, options: ApiOptions): void {
  const guesses = countGuesses();
  const route = createRoute({
    method: 'post',
    path: '/session',
    tags: ['会话'],
    summary: '登录',
    description:
      '同一登录名、同一地址 15 分钟内输错 5 次密码后须等待；同一地址输错 30 次、同一登录名在本人未曾登录过的地址输错 60 次，也须等待。会话保存在 HttpOnly 的 Cookie 中，8 小时不用即失效。',
    request: { body: { required: true, content: { 'application/json': { schema: login } } } },
    responses: {
      200: { description: '已登录', content: { 'application/json': { schema: sessionAnswer } } },
      ...problemResponses([400, 401, 403, 413, 415, 422, 429, 500]),
    },
  });
  app.openapi(route, (async (http: Http) => {
    const { agency = house.agencyId, ...said } = http.req.valid('json' as never) as z.output<typeof login>;
    const attempt = { agencyId: agency, ...said, address: addressOf(http, options) };
    const signed = await signIn(await house.contextFor(CLOCK), attempt, guesses);
    if (isRefusal(signed)) return refusalAnswer(http, signed);
    setCookie(http, COOKIE, signed.token, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      secure: options.secureCookie ?? false,
    });
    return http.json(sessionAnswerOf(await house.contextFor(signed.actor, signed.agencyId)), 200);
  }) as never);
}

/** The connection's address as @hono/node-server gives it; one for all where there is no connection (a test). */
function addressOf(http: Http, { addressOf: given }: ApiOptions): string {
  if (given) return given(http.req.raw, http.env);
  const { incoming } = (http.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? '';
}
