import { standsForFigure } from '../../../cells.ts';
import { labelForm } from '../../../characters.ts';
import { findRequestRow } from '../../../labels.ts';
import { overlap } from './heads.ts';
import { isOwnLabel, labelAround, type Piece } from './labels.ts';

export interface Row {
  readonly labels: readonly Piece[];
  readonly figures: readonly Piece[];
  readonly y: number;
  /** The lines of its label above and below, once they are found. */
  label: string | null;
}

/** Whether the label of the row is known: in its own line, or in those around it. Labels around rows are none of a row. */
export const isLabelled = (row: Row): boolean => isOwnLabel(row.label ?? row.labels.at(-1)?.text ?? '');

const codeOf = (row: Row): string | null => findRequestRow(row.label ?? row.labels.at(-1)?.text ?? '');

/** A figure with a digit in it: no dash, and no number of a label (3.). */
export const isNumber = ({ text }: Piece): boolean =>
  /\d/.test(text) && standsForFigure(text) && !/^[(（]?\d{1,2}[.、．)）]$/.test(text);

/**
 * A line that ends in figures: what stands before the first of them is its label. A word between figures (若干) stands in a
 * figure's place. Null for any other line.
 */
export function rowOfLine(pieces: readonly Piece[]): Row | null {
  let first = pieces.length;
  while (first > 0 && standsForFigure(pieces[first - 1]!.text)) first--;
  if (first === pieces.length) return null;
  // The first of all may count the rows (序号).
  const sooner = pieces.findIndex((piece, i) => i > 0 && isNumber(piece));
  const figures = pieces.slice(sooner === -1 ? first : Math.min(first, sooner));
  return { labels: pieces.slice(0, pieces.length - figures.length), figures, y: figures[0]!.y, label: null };
}

/** The labels of rows, also where they are broken over lines with the figures in the middle; the pieces that they use. */
export function findLabels(
  rows: readonly Row[],
  others: readonly (readonly Piece[])[],
  left: number,
): ReadonlySet<Piece> {
  const pieces = [...rows.flatMap((row) => row.labels), ...others.flat()].filter((piece) => piece.x1 <= left);
  // A label in the line of its own figures is no other row's.
  const used = new Set(rows.flatMap((row) => (isLabelled(row) ? [row.labels.at(-1)!] : [])));
  const free = (): Piece[] => pieces.filter((piece) => !used.has(piece));
  const labelOf = (row: Row) => labelAround(row.y, row.figures[0]!.size, free());
  // Where lines of broken figures are around a row, the label is of the row in its middle.
  const due = rows
    .filter((row) => !isLabelled(row))
    .map((row) => ({ row, off: labelOf(row)?.off ?? Number.POSITIVE_INFINITY }));
  for (const { row, off } of due.sort((a, b) => a.off - b.off)) {
    const found = off === Number.POSITIVE_INFINITY ? null : labelOf(row);
    if (!found) continue;
    row.label = found.text;
    for (const piece of found.pieces) used.add(piece);
  }
  return used;
}

/**
 * Rows whose label goes on in a line above or below: what stands in their own line may be the label of another row
 * (其他). `below`: what the next page begins with.
 */
export function tornRows(
  rows: readonly Row[],
  others: readonly (readonly Piece[])[],
  used: ReadonlySet<Piece>,
  below: readonly Piece[],
): ReadonlySet<Row> {
  const free = others.flat().filter((piece) => !used.has(piece));
  const isTorn = (row: Row): boolean => {
    const [own, first] = [row.labels.at(-1), row.figures[0]!];
    const isShort = labelForm(row.label ?? own?.text ?? '').length <= 2;
    if (isLabelled(row) && !isShort) return false;
    // Of a label over several lines no place is kept: it stands somewhere before the figures.
    const label = row.label === null ? own : { ...first, x0: first.x0 - 12 * first.size, x1: first.x0 };
    if (!label) return false;
    // A label as short as that may have its lines far apart.
    const near = (isShort ? 3.5 : 2.2) * label.size;
    if (isShort && row === rows.at(-1) && below.some((piece) => overlap(piece, label))) return true;
    return free.some((piece) => overlap(piece, label) && Math.abs(piece.y - label.y) < near);
  };
  return new Set(rows.filter(isTorn));
}

/** Groups of three digits below digits may be the rest of one figure (1 185 / 431). */
const mayBeRest = (figure: Piece): boolean => /^\d{3}(?:\D?\d{3})*$/.test(figure.text);

function goesOn(one: Row, two: Row): boolean {
  const [above, below] = one.y < two.y ? [one, two] : [two, one];
  return below.figures.some((figure) => mayBeRest(figure) && above.figures.some((other) => overlap(figure, other)));
}

/** The parts of a figure, one below the other: no figure that could be read. */
const asParts = (figure: Piece, parts: readonly Piece[]): Piece =>
  parts.length === 1 ? figure : { ...figure, text: parts.map((part) => part.text).join('\n') };

/**
 * The last row of a page, or the first of the next (`own` is the one or the other): where a page break may have parted figures
 * that are broken over lines, both parts stand in both rows, so that neither is read.
 */
export function withCutFigures(own: Row, above: Row, below: Row): Row {
  if (isLabelled(above) && isLabelled(below)) return own;
  const rests = below.figures.filter(mayBeRest);
  // The figures that are not broken stand on one side: on the other there is nothing but parts.
  const goOn = above.figures.every((figure) => rests.some((rest) => overlap(figure, rest)));
  if (!goOn && rests.length < below.figures.length) return own;
  const rest = (figure: Piece): Piece => {
    const more = rests.filter((other) => overlap(figure, other));
    return asParts(figure, [figure, ...more]);
  };
  const whole = (figure: Piece): Piece => {
    const begun = mayBeRest(figure) ? above.figures.filter((other) => overlap(figure, other)) : [];
    return asParts(figure, [...begun, figure]);
  };
  return { ...own, figures: own.figures.map(own === above ? rest : whole) };
}

/** How many lines of figures one row may have above and below its own. */
const NEAR = 6;

/** Whether `row` may be a part of `host`: closer than one line to the next there is no room for a row of its own. */
function isPartOf(row: Row, host: Row): boolean {
  const { size } = row.figures[0]!;
  const off = Math.abs(host.y - row.y);
  const isBelow = row.figures.every((figure) => host.figures.some((other) => overlap(figure, other)));
  return off < 1.15 * size || (off < 1.7 * size && isBelow) || (off < 2.3 * size && goesOn(host, row));
}

function merged(host: Row, row: Row): Row {
  const figures = host.figures.map((figure) => {
    const parts = [figure, ...row.figures.filter((other) => overlap(figure, other))];
    return asParts(
      figure,
      parts.sort((one, two) => one.y - two.y),
    );
  });
  const others = row.figures.filter((other) => !host.figures.some((figure) => overlap(figure, other)));
  return { ...host, figures: [...figures, ...others].sort((one, two) => one.x0 - two.x0) };
}

/**
 * A figure that is broken over lines leaves lines of figures without a whole label close to its row. What it is cannot be told:
 * all parts stand in the row, one below the other, and are read as no figure.
 */
export function joinBroken(rows: readonly Row[]): readonly Row[] {
  const joined = [...rows];
  // （六）其他处理 is a row in the form of 2019; in that of 2021 it stands around rows.
  const outer = rows.some((row) => isLabelled(row) && codeOf(row)?.startsWith('3.6.')) ? '3.6' : null;
  const isFixed = (row: Row): boolean => isLabelled(row) && (outer === null || codeOf(row) !== outer);
  for (let i = 0; i < joined.length; ) {
    const row = joined[i]!;
    const near = joined.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((one) => one !== row && isPartOf(row, one));
    const off = (one: Row): number => Math.abs(one.y - row.y);
    const host = isFixed(row) ? undefined : near.sort((one, two) => off(one) - off(two))[0];
    if (host) {
      const isRest = isFixed(host) || host.figures.length >= row.figures.length;
      joined[joined.indexOf(host)] = isRest ? merged(host, row) : merged(row, host);
      joined.splice(i, 1);
      i = Math.max(0, i - NEAR);
    } else i++;
  }
  return joined;
}
