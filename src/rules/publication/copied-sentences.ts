import type { Cite } from '../../base/cite.ts';

/**
 * 文件摘抄: an interpretation explains a document and is no mere excerpt of it. A sentence counts as copied where the document
 * has the same one, whatever the marks, white space and the numbers of articles before it. Headings and other scraps are
 * neither copied nor new. Left to a person: what is said with other words; and what share is too much is a setting.
 */
export const cites: readonly Cite[] = [{ law: 'openness-rules-2016-80' }];

/** A piece of the interpretation as it was written, with the mark that ends it. */
export interface Sentence {
  readonly text: string;
  /** Null for what is too short to be weighed. */
  readonly copied: boolean | null;
}

export interface Copied {
  readonly sentences: readonly Sentence[];
  /** How many sentences were weighed, and how many of them stand in the document. */
  readonly weighed: number;
  readonly copied: number;
  /** Per cent, rounded down; 0 where nothing was weighed. */
  readonly share: number;
}

/** Characters below which a piece is no sentence. */
const SHORTEST = 8;
const NUMBERED =
  /^(?:第[〇零一二三四五六七八九十百千\d]+[章节条款项]|[(（]?[〇零一二三四五六七八九十百\d]+[)）、.．])\s*/u;

/** The sentences of `interpretation`, with those marked that `document` has too. Lines are `\n`. */
export function copiedSentences(document: string, interpretation: string): Copied {
  const known = new Set(piecesOf(document).map(essence));
  const sentences = piecesOf(interpretation).map((text): Sentence => {
    const said = essence(text);
    return { text, copied: [...said].length < SHORTEST ? null : known.has(said) };
  });
  const weighed = sentences.filter(({ copied }) => copied !== null).length;
  const copied = sentences.filter((one) => one.copied).length;
  return { sentences, weighed, copied, share: weighed === 0 ? 0 : Math.floor((copied * 100) / weighed) };
}

/** Whether so much was copied that it is an excerpt. `most`: the share in per cent that may be. */
export function isExcerpt({ share }: Copied, most: number): boolean {
  return share > most;
}

/** Cut after 。！？；： and at the ends of lines; nothing of the text is lost but the line ends. */
function piecesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.match(/[^。！？；：]*[。！？；：]+[”’」』）]*|[^。！？；：]+$/gu) ?? []);
}

/** What a sentence says: without its number, its marks and its spaces. */
function essence(sentence: string): string {
  const plain = sentence.normalize('NFKC').trim().replace(NUMBERED, '');
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}
