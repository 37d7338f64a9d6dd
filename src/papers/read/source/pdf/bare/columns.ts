import { type Block, rowOf } from '../../../blocks.ts';
import { standsForFigure } from '../../../cells.ts';
import { findHeading, findProactiveBlock, findProactiveRow, findRequestRow } from '../../../labels.ts';
import { chunksOf, type TextLine } from '../text.ts';
import { areTurned, areWhole, type Head, headsOf, overlap, type Span } from './heads.ts';
import { isWhole, labelAround, type Piece } from './labels.ts';

interface Row {
  readonly labels: readonly Piece[];
  readonly figures: readonly Piece[];
  readonly y: number;
  /** The lines of its label above and below, once they are found. */
  label: string | null;
}

/** Which table the text has come to, and the heads of its columns: what goes on over a page break. */
export interface Reached {
  readonly table: number;
  readonly heads: readonly Head[];
}

const GAP = 0.5;
/** Labels stand in up to three columns. */
const LABEL_COLUMNS = 3;
const MOST_FIGURES: Readonly<Record<number, number>> = { 3: 7, 4: 15 };

const isRowLabel = (text: string): boolean => findRequestRow(text) !== null || findProactiveRow(text) !== null;

/** A line that ends in figures: what stands before the first of them is its label. Null for any other line. */
function rowOfLine(pieces: readonly Piece[]): Row | null {
  let first = pieces.length;
  while (first > 0 && standsForFigure(pieces[first - 1]!.text)) first--;
  const figures = pieces.slice(first);
  if (figures.length === 0) return null;
  return { labels: pieces.slice(0, first), figures, y: figures[0]!.y, label: null };
}

/** The columns of figures, from left to right: figures of one column lie above each other. */
function columnsOf(rows: readonly Row[], heads: readonly Span[]): Span[] {
  const columns: { x0: number; x1: number }[] = [];
  const figures = rows.flatMap((row) => row.figures);
  const left = Math.min(...figures.map((figure) => figure.x0));
  const extra = heads.filter((head) => head.x1 > left && !figures.some((figure) => overlap(figure, head)));
  for (const { x0, x1 } of [...figures, ...extra].sort((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last && overlap(last, { x0, x1 })) last.x1 = Math.max(last.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns;
}

/** The figures in their columns; null where two stand in one, or one in none or in two. */
function placed(row: Row, columns: readonly Span[]): string[] | null {
  const texts: string[] = columns.map(() => '');
  for (const figure of row.figures) {
    const at = columns.flatMap((column, i) => (overlap(column, figure) ? [i] : []));
    if (at.length !== 1 || texts[at[0]!] !== '') return null;
    texts[at[0]!] = figure.text;
  }
  return texts;
}

/** Whether the figures of each column lie straight above each other: by their left, right or middle. */
function isStraight(rows: readonly Row[], columns: readonly Span[]): boolean {
  return columns.every((column) => {
    const own = rows.flatMap((row) => row.figures.filter((figure) => overlap(figure, column)));
    return [(f: Span) => f.x0, (f: Span) => f.x1, (f: Span) => (f.x0 + f.x1) / 2].some((edge) => {
      const edges = own.map(edge);
      return edges.length < 2 || Math.max(...edges) - Math.min(...edges) < 6;
    });
  });
}

/**
 * Columns that hold for all rows: those of the heads, where each figure stands below one of them; else those that the figures
 * make themselves, where they are as many as the table has. Null where the rows do not agree.
 */
function agreedColumns(rows: readonly Row[], { table, heads }: Reached): readonly Span[] | null {
  const fits = (columns: readonly Span[]): boolean => rows.every((row) => placed(row, columns) !== null);
  if (areWhole(heads) && fits(heads)) return heads;
  const columns = columnsOf(rows, heads);
  const due = areWhole(heads) ? heads.length : (MOST_FIGURES[table] ?? null);
  const enough = due === null ? columns.length >= 3 : columns.length === due;
  return enough && fits(columns) && isStraight(rows, columns) ? columns : null;
}

const textOfPieces = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join(' ');
const cellsOf = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'cell', text }));

/** Labels in the columns for labels, the innermost last. */
function inLabelColumns(labels: readonly string[]): string[] {
  const own = labels.slice(-LABEL_COLUMNS);
  return [...Array.from({ length: LABEL_COLUMNS - own.length }, () => ''), ...own];
}

/** The labels of rows, also where they are broken over lines with the figures in the middle; the pieces that they use. */
function findLabels(rows: readonly Row[], others: readonly (readonly Piece[])[], left: number): ReadonlySet<Piece> {
  const pieces = [...rows.flatMap((row) => row.labels), ...others.flat()].filter((piece) => piece.x1 <= left);
  const used = new Set<Piece>();
  for (const row of rows) {
    if (isWhole(row.labels.at(-1)?.text ?? '')) continue;
    const free = pieces.filter((piece) => !used.has(piece));
    const found = labelAround(row.y, row.figures[0]!.size, free);
    if (!found) continue;
    row.label = found.text;
    for (const piece of found.pieces) used.add(piece);
  }
  return used;
}

/** Groups of three digits below digits may be the rest of one figure (1 185 / 431). */
function goesOn(one: Row, two: Row): boolean {
  const [above, below] = one.y < two.y ? [one, two] : [two, one];
  return below.figures.some(
    (figure) => /^\d{3}(?:\D\d{3})*$/.test(figure.text) && above.figures.some((other) => overlap(figure, other)),
  );
}

/**
 * A figure that is broken over two lines leaves a line of figures without a whole label close to its row. What it is cannot be told:
 * both parts stand in the row, one below the other, and are read as no figure.
 */
function joinBroken(rows: readonly Row[]): readonly Row[] {
  const joined = [...rows];
  for (const row of rows) {
    if (row.label !== null || isWhole(row.labels.at(-1)?.text ?? '')) continue;
    const { size } = row.figures[0]!;
    const isBelow = (one: Row): boolean =>
      row.figures.every((figure) => one.figures.some((other) => overlap(figure, other)));
    const host = joined.find((one) => {
      const off = Math.abs(one.y - row.y);
      // Closer than one line to the next there is no room for a row of its own.
      return (
        one !== row &&
        (off < 1.15 * size || (off < 1.7 * size && isBelow(one)) || (off < 2.3 * size && goesOn(one, row)))
      );
    });
    if (!host) continue;
    const figures = host.figures.map((figure) => {
      const parts = row.figures.filter((other) => overlap(figure, other));
      return parts.length === 0 ? figure : { ...figure, text: [figure, ...parts].map((part) => part.text).join('\n') };
    });
    const others = row.figures.filter((other) => !host.figures.some((figure) => overlap(figure, other)));
    const all = [...figures, ...others].sort((one, two) => one.x0 - two.x0);
    joined.splice(joined.indexOf(host), 1, { ...host, figures: all });
    joined.splice(joined.indexOf(row), 1);
  }
  return joined;
}

/** The lines of one table, or of text, without rules. */
function readPart(lines: readonly (readonly Piece[])[], number: number, reached: Reached): [Block[], Reached] {
  // A number alone in its line is a row only where there are others.
  const isTable = lines.some((pieces) => (rowOfLine(pieces)?.figures.length ?? 0) > 2);
  const parts = lines.map((pieces) => {
    const found = rowOfLine(pieces);
    return { pieces, row: found && (isTable || found.labels.length > 0) ? found : null };
  });
  const all = parts.flatMap(({ row }) => (row ? [row] : []));
  const first = parts.findIndex(({ row }) => row !== null);
  const above = (first === -1 ? parts : parts.slice(0, first)).map((part) => part.pieces);
  const isCaption = (text: string): boolean => findHeading(text) > 0 || findProactiveBlock(text) !== null;
  const own = headsOf(
    above.filter((pieces) => !isCaption(textOfPieces(pieces))),
    reached.table,
  );
  const now = own.length > 1 || areWhole(own) ? { ...reached, heads: own } : reached;
  if (all.length === 0) return [lines.map((pieces) => ({ kind: 'line', text: textOfPieces(pieces) })), now];
  const left = Math.min(
    ...all.flatMap((row) => row.figures.map((figure) => figure.x0)),
    ...now.heads.map((head) => head.x0),
  );
  const others = parts.flatMap(({ row, pieces }) => (row ? [] : [pieces]));
  const used = findLabels(all, others, left);
  const rows = joinBroken(all);
  const columns = agreedColumns(rows, now);
  // Columns that are not those of the form: the same number of figures is then no sign of the same columns.
  const strange =
    !columns &&
    (areWhole(now.heads) ||
      areTurned(now.heads) ||
      rows.some((row) => row.figures.length > (MOST_FIGURES[now.table] ?? 99)));
  const last = all.at(-1)!.y;
  const blocks = parts.flatMap(({ row: drawn, pieces }, i): Block[] => {
    const row = drawn && rows.find((one) => one.y === drawn.y);
    if (drawn && !row) return [];
    if (!row) {
      const rest = pieces.filter((piece) => !used.has(piece));
      const labels = rest.every((piece) => piece.x1 <= left) && i > first && pieces[0]!.y <= last;
      if (rest.length === 0 || (labels && columns)) return [];
      // Heads of table 四 name groups: each for itself.
      if (now.table === 4 && i < first) return rest.map(({ text }) => ({ kind: 'line', text }));
      return [{ kind: 'line', text: textOfPieces(rest) }];
    }
    const labels = row.labels.map((label) => label.text);
    const named =
      row.label === null ? labels : [...row.labels.filter((one) => !used.has(one)).map((one) => one.text), row.label];
    const figures = columns && placed(row, columns);
    if (figures) return [rowOf([...(now.table === 4 ? named : inLabelColumns(named)), ...figures], number)];
    const texts = row.figures.map((figure) => figure.text);
    if (strange) return [rowOf([...inLabelColumns(named), texts.join(' ')], number)];
    const isRow = isTable || (named.length > 0 && isRowLabel(named.at(-1)!));
    return isRow ? cellsOf([...named, ...texts]) : [{ kind: 'line', text: [...named, ...texts].join(' ') }];
  });
  const at = blocks.findIndex((block) => block.kind === 'row');
  if (columns === now.heads && now.table !== 4) {
    blocks.splice(Math.max(0, at), 0, rowOf([...inLabelColumns([]), ...now.heads.map((head) => head.text)], number));
  }
  return [blocks, now];
}

/**
 * The blocks of lines that stand in no drawn table, table by table. Where lines end in figures, each figure is placed in its
 * column, so that a blank cell between two of them stays blank. Where the columns are not plain, nothing says which cells are
 * left out: then the figures follow one by one, and are read only where exactly as many are needed.
 */
export function readFlow(lines: readonly TextLine[], table: number, before: Reached): [Block[], Reached] {
  let reached = before;
  const parts: { lines: Piece[][]; reached: Reached | null }[] = [{ lines: [], reached: null }];
  for (const line of lines) {
    const pieces = chunksOf(line, GAP).map((chunk): Piece => ({ ...chunk, y: line.y, size: line.size }));
    const text = textOfPieces(pieces);
    const heading = findHeading(text);
    if (heading > 0 || findProactiveBlock(text)) {
      parts.push({ lines: [], reached: { table: heading || 2, heads: [] } });
    }
    parts.at(-1)!.lines.push(pieces);
  }
  const blocks = parts.flatMap((part, i) => {
    const [own, next] = readPart(part.lines, table + i / 1000, part.reached ?? reached);
    reached = next;
    return own;
  });
  return [blocks, reached];
}

/** A page number: 「3」, 「— 3 —」, 「第 3 页 共 8 页」, 「3/8」. */
export const isPageNumber = (text: string): boolean =>
  /^[-—–―·.\s]*第?\s*\d{1,3}\s*页?(?:\s*(?:[/／]|[,，]?\s*共)\s*\d{1,3}\s*页?)?[-—–―·.\s]*$/.test(text);
