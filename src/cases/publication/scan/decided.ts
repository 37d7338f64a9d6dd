import type { Day } from '../../../base/day.ts';
import type { Reason } from '../../../base/refusal.ts';
import type { Entry } from '../../entry.ts';
import type { FoundHit } from './found.ts';
import { type HitKind, SECRECY_KINDS } from './hit.ts';

/** What a reviewer decided on a hit: it stays, for a reason, or it is to be mended. */
export const DECISIONS = ['keep', 'mend'] as const;

export interface HitDecision {
  readonly decision: (typeof DECISIONS)[number];
  readonly reason: string;
  readonly by: Entry['by'];
  readonly on: Day;
  readonly at: string;
  /** Of what the reviewer had before them. */
  readonly contentHash: string;
}

/** 发布前扫描 of the version that was submitted last. */
export interface Scan {
  readonly contentHash: string;
  readonly hits: readonly FoundHit[];
}

/** What stands against a version: by key, since a decision holds as long as its passage is the same. */
export interface Scanned {
  readonly scan: Scan | null;
  readonly decisions: Readonly<Record<string, HitDecision>>;
}

/** More in one version are no text that a person can go through. */
export const MOST_HITS = 3000;

const cite = { law: 'regulation-711', article: 17 } as const;

/** Why a version may not go on: hits of these kinds (all where absent) that nobody decided on, or that are to be mended. */
export function standingReasons({ scan, decisions }: Scanned, hash: string, kinds?: readonly HitKind[]): Reason[] {
  if (scan?.contentHash !== hash) return [{ code: 'publication.not-scanned', cite }];
  const standing = scan.hits.filter(({ kind, blocks, key }) => {
    const asked = !kinds || kinds.includes(kind);
    return asked && (blocks || decisions[key]?.decision !== 'keep');
  });
  const mend = standing.filter(({ key, blocks }) => blocks || decisions[key]?.decision === 'mend');
  const open = standing.length - mend.length;
  return [
    ...(open > 0 ? [{ code: 'publication.hits-undecided', cite, facts: { n: open } }] : []),
    ...(mend.length > 0 ? [{ code: 'publication.hits-to-mend', cite, facts: { n: mend.length } }] : []),
  ];
}

interface Deciding {
  readonly decision: (typeof DECISIONS)[number];
  readonly keys: readonly string[];
  readonly reason: string;
}

/** Why these hits may not be decided on like this, by whoever reviews secrecy (`bySecrecy`) or by another. */
export function decisionReasons({ scan }: Scanned, { decision, keys, reason }: Deciding, bySecrecy: boolean): Reason[] {
  const hits = new Map(scan?.hits.map((hit) => [hit.key, hit]));
  const chosen = keys.map((key) => hits.get(key));
  const reasons: Reason[] = [];
  if (chosen.includes(undefined)) reasons.push({ code: 'publication.no-such-hit', field: 'keys' });
  if (!bySecrecy && chosen.some((hit) => hit && SECRECY_KINDS.includes(hit.kind)))
    reasons.push({ code: 'publication.hit-for-secrecy', field: 'keys', cite });
  if (decision === 'keep' && chosen.some((hit) => hit?.blocks))
    reasons.push({ code: 'publication.hit-cannot-stay', field: 'keys', cite: { ...cite, article: 14 } });
  if (decision === 'keep' && reason === '') reasons.push({ code: 'publication.hit-without-reason', field: 'reason' });
  return reasons;
}
