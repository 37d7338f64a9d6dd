import type { FiscalTable } from '../../../cases/publication/fiscal/tables.ts';
import type { NamedSheet } from '../source/office/read-office.ts';
import { columnNamed, plainName } from './names.ts';

/** A part of a sheet that reads from left to right: where its subjects are named, and where its amounts stand. */
export interface HeadBlock {
  readonly codes: readonly number[];
  readonly name: number | null;
  /** Sheet column > column of the form; `row` where the head says the row too (预算数, 决算数 of 三公). */
  readonly amounts: readonly { readonly at: number; readonly column: string; readonly row: string | null }[];
}

export interface Head {
  /** The last line of the head. */
  readonly row: number;
  readonly blocks: readonly HeadBlock[];
  /** Columns whose name the form does not know. */
  readonly unknown: readonly { readonly at: number; readonly text: string }[];
}

const LOOKED_AT = 20;
const HIGHEST = 4;
/** More than any form has columns. */
const WIDEST = 100;
const NAMES = /^(?:项目|科目名称|(?:支出)?(?:功能|经济)分类科目名称|科目|名称|收入|支出|单位名称)$/;
const CODES = /编码|代码/;
/** Columns that number lines or remark on them. */
const BESIDE = /^(?:行次|序号|备注|栏次|类|款|项)$/;

/** The text that a cell shows, that of the merged cell it is part of included. */
function shownAt(sheet: NamedSheet): (row: number, column: number) => string {
  const merges = sheet.merges.filter(({ from }) => from.row < LOOKED_AT && from.column < WIDEST).slice(0, 1000);
  return (row, column) => {
    const own = sheet.rows.get(row)?.get(column);
    if (own !== undefined) return own;
    const merge = merges.find(
      ({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    );
    return (merge && sheet.rows.get(merge.from.row)?.get(merge.from.column)) ?? '';
  };
}

/** The head of a table: the line in which the most names of the form's columns end, read with those above it. */
export function findHead(sheet: NamedSheet, form: FiscalTable): Head | null {
  const shown = shownAt(sheet);
  const last = [...sheet.rows.values()].reduce((most, row) => Math.max(most, ...row.keys()), -1);
  const width = Math.min(last + 1, WIDEST);
  const rows = [...sheet.rows.keys()].filter((row) => row < LOOKED_AT).sort((a, b) => a - b);
  let best: { row: number; found: (Found | null)[]; count: number } | null = null;
  for (const row of rows) {
    const found = Array.from({ length: width }, (_, at) => namedAt(shown, form, row, at));
    // A merged cell names each column below it alike: what tells the columns apart stands lower.
    const count = new Set(found.flatMap((one) => (one ? [`${one.row} ${one.column}`] : []))).size;
    if (count > (best?.count ?? 0)) best = { row, found, count };
  }
  if (!best) return null;
  const { row, found } = best;
  const paths = Array.from({ length: width }, (_, at) => pathAt(shown, row, at));
  return {
    row,
    blocks: blocksOf(found, paths),
    unknown: paths.flatMap((path, at) => {
      const text = path.at(-1) ?? '';
      const isKnown =
        found[at] || text === '' || path.some((one) => NAMES.test(one) || CODES.test(one) || BESIDE.test(one));
      return isKnown ? [] : [{ at, text }];
    }),
  };
}

interface Found {
  readonly column: string;
  readonly row: string | null;
}

/** The different texts above and in a cell of the head, from above. */
function pathAt(shown: (row: number, column: number) => string, row: number, at: number): string[] {
  const path: string[] = [];
  for (let above = Math.max(0, row - HIGHEST); above <= row; above++) {
    const text = plainName(shown(above, at));
    if (text !== '' && text !== path.at(-1)) path.push(text);
  }
  return path;
}

function namedAt(
  shown: (row: number, column: number) => string,
  form: FiscalTable,
  row: number,
  at: number,
): Found | null {
  if (plainName(shown(row, at)) === '') return null;
  const path = pathAt(shown, row, at);
  const block = form.id === 'three-public' ? path.find((text) => /^[预决]算数$/.test(text)) : undefined;
  const said = path.filter((text) => text !== block);
  for (let from = 0; from < said.length; from++) {
    const column = columnNamed(said.slice(from).join(''), form);
    if (column) return { column, row: block ? (block === '预算数' ? 'budget' : 'accounts') : null };
  }
  return null;
}

/** A new part begins where a name or code stands behind amounts: income on the left, expenditure on the right. */
function blocksOf(found: readonly (Found | null)[], paths: readonly (readonly string[])[]): HeadBlock[] {
  const blocks: {
    codes: number[];
    name: number | null;
    amounts: { at: number; column: string; row: string | null }[];
  }[] = [];
  const open = () => {
    const last = blocks.at(-1);
    if (last && last.amounts.length === 0) return last;
    blocks.push({ codes: [], name: null, amounts: [] });
    return blocks.at(-1)!;
  };
  for (const [at, path] of paths.entries()) {
    const one = found[at];
    if (path.some((text) => CODES.test(text))) open().codes.push(at);
    else if (one) {
      if (blocks.length === 0) open();
      blocks.at(-1)!.amounts.push({ at, ...one });
    } else if (NAMES.test(path.at(-1) ?? '')) open().name = at;
  }
  return blocks.filter(({ amounts }) => amounts.length > 0);
}
