import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { type CommentOutcome, handlerReasons, outcomeReasons } from '../../rules/publication/comment/outcome.ts';
import type { Actor, Entry, FileRef } from '../entry.ts';
import { type AnyCase, type GuardContext, indexRow, type Noun } from '../noun.ts';
import { foldBy } from '../simple.ts';
import { COMMENT_FACTS, type CommentChannel, type CommentFacts, type CommentStamp } from './facts.ts';
import { COMMENT_LIFE, type CommentState, type CommentVerb } from './life.ts';

type CommentEntry<V extends CommentVerb> = Entry<string, CommentFacts<V> & { readonly stamp?: CommentStamp }>;

/** 一条公众意见, made on a call for comments (征求意见). */
export interface CommentCase extends AnyCase, CommentFacts<'submit'> {
  readonly state: CommentState;
  readonly callId: string;
  readonly section: string | null;
  readonly channel: CommentChannel;
  readonly receivedOn: Day;
  /** It came after the last day for comments. */
  readonly late: boolean;
  readonly files: readonly FileRef[];
  readonly lookupHash: string | null;
  readonly part: string;
  readonly theme: string;
  readonly gist: string;
  /** What it is decided together with. */
  readonly sameAs: { readonly number: string; readonly caseId: string; readonly on: Day } | null;
  readonly decision: (CommentFacts<'decide'> & { readonly by: Actor; readonly on: Day }) | null;
  readonly voided: { readonly reason: string; readonly on: Day } | null;
}

const taken = (e: CommentEntry<'enter' | 'submit'>, channel: CommentChannel): Partial<CommentCase> => {
  const { stamp = {}, call, about, text, name, contact, kind } = e.facts;
  return {
    ...{ call, about, text, name, contact, kind, channel, files: e.files, receivedOn: e.on },
    number: stamp.number ?? '',
    callId: stamp.callId ?? '',
    section: stamp.section ?? null,
    late: stamp.until !== undefined && e.on > stamp.until,
    lookupHash: stamp.lookupHash ?? null,
  };
};

function classified(c: CommentCase, { facts, on }: CommentEntry<'classify'>): Partial<CommentCase> {
  const { part = c.part, theme = c.theme, gist = c.gist, sameAs, stamp } = facts;
  const same =
    sameAs === undefined ? c.sameAs : stamp?.sameAsId ? { number: sameAs, caseId: stamp.sameAsId, on } : null;
  const decision = same ? null : c.decision;
  return { part, theme, gist, sameAs: same, decision, state: same ? 'merged' : decision ? 'decided' : 'classified' };
}

const TITLE_LENGTH = 100;

/** 公众意见. */
export const comment: Noun<CommentCase> = {
  name: 'comment',
  life: COMMENT_LIFE,
  facts: COMMENT_FACTS,
  fold: foldBy<CommentCase>(
    COMMENT_LIFE,
    { part: '', theme: '', gist: '', sameAs: null, decision: null, voided: null },
    {
      enter: (_, e: CommentEntry<'enter'>) => taken(e, e.facts.channel),
      submit: (_, e: CommentEntry<'submit'>) => taken(e, 'online'),
      classify: classified,
      decide: (_, { facts: { outcome, reason }, by, on }: CommentEntry<'decide'>) => ({
        decision: { outcome, reason, by, on },
      }),
      void: (_, { facts: { reason }, on }: CommentEntry<'void'>) => ({ voided: { reason, on } }),
    },
  ),
  row: (c) =>
    indexRow({
      noun: 'comment',
      number: c.number,
      state: c.state,
      kind: c.channel,
      title: (c.gist || c.text).slice(0, TITLE_LENGTH),
      party: c.name,
      openedOn: c.receivedOn,
      endedOn: c.voided?.on ?? c.sameAs?.on ?? c.decision?.on ?? null,
      outcome: c.decision?.outcome ?? null,
      units: c.state === 'void' ? 0 : 1,
      section: c.section,
      extra: {
        ...{ callId: c.callId, lookupHash: c.lookupHash, about: c.about, part: c.part, theme: c.theme },
        ...{ late: c.late, files: c.files.length, classified: c.state !== 'submitted' },
        ...(c.sameAs ? { sameAs: c.sameAs.number, sameAsId: c.sameAs.caseId } : {}),
      },
      search: [c.number, c.name, c.about, c.part, c.theme, c.gist, c.text].join(' '),
    }),
  guard: (verb, c, context, given) => reasonsOf(verb as CommentVerb, c, context, given),
};

function reasonsOf(verb: CommentVerb, c: CommentCase, context: GuardContext, given: unknown): Reason[] {
  const { actor, on, today, settings } = context;
  if (verb === 'submit') {
    if (on !== today) return [{ code: 'comment.not-today', field: 'on', facts: { on, today } }];
    const { contact } = (given ?? { contact: '-' }) as CommentFacts<'submit'>;
    return settings.commentContact === 'needed' && contact === '' ? [{ code: 'field.missing', field: 'contact' }] : [];
  }
  const handler = { section: actor.section ?? null, isClerk: actor.roles.some((role) => role !== 'section') };
  const foreign = verb === 'enter' ? [] : handlerReasons(c.section, handler);
  if (foreign.length > 0) return foreign;
  if (verb === 'void' && c.channel === 'online') return [{ code: 'comment.made-by-the-public' }];
  if (verb === 'classify' && given && Object.values(given).every((value) => value === undefined))
    return [{ code: 'comment.nothing-classified' }];
  if (verb !== 'decide') return [];
  const { outcome, reason } = (given ?? { outcome: 'off-topic', reason: '' }) as {
    outcome: CommentOutcome;
    reason: string;
  };
  return outcomeReasons(outcome, reason, c.gist);
}
