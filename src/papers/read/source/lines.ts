import { type Block, LIMITS, LimitPassed, rowOf } from '../blocks.ts';

const SEPARATOR = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*$/;

/** A bar that is part of a cell's text (\\| in Markdown) stands as this until the cells are parted. */
const INNER_BAR = '\ue07c';

/** Cells of a line with bars; bars at its two ends frame it and make no cells. */
function splitBars(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.replaceAll(INNER_BAR, '|'));
}

/** Without comments and the marks of bold type, and with the entities for space as space. */
function tidySource(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\*\*([^*\n]*)\*\*/g, '$1')
    .replace(/<br\s*\/?>|<\/?(?:p|div|center)(?:\s+align=[\w"']+)?\s*>/gi, ' ')
    .replaceAll('\\|', INNER_BAR)
    .replace(/&(?:nbsp|#160|#xa0|ensp|emsp|#12288);/gi, '\u00a0');
}

/** A table that lost its rows: a bar ends each cell, and a line may hold one cell, or only the bar of a blank one. */
function readStream(text: string): Block[] {
  return text.split('|').flatMap((piece): Block[] => {
    const parts = piece.split('\n').filter((part) => part.trim() !== '');
    if (parts.length === 0) return [{ kind: 'cell', text: '' }];
    return parts.map((part) => ({ kind: part.trim().length > 60 ? 'line' : 'cell', text: part.trim() }));
  });
}

const isStream = (line: string): boolean => /^\s*\|?\s*$/.test(line) || /^[^|]*\|\s*$/.test(line);

function readLine(line: string, table: number): Block[] {
  if (SEPARATOR.test(line)) return [];
  if (line.includes('|')) return [rowOf(splitBars(line), table)];
  if (line.includes('\t')) {
    const cells = line.split('\t');
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length > 1 || cells.at(-1)!.trim() === '') return [rowOf(cells, table)];
    return [{ kind: 'line', text: filled[0]?.trim() ?? ' ' }];
  }
  if (line === '') return [];
  return [{ kind: 'line', text: line.trim() === '' ? ' ' : line.trim().replaceAll(INNER_BAR, '|') }];
}

/**
 * The blocks of plain text or Markdown: rows framed by bars, rows with tabs, one cell a line. Emphasis marks go. Where
 * most lines with bars hold one cell or none, the bars are read as ends of cells from the first of them on.
 */
export function readLines(source: string): readonly Block[] {
  if (source.length > LIMITS.characters) throw new LimitPassed('characters');
  const lines = tidySource(source).split('\n');
  const barred = lines.filter((line) => line.includes('|') && !SEPARATOR.test(line));
  const loose = barred.filter(isStream).length;
  const streamed = loose > 0 && loose * 4 >= barred.length && !lines.some((line) => SEPARATOR.test(line));
  const from = streamed ? lines.findIndex((line) => line.includes('|')) : lines.length;
  let table = 0;
  const blocks = lines.slice(0, from).flatMap((line) => {
    const found = readLine(line, table);
    if (found[0]?.kind !== 'row') table++;
    return found;
  });
  return streamed ? [...blocks, ...readStream(lines.slice(from).join('\n'))] : blocks;
}
