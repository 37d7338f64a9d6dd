import type { GridCell } from '../../../report/layout.ts';
import { flat, isFigure, isHead } from '../variants/dress.fixture.ts';
import { htmlTable, type Site, td } from './site.fixture.ts';

/** Columns in other places than those of the form, and columns that are not of the form. */
export const COLUMNS: Readonly<Record<string, Site>> = {
  'table 三 with two columns in each other’s place': {
    table: (t) =>
      t.code !== 'requests'
        ? htmlTable(t)
        : htmlTable({
            ...t,
            rows: t.rows.map((row, i) => {
              const at = i === 2 ? 0 : row.findIndex((cell) => isFigure(cell)) + 1;
              return at > 0 || i === 2 ? [...row.slice(0, at), row[at + 1]!, row[at]!, ...row.slice(at + 2)] : row;
            }),
          }),
  },
  'table 三 without its heads': {
    table: (t) => (t.code === 'requests' ? htmlTable({ ...t, rows: t.rows.slice(3) }) : htmlTable(t)),
  },
  'table 三 with the total in front, in two tables, the second without heads': {
    table: (t) => {
      if (t.code !== 'requests') return htmlTable(t);
      const front = (row: readonly GridCell[]): readonly GridCell[] => {
        const at = row.findIndex((cell) => isFigure(cell));
        if (at >= 0) return [...row.slice(0, at), row.at(-1)!, ...row.slice(at, -1)];
        return row.at(-1)!.text === '总计' ? [row.at(-1)!, ...row.slice(0, -1)] : row;
      };
      const rows = flat(t.rows.map(front), true);
      return (
        htmlTable({ ...t, rows: [...t.rows.slice(0, 3).map(front), ...rows.slice(3, 9)] }) +
        htmlTable({ ...t, rows: rows.slice(9) })
      );
    },
  },
  'table 三 with the total in front, one cell a line': {
    table: (t) => {
      const front = (row: readonly GridCell[]): readonly GridCell[] => {
        const at = row.findIndex((cell) => isFigure(cell));
        if (at >= 0) return [...row.slice(0, at), row.at(-1)!, ...row.slice(at, -1)];
        return row.at(-1)!.text === '总计' ? [row.at(-1)!, ...row.slice(0, -1)] : row;
      };
      return t.code !== 'requests'
        ? htmlTable(t)
        : t.rows
            .map((row) =>
              front(row)
                .map((c) => `<p>${c.text || '&nbsp;'}</p>`)
                .join(''),
            )
            .join('');
    },
  },
  'table 二 with its columns turned round': {
    table: (t) =>
      t.code !== 'proactive'
        ? htmlTable(t)
        : htmlTable({ ...t, rows: t.rows.map((row) => [row[0]!, ...row.slice(1).reverse()]) }),
  },
  'a column for last year beside each of table 二': {
    table: (t) =>
      t.code !== 'proactive'
        ? htmlTable(t)
        : `<table>${t.rows.map((row) => `<tr>${row.map((c) => td(c, c.text)).join('')}${row.length === 1 ? '' : isHead(row) ? '<td>上年</td>' : '<td>97</td>'}</tr>`).join('')}</table>`,
  },
  'a column of remarks behind table 三': {
    table: (t) =>
      t.code !== 'requests'
        ? htmlTable(t)
        : `<table>${t.rows.map((row, i) => `<tr>${row.map((c) => td(c, c.text)).join('')}${i === 0 ? '<td rowspan=3>备注</td>' : i < 3 ? '' : '<td></td>'}</tr>`).join('')}</table>`,
  },
  'a column of last year behind table 三': {
    table: (t) =>
      t.code !== 'requests'
        ? htmlTable(t)
        : `<table>${t.rows.map((row, i) => `<tr>${row.map((c) => td(c, c.text)).join('')}${i === 0 ? '<td rowspan=3>上年总计</td>' : i < 3 ? '' : '<td>97</td>'}</tr>`).join('')}</table>`,
  },
};
