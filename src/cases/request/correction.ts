import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { mayReceive } from '../../rules/request/receipt-day.ts';
import type { GuardContext } from '../noun.ts';
import { dueOn } from './clock.ts';
import type { RequestFacts } from './facts.ts';
import type { Guard } from './guard.ts';
import type { RequestCase } from './request.ts';
import { attorneyReason, requesterReasons } from './requester-guard.ts';

type Correction = RequestFacts<'correct-entry'>;

const art = (article: number): Cite => ({ law: 'regulation-711', article });

/** What a correction (更正登记) makes of the case; what it does not name stays. */
export function corrected(c: RequestCase, said: Correction): RequestCase {
  const { requester, agent, items = c.items, form = c.form, delivery = c.delivery } = said;
  const receivedOn = c.receivedOn && (said.receivedOn ?? c.receivedOn);
  return {
    ...c,
    requester: { ...c.requester, ...requester },
    ...(agent ? { agent: { phone: '', attorneySeen: false, ...c.agent, ...agent } as RequestCase['agent'] } : {}),
    items,
    form,
    delivery,
    receivedOn,
    start: c.start === c.receivedOn ? receivedOn : c.start,
  };
}

/** Judged as the lodging was; and the clock is set by nobody but the head. */
export const mayCorrect: Guard<'correct-entry'> = (c, context, facts) => {
  if (!facts) return [];
  const { why: _, ...said } = facts;
  if (Object.values(said).every((value) => value === undefined)) return [{ code: 'correction.nothing', field: 'why' }];
  const after = corrected(c, facts);
  const { requester, agent, delivery } = facts;
  return [
    ...(facts.receivedOn ? receiptReasons(c, after, context) : []),
    ...(agent ? agentReasons(after) : []),
    // An agent who was forgotten is asked for what the lodging would have asked for.
    ...(agent && !c.agent ? [attorneyReason(after, context.filePurposes)] : []),
    ...(requester || agent || delivery ? requesterReasons(after) : []),
  ];
};

/**
 * 条例 31: a day of receipt is corrected, not given for the first time; and a later one would give the agency days that it
 * does not have, so that whoever consents to an extension answers for it (登记制度, 条例 45).
 */
function receiptReasons(c: RequestCase, after: RequestCase, context: GuardContext): Reason[] {
  const field = 'receivedOn';
  if (!c.receivedOn || !after.receivedOn) return [{ code: 'receipt.not-received', field, cite: art(31) }];
  const { lodgedOn: arrivedOn, registeredOn } = c;
  const reason = mayReceive({ arrivedOn, receivedOn: after.receivedOn, registeredOn, today: context.today });
  if (reason) return [{ ...reason, field }];
  const asOf = { ...context, on: c.stoppedOn ?? context.on };
  const [from, to] = [dueOn(c, asOf), dueOn(after, asOf)];
  if (!from || !to || from === to || context.actor.roles.includes('head')) return [];
  return [{ code: 'correction.moves-the-due-day', field, cite: art(45), facts: { from, to } }];
}

function agentReasons({ agent }: RequestCase): Reason[] {
  const missing = (['name', 'idNumber'] as const).filter((field) => !agent?.[field]);
  return missing.map((field) => ({ code: 'field.missing', field: `agent.${field}`, cite: art(29) }));
}
