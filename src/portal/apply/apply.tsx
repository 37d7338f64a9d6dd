import type { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { act } from '../../actions/act.ts';
import { ACTING } from '../../actions/nouns.ts';
import { rehearse } from '../../actions/rehearse.ts';
import { isRefusal, type Reason } from '../../base/refusal.ts';
import type { Faults, Typed } from '../../pages/form/field.tsx';
import type { Say } from '../../pages/visitor.ts';
import { type PublicSimilar, publicSimilar } from '../../reads/public/similar.ts';
import { errorPage } from '../error-page.tsx';
import { faultsOf, prefixOf } from '../form/faults.ts';
import { receiveForm, whyAgain } from '../form/receive.ts';
import { grown, shrunk } from '../form/typed-lists.ts';
import type { SentForm } from '../gate/form-body.ts';
import { browserOf, type Gate, isSecure } from '../gate/gate.ts';
import { ColumnMeta, columnType } from '../page-tags.tsx';
import { JsonLd, organisationOf } from '../site-tags.tsx';
import type { PortalContext, PortalEnv, Visit } from '../visit.ts';
import { ApplyForm } from './apply-form.tsx';
import { CheckPage } from './check-page.tsx';
import { labelIn, namesOf } from './labels.ts';
import { ITEMS, JOINT, keyOf, lodgeFactsOf, markOf, placed, tidy } from './lodging.ts';
import { RECEIPT_COOKIE, RECEIPT_MS } from './receipt.tsx';

const NOTHING: Faults = new Map();

const fieldsOf = (typed: Typed, say: Say) => ({
  typed,
  names: namesOf(typed),
  label: labelIn(say, typed),
});

/** 申请公开: the form, its check, and the lodging. `changed` is told after a request was lodged. */
export function applyRoutes(app: Hono<PortalEnv>, gate: Gate, changed: () => void): void {
  // What was searched for and not found is filled in.
  app.get('/apply', (c) => showForm(c, gate, { 'items.0.description': (c.req.query('want') ?? '').slice(0, 200) }));
  app.post('/apply', async (c) => {
    const client = gate.client(c);
    const wait = gate.applies.waitFor(client, gate.now());
    if (wait > 0) return errorPage(c, 429, { minutes: Math.ceil(wait / 60_000) });
    gate.applies.failed(client, gate.now());
    const sent = await receiveForm(c, gate, true);
    if (sent instanceof Response) return sent;
    return answerForm(c, gate, sent, changed);
  });
}

/** The buttons that only change the form's shape keep all that was typed, and judge nothing. */
function reshaped(todo: string, typed: Typed): Typed | null {
  const [what, index] = todo.split('.') as [string, string?];
  if (what === 'add-item') return grown(typed, ITEMS);
  if (what === 'add-joint') return grown(typed, JOINT);
  if (what === 'remove-item') return shrunk(typed, ITEMS, Number(index));
  if (what === 'remove-joint') return shrunk(typed, JOINT, Number(index));
  return what === 'edit' ? typed : null;
}

async function answerForm(c: PortalContext, gate: Gate, sent: SentForm, changed: () => void): Promise<Response> {
  const { context, visitor, say } = c.get('visit');
  const shape = reshaped(sent.typed.do ?? '', sent.typed);
  if (shape) return showForm(c, gate, shape);
  const typed = tidy(sent.typed);
  const again = whyAgain(c, typed, gate.pass);
  const reasons: readonly Reason[] = rehearse(ACTING.request.noun, context, {
    verb: 'lodge',
    facts: lodgeFactsOf(typed),
  });
  const found = faultsOf(reasons, visitor.language, fieldsOf(typed, say));
  const faults: Faults = again ? new Map([['', say(again)], ...found]) : found;
  if (faults.size > 0) return showForm(c, gate, typed, faults);
  if (typed.do === 'send' && typed.checked) return lodge(c, gate, { ...sent, typed }, changed);
  return showCheck(c, gate, typed, await findSimilar(c, typed));
}

async function lodge(c: PortalContext, gate: Gate, { typed, files, faults }: SentForm, changed: () => void) {
  const { context, visitor, say } = c.get('visit');
  const { language } = visitor;
  const lost = files.map((file) => file.name);
  const fields = fieldsOf(typed, say);
  if (faults.length > 0) return showCheck(c, gate, typed, [], faultsOf(faults, language, fields), lost);
  const facts = lodgeFactsOf(typed);
  const key = keyOf(markOf(typed), facts, files);
  const done = await act(ACTING.request, context, { verb: 'lodge', facts, files, key });
  if (isRefusal(done))
    return showCheck(c, gate, typed, [], faultsOf(placed(done.refused, files), language, fields), lost);
  changed();
  const { caseId, lookupCode } = done;
  const receipt = gate.seal.seal('receipt', { caseId, code: lookupCode ?? null }, RECEIPT_MS);
  const path = { path: '/receipt', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) } as const;
  setCookie(c, RECEIPT_COOKIE, receipt, { ...path, maxAge: RECEIPT_MS / 1000 });
  return c.redirect('/receipt', 303);
}

function findSimilar(c: PortalContext, typed: Typed): Promise<PublicSimilar[]> {
  const text = typed['items.0.description'] ?? '';
  const name = typed['requester.name']?.trim() ?? '';
  const proof = { idType: typed['requester.idType'] ?? '', idNumber: typed['requester.idNumber'] ?? '' };
  return publicSimilar(c.get('visit').context, { text, name, proof });
}

/** The pass of the form as it was opened stays with it, so that its least time is counted once. */
function guardedOf(c: PortalContext, gate: Gate, typed: Typed) {
  const browser = browserOf(c);
  const stillGood = gate.pass.judge(typed.pass, browser) !== 'expired';
  return { pass: stillGood ? typed.pass! : gate.pass.issue(browser), mark: markOf(typed) };
}

function showForm(c: PortalContext, gate: Gate, typed: Typed, faults: Faults = NOTHING): Response {
  const { say, page } = c.get('visit');
  const head = (
    <>
      <ColumnMeta name={say('part.apply')} type={columnType('apply')} description={say('home.apply-text')} />
      <Service visit={c.get('visit')} />
    </>
  );
  const main = <ApplyForm form={{ typed, faults, say }} guarded={guardedOf(c, gate, typed)} />;
  return c.html(
    page({ title: say('apply.title'), prefix: prefixOf(faults, say), section: 'apply', head, main }),
    faults.size > 0 ? 422 : 200,
  );
}

function showCheck(
  c: PortalContext,
  gate: Gate,
  typed: Typed,
  similar: readonly PublicSimilar[],
  faults: Faults = NOTHING,
  lostFiles: readonly string[] = [],
): Response {
  const { say, page, visitor } = c.get('visit');
  const crumbs = [{ text: say('apply.title'), href: '/apply' }];
  const form = { typed, faults, say };
  const shown = { similar, lostFiles, language: visitor.language };
  const main = <CheckPage form={form} guarded={guardedOf(c, gate, typed)} {...shown} />;
  return c.html(
    page({ title: say('check.title'), prefix: prefixOf(faults, say), section: 'apply', crumbs, main }),
    faults.size > 0 ? 422 : 200,
  );
}

/** 依申请公开 in the words of schema.org. */
function Service({ visit }: { visit: Visit }) {
  const { say, origin } = visit;
  const data = {
    '@type': 'GovernmentService',
    name: say('home.apply'),
    description: say('home.apply-text'),
    serviceOperator: organisationOf(visit),
    availableChannel: { '@type': 'ServiceChannel', serviceUrl: `${origin}/apply` },
  };
  return <JsonLd data={data} />;
}
