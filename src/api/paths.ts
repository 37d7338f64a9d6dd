import type { NounName } from '../words/nouns.ts';

/** Where each noun is kept below /api/v1. */
export const COLLECTIONS = {
  request: 'requests',
  rectification: 'rectifications',
  remedy: 'remedies',
  publication: 'publications',
  comment: 'comments',
  concern: 'concerns',
  duty: 'duties',
  document: 'documents',
  matter: 'matters',
  tally: 'tallies',
  licence: 'licences',
  penalty: 'penalties',
  report: 'reports',
  agency: 'agency',
} as const satisfies Record<NounName, string>;

const NOUNS: ReadonlyMap<string, NounName> = new Map(
  Object.entries(COLLECTIONS).map(([noun, path]) => [path, noun as NounName]),
);

/** The noun that an address is about: whose words a refusal takes. */
export function nounAt(path: string): NounName | undefined {
  return path
    .split('/')
    .map((part) => NOUNS.get(part))
    .find(Boolean);
}
