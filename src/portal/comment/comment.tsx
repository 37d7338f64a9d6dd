import type { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { act } from '../../actions/act.ts';
import { ACTING } from '../../actions/nouns.ts';
import { isRefusal, type Reason } from '../../base/refusal.ts';
import type { Faults, Typed } from '../../pages/form/field.tsx';
import { type CallToComment, callToComment } from '../../reads/public/comment.ts';
import { reasonText } from '../../words/refusals.ts';
import { keyOf, markOf } from '../apply/lodging.ts';
import { RECEIPT_MS } from '../apply/receipt.tsx';
import { errorPage } from '../error-page.tsx';
import { faultsOf, prefixOf } from '../form/faults.ts';
import { receiveForm, whyAgain } from '../form/receive.ts';
import type { SentForm } from '../gate/form-body.ts';
import { browserOf, type Gate, isSecure } from '../gate/gate.ts';
import { CALLS_PATH } from '../info/address.ts';
import { infoPath } from '../search/address.ts';
import type { PortalContext, PortalEnv } from '../visit.ts';
import { COMMENT_PATH } from './address.ts';
import { COMMENT_FIELDS, CommentForm } from './comment-form.tsx';
import { RECEIPT_COOKIE, receiptRoute } from './receipt.tsx';
import { commentTrackRoutes } from './track.tsx';

const NOTHING: Faults = new Map();

/** 提出意见 on a call for comments (征求意见), the receipt, and what became of it. `changed` is told after one was made. */
export function commentRoutes(app: Hono<PortalEnv>, gate: Gate, changed: () => void): void {
  app.get(COMMENT_PATH, async (c) => {
    const call = await asked(c, c.req.query('call'));
    return call ? showForm(c, gate, { call }) : errorPage(c, 404);
  });
  app.post(COMMENT_PATH, async (c) => {
    const client = gate.client(c);
    const wait = gate.applies.waitFor(client, gate.now());
    if (wait > 0) return errorPage(c, 429, { minutes: Math.ceil(wait / 60_000) });
    gate.applies.failed(client, gate.now());
    const sent = await receiveForm(c, gate, true);
    if (sent instanceof Response) return sent;
    const call = await asked(c, sent.typed.call);
    return call ? submit(c, gate, call, sent, changed) : errorPage(c, 404);
  });
  receiptRoute(app, gate);
  commentTrackRoutes(app, gate);
}

/** The call that is meant. The database takes no NUL. */
const asked = (c: PortalContext, indexNumber = '') =>
  callToComment(c.get('visit').context, indexNumber.replaceAll('\0', '').slice(0, 100));

function factsOf(typed: Typed, { indexNumber }: CallToComment) {
  const { about, text, name, contact, kind } = typed;
  return { call: indexNumber, about, text, name, contact, kind: kind || undefined };
}

async function submit(c: PortalContext, gate: Gate, call: CallToComment, sent: SentForm, changed: () => void) {
  const { context, visitor, say } = c.get('visit');
  const { typed, files, faults } = sent;
  const lost = files.map((file) => file.name);
  const refused = (reasons: readonly Reason[]) => {
    const label = (name: string) => say(`comment.${name}`);
    const found = faultsOf(reasons, visitor.language, { typed, names: COMMENT_FIELDS, label });
    return showForm(c, gate, { call, typed, faults: found, lost });
  };
  const again = whyAgain(c, typed, gate.pass);
  if (again) return showForm(c, gate, { call, typed, faults: new Map([['', say(again)]]), lost });
  if (faults.length > 0) return refused(faults);
  const facts = factsOf(typed, call);
  const key = keyOf(markOf(typed), facts, files);
  const done = await act(ACTING.comment, context, { verb: 'submit', facts, files, key });
  if (isRefusal(done)) return refused(done.refused);
  changed();
  const { caseId, lookupCode = null } = done;
  const receipt = gate.seal.seal('comment-receipt', { caseId, code: lookupCode }, RECEIPT_MS);
  const path = { path: COMMENT_PATH, httpOnly: true, sameSite: 'Lax', secure: isSecure(c) } as const;
  setCookie(c, RECEIPT_COOKIE, receipt, { ...path, maxAge: RECEIPT_MS / 1000 });
  return c.redirect(`${COMMENT_PATH}/receipt`, 303);
}

interface Shown {
  readonly call: CallToComment;
  readonly typed?: Typed;
  readonly faults?: Faults;
  /** Files that came with a form that could not be taken: browsers forget them. */
  readonly lost?: readonly string[];
}

/** The form; or why there is none, with all that was typed where somebody was too late. */
function showForm(c: PortalContext, gate: Gate, { call, typed = {}, faults = NOTHING, lost = [] }: Shown): Response {
  const { say, page, visitor } = c.get('visit');
  const browser = browserOf(c);
  const pass = gate.pass.judge(typed.pass, browser) === 'expired' ? gate.pass.issue(browser) : typed.pass!;
  const isClosed = call.reasons.length > 0;
  const why = call.reasons.map((reason) => reasonText(reason, visitor.language, 'comment')).join(' ');
  const guarded = { pass, mark: markOf(typed) };
  const main = <CommentForm form={{ typed, faults, say }} guarded={guarded} call={call} closed={why} lost={lost} />;
  const crumbs = [
    { text: say('comments.title'), href: CALLS_PATH },
    ...(call.title ? [{ text: call.title, href: infoPath(call.indexNumber) }] : []),
  ];
  const prefix = prefixOf(faults, say);
  const status = faults.size > 0 ? 422 : isClosed ? 410 : 200;
  return c.html(page({ title: say('comment.title'), prefix, section: 'info', crumbs, main }), status);
}
