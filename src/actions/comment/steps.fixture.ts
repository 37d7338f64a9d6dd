import { type Day, day } from '../../base/day.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import type { CommentState, CommentVerb } from '../../cases/comment/life.ts';
import { type Actor, ROLES } from '../../cases/entry.ts';
import { type Context, REQUESTER } from '../../store/context.ts';
import { act, type Done } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { CONTENT, publicationIn } from '../publication/steps.fixture.ts';

export type Base = Omit<Context, 'actor'>;

export const HANDLER: Actor = { id: 'handler', name: '李文', roles: ROLES, section: '运输管理科' };

/** A call that is open on the fixture's day, 2026-03-20, until 19 April. */
export const callIn = (base: Base, state: 'published' | 'withdrawn' = 'published', more: object = {}) =>
  publicationIn(base, state, {
    ...CONTENT,
    ...{ genre: 'call-for-comments', commentsUntil: '2026-04-19', commentsHere: true, ...more },
  });

/** What became of the comments on it, on a day after it. */
export const REPORT = { ...CONTENT, title: '意见采纳情况', genre: 'report' };

export const on = (base: Base, date: string, time = '10:00:00'): Base => ({
  ...base,
  now: new Date(`${date}T${time}+08:00`),
});

/** Facts that are right for a verb in every state that allows it; the call and the comment that it is the same as are filled in. */
export const FACTS: Readonly<Record<CommentVerb, object>> = {
  submit: { about: '第三条', text: '夜间班次太少，请增加末班车。' },
  enter: { about: '第三条', text: '夜间班次太少。', name: '王芳', channel: 'post' },
  classify: { part: '第三条', theme: '班次', gist: '增加夜间班次' },
  decide: { outcome: 'partly', reason: '周末先行试点。' },
  void: { reason: '重复登记。' },
};

interface Given {
  readonly facts?: object;
  readonly by?: Actor;
  readonly on?: Day;
}

/** Does a verb on a comment; `call` is the number of the call where it begins one. */
export function doVerb(base: Base, verb: CommentVerb, of: { call?: string; caseId?: string }, given: Given = {}) {
  const { facts = FACTS[verb], by = HANDLER } = given;
  const whole = of.call ? { call: of.call, ...facts } : facts;
  const deed = { verb, caseId: of.caseId, on: given.on, facts: whole };
  return act(ACTING.comment, { ...base, actor: by }, deed);
}

export async function must(done: Promise<Done | Refusal>): Promise<Done> {
  const one = await done;
  if (isRefusal(one)) throw new Error(JSON.stringify(one));
  return one;
}

/** A comment as somebody makes it on the portal. */
export const submitted = (base: Base, call: string, facts?: object) =>
  must(doVerb(base, 'submit', { call }, { facts: { ...FACTS.submit, ...facts }, by: REQUESTER }));

/** A comment in a state, by the shortest way; entered by staff, received on the day. */
export async function commentIn(base: Base, state: Exclude<CommentState, 'new'>, call: string): Promise<Done> {
  const enter = () => must(doVerb(base, 'enter', { call }, { on: day('2026-03-20') }));
  const done = await enter();
  const { caseId } = done;
  const then = (verb: CommentVerb, facts?: object) => must(doVerb(base, verb, { caseId }, { facts }));
  if (state === 'submitted') return done;
  if (state === 'void') return then('void');
  if (state === 'merged') return then('classify', { sameAs: (await enter()).number });
  const classified = await then('classify');
  return state === 'classified' ? classified : then('decide');
}
