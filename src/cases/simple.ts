import { day } from '../base/day.ts';
import type { Entry } from './entry.ts';
import type { Life } from './life.ts';
import type { AnyCase } from './noun.ts';

/**
 * The fold of a noun whose entries only set fields: each verb's change on top of the state its life leads to. Throws a
 * fault where the ledger has an entry that the life does not know.
 */
export function foldBy<Case extends AnyCase>(
  life: Life,
  nothing: Partial<Case>,
  apply: Readonly<Record<string, (c: Case, e: Entry<string, never>) => Partial<Case>>>,
): (entries: readonly Entry[]) => Case {
  const next = (c: Case, e: Entry): Case => {
    const step = life[c.state]?.[e.verb];
    if (!step) throw new Error(`entry ${e.seq} of case ${e.caseId}: no ${e.verb} in state ${c.state}`);
    const to = typeof step.to === 'string' ? { state: step.to } : {};
    return { ...c, ...to, ...apply[e.verb]?.(c, e as Entry<string, never>), seq: e.seq };
  };
  return (entries) =>
    entries.reduce(next, {
      ...nothing,
      caseId: entries[0]?.caseId ?? '',
      number: '',
      state: 'new',
      seq: 0,
    } as unknown as Case);
}

/** 31 December of the year. */
export function yearEnd(year: number) {
  return day(`${year}-12-31`);
}
