import { day } from '../../base/day.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import type { RectificationState, RectificationVerb } from '../../cases/rectification/life.ts';
import type { Context } from '../../store/context.ts';
import { act, type Done } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { OTHER, REQUESTER_FACTS, WRITER } from '../request/steps.fixture.ts';

type Base = Omit<Context, 'actor'>;

/** Facts that are right for a verb in every state that allows it. */
export const FACTS: Readonly<Record<RectificationVerb, object>> = {
  receive: {
    requester: REQUESTER_FACTS,
    record: '道路运输从业资格证登记信息',
    claim: '出生日期登记为1980年2月1日，应为1980年1月2日',
    evidence: '居民身份证。',
  },
  draft: { result: 'corrected', check: '与身份证记载不一致。', content: '出生日期更正为1980年1月2日。' },
  'send-back': { reason: '请附核实材料。' },
  answer: {},
  serve: { means: 'post', postalNumber: 'XA123' },
  withdraw: {},
  'correct-entry': { why: '登记有误。', record: '道路运输从业资格证' },
};

const PATHS: Readonly<Record<RectificationState, readonly RectificationVerb[]>> = {
  new: [],
  received: ['receive'],
  drafted: ['receive', 'draft'],
  answered: ['receive', 'draft', 'answer'],
  served: ['receive', 'draft', 'answer', 'serve'],
  withdrawn: ['receive', 'withdraw'],
};

/** Does a verb on Monday 5 January 2026: the writer drafts, somebody else decides. */
export function rectify(
  base: Base,
  verb: RectificationVerb,
  caseId?: string,
  facts = FACTS[verb],
  actor = verb === 'draft' ? WRITER : OTHER,
): Promise<Done | Refusal> {
  return act(ACTING.rectification, { ...base, actor }, { verb, caseId, on: day('2026-01-05'), facts });
}

/** A rectification in a state, by the shortest way; `draft` where its answer says something else. */
export async function rectificationIn(base: Base, state: RectificationState, draft = FACTS.draft): Promise<Done> {
  let done: Done | undefined;
  for (const verb of PATHS[state]) {
    const next = await rectify(base, verb, done?.caseId, verb === 'draft' ? draft : undefined);
    if (isRefusal(next)) throw new Error(`${verb}: ${JSON.stringify(next)}`);
    done = next;
  }
  return done!;
}
