import type { GridCell, GridTable } from '../../../report/layout.ts';
import { isFigure, isHead } from '../variants/dress.fixture.ts';
import { htmlTable, type Site } from './site.fixture.ts';

/** Table 二 as five tables, each with its caption in a paragraph above. */
const splitTwo =
  (caption: (text: string) => string) =>
  (table: GridTable): string => {
    if (table.code !== 'proactive') return htmlTable(table);
    const parts: { caption: string; rows: (readonly GridCell[])[] }[] = [];
    for (const row of table.rows) {
      if (row.length === 1) parts.push({ caption: row[0]!.text, rows: [] });
      else parts.at(-1)!.rows.push(row);
    }
    return parts.map((part) => `${caption(part.caption)}${htmlTable({ ...table, rows: part.rows })}`).join('\n');
  };

/** A table drawn with boxes instead of a table. */
const divs =
  (open: Readonly<Record<'table' | 'row' | 'cell', string>>) =>
  (table: GridTable): string =>
    `<div ${open.table}>${table.rows
      .map((row) => `<div ${open.row}>${row.map((cell) => `<div ${open.cell}>${cell.text}</div>`).join('')}</div>`)
      .join('')}</div>`;

/** Tables 二 and 三 drawn in other ways than the form. */
export const DRAWN: Readonly<Record<string, Site>> = {
  'table 二 as five tables below paragraphs': { table: splitTwo((text) => `<p>${text}</p>`) },
  'table 二 as five tables with captions of other words': {
    table: splitTwo((text) => `<p>《条例》${text.replace(/\s/g, '')}规定的政府信息</p>`),
  },
  'table 二 as five tables with captions in digits': {
    table: splitTwo((text) => `<p>${text.replace('第二十条', '第20条').replace(/\s/g, '')}：</p>`),
  },
  'table 二 in five tables without captions': { table: splitTwo(() => '') },
  'heads in thead and th': {
    table: (t) => htmlTable(t).replaceAll(/<td([^>]*)>(?=[\p{Script=Han}（\d]*[\p{Script=Han}）])/gu, '<th$1>'),
  },
  'boxes as a table, by style': {
    table: divs({
      table: 'style="display:table"',
      row: 'style="display:table-row"',
      cell: 'style="display:table-cell;border:1px solid"',
    }),
  },
  'boxes as a table, by class': {
    table: (t) =>
      `<style>.t{display:table}.r{display: table-row}.c{display:table-cell}</style>${divs({ table: 'class="t"', row: 'class="r"', cell: 'class="c"' })(t)}`,
  },
  'boxes as a table, by role': { table: divs({ table: 'role="table"', row: 'role="row"', cell: 'role="cell"' }) },
  'boxes without style': { table: divs({ table: '', row: '', cell: '' }) },
  'a row of counting numbers under the head': {
    table: (t) => {
      if (t.code !== 'requests') return htmlTable(t);
      const number = (text: string): GridCell => ({ text, header: true, rowSpan: 1, colSpan: 1 });
      const counting = [{ ...number('栏次'), colSpan: 3 }, ...['1', '2', '3', '4', '5', '6', '7'].map(number)];
      return htmlTable({ ...t, rows: [...t.rows.slice(0, 3), counting, ...t.rows.slice(3)] });
    },
  },
  'a serial number before each row of table 三': {
    table: (t) => {
      if (t.code !== 'requests') return htmlTable(t);
      const cell = (text: string, rowSpan = 1): GridCell => ({ text, header: true, rowSpan, colSpan: 1 });
      return htmlTable({
        ...t,
        rows: t.rows.map((row, i) =>
          i === 0 ? [cell('序号', 3), ...row] : isHead(row) ? row : [cell(String(i - 2)), ...row],
        ),
      });
    },
  },
  'the total in front': {
    table: (t) => {
      if (t.code !== 'requests') return htmlTable(t);
      const front = (row: readonly GridCell[]): readonly GridCell[] => {
        const at = row.findIndex((cell) => isFigure(cell));
        if (at >= 0) return [...row.slice(0, at), row.at(-1)!, ...row.slice(at, -1)];
        return row.at(-1)!.text === '总计' ? [row.at(-1)!, ...row.slice(0, -1)] : row;
      };
      return htmlTable({ ...t, rows: t.rows.map(front) });
    },
  },
};
