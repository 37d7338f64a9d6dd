import { ORGANISATIONS, REQUEST_COLUMNS, REQUESTERS } from '../../../../report/format-requests.ts';
import { FORMATS, LITIGATION, RECONSIDERATION, REMEDY_CELLS } from '../../../../report/formats.ts';
import { type Block, rowOf } from '../../blocks.ts';
import { standsForFigure } from '../../cells.ts';
import { labelForm } from '../../characters.ts';
import {
  findHeading,
  findProactiveBlock,
  findProactiveRow,
  findRemedyGroup,
  findRequestRow,
  REQUEST_FORMS,
} from '../../labels.ts';
import { type Chunk, chunksOf, type TextLine } from './text.ts';

interface Row {
  readonly labels: readonly Chunk[];
  readonly figures: readonly Chunk[];
  /** The lines of its label above and below, once they are found. */
  label: string | null;
}

interface Span {
  x0: number;
  x1: number;
}

const GAP = 0.5;
const KNOWN_HEADS = new Set(
  [
    ...REQUEST_COLUMNS.map((column) => column.label),
    ...REMEDY_CELLS.map((cell) => cell.label),
    ...Object.values(FORMATS).flatMap(({ proactive }) =>
      proactive.flatMap((block) => block.columns.map((column) => column.label)),
    ),
  ].map(labelForm),
);
/** Heads that stand over several columns. */
const WIDE_HEADS = new Set([RECONSIDERATION, LITIGATION, ORGANISATIONS, REQUESTERS].map(labelForm));
const isWide = (text: string): boolean => WIDE_HEADS.has(labelForm(text)) || findRemedyGroup(text) !== null;
const WHOLE_LABELS = new Set(REQUEST_FORMS.values());
const isWhole = (text: string): boolean => WHOLE_LABELS.has(labelForm(text)) || findProactiveRow(text) !== null;

const isRowLabel = (text: string): boolean => findRequestRow(text) !== null || findProactiveRow(text) !== null;

const overlap = (a: Span, b: Span): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** A line that ends in figures: what stands before the first of them is its label. Null for any other line. */
function rowOfLine(chunks: readonly Chunk[]): Row | null {
  let first = chunks.length;
  while (first > 0 && standsForFigure(chunks[first - 1]!.text)) first--;
  const figures = chunks.slice(first);
  if (figures.length === 0) return null;
  return { labels: chunks.slice(0, first), figures, label: null };
}

/** Column heads, joined where they are broken over lines: 商业 above 企业. */
function headSpans(lines: readonly (readonly Chunk[])[]): Span[] {
  const stacks: { text: string; x0: number; x1: number }[] = [];
  for (const chunks of lines) {
    for (const chunk of chunks.filter(({ text }) => !isWide(text))) {
      const over = stacks.filter((stack) => overlap(stack, chunk) && !KNOWN_HEADS.has(labelForm(stack.text)));
      const joined = over.length === 1 && chunk.x1 - chunk.x0 < 100 ? over[0]! : null;
      if (joined) {
        joined.text += chunk.text;
        joined.x0 = Math.min(joined.x0, chunk.x0);
        joined.x1 = Math.max(joined.x1, chunk.x1);
      } else stacks.push({ ...chunk });
    }
  }
  return stacks.filter((stack) => KNOWN_HEADS.has(labelForm(stack.text)));
}

/** The columns of figures, from left to right: figures of one column lie above each other. */
function columnsOf(rows: readonly Row[], heads: readonly Span[]): Span[] {
  const columns: Span[] = [];
  const add = (span: Span): void => {
    const last = columns.at(-1);
    if (last && overlap(last, span)) last.x1 = Math.max(last.x1, span.x1);
    else columns.push({ x0: span.x0, x1: span.x1 });
  };
  const figures = rows.flatMap((row) => row.figures);
  const left = Math.min(...figures.map((figure) => figure.x0));
  const extra = heads.filter((head) => head.x1 > left && !figures.some((figure) => overlap(figure, head)));
  for (const span of [...figures, ...extra].sort((a, b) => a.x0 - b.x0)) add(span);
  return columns;
}

/** The figures in their columns; null where two stand in one. */
function placed(row: Row, columns: readonly Span[]): string[] | null {
  const texts: string[] = columns.map(() => '');
  for (const figure of row.figures) {
    const at = columns.findIndex((column) => overlap(column, figure));
    if (at === -1 || texts[at] !== '') return null;
    texts[at] = figure.text;
  }
  return texts;
}

type Part =
  | { readonly row: Row; used: boolean }
  | { readonly row: null; readonly chunks: readonly Chunk[]; used: boolean };

const leafOf = (part: Part): string =>
  part.row ? (part.row.labels.at(-1)?.text ?? '') : (part.chunks.at(-1)?.text ?? '');

/** A label that is broken over lines, with its figures in the middle: the lines around them that make one whole label. */
function joinLabels(parts: readonly Part[], left: number): void {
  const isLabelLine = (part: Part | undefined): boolean =>
    part !== undefined && part.row === null && !part.used && part.chunks.every((chunk) => chunk.x1 <= left);
  parts.forEach((part, i) => {
    if (!part.row || isWhole(leafOf(part))) return;
    const found: (readonly [number, number])[] = [];
    for (let above = 0; above <= 3 && (above === 0 || isLabelLine(parts[i - above])); above++) {
      for (let below = 0; below <= 3 && (below === 0 || isLabelLine(parts[i + below])); below++) {
        if (above + below === 0) continue;
        const text = parts
          .slice(i - above, i + below + 1)
          .map(leafOf)
          .join('');
        if (isWhole(text)) found.push([above, below]);
      }
    }
    if (found.length !== 1) return;
    const [above, below] = found[0]!;
    const own = parts.slice(i - above, i + below + 1);
    part.row.label = own.map(leafOf).join('');
    for (const one of own) if (one !== part) one.used = true;
  });
}

const textOfChunks = (chunks: readonly Chunk[]): string => chunks.map((chunk) => chunk.text).join(' ');
const cellsOf = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'cell', text }));

/** Whether the figures of each column lie straight above each other: by their left, right or middle. */
function isStraight(rows: readonly Row[], columns: readonly Span[]): boolean {
  return columns.every((column) => {
    const own = rows.flatMap((row) => row.figures.filter((figure) => overlap(figure, column)));
    return [(f: Span) => f.x0, (f: Span) => f.x1, (f: Span) => (f.x0 + f.x1) / 2].some((edge) => {
      const edges = own.map(edge);
      return Math.max(...edges) - Math.min(...edges) < 6;
    });
  });
}

/** Columns that hold for all rows; null where the rows do not agree, or are too few columns for a blank to have its place. */
function agreedColumns(rows: readonly Row[], heads: readonly Span[]): readonly Span[] | null {
  const columns = columnsOf(rows, heads);
  const agreed = columns.length >= 3 && rows.every((row) => placed(row, columns) !== null);
  return agreed && isStraight(rows, columns) ? columns : null;
}

/** The lines of one table, or of text, without rules. */
function readPart(lines: readonly (readonly Chunk[])[], table: number): Block[] {
  // A number alone in its line is a row only where there are others.
  const isTable = lines.some((chunks) => (rowOfLine(chunks)?.figures.length ?? 0) > 2);
  const parts = lines.map((chunks): Part => {
    const found = rowOfLine(chunks);
    const row = found && (isTable || found.labels.length > 0) ? found : null;
    return row ? { row, used: false } : { row: null, chunks, used: false };
  });
  const rows = parts.flatMap((part) => (part.row ? [part.row] : []));
  if (rows.length === 0) return lines.map((chunks) => ({ kind: 'line', text: textOfChunks(chunks) }));
  const columns = agreedColumns(rows, headSpans(parts.flatMap((part) => (part.row ? [] : [part.chunks]))));
  joinLabels(parts, Math.min(...rows.flatMap((row) => row.figures.map((figure) => figure.x0))));
  return parts.flatMap((part): Block[] => {
    if (part.used) return [];
    if (!part.row) return [{ kind: 'line', text: textOfChunks(part.chunks) }];
    const labels = part.row.labels.map((label) => label.text);
    const named = part.row.label === null ? labels : [...labels.slice(0, -1), part.row.label];
    const figures = columns && placed(part.row, columns);
    if (figures) return [rowOf([...named, ...figures], table)];
    const texts = part.row.figures.map((figure) => figure.text);
    const isRow = isTable || (named.length > 0 && isRowLabel(named.at(-1)!));
    return isRow ? cellsOf([...named, ...texts]) : [{ kind: 'line', text: [...named, ...texts].join(' ') }];
  });
}

/**
 * The blocks of lines that stand in no drawn table, table by table. Where lines end in figures, each figure is placed in its
 * column, so that a blank cell between two of them stays blank. Where the columns are not plain, nothing says which cells are
 * left out: then the figures follow one by one, and are read only where exactly as many are needed.
 */
export function readFlow(lines: readonly TextLine[], table: number): Block[] {
  const parts: (readonly Chunk[])[][] = [[]];
  for (const line of lines) {
    const chunks = chunksOf(line, GAP);
    const text = textOfChunks(chunks);
    if (findHeading(text) > 0 || findProactiveBlock(text)) parts.push([]);
    parts.at(-1)!.push(chunks);
  }
  return parts.flatMap((part, i) => readPart(part, table + i / 1000));
}

/** A page number: 「3」, 「— 3 —」, 「第 3 页 共 8 页」, 「3/8」. */
export const isPageNumber = (text: string): boolean =>
  /^[-—–―·.\s]*第?\s*\d{1,3}\s*页?(?:\s*(?:[/／]|[,，]?\s*共)\s*\d{1,3}\s*页?)?[-—–―·.\s]*$/.test(text);
