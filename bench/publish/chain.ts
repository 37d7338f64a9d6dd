import { act, type Done } from '../../src/actions/act.ts';
import { ACTING } from '../../src/actions/nouns.ts';
import { isRefusal } from '../../src/base/refusal.ts';
import { ROLES } from '../../src/cases/entry.ts';
import type { Context } from '../../src/store/context.ts';

type Base = Omit<Context, 'actor' | 'now'>;
const DRAFTER = { id: 'drafter', name: '李文', roles: ROLES, section: '运输管理科' };
const REVIEWER = { id: 'reviewer', name: '周敏', roles: ROLES, section: '运输管理科' };

const CHAIN = [
  ['submit', {}],
  ['review-section', {}],
  ['review-secrecy', { basis: '不涉及国家秘密。' }],
  ['review-office', {}],
  ['approve', {}],
] as const;

export async function does(base: Base, verb: string, caseId: string | undefined, facts: object): Promise<Done> {
  const actor = verb === 'draft' || verb === 'submit' ? DRAFTER : REVIEWER;
  const done = await act(ACTING.publication, { ...base, actor, now: new Date() }, { verb, caseId, facts });
  if (isRefusal(done)) throw new Error(`${verb}: ${JSON.stringify(done)}`);
  return done;
}

/** A publication that was approved and waits for its publishing. */
export async function approved(base: Base, title: string, body: string): Promise<string> {
  const facts = {
    ...{ title, body, openness: 'public', column: '20-4', genre: 'statistics', theme: '交通运输' },
    ...{ issuers: ['江州市交通运输局'], madeOn: '2026-03-02', abstract: title },
  };
  const { caseId } = await does(base, 'draft', undefined, facts);
  for (const [verb, given] of CHAIN) await does(base, verb, caseId, given);
  return caseId;
}
