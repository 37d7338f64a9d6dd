import { z } from 'zod';
import type { Reason } from '../../base/refusal.ts';

/** 检索同义词: what an agency keeps for the search of its portal. The day it takes effect is that of its entry. */
export const searchNamesFacts = z.object({
  names: z.array(z.array(z.string().trim().min(2).max(30)).min(2).max(20)).max(1000),
  why: z.string().trim().min(1).max(200),
});

export type SearchNamesFacts = z.output<typeof searchNamesFacts>;

/** What parts the words of a question: a name with one of them in it is never found whole. */
const PARTS = /[\s,，、;；。!！?？|+&]/u;
const WORDED = /[\p{L}\p{N}]/u;

/** What is wrong in the lines: a name that the search cannot look for, and one that stands twice. */
export function searchNamesReasons({ names }: Pick<SearchNamesFacts, 'names'>): Reason[] {
  const seen = new Set<string>();
  return names.flatMap((line, i) =>
    line.flatMap((name, j): Reason[] => {
      const [field, facts] = [`names.${i}.${j}`, { name }];
      if (PARTS.test(name) || !WORDED.test(name)) return [{ code: 'search-names.parted', field, facts }];
      const folded = name.normalize('NFKC').toLowerCase();
      if (seen.has(folded)) return [{ code: 'search-names.twice', field, facts }];
      seen.add(folded);
      return [];
    }),
  );
}
