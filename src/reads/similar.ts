import type { Day } from '../base/day.ts';
import { titleOf } from '../cases/request/noun.ts';
import { type IndexedCase, listCases } from '../store/case-index.ts';
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

/** As many of the newest cases are compared: a warning, not a proof. */
const COMPARED = 500;
const SHOWN = 10;
/** From this likeness on a text is worth a look; the same requester's earlier. */
const ALIKE = 0.6;
const ALIKE_FROM_ONE_REQUESTER = 0.4;

/** Cases that a new request with this text, from a requester of this name, may repeat; the likest first. */
export async function similarRequests(
  context: Context,
  wanted: { readonly text: string; readonly name: string },
): Promise<SimilarCase[]> {
  const { db, office } = context;
  const newest = (filter: { noun: string; text?: string }) =>
    listCases(db, office.agencyId, filter, { limit: COMPARED });
  const [requests, own, documents] = await Promise.all([
    newest({ noun: 'request' }),
    wanted.name ? newest({ noun: 'request', text: wanted.name }) : [],
    newest({ noun: 'document' }),
  ]);
  const text = pairsOf(titleOf({ items: [{ description: wanted.text, documentNumber: '' }] }));
  const all = pairsOf(wanted.text);
  const byId = new Map([...own, ...requests].map((one) => [one.caseId, one]));
  return [
    ...[...byId.values()].flatMap((one) => asRequest(one, likeness(text, pairsOf(one.title)), wanted.name)),
    ...documents.filter((one) => one.state === 'published').flatMap((one) => asDocument(one, all)),
  ]
    .sort((a, b) => b.likeness - a.likeness || b.openedOn.localeCompare(a.openedOn))
    .slice(0, SHOWN);
}

function asRequest(one: IndexedCase, like: number, name: string): SimilarCase[] {
  const own = name !== '' && plain(one.party) === plain(name);
  if (own && like >= ALIKE_FROM_ONE_REQUESTER) return [shown(one, 'same-requester', like)];
  const answered = one.outcome !== null && one.countedOn !== null;
  return answered && like >= ALIKE ? [shown(one, 'answered', like)] : [];
}

/** A published document is meant where its whole title stands in the text. */
function asDocument(one: IndexedCase, text: ReadonlySet<string>): SimilarCase[] {
  const title = pairsOf(one.title);
  const found = title.size === 0 ? 0 : shared(title, text) / title.size;
  return found >= ALIKE ? [shown(one, 'published', found)] : [];
}

function shown(one: IndexedCase, why: SimilarWhy, like: number): SimilarCase {
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
