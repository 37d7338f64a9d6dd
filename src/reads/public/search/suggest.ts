import type { Context } from '../../../store/context.ts';
import { type Headline, headlinesWith } from '../../../store/publication/suggest.ts';
import { wordsOf } from './words.ts';

/** What somebody may be about to type: words that titles often have, and publications. */
export interface Suggestions {
  readonly words: readonly string[];
  readonly publications: readonly { readonly indexNumber: string; readonly title: string }[];
}

/** So many titles are looked at, whichever: a suggestion is no answer. */
const LOOKED_AT = 200;
const MOST_WORDS = 4;
const MOST_TITLES = 6;
/** A word is suggested from so many titles on. */
const OFTEN = 3;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export async function suggest({ db, office }: Context, typed: string): Promise<Suggestions> {
  const { agencyId } = office;
  const words = wordsOf(typed, []);
  if (words.length === 0) return { words: [], publications: [] };
  const last = words.at(-1)!.text;
  const found = await headlinesWith(db, agencyId, last, LOOKED_AT);
  const before = typed.slice(0, typed.lastIndexOf(last));
  return {
    words: frequentWords(found, last).map((word) => before + word),
    publications: found
      .toSorted((a, b) => rank(b, last) - rank(a, last) || b.publishedAt.getTime() - a.publishedAt.getTime())
      .slice(0, MOST_TITLES)
      .map(({ indexNumber, title }) => ({ indexNumber, title })),
  };
}

/** What begins with what was typed comes first, then what has it early. */
function rank({ title }: Headline, typed: string): number {
  const at = title.indexOf(typed);
  return at < 0 ? -1000 : -at;
}

/** The words that go on from what was typed, to the end of the word that it ends in or to the end of the next. */
function frequentWords(found: readonly Headline[], typed: string): string[] {
  const counts = new Map<string, number>();
  for (const { title } of found) {
    const at = title.indexOf(typed);
    if (at < 0) continue;
    const end = at + typed.length;
    for (const { index, segment, isWordLike } of segmenter.segment(title)) {
      const to = index + segment.length;
      if (to <= end) continue;
      if (isWordLike) counts.set(title.slice(at, to), (counts.get(title.slice(at, to)) ?? 0) + 1);
      break;
    }
  }
  const often = [...counts].filter(([, count]) => count >= OFTEN).sort((a, b) => b[1] - a[1]);
  return often.slice(0, MOST_WORDS).map(([word]) => word);
}
