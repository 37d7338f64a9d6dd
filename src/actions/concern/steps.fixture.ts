import { isRefusal, type Refusal } from '../../base/refusal.ts';
import type { ConcernState, ConcernVerb } from '../../cases/concern/life.ts';
import { type Actor, ROLES } from '../../cases/entry.ts';
import type { Context } from '../../store/context.ts';
import { act, type Done } from '../act.ts';
import { ACTING } from '../nouns.ts';

export type Base = Omit<Context, 'actor'>;

/** May do everything, what only the program does included, so that the state alone can stand against a verb. */
export const ANYBODY: Actor = { id: 'anybody', name: '李文', roles: ROLES, section: '运输管理科' };

/** Noticed at nine in the evening of the Friday before the fixtures' day, 2026-03-20 09:00 in Beijing. */
export const REPORTED = {
  title: '云台隧道内出租汽车起火',
  about: '隧道里的出租汽车为什么起火？有没有人受伤？',
  kind: 'emergency',
  level: 'serious',
  source: 'short-video',
  seenAt: '某短视频平台同城榜',
  link: 'https://video.example/v/1',
  noticedAt: '2026-03-19T21:00',
  section: '运输管理科',
};

/** Facts that are right for a verb in every state that allows it. */
export const FACTS: Readonly<Record<ConcernVerb, object>> = {
  report: REPORTED,
  assess: { decision: 'respond', level: 'serious', section: '运输管理科' },
  transfer: { body: '青石市应急管理局', reason: '事故调查由该局负责。' },
  respond: {
    responseKind: 'statement',
    respondedAt: '2026-03-20T01:30',
    channel: 'weibo',
    speaker: '周敏',
    summary: '火已扑灭，无人员伤亡，起火原因正在调查。',
  },
  published: { responseKind: 'briefing', publicationId: 'x', publication: '000014349/2026-00001', summary: '通报' },
  evaluate: { effect: 'settled', conclusion: '回应及时。', missedBecause: '未举行新闻发布会：火已扑灭。' },
  close: {},
  'correct-entry': { why: '录入有误', seenAt: '某短视频平台' },
  'correct-response': { why: '录入有误', response: 1, channel: 'wechat' },
};

const NOT_NEEDED = { decision: 'not-needed', level: 'ordinary', section: '运输管理科', reason: '已有说明。' };

/** The verbs that lead to a state, with a response on the way wherever the state can have one. */
const PATHS: Readonly<Record<ConcernState, readonly (readonly [ConcernVerb, object?])[]>> = {
  new: [],
  found: [['report'], ['respond']],
  responding: [['report'], ['respond'], ['assess']],
  unneeded: [
    ['report'],
    ['respond'],
    ['correct-response', { why: '误登', response: 1, struck: true }],
    ['assess', NOT_NEEDED],
  ],
  transferred: [['report'], ['respond'], ['transfer']],
  evaluated: [['report'], ['respond'], ['assess'], ['evaluate']],
  closed: [['report'], ['respond'], ['assess'], ['evaluate'], ['close']],
};

export function doVerb(
  base: Base,
  verb: ConcernVerb,
  caseId?: string,
  facts: object = FACTS[verb],
  actor: Actor = ANYBODY,
): Promise<Done | Refusal> {
  return act(ACTING.concern, { ...base, actor }, { verb, caseId, facts });
}

/** As doVerb, where it must be done. */
export async function mustDo(...given: Parameters<typeof doVerb>): Promise<Done> {
  const done = await doVerb(...given);
  if (isRefusal(done)) throw new Error(`${given[1]}: ${JSON.stringify(done)}`);
  return done;
}

/** A concern in a state, by a short way. */
export async function concernIn(base: Base, state: ConcernState, reported: object = {}): Promise<Done> {
  let done: Done | undefined;
  for (const [verb, facts] of PATHS[state])
    done = await mustDo(base, verb, done?.caseId, verb === 'report' ? { ...REPORTED, ...reported } : facts);
  return done ?? { caseId: '', number: '', state: 'new', seq: 0 };
}
