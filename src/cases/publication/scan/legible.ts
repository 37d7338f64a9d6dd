/** A text as it is read, and which piece of it stands for which piece of the text itself. */
export interface Legible {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What it was read out of, where that is not the text itself. */
  readonly of: Legible | null;
}

interface Piece {
  /** Where it begins in what is read, and in what it stands for. */
  readonly at: number;
  readonly from: number;
  /** What one character stands for, where it is not itself. */
  readonly length?: number;
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const BLANKS = /[\p{Zs}\u2028\u2029]/u;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const DOTS = /[\u00b7\u2022\u2027\u2219\u30fb\uff65\uff0e]/u;
/** Letters that look like Latin ones: of Cyrillic and Greek, and the sign that stands for the check digit X. */
const ALIKE = 'АВЕКМНОРСТУХаеорсхΑΒΕΖΗΙΚΜΝΟΡΤΥΧ×✕╳';
const LATIN = 'ABEKMHOPCTYXaeopcxABEZHIKMNOPTYXXXX';
const FIGURES = '〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺';
const VALUES = '0001234567891234567891';
/** Nobody writes a quantity so: eleven figures in Chinese one behind the other are a number that is read out. */
const READ_OUT = new RegExp(`[${FIGURES}]{11,}`, 'gu');
/** All but what is written as it is meant: most of any text. */
const ODD = /[^\t\n -~\u3001-\u3006\u3008-\u301f\u3041-\u3096\u3400-\u4dbf\u4e00-\u9fff\uff0c]/gu;

function meant(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (BLANKS.test(character)) return ' ';
  if (DASHES.test(character)) return '-';
  if (DOTS.test(character)) return '·';
  const same = character.normalize('NFKC');
  return LATIN[ALIKE.indexOf(character)] ?? (/^[!-~]$/.test(same) ? same : character);
}

/** The text with what a pattern finds in it as one other character, or as none. */
function rewritten(text: string, pattern: RegExp, meaning: (found: string) => string, of: Legible | null): Legible {
  const said: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let from = 0;
  const add = (part: string, piece: Omit<Piece, 'at'>) => {
    if (part === '') return;
    pieces.push({ at: length, ...piece });
    said.push(part);
    length += part.length;
  };
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const meant = meaning(found);
    if (meant === found) continue;
    add(text.slice(from, index), { from });
    add(meant, { from: index, length: found.length });
    from = index + found.length;
  }
  add(text.slice(from), { from });
  return { text: said.join(''), pieces, of };
}

/**
 * The text as a reader takes it: a number in full-width or circled figures, with letters of another script or with something
 * invisible inside it is still that number.
 */
export function legible(text: string): Legible {
  const read = rewritten(text, ODD, meant, null);
  const readOut = (run: string) => [...run].map((figure) => VALUES[FIGURES.indexOf(figure)]).join('');
  return { ...read, text: read.text.replace(READ_OUT, readOut) };
}

const APART = {
  blanks: /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu,
  lines: /(?<=\p{Script=Han})[ \n]+(?=\p{Script=Han})/gu,
};

/** Without what stands between two Chinese characters and says nothing: blanks, or line ends with them. */
export function tight(read: Legible, apart: keyof typeof APART): Legible {
  return rewritten(read.text, APART[apart], () => '', read);
}

/** Where a place of what was read stands in the text itself. */
export function standing<P extends { readonly start: number; readonly end: number }>(read: Legible, place: P): P {
  const first = pieceAt(read, place.start);
  const last = pieceAt(read, place.end - 1);
  const start = first.from + (first.length ? 0 : place.start - first.at);
  const end = last.from + (last.length ?? place.end - last.at);
  const there = { ...place, start, end };
  return read.of ? standing(read.of, there) : there;
}

function pieceAt({ pieces }: Legible, unit: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= unit) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}
