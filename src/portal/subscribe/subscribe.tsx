import type { Hono } from 'hono';
import { askSubscription } from '../../actions/mail/ask.ts';
import { confirmSubscription, leaveSubscriptions } from '../../actions/mail/decide.ts';
import { TOPIC_FIELDS, type Topic } from '../../cases/subscription/subscription.ts';
import type { Faults, Typed } from '../../pages/form/field.tsx';
import { CONFIRM_HOURS } from '../../papers/mail/letter.ts';
import { confirmPath, minePath, SUBSCRIBE_PATH } from '../../papers/mail/links.ts';
import { isMailOffered, isMailStopped } from '../../reads/mail/offered.ts';
import {
  askedSubscription,
  mineToken,
  mySubscriptions,
  publishedThemes,
  searchedLines,
} from '../../reads/mail/subscriber.ts';
import { errorPage } from '../error-page.tsx';
import { faultsOf, prefixOf } from '../form/faults.ts';
import { receiveForm, whyAgain } from '../form/receive.ts';
import { browserOf, type Gate } from '../gate/gate.ts';
import { movedAnswer } from '../info/info.tsx';
import type { PortalContext, PortalEnv } from '../visit.ts';
import { ConfirmPage, MinePage, SaidPage, SubscribedPage } from './pages.tsx';
import { SubscribeForm } from './subscribe-form.tsx';

const SENT_PATH = `${SUBSCRIBE_PATH}/sent`;

/**
 * 邮件订阅: the form, its confirmation and the way out. Nothing happens by opening a link: what scans mails opens them all.
 * Without a mail server there is no such page.
 */
export function subscribeRoutes(app: Hono<PortalEnv>, gate: Gate): void {
  app.use(`${SUBSCRIBE_PATH}/*`, async (c, next) => {
    if (!isMailOffered()) return movedAnswer(c);
    await next();
    c.header('X-Robots-Tag', 'noindex');
    return undefined;
  });
  app.get(SUBSCRIBE_PATH, (c) => {
    const asked = (name: string) => (c.req.query(name) ?? '').replaceAll('\0', '').trim().slice(0, 100);
    return showForm(c, gate, {
      ...Object.fromEntries(TOPIC_FIELDS.map((field) => [field, asked(field)])),
      pace: 'daily',
    });
  });
  app.post(SUBSCRIBE_PATH, (c) => answerForm(c, gate));
  app.get(SENT_PATH, (c) => {
    const { say, page } = c.get('visit');
    const main = (
      <SaidPage title={say('subscribe.sent')} texts={['subscribe.sent-text', 'subscribe.sent-not']} say={say} />
    );
    return c.html(page({ title: say('subscribe.sent'), ...CRUMBS(c), main }));
  });
  confirmRoutes(app, gate);
  mineRoutes(app, gate);
}

const CRUMBS = (c: PortalContext) =>
  ({ section: 'info', crumbs: [{ text: c.get('visit').say('subscribe.title'), href: SUBSCRIBE_PATH }] }) as const;

async function answerForm(c: PortalContext, gate: Gate): Promise<Response> {
  const [client, now] = [gate.client(c), gate.now()];
  const wait = Math.max(gate.subscribes.waitFor(client, now), gate.allSubscribes.waitFor('', now));
  if (wait > 0) return errorPage(c, 429, { minutes: Math.ceil(wait / 60_000) });
  const sent = await receiveForm(c, gate);
  if (sent instanceof Response) return sent;
  gate.subscribes.failed(client, now);
  const { context, visitor, say } = c.get('visit');
  const { typed } = sent;
  const again = whyAgain(c, typed, gate.pass);
  if (again) return showForm(c, gate, typed, new Map([['', say(again)]]));
  const topic = Object.fromEntries(
    TOPIC_FIELDS.map((field) => [field, typed[field]?.trim() ?? '']),
  ) as unknown as Topic;
  const wish = {
    ...topic,
    email: typed.email ?? '',
    pace: typed.pace ?? '',
    lines: searchedLines(context, topic.words),
  };
  const refused = await askSubscription(context, wish);
  if (refused) {
    const fields = {
      typed,
      names: ['email', ...TOPIC_FIELDS, 'pace'],
      label: (name: string) => say(`subscribe.${name}`),
    };
    return showForm(c, gate, typed, faultsOf(refused.refused, visitor.language, fields));
  }
  gate.allSubscribes.failed('', now);
  return c.redirect(SENT_PATH, 303);
}

async function showForm(c: PortalContext, gate: Gate, typed: Typed, faults: Faults = new Map()): Promise<Response> {
  if (!isMailOffered()) return movedAnswer(c);
  const { context, say, page, visitor } = c.get('visit');
  const browser = browserOf(c);
  const isGood = gate.pass.judge(typed.pass, browser) !== 'expired';
  const guarded = { pass: isGood ? typed.pass! : gate.pass.issue(browser), mark: '' };
  const [themes, isStopped] = await Promise.all([publishedThemes(context), isMailStopped(context)]);
  const form = { typed, faults, say };
  const main = <SubscribeForm {...{ form, guarded, themes, isStopped }} language={visitor.language} />;
  return c.html(
    page({ title: say('subscribe.title'), prefix: prefixOf(faults, say), section: 'info', main }),
    faults.size > 0 ? 422 : 200,
  );
}

function confirmRoutes(app: Hono<PortalEnv>, gate: Gate): void {
  app.get(confirmPath(':token'), async (c) => {
    const { context, say, page, visitor } = c.get('visit');
    const asked = await askedSubscription(context, c.req.param('token')!);
    if (!asked) return wrongLink(c);
    const main = <ConfirmPage asked={asked} path={c.req.path} say={say} language={visitor.language} />;
    return c.html(page({ title: say('subscribe.confirm'), ...CRUMBS(c), main }));
  });
  app.post(confirmPath(':token'), async (c) => {
    const sent = await receiveForm(c, gate);
    if (sent instanceof Response) return sent;
    const { context } = c.get('visit');
    const token = c.req.param('token')!;
    const isDone = await confirmSubscription(context, token);
    const mine = isDone ? await mineToken(context, token) : null;
    return mine ? c.redirect(`${minePath(mine)}?done=confirmed`, 303) : wrongLink(c);
  });
}

function mineRoutes(app: Hono<PortalEnv>, gate: Gate): void {
  app.get(minePath(':token'), async (c) => {
    const { context, say, page, visitor } = c.get('visit');
    const mine = await mySubscriptions(context, c.req.param('token')!);
    if (!mine) return wrongLink(c);
    const shown = { mine, path: c.req.path, say, language: visitor.language };
    const done = c.req.query('done');
    if (done === 'confirmed' && mine.length > 0) {
      return c.html(page({ title: say('subscribe.confirmed'), ...CRUMBS(c), main: <SubscribedPage {...shown} /> }));
    }
    const main = <MinePage {...shown} hasLeft={done === 'left'} />;
    return c.html(page({ title: say('subscribe.mine'), ...CRUMBS(c), main }));
  });
  app.post(minePath(':token'), async (c) => {
    const sent = await receiveForm(c, gate);
    if (sent instanceof Response) return sent;
    const { leave = '' } = sent.typed;
    if (leave !== 'all' && !UUID.test(leave)) return errorPage(c, 400);
    const isOurs = await leaveSubscriptions(
      c.get('visit').context,
      c.req.param('token')!,
      leave === 'all' ? null : leave,
    );
    return isOurs ? c.redirect(`${c.req.path}?done=left`, 303) : wrongLink(c);
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function wrongLink(c: PortalContext): Response {
  const { say, page } = c.get('visit');
  const title = say('subscribe.wrong');
  const facts = { hours: CONFIRM_HOURS };
  const main = <SaidPage title={title} texts={['subscribe.wrong-text']} facts={facts} again say={say} />;
  return c.html(page({ title, ...CRUMBS(c), main }), 404);
}
