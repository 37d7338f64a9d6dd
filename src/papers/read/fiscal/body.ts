import type { DraftTable } from '../../../cases/publication/fiscal/draft.ts';
import { MONEY_UNITS, parseMoney } from '../../../cases/publication/fiscal/money.ts';
import { subjectLevel } from '../../../cases/publication/fiscal/subject.ts';
import type { FiscalTable } from '../../../cases/publication/fiscal/tables.ts';
import { address } from '../../sheet/workbook.ts';
import type { NamedSheet } from '../source/office/read-office.ts';
import type { Head, HeadBlock } from './head.ts';
import { plainName, rowNamed } from './names.ts';

/** What a workbook says that has no place in the tables, by sheet and cell. */
export interface Unplaced {
  readonly why: 'cell' | 'row' | 'column' | 'sheet' | 'hidden';
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

interface Line {
  readonly at: number;
  readonly block: HeadBlock;
  readonly no: number;
  readonly code: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

const NOTE = /^(?:说明|注)[：:]\s*/u;
const NUMBERED = /^(?:栏次|行次)$/;

/** The lines below the head that name something, part by part. */
export function linesBelow(sheet: NamedSheet, head: Head): Line[] {
  const rows = [...sheet.rows.keys()].filter((row) => row > head.row).sort((a, b) => a - b);
  return head.blocks.flatMap((block, no) =>
    rows.map((at): Line => {
      const row = sheet.rows.get(at)!;
      const said = block.codes
        .map((column) => (row.get(column) ?? '').replace(/\s/g, ''))
        .filter((code) => code !== '');
      const spoken = block.name === null ? '' : (row.get(block.name) ?? '');
      const [, before = '', rest = spoken] = /^(\d{3}|\d{5}|\d{7})\s*(\D.*)$/su.exec(spoken) ?? [];
      const first = said[0] ?? '';
      const whole = subjectLevel(first) && said.length === 1 ? first : said.join('');
      const cells = block.amounts.flatMap(({ at: column, column: id }) => {
        const text = row.get(column);
        return text === undefined ? [] : [[id, text] as const];
      });
      return { at, block, no, code: whole || before, name: rest.trim(), cells: Object.fromEntries(cells) };
    }),
  );
}

/** The subjects that a sheet names with their codes: where another names one alone, it is that. */
export function subjectsIn(lines: readonly Line[]): [string, string][] {
  return lines.flatMap(({ code, name }) => (subjectLevel(code) && name !== '' ? [[plainName(name), code]] : []));
}

/** A table as its sheet has it; what has no place in it is named. */
export function readBody(
  sheet: NamedSheet,
  form: FiscalTable,
  head: Head,
  lines: readonly Line[],
  subjects: ReadonlyMap<string, string>,
): { readonly table: DraftTable; readonly unplaced: Unplaced[] } {
  const unplaced: Unplaced[] = head.unknown
    .filter(({ at }) => lines.some((line) => /\d/.test(sheet.rows.get(line.at)?.get(at) ?? '')))
    .map(({ at, text }) => ({ why: 'column', sheet: sheet.name, cell: address(head.row, at), text }));
  const rows: DraftTable['rows'] = [];
  const notes: string[] = [];
  const saidInHead = head.blocks.some(({ amounts }) => amounts.some(({ row }) => row !== null));
  for (const line of lines) {
    const { code, name, cells, no } = line;
    const label = name || code;
    const isNote = NOTE.test(label) || isNoteLine(sheet, line.at);
    if (isNote) {
      const text = NOTE.test(label) ? label : sheet.rows.get(line.at)!.get(0)!;
      if (no === 0) notes.push(text.replace(NOTE, ''));
    }
    if (isNote || saidInHead) continue;
    if (NUMBERED.test(plainName(name))) continue;
    const hasAmount = Object.values(cells).some((text) => text !== '');
    const id = code === '' ? (rowNamed(name, form, no) ?? subjects.get(plainName(name))) : code;
    if (id !== undefined && (code !== '' || hasAmount || form.rows.some((row) => row.id === id))) {
      const printed = form.rows.find((row) => row.id === id)?.name;
      rows.push({ id: id.slice(0, 20), name: (printed ?? (name || id)).slice(0, 100), cells: clipped(cells) });
      unplaced.push(...noAmounts(sheet, line));
    } else if (hasAmount) {
      const column = line.block.name ?? line.block.amounts[0]!.at;
      unplaced.push({ why: 'row', sheet: sheet.name, cell: address(line.at, column), text: label });
    }
  }
  if (saidInHead) rows.push(...rowsOfHead(sheet, form, head, unplaced));
  return { table: { id: form.id, rows, note: notes.join('\n').slice(0, 500) }, unplaced };
}

const isNoteLine = (sheet: NamedSheet, row: number): boolean => NOTE.test(sheet.rows.get(row)?.get(0) ?? '');

const clipped = (cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, text.slice(0, 60)]));

function noAmounts(sheet: NamedSheet, { at, block, cells }: Line): Unplaced[] {
  return block.amounts.flatMap(({ at: column, column: id }) => {
    const text = cells[id];
    // What is an amount in one of the units alone is told when the unit is known.
    if (text === undefined || MONEY_UNITS.some((unit) => parseMoney(text, unit))) return [];
    return [{ why: 'cell' as const, sheet: sheet.name, cell: address(at, column), text }];
  });
}

/** 三公 of final accounts as it is printed: one line of amounts, 预算数 on the left and 决算数 on the right. */
function rowsOfHead(sheet: NamedSheet, form: FiscalTable, head: Head, unplaced: Unplaced[]): DraftTable['rows'] {
  const amounts = head.blocks.flatMap((block) => block.amounts);
  const at = [...sheet.rows.keys()]
    .sort((a, b) => a - b)
    .find(
      (row) =>
        row > head.row &&
        !isNoteLine(sheet, row) &&
        !isNumbering(sheet, row, amounts) &&
        amounts.some(({ at: column }) => (sheet.rows.get(row)?.get(column) ?? '') !== ''),
    );
  if (at === undefined) return form.rows.map(({ id, name }) => ({ id, name, cells: {} }));
  return form.rows.map((row) => {
    const own = amounts.filter((one) => one.row === row.id);
    const cells = Object.fromEntries(
      own.flatMap(({ at: column, column: id }) => {
        const text = sheet.rows.get(at)?.get(column);
        return text === undefined ? [] : [[id, text] as const];
      }),
    );
    unplaced.push(
      ...noAmounts(sheet, { at, block: { codes: [], name: null, amounts: own }, no: 0, code: '', name: '', cells }),
    );
    return { id: row.id, name: row.name, cells: clipped(cells) };
  });
}

/** A line that numbers the columns: 1, 2, 3 … */
function isNumbering(sheet: NamedSheet, row: number, amounts: HeadBlock['amounts']): boolean {
  const texts = amounts.map(({ at }) => sheet.rows.get(row)?.get(at) ?? '');
  return texts.length > 2 && texts.every((text, i) => Number(text) === Number(texts[0]) + i);
}
