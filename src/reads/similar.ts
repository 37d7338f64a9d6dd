import type { Day } from '../base/day.ts';
import { titleOf } from '../cases/request/noun.ts';
import { type Proof, requesterKey } from '../cases/requester-key.ts';
import {
  answeredRequests,
  type Candidate,
  publishedDocuments,
  requestsByKey,
  requestsByName,
} from '../store/case-index/similar.ts';
import type { Context } from '../store/context.ts';

/** Why a case is shown to whoever registers a request: it may be the same (重复申请), answered or published already. */
export type SimilarWhy = 'same-requester' | 'answered' | 'published';

export interface SimilarCase {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly party: string;
  readonly openedOn: Day;
  readonly state: string;
  readonly outcome: string | null;
  readonly why: SimilarWhy;
  /** Share of the pairs of characters that both texts have, 0-1. */
  readonly likeness: number;
}

/**
 * As many of the newest answered requests, of the newest published documents, and of the requester's own newest are
 * compared, whatever the history holds: a warning, not a proof. Chinese titles have no words that an index could hold; an
 * index of pairs of characters would need an extension (pg_trgm), which the administrator of a database of the agency's
 * own may not allow. What is older is found by the search.
 */
const COMPARED = 500;
const OWN = 200;
const SHOWN = 10;
/** From this likeness on a text is worth a look; the same requester's earlier. */
const ALIKE = 0.6;
const ALIKE_FROM_ONE_REQUESTER = 0.4;

/** What is known of a request that is not lodged yet. */
export interface Wanted {
  readonly text: string;
  readonly name: string;
  readonly proof?: Proof;
}

/**
 * Cases that a new request may repeat; the likest first. Who gives the proof of identity is its requester alone; where
 * only a name is known, everybody of that name is.
 */
export async function similarRequests({ db, office }: Context, wanted: Wanted): Promise<SimilarCase[]> {
  const { agencyId } = office;
  const { name, proof } = wanted;
  const key = proof && requesterKey(agencyId, proof);
  const ownRequests = () => (name ? requestsByName(db, agencyId, name, OWN) : []);
  const [answered, own, documents] = await Promise.all([
    answeredRequests(db, agencyId, COMPARED),
    key ? requestsByKey(db, agencyId, key, OWN) : ownRequests(),
    publishedDocuments(db, agencyId, COMPARED),
  ]);
  const text = pairsOf(titleOf({ items: [{ description: wanted.text, documentNumber: '' }] }));
  const all = pairsOf(wanted.text);
  const ownIds = new Set(own.map((one) => one.caseId));
  const like = (one: Candidate) => likeness(text, pairsOf(one.title));
  return [
    ...own.flatMap((one) => asOwn(one, like(one))),
    ...answered.filter((one) => !ownIds.has(one.caseId)).flatMap((one) => asAnswered(one, like(one))),
    ...documents.flatMap((one) => asDocument(one, all)),
  ]
    .sort((a, b) => b.likeness - a.likeness || b.openedOn.localeCompare(a.openedOn))
    .slice(0, SHOWN);
}

function asOwn(one: Candidate, like: number): SimilarCase[] {
  return like >= ALIKE_FROM_ONE_REQUESTER ? [shown(one, 'same-requester', like)] : [];
}

function asAnswered(one: Candidate, like: number): SimilarCase[] {
  return one.outcome !== null && like >= ALIKE ? [shown(one, 'answered', like)] : [];
}

/** A published document is meant where its whole title stands in the text. */
function asDocument(one: Candidate, text: ReadonlySet<string>): SimilarCase[] {
  const title = pairsOf(one.title);
  const found = title.size === 0 ? 0 : shared(title, text) / title.size;
  return found >= ALIKE ? [shown(one, 'published', found)] : [];
}

function shown(one: Candidate, why: SimilarWhy, like: number): SimilarCase {
  const { caseId, number, title, party, openedOn, state, outcome } = one;
  return { caseId, number, title, party, openedOn, state, outcome, why, likeness: Math.round(like * 100) / 100 };
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');

/** The pairs of neighbouring characters (bigrams): Chinese has no spaces to split at. */
export function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...plain(text)];
  return new Set(characters.slice(1).map((character, i) => characters[i]! + character));
}

/** Dice's measure: twice what both have, over what each has. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return both;
}
