import type { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { lookupHash } from '../../actions/request/lodge.ts';
import { ErrorSummary } from '../../pages/form/error-summary.tsx';
import { type Faults, type FormState, TextField, type Typed } from '../../pages/form/field.tsx';
import type { Section } from '../../pages/shell.tsx';
import type { Context } from '../../store/context.ts';
import { errorPage } from '../error-page.tsx';
import { browserOf, type Gate, isSecure } from '../gate/gate.ts';
import type { PortalContext, PortalEnv } from '../visit.ts';
import { prefixOf } from './faults.ts';
import { type Guarded, GuardFields } from './guard-fields.tsx';
import { receiveForm, whyAgain } from './receive.ts';

/** So long after the last page a look-up is believed. */
const LIFE_MS = 30 * 60_000;

/** What can be looked up by its number and its look-up code. */
export interface LookedUp {
  /** Where its page is; the form is sent there too. */
  readonly path: string;
  readonly cookie: string;
  readonly section: Section;
  /** Its wording: `{words}.title` and so on. */
  readonly words: string;
  /** The case with this number, where the hash of its look-up code is this one. */
  readonly find: (context: Context, number: string, hash: string) => Promise<string | null>;
}

export interface LookUp {
  /** The case that this browser has looked up, or null. */
  readonly admitted: (c: PortalContext) => string | null;
  /** Each page renews the time. The code is in no address and in no page: only that this browser knew it. */
  readonly admit: (c: PortalContext, caseId: string) => void;
  readonly show: (c: PortalContext, typed?: Typed, faults?: Faults) => Response;
  readonly routes: (app: Hono<PortalEnv>) => void;
}

/** 查询: number and look-up code, both or nothing, and wrong ones only so often. */
export function makeLookUp(gate: Gate, of: LookedUp): LookUp {
  const { path, cookie, section, words, find } = of;
  const admitted: LookUp['admitted'] = (c) =>
    gate.seal.open<{ caseId: string }>(words, getCookie(c, cookie))?.caseId ?? null;
  const admit: LookUp['admit'] = (c, caseId) => {
    const token = gate.seal.seal(words, { caseId }, LIFE_MS);
    const secure = isSecure(c);
    setCookie(c, cookie, token, { path, httpOnly: true, sameSite: 'Lax', secure, maxAge: LIFE_MS / 1000 });
  };
  const show: LookUp['show'] = (c, typed = {}, faults = new Map()) => {
    const { say, page } = c.get('visit');
    const guarded = { pass: gate.quickPass.issue(browserOf(c)), mark: '' };
    const main = <LookUpForm of={of} form={{ typed, faults, say }} guarded={guarded} />;
    return c.html(
      page({ title: say(`${words}.title`), prefix: prefixOf(faults, say), section, main }),
      faults.size > 0 ? 422 : 200,
    );
  };
  const missingOf = (typed: Typed, c: PortalContext): Faults => {
    const { say } = c.get('visit');
    const missing = ['number', 'code'].filter((name) => !typed[name]?.trim());
    return new Map(missing.map((name) => [name, say(`${name === 'code' ? 'track' : words}.${name}-missing`)]));
  };
  const routes = (app: Hono<PortalEnv>) => {
    app.post(path, async (c) => {
      const client = gate.client(c);
      const wait = gate.lookups.waitFor(client, gate.now());
      if (wait > 0) return errorPage(c, 429, { minutes: Math.ceil(wait / 60_000) });
      const sent = await receiveForm(c, gate);
      if (sent instanceof Response) return sent;
      const { context, say } = c.get('visit');
      const again = whyAgain(c, sent.typed, gate.quickPass);
      if (again) return show(c, sent.typed, new Map([['', say(again)]]));
      const { number = '', code = '' } = sent.typed;
      const missing = missingOf(sent.typed, c);
      if (missing.size > 0) return show(c, sent.typed, missing);
      const caseId = await find(context, number.trim(), lookupHash(code));
      if (!caseId) {
        gate.lookups.failed(client, gate.now());
        return show(c, sent.typed, new Map([['number', say(`${words}.not-found`)]]));
      }
      gate.lookups.succeeded(client);
      admit(c, caseId);
      return c.redirect(path, 303);
    });
    app.post(`${path}/leave`, (c) => {
      deleteCookie(c, cookie, { path });
      return c.redirect(path, 303);
    });
  };
  return { admitted, admit, show, routes };
}

function LookUpForm({ of, form, guarded }: { of: LookedUp; form: FormState; guarded: Guarded }) {
  const { say } = form;
  const { path, words } = of;
  return (
    <>
      <ErrorSummary faults={form.faults} say={say} />
      <h1>{say(`${words}.title`)}</h1>
      <p className="lead">{say(`${words}.lead`)}</p>
      <form method="post" action={path} noValidate>
        <GuardFields guarded={guarded} say={say} />
        <TextField
          form={form}
          name="number"
          label={say(`${words}.number`)}
          hint={say(`${words}.number-hint`)}
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
