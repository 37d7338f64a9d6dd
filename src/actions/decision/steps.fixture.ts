import type { Day } from '../../base/day.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import type { DecisionKind } from '../../cases/decision/fields.ts';
import { exchangeRow } from '../../cases/decision/invented.fixture.ts';
import type { DecisionState, DecisionVerb } from '../../cases/decision/life.ts';
import { type Actor, ROLES } from '../../cases/entry.ts';
import type { Context } from '../../store/context.ts';
import { act, type Done } from '../act.ts';
import { ACTING } from '../nouns.ts';

export const ANYBODY: Actor = { id: 'anybody', name: '李文', roles: ROLES, section: '运输管理科' };
export const TYPES = { licence: '准予', penalty: '处罚' } as const;

let last = 0;
/** A row that nobody has had before, decided in March 2025. */
export const nextRow = (kind: DecisionKind): Record<string, string> => ({
  ...(exchangeRow(kind, ++last) as Record<string, string>),
  decisionType: TYPES[kind],
});

/** Facts that are right for a verb in every state that allows it. */
export function factsOf(kind: DecisionKind, verb: DecisionVerb): object {
  switch (verb) {
    case 'record':
      return nextRow(kind);
    case 'correct-entry':
      return { why: '录入有误。', itemCode: '0101' };
    case 'publish':
      return kind === 'penalty' ? { publicUntil: '2027-03-10' } : {};
    case 'revoke':
      return { ground: 'revoked', reason: '经行政复议撤销。' };
    case 'withdraw':
      return { ground: 'error', reason: '公示信息有误。' };
    default:
      return { reason: '不属于公示范围。' };
  }
}

export const PATHS: Readonly<Record<DecisionState, readonly DecisionVerb[]>> = {
  new: [],
  recorded: ['record'],
  published: ['record', 'publish'],
  revoked: ['record', 'publish', 'revoke'],
  withdrawn: ['record', 'publish', 'withdraw'],
  kept: ['record', 'keep'],
  void: ['record', 'void'],
};

type Base = Omit<Context, 'actor'>;
interface Given {
  readonly by?: Actor;
  readonly facts?: object;
  readonly on?: Day;
}

export function doVerb(
  base: Base,
  kind: DecisionKind,
  verb: DecisionVerb,
  caseId?: string,
  { by = ANYBODY, facts = factsOf(kind, verb), on }: Given = {},
): Promise<Done | Refusal> {
  return act(ACTING[kind], { ...base, actor: by }, { verb, caseId, on, facts });
}

/** As doVerb, where it must be done. */
export async function mustDo(...given: Parameters<typeof doVerb>): Promise<Done> {
  const done = await doVerb(...given);
  if (isRefusal(done)) throw new Error(`${given[1]} ${given[2]}: ${JSON.stringify(done)}`);
  return done;
}

/** A decision in a state, by the shortest way. */
export async function decisionIn(base: Base, kind: DecisionKind, state: DecisionState, row?: object): Promise<Done> {
  let done: Done | undefined;
  for (const verb of PATHS[state]) {
    const facts = verb === 'record' ? { ...nextRow(kind), ...row } : undefined;
    done = await mustDo(base, kind, verb, done?.caseId, { facts });
  }
  return done ?? { caseId: '', number: '', state: 'new', seq: 0 };
}
