import type { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { lookupHash } from '../../actions/request/lodge.ts';
import { ErrorSummary } from '../../pages/form/error-summary.tsx';
import { type Faults, type FormState, TextField, type Typed } from '../../pages/form/field.tsx';
import { findByLookup, findPublicRequest, type PublicRequest } from '../../reads/public/request.ts';
import { errorPage } from '../error-page.tsx';
import { prefixOf } from '../form/faults.ts';
import { type Guarded, GuardFields } from '../form/guard-fields.tsx';
import { receiveForm, whyAgain } from '../form/receive.ts';
import { browserOf, type Gate, isSecure } from '../gate/gate.ts';
import type { PortalContext, PortalEnv } from '../visit.ts';

const COOKIE = 'gk_track';
/** So long after the last page a look-up is believed. */
const LIFE_MS = 30 * 60_000;

/** The request that this browser has looked up, or null. Each page renews the time. */
export async function lookedUp(c: PortalContext, gate: Gate): Promise<PublicRequest | null> {
  const pass = gate.seal.open<{ caseId: string }>('track', getCookie(c, COOKIE));
  const found = pass && (await findPublicRequest(c.get('visit').context, pass.caseId));
  if (found) admit(c, gate, found.caseId);
  return found;
}

/** The code is in no address and in no page: only that this browser knew it. */
function admit(c: PortalContext, gate: Gate, caseId: string): void {
  const token = gate.seal.seal('track', { caseId }, LIFE_MS);
  const secure = isSecure(c);
  setCookie(c, COOKIE, token, { path: '/track', httpOnly: true, sameSite: 'Lax', secure, maxAge: LIFE_MS / 1000 });
}

/** 查询: number and look-up code, both or nothing. */
export function lookUpRoutes(app: Hono<PortalEnv>, gate: Gate): void {
  app.post('/track', async (c) => {
    const client = gate.client(c);
    const wait = gate.lookups.waitFor(client, gate.now());
    if (wait > 0) return errorPage(c, 429, { minutes: Math.ceil(wait / 60_000) });
    const sent = await receiveForm(c, gate);
    if (sent instanceof Response) return sent;
    const { context, say } = c.get('visit');
    const again = whyAgain(c, sent.typed, gate.quickPass);
    if (again) return showLookUp(c, gate, sent.typed, new Map([['', say(again)]]));
    const { number = '', code = '' } = sent.typed;
    const missing = missingOf(sent.typed, c);
    if (missing.size > 0) return showLookUp(c, gate, sent.typed, missing);
    const caseId = await findByLookup(context, number.trim(), lookupHash(code));
    if (!caseId) {
      gate.lookups.failed(client, gate.now());
      return showLookUp(c, gate, sent.typed, new Map([['number', say('track.not-found')]]));
    }
    gate.lookups.succeeded(client);
    admit(c, gate, caseId);
    return c.redirect('/track', 303);
  });

  app.post('/track/leave', (c) => {
    deleteCookie(c, COOKIE, { path: '/track' });
    return c.redirect('/track', 303);
  });
}

function missingOf(typed: Typed, c: PortalContext): Faults {
  const { say } = c.get('visit');
  const missing = ['number', 'code'].filter((name) => !typed[name]?.trim());
  return new Map(missing.map((name) => [name, say(`track.${name}-missing`)]));
}

export function showLookUp(c: PortalContext, gate: Gate, typed: Typed = {}, faults: Faults = new Map()): Response {
  const { say, page } = c.get('visit');
  const guarded = { pass: gate.quickPass.issue(browserOf(c)), mark: '' };
  const main = <LookUp form={{ typed, faults, say }} guarded={guarded} />;
  return c.html(
    page({ title: say('track.title'), prefix: prefixOf(faults, say), section: 'track', main }),
    faults.size > 0 ? 422 : 200,
  );
}

function LookUp({ form, guarded }: { form: FormState; guarded: Guarded }) {
  const { say } = form;
  return (
    <>
      <ErrorSummary faults={form.faults} say={say} />
      <h1>{say('track.title')}</h1>
      <p className="lead">{say('track.lead')}</p>
      <form method="post" action="/track" noValidate>
        <GuardFields guarded={guarded} say={say} />
        <TextField
          form={form}
          name="number"
          label={say('track.number')}
          hint={say('track.number-hint')}
          className="short number"
        />
        <TextField
          form={form}
          name="code"
          label={say('track.code')}
          hint={say('track.code-hint')}
          className="short number"
        />
        <div className="buttons">
          <button type="submit">{say('track.look-up')}</button>
        </div>
      </form>
    </>
  );
}
