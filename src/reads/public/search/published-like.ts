import type { Context } from '../../../store/context.ts';
import { queryOf } from '../../../store/publication/bigrams.ts';
import { headlinesWithAny } from '../../../store/publication/suggest.ts';
import { pairsOf } from '../../similar.ts';

/** A publication that may be what somebody is about to ask for. */
export interface PublishedLike {
  readonly indexNumber: string;
  readonly title: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const MOST_WORDS = 24;
/** So many titles of each word, whichever: a title that fits has several of the words. */
const OF_EACH = 100;
const SHOWN = 5;
/** From this share of its pairs of characters on that stand in the text, a title is worth a look. */
const ALIKE = 0.55;
/** What every request says. */
const EMPTY = /^(申请|公开|请求|希望|获取|关于|有关|相关|信息|政府|文件|材料|资料|内容|情况|本人|我们|以及|或者)$/;

/**
 * What is published already of what the text asks for (条例 36(1)), the likest first. Words of the text alone and two by
 * two are looked for in titles; a warning and no proof, as with similar requests.
 */
export async function publishedLike({ db, office }: Context, text: string): Promise<PublishedLike[]> {
  const words = [...segmenter.segment(text.slice(0, 400))]
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1 && !EMPTY.test(segment))
    .map(({ segment }) => segment);
  const different = [...new Set(words)].slice(0, MOST_WORDS);
  const queries = different.map((word) => queryOf(office.agencyId, word)).filter(Boolean);
  if (queries.length === 0) return [];
  const pairs = queries.slice(1).map((query, i) => `${queries[i]} & ${query}`);
  const found = await headlinesWithAny(db, office.agencyId, [...queries, ...pairs], OF_EACH);
  const asked = pairsOf(text);
  return found
    .map((one) => ({ ...one, likeness: shareOf(pairsOf(bare(one.title)), asked) }))
    .filter((one) => one.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || b.publishedAt.getTime() - a.publishedAt.getTime())
    .slice(0, SHOWN)
    .map(({ indexNumber, title }) => ({ indexNumber, title }));
}

/** A title without the words that titles begin and end with: nobody who asks writes them. */
function bare(title: string): string {
  return title.replace(/^关于(印发|公布|发布|做好|开展)?|(的)?(通知|公告|通告|公示|意见|批复|函)$/gu, '');
}

function shareOf(title: ReadonlySet<string>, text: ReadonlySet<string>): number {
  return title.size === 0 ? 0 : [...title].filter((pair) => text.has(pair)).length / title.size;
}
