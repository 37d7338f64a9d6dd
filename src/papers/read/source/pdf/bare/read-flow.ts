import { type Block, rowOf } from '../../../blocks.ts';
import { findHeading, findProactiveBlock } from '../../../labels.ts';
import { chunksOf, type TextLine } from '../text.ts';
import { agreedColumns, placed, type Reached } from './columns.ts';
import { areWhole, headsOf } from './heads.ts';
import type { Piece } from './labels.ts';
import { findLabels, isNumber, joinBroken, type Row, rowOfLine, tornRows, withCutFigures } from './rows.ts';

const GAP = 0.5;
/** Labels stand in up to three columns. */
const LABEL_COLUMNS = 3;

const textsOf = (pieces: readonly Piece[]): string[] => pieces.map((piece) => piece.text);
const textOfPieces = (pieces: readonly Piece[]): string => textsOf(pieces).join(' ');
const cellsOf = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'cell', text }));

/** Labels in the columns for labels, the innermost last. */
function inLabelColumns(labels: readonly string[]): string[] {
  const own = labels.slice(-LABEL_COLUMNS);
  return [...Array.from({ length: LABEL_COLUMNS - own.length }, () => ''), ...own];
}

/** Figures that no column can be told for, behind their label. */
function placeless(labels: readonly string[], figures: readonly string[], number: number): Block {
  const row = rowOf([...inLabelColumns(labels), ...figures], number);
  return row.kind === 'row' ? { ...row, placeless: true } : row;
}

const isCaption = (text: string): boolean => findHeading(text) > 0 || findProactiveBlock(text) !== null;

/** The rows as they are once what is broken over lines, or over the end of the page, is joined. */
function joinedRows(all: readonly Row[], before: Row | null, after: Row | null): Row[] {
  const rows = [...joinBroken(all)];
  const last = rows.at(-1)!;
  if (after) rows[rows.length - 1] = withCutFigures(last, last, after);
  if (before) rows[0] = withCutFigures(rows[0]!, before, rows[0]!);
  return rows;
}

/** The first row of a page, its label found, and what stands above it. */
interface Start {
  readonly row: Row | null;
  readonly above: readonly Piece[];
}

/** Where the figures begin. */
const leftOf = (rows: readonly Row[]): number =>
  Math.min(...rows.flatMap((row) => row.figures.map((figure) => figure.x0)));

/** The lines of one table, or of text, without rules; `next` is what the next page begins with. */
function readPart(
  lines: readonly (readonly Piece[])[],
  number: number,
  reached: Reached,
  next: Start,
): [Block[], Reached] {
  const inTable = reached.table >= 2 && reached.table <= 4;
  // Outside of the tables, a number alone in its line is a row only where there are others.
  const isTable = inTable || lines.some((pieces) => (rowOfLine(pieces)?.figures.length ?? 0) > 2);
  const parts = lines.map((pieces) => {
    const found = rowOfLine(pieces);
    return { pieces, row: found && (isTable || found.labels.length > 0) ? found : null };
  });
  const all = parts.flatMap(({ row }) => (row ? [row] : []));
  const first = parts.findIndex(({ row }) => row !== null);
  const above = (first === -1 ? parts : parts.slice(0, first)).map((part) => part.pieces);
  const own = headsOf(
    above.filter((pieces) => !isCaption(textOfPieces(pieces))),
    reached.table,
  );
  const now = { ...reached, heads: own.length > 1 || areWhole(own) ? own : reached.heads };
  if (all.length === 0) return [lines.map((pieces) => ({ kind: 'line', text: textOfPieces(pieces) })), now];
  const left = Math.min(leftOf(all), ...now.heads.map((head) => head.x0));
  const others = parts.flatMap(({ row, pieces }) => (row ? [] : [pieces]));
  const used = findLabels(all, others, left);
  const rows = joinedRows(all, reached.open, next.row);
  const columns = agreedColumns(rows, now);
  const torn = tornRows(rows, others, used, next.above);
  // In tables of many columns, the same number of figures is no sign of the same columns.
  const strange = now.table === 3 || now.table === 4 || areWhole(now.heads);
  const last = all.at(-1)!.y;
  const rowAt = new Map(rows.map((row) => [row.y, row]));
  const blocks = parts.flatMap(({ row: drawn, pieces }, i): Block[] => {
    const row = drawn && rowAt.get(drawn.y);
    if (drawn && !row) return [];
    if (!row) {
      const rest = pieces.filter((piece) => !used.has(piece));
      const within = i > first && pieces[0]!.y <= last;
      // A line of the table that ends in a word (若干): what figures it has are listed.
      const figures = isTable && within ? rest.filter(isNumber) : [];
      if (figures.length > 0) {
        const words = rest.filter((piece) => !isNumber(piece));
        return [placeless(textsOf(words), textsOf(figures), number)];
      }
      const labels = rest.every((piece) => piece.x1 <= left) && within;
      if (rest.length === 0 || (labels && columns)) return [];
      // Heads of table 四 name groups: each for itself.
      if (now.table === 4 && i < first) return rest.map(({ text }) => ({ kind: 'line', text }));
      return [{ kind: 'line', text: textOfPieces(rest) }];
    }
    const labels = textsOf(row.labels);
    const named = row.label === null ? labels : [...textsOf(row.labels.filter((one) => !used.has(one))), row.label];
    const figures = columns && placed(row, columns);
    if (torn.has(row)) return [placeless(named, textsOf(row.figures), number)];
    if (figures) return [rowOf([...(now.table === 4 ? named : inLabelColumns(named)), ...figures], number)];
    const texts = textsOf(row.figures);
    if (!isTable) return [{ kind: 'line', text: [...named, ...texts].join(' ') }];
    // One by one they are figures of their own row only behind its label, and only where each is one word.
    if (strange || named.length === 0 || texts.some((text) => /\s/.test(text)))
      return [placeless(named, texts, number)];
    return cellsOf([...named, ...texts]);
  });
  const at = blocks.findIndex((block) => block.kind === 'row');
  if (columns === now.heads && now.table !== 4) {
    blocks.splice(Math.max(0, at), 0, rowOf([...inLabelColumns([]), ...now.heads.map((head) => head.text)], number));
  }
  return [blocks, { ...now, open: inTable ? rows.at(-1)! : null }];
}

/** Figures beside each other that cannot be groups of one (1846578626 46), apart also where little is between them. */
function piecesOf(line: TextLine): Piece[] {
  const chunks = chunksOf(line, GAP).flatMap((chunk) => {
    const run = /^\d+(?:\s+\d+)+$/.test(chunk.text) && !/^\d{1,3}(?:\s+\d{3})+$/.test(chunk.text);
    return run
      ? chunksOf({ ...line, glyphs: line.glyphs.filter((one) => one.x0 >= chunk.x0 && one.x1 <= chunk.x1) }, 0.25)
      : [chunk];
  });
  return chunks.map((chunk) => ({ ...chunk, y: line.y, size: line.size }));
}

const NO_START: Start = { row: null, above: [] };

/** How a page begins, up to where something opens another table. */
function startOf(lines: readonly TextLine[]): Start {
  const all = lines.map(piecesOf);
  const end = all.findIndex((pieces) => isCaption(textOfPieces(pieces)));
  const own = end === -1 ? all : all.slice(0, end);
  const rows = own.flatMap((pieces) => rowOfLine(pieces) ?? []);
  const others = own.filter((pieces) => rowOfLine(pieces) === null);
  findLabels(rows, others, leftOf(rows));
  const first = own.findIndex((pieces) => rowOfLine(pieces) !== null);
  return { row: joinBroken(rows)[0] ?? null, above: first === -1 ? [] : own.slice(0, first).flat() };
}

/**
 * The blocks of lines that stand in no drawn table, table by table. Where lines end in figures, each figure is placed in its
 * column, so that a blank cell between two of them stays blank. Where the columns are not plain, nothing says which cells are
 * left out: then the figures follow one by one, and are read only where exactly as many are needed. `next`: the lines that the
 * next page begins with.
 */
export function readFlow(
  lines: readonly TextLine[],
  table: number,
  before: Reached,
  next: readonly TextLine[],
): [Block[], Reached] {
  let reached = before;
  const parts: { lines: Piece[][]; reached: Reached | null }[] = [{ lines: [], reached: null }];
  for (const line of lines) {
    const pieces = piecesOf(line);
    const text = textOfPieces(pieces);
    if (isCaption(text)) {
      parts.push({ lines: [], reached: { table: findHeading(text) || 2, heads: [], open: null } });
    }
    parts.at(-1)!.lines.push(pieces);
  }
  const blocks = parts.flatMap((part, i) => {
    const start = i === parts.length - 1 ? startOf(next) : NO_START;
    const [own, now] = readPart(part.lines, table + i / 1000, part.reached ?? reached, start);
    reached = now;
    return own;
  });
  return [blocks, reached];
}
