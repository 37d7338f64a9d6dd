import type { GridCell } from '../../../report/layout.ts';
import { htmlTable, type Site } from './site.fixture.ts';

/** Table 四 drawn in other ways than the form. */
export const REMEDIES: Readonly<Record<string, Site>> = {
  'table 四 as three tables': {
    table: (t) => {
      if (t.code !== 'remedies') return htmlTable(t);
      const [names, cells] = [['行政复议', '未经复议直接起诉', '复议后起诉'], t.rows.at(-1)!];
      const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
      return names
        .map(
          (name, i) =>
            `<p>${name}</p><table><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr><tr>${cells
              .slice(i * 5, i * 5 + 5)
              .map((c) => `<td>${c.text}</td>`)
              .join('')}</tr></table>`,
        )
        .join('');
    },
  },
  'table 四 with a row for each group': {
    table: (t) => {
      if (t.code !== 'remedies') return htmlTable(t);
      const [names, cells] = [['行政复议', '未经复议直接起诉', '复议后起诉'], t.rows.at(-1)!];
      const heads = ['类别', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
      return `<table><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${names
        .map(
          (name, i) =>
            `<tr><td>${name}</td>${cells
              .slice(i * 5, i * 5 + 5)
              .map((c) => `<td>${c.text}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table>`;
    },
  },
  'table 四 stood on its side': {
    table: (t) => {
      if (t.code !== 'remedies') return htmlTable(t);
      const cells = t.rows.at(-1)!;
      const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
      return `<table>${cells.map((c, i) => `<tr>${i === 0 ? '<td rowspan=5 colspan=2>行政复议</td>' : i === 5 ? '<td rowspan=10>行政诉讼</td><td rowspan=5>未经复议直接起诉</td>' : i === 10 ? '<td rowspan=5>复议后起诉</td>' : ''}<td>${heads[i % 5]}</td><td>${c.text}</td></tr>`).join('')}</table>`;
    },
  },
  'table 四 with two rows: the second of last year': {
    table: (t) =>
      t.code !== 'remedies'
        ? htmlTable(t)
        : htmlTable({
            ...t,
            rows: [...t.rows, t.rows.at(-1)!.map((_c) => ({ text: '7', header: false, rowSpan: 1, colSpan: 1 }))],
          }),
  },
  'table 四 with the suits in front': {
    table: (t) =>
      t.code !== 'remedies'
        ? htmlTable(t)
        : htmlTable({
            ...t,
            rows: t.rows.map((row, i) =>
              i === 0
                ? [...row].reverse()
                : i === 1
                  ? [...row.slice(5), ...row.slice(0, 5)]
                  : i === 3
                    ? [...row.slice(5), ...row.slice(0, 5)]
                    : row,
            ),
          }),
  },
  'table 四 with the totals in front': {
    table: (t) => {
      if (t.code !== 'remedies') return htmlTable(t);
      const front = (five: readonly GridCell[]): readonly GridCell[] => [five[4]!, ...five.slice(0, 4)];
      const fives = (row: readonly GridCell[]): readonly GridCell[] =>
        Array.from({ length: row.length / 5 }, (_, i) => front(row.slice(i * 5, i * 5 + 5))).flat();
      return htmlTable({
        ...t,
        rows: t.rows.map((row, i) =>
          i === 0 ? row : i === 1 ? [...front(row.slice(0, 5)), ...row.slice(5)] : fives(row),
        ),
      });
    },
  },
  'table 四 with a group of suits before the other': {
    table: (t) =>
      t.code !== 'remedies'
        ? htmlTable(t)
        : htmlTable({
            ...t,
            rows: t.rows.map((row, i) =>
              i === 1
                ? [...row.slice(0, 5), row[6]!, row[5]!]
                : i === 3
                  ? [...row.slice(0, 5), ...row.slice(10), ...row.slice(5, 10)]
                  : row,
            ),
          }),
  },
  'table 四 with a row for each group, the totals in front': {
    table: (t) => {
      if (t.code !== 'remedies') return htmlTable(t);
      const [names, cells] = [['行政复议', '未经复议直接起诉', '复议后起诉'], t.rows.at(-1)!];
      const heads = ['类别', '总计', '结果维持', '结果纠正', '其他结果', '尚未审结'];
      return `<table><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${names.map((name, i) => `<tr><td>${name}</td>${[4, 0, 1, 2, 3].map((k) => `<td>${cells[i * 5 + k]!.text}</td>`).join('')}</tr>`).join('')}</table>`;
    },
  },
};
