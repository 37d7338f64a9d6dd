import type { CanonicalReport } from '../../../report/canonical.ts';
import { FORMATS } from '../../../report/formats.ts';
import { type GridTable, layoutReport } from '../../../report/layout.ts';
import { isFigure, titleOf } from './dress.fixture.ts';

/** Each row with a text in every column: `blank` where a span reaches, or the span's text again. */
function written(table: GridTable, again: boolean): string[][] {
  const open = new Map<number, { left: number; text: string }>();
  return table.rows.map((row) => {
    const texts: string[] = [];
    const taken = (): void => {
      for (let at = open.get(texts.length); at && at.left > 0; at = open.get(texts.length)) {
        at.left--;
        texts.push(at.text);
      }
    };
    for (const cell of row) {
      taken();
      for (let i = 0; i < cell.colSpan; i++) {
        const repeated = again && !isFigure(cell) ? cell.text : '';
        if (cell.rowSpan > 1) open.set(texts.length, { left: cell.rowSpan - 1, text: repeated });
        texts.push(i === 0 ? cell.text : repeated);
      }
    }
    taken();
    return texts;
  });
}

export function text(report: CanonicalReport, table: (of: GridTable) => string): string {
  const tables = layoutReport(FORMATS[report.format!], report);
  return [
    titleOf(report),
    '一、总体情况',
    '全年工作有序。',
    ...tables.flatMap((one) => [one.caption, table(one)]),
    '五、存在的主要问题及改进情况',
    '无。',
    '',
  ].join('\n\n');
}

const bars = (table: GridTable, again: boolean, frame: readonly [string, string] = ['| ', ' |']): string =>
  written(table, again)
    .map((row, r) => {
      const line = `${frame[0]}${row.join(' | ')}${frame[1]}`;
      return r === 0 ? `${line}\n${frame[0].trim()}${row.map(() => '---').join('|')}${frame[1].trim()}` : line;
    })
    .join('\n');

export const TEXT: Readonly<Record<string, (table: GridTable) => string>> = {
  markdown: (t) => bars(t, false),
  'markdown, spans in words': (t) => bars(t, true),
  'markdown without frame': (t) => bars(t, true, ['', '']),
  'markdown, bold figures': (t) => bars(t, true).replace(/\| (\d+) (?=\|)/g, '| **$1** '),
  'markdown, aligned': (t) => bars(t, true).replaceAll('---', ':---:').replace(/ \| /g, '   |   '),
  'markdown, escaped bars in labels': (t) => bars(t, true).replaceAll('（一）予以公开', '（一）予以公开\\|'),
  'markdown, breaks in labels': (t) =>
    bars(t, true).replaceAll('重复申请', '重复<br>申请').replaceAll('制作', '制<br/>作'),
  'markdown, entities': (t) => bars(t, true).replaceAll('|  |', '| &nbsp; |'),
  tabs: (t) =>
    written(t, false)
      .map((row) => row.join('\t'))
      .join('\n'),
  'tabs, spans in words': (t) =>
    written(t, true)
      .map((row) => row.join('\t'))
      .join('\n'),
  'tabs and spaces': (t) =>
    written(t, true)
      .map((row) => row.join(' \t '))
      .join('\n'),
  'one cell a line': (t) => t.rows.map((row) => row.map((c) => c.text).join('\n')).join('\n'),
  'one cell a line, blank lines between': (t) => t.rows.map((row) => row.map((c) => c.text).join('\n\n')).join('\n\n'),
  'one cell a line, blanks as spaces': (t) => t.rows.map((row) => row.map((c) => c.text || '　').join('\n')).join('\n'),
  'cells ended by bars': (t) => t.rows.map((row) => row.map((c) => `${c.text} |`).join('\n')).join('\n'),
  'a row a line, parted by spaces': (t) => t.rows.map((row) => row.map((c) => c.text).join(' ')).join('\n'),
  'all in one line': (t) => t.rows.map((row) => row.map((c) => c.text).join(' ')).join(' '),
};
