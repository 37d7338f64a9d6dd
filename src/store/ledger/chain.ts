import { createHash } from 'node:crypto';
import type { Entry } from '../../cases/entry.ts';

/** What an entry is before it has its place in the chain. `at` is now where absent. */
export type NewEntry = Omit<Entry, 'seq' | 'at' | 'prev' | 'hash'> & { readonly at?: string };

/** Where the chain of a case does not hold. */
export interface Break {
  readonly seq: number;
  readonly what: 'seq' | 'prev' | 'hash';
}

/** JSON with sorted keys and without what JSON does not know: one text for one value, on every machine. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What the first entry of a case has as its `prev`, in hex: the chain belongs to this case of this agency. */
export function chainStart(agencyId: number, caseId: string): string {
  return sha256(`${agencyId}/${caseId}`);
}

/** The hash of an entry, in hex: over everything else that it says, `prev` included. */
export function hashOf(entry: Omit<Entry, 'hash'>): string {
  const { agencyId, caseId, seq, noun, verb, on, at, by, facts, files, prev } = entry;
  return sha256(canonicalJson({ agencyId, caseId, seq, noun, verb, on, at, by, facts, files, prev }));
}

/** Every place where the entries of one case, oldest first, are not what was written; none = whole. */
export function verifyChain(entries: readonly Entry[]): Break[] {
  const breaks: Break[] = [];
  entries.forEach((entry, i) => {
    const prev = entries[i - 1]?.hash ?? chainStart(entry.agencyId, entry.caseId);
    if (entry.seq !== i + 1) breaks.push({ seq: entry.seq, what: 'seq' });
    if (entry.prev !== prev) breaks.push({ seq: entry.seq, what: 'prev' });
    if (entry.hash !== hashOf(entry)) breaks.push({ seq: entry.seq, what: 'hash' });
  });
  return breaks;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
