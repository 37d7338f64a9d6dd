import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../base/refusal.ts';
import { checkFiscal } from '../../../cases/publication/fiscal/check.ts';
import { type FiscalContent, tablesOf } from '../../../cases/publication/fiscal/content.ts';
import { parseDraft } from '../../../cases/publication/fiscal/draft.ts';
import { fiscalArbitrary, inventFiscal } from '../../../cases/publication/fiscal/invented.fixture.ts';
import type { MoneyCell } from '../../../cases/publication/fiscal/money.ts';
import { FISCAL_TABLES } from '../../../cases/publication/fiscal/tables.ts';
import { fiscalTemplate, fiscalXlsx } from '../../sheet/fiscal/fiscal-files.ts';
import { type SheetCell, workbook } from '../../sheet/workbook.ts';
import { type FiscalReading, readFiscal } from './read-fiscal.ts';

const FILE = { title: '预算公开', agency: '江州市交通运输局', on: '2026-03-02' };

function read(bytes: Uint8Array, kind: 'budget' | 'accounts' = 'budget'): FiscalReading {
  const reading = readFiscal(bytes, kind, '表.xlsx');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

/** As the form prints it: its tables all and in order, the names of its own rows, and no blank cell said. */
function asPrinted(content: FiscalContent): FiscalContent {
  const tables = tablesOf(content).map(({ form, rows, note }) => ({
    id: form.id,
    rows: rows.map(({ id, name, cells }) => ({
      id,
      name: form.rows.find((row) => row.id === id)?.name ?? name,
      cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null)),
    })),
    note,
  }));
  return { ...content, tables };
}

const unusual = fc.oneof(
  fc.constantFrom<MoneyCell>('—', null, 0, -1, 1, 123_410, 9_007_199_254_740_991, -9_007_199_254_740_991),
  fc.maxSafeInteger(),
);
const line = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('甲', '乙', '1', '.', '&', '<', '=') });
const anyContent = fc
  .tuple(fiscalArbitrary, fc.array(unusual, { minLength: 30, maxLength: 30 }), fc.array(line, { maxLength: 4 }), line)
  .chain(([content, cells, prose, note]) =>
    fc
      .record({
        unit: fc.constantFrom('yuan' as const, 'ten-thousand-yuan' as const),
        scope: fc.constantFrom('department' as const, 'unit' as const),
        rounded: fc.boolean(),
        counts: fc.record({ groups: fc.nat(500), guests: fc.nat(90_000) }, { requiredKeys: [] }),
      })
      .map((over): FiscalContent => {
        let next = 0;
        const tables = content.tables.map((table, i) => ({
          ...table,
          note: i % 4 === 0 ? note : '',
          rows: table.rows.map((row, r) => ({
            ...row,
            cells: Object.fromEntries(
              Object.entries(row.cells).map(([id, cell]) => [id, r % 3 === 0 ? (cells[next++ % 30] ?? null) : cell]),
            ),
          })),
        }));
        return { ...content, ...over, tables, prose: prose.join('\n') };
      }),
  );

it('reads back what it wrote, to the fen: blanks, dashes and 0.00 apart', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const { draft, unplaced } = read(fiscalXlsx(content, FILE), content.kind);
      const { content: back, unread } = parseDraft(draft as never);
      expect({ unplaced, unread }).toEqual({ unplaced: [], unread: [] });
      expect(back).toEqual(asPrinted(content));
    }),
    { numRuns: 40 },
  );
});

it('the template of each kind reads as empty tables of the form, without a complaint', () => {
  for (const kind of ['budget', 'accounts'] as const) {
    const { draft, unplaced } = read(fiscalTemplate(kind, 2026), kind);
    expect(unplaced).toEqual([]);
    expect(draft).toMatchObject({ kind, year: 2026, unit: 'ten-thousand-yuan' });
    expect(draft.tables.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual(
      FISCAL_TABLES[kind].map(({ id, rows }) => [id, rows.map((row) => row.id)]),
    );
  }
});

it('keeps 预算数 and 调整预算数 beside 决算数, and has no column for them where nothing stands in it', () => {
  const content = structuredClone(inventFiscal('accounts', () => 123_457));
  const heads = (of: FiscalContent) => new TextDecoder().decode(fiscalXlsx(of, FILE)).length;
  const plain = heads(content);
  for (const id of ['overall', 'general'])
    for (const { cells } of content.tables.find((table) => table.id === id)!.rows)
      Object.assign(cells, { budget: cells.amount ?? cells.total, adjusted: cells.amount ?? cells.total });
  expect(checkFiscal(content)).toEqual([]);
  expect(heads(content)).toBeGreaterThan(plain);
  const back = parseDraft(read(fiscalXlsx(content, FILE), 'accounts').draft as never).content;
  expect(back).toEqual(asPrinted(content));
  const [overall] = content.tables;
  overall!.rows.find(({ id }) => id === 'in-year')!.cells.adjusted = 1;
  expect(checkFiscal(content)[0]).toMatchObject({ level: 'error', left: [{ row: 'in-year', column: 'adjusted' }] });
});

it('an honest workbook passes the checks after reading, and one cell 0.01 off does not', () => {
  const content = inventFiscal('budget', () => 123_457);
  const back = parseDraft(read(fiscalXlsx(content, FILE)).draft as never).content;
  expect(checkFiscal(back)).toEqual([]);
  const cells = content.tables[4]!.rows.find(({ id }) => id === '2140101')!.cells;
  cells.project = (cells.project as number) + 1;
  const wrong = parseDraft(read(fiscalXlsx(content, FILE)).draft as never).content;
  expect(checkFiscal(wrong).map(({ rule }) => rule)).toEqual(['R8', 'R6']);
});

/** A sheet as an agency lays it out. */
function sheetOf(name: string, lines: readonly (readonly (string | number | null | Partial<SheetCell>)[])[]) {
  const cells = lines.flatMap((row, r) =>
    row.flatMap((value, c): SheetCell[] =>
      value === null
        ? []
        : [{ row: r, column: c, look: 'figure', ...(typeof value === 'object' ? value : { value }) } as SheetCell],
    ),
  );
  return workbook({ title: name, creator: '', on: '2026-01-01' }, [{ name, widths: [20], frozen: 0, cells }]);
}

describe('a workbook as agencies make them', () => {
  it('has income on the left and expenditure on the right, numbered names, and the unit above', () => {
    const bytes = sheetOf('Sheet1', [
      ['部门收支总表'],
      [null, null, null, '单位：万元'],
      ['收入', null, '支出', null],
      ['项 目', '预算数', '项 目', '预算数'],
      ['一、一般公共预算财政拨款收入', '1,234.10', '十四、交通运输支出', 1234.1],
      ['本年收入合计', 1234.1, '本年支出合计', 1234.1],
      ['总计', 1234.1, '总计', 1234.1],
    ]);
    const { draft, units, unplaced } = read(bytes);
    expect(units).toEqual(['ten-thousand-yuan']);
    const rows = draft.tables[0]!.rows.map(({ id, cells }) => [id, cells.amount]);
    expect(rows).toEqual([
      ['in-general', '1,234.10'],
      ['in-year', '1234.1'],
      ['in-grand', '1234.1'],
      ['out-year', '1234.1'],
      ['out-grand', '1234.1'],
    ]);
    expect(unplaced).toEqual([{ why: 'row', sheet: 'Sheet1', cell: 'C5', text: '十四、交通运输支出' }]);
  });

  it('has a head of two lines with merged cells, and the levels of a subject in three columns', () => {
    const bytes = sheetOf('一般公共预算支出表', [
      [{ value: '一般公共预算支出情况表', columns: 7 }],
      ['单位：元'],
      [
        { value: '科目编码', columns: 3 },
        null,
        null,
        { value: '科目名称', rows: 2 },
        { value: '合计', rows: 2 },
        { value: '其中', columns: 2 },
      ],
      ['类', '款', '项', null, null, '基本支出', '项目支出'],
      ['214', '01', '01', '行政运行', 3.3, 1.1, '2.20'],
      ['214', '01', '06', '公路养护', '约三元', '—', 0],
      ['合计', null, null, null, 3.3, 1.1, 2.2],
      ['注：本表反映一般公共预算支出。'],
    ]);
    const { draft, unplaced } = read(bytes);
    expect(draft).toMatchObject({ unit: 'yuan', tables: [{ id: 'general', note: '本表反映一般公共预算支出。' }] });
    expect(draft.tables[0]!.rows.slice(0, 2)).toEqual([
      { id: '2140101', name: '行政运行', cells: { total: '3.3', basic: '1.1', project: '2.20' } },
      { id: '2140106', name: '公路养护', cells: { total: '约三元', basic: '—', project: '0' } },
    ]);
    expect(unplaced).toEqual([{ why: 'cell', sheet: '一般公共预算支出表', cell: 'E6', text: '约三元' }]);
    expect(parseDraft({ ...draft, unit: 'yuan' } as never).unread).toMatchObject([
      { table: 'general', at: 1, column: 'total', text: '约三元' },
    ]);
  });

  it('has 三公 of final accounts in one line, planned on the left and spent on the right', () => {
    const parts = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行费', '公务接待费'];
    const bytes = sheetOf('三公', [
      ['财政拨款“三公”经费支出决算表'],
      [{ value: '预算数', columns: 6 }, null, null, null, null, null, { value: '决算数', columns: 6 }],
      [...parts, ...parts],
      Array.from({ length: 12 }, (_, i) => i + 1),
      [6, 1, 3, 1, 2, 2, 5.5, 1, 3, 1, 2, 1.5],
    ]);
    const [table] = read(bytes, 'accounts').draft.tables;
    expect(table!.rows.map(({ id, cells }) => [id, cells.total, cells.vehicles, cells.reception])).toEqual([
      ['budget', '6', '3', '2'],
      ['accounts', '5.5', '3', '1.5'],
    ]);
  });
});

it('refuses what is no workbook, and one without a table of the form', () => {
  expect(readFiscal(new TextEncoder().encode('今天天气很好'), 'budget', 'a.xlsx')).toMatchObject({
    refused: [{ code: expect.stringMatching(/^read\./) }],
  });
  expect(readFiscal(sheetOf('通讯录', [['姓名', '电话']]), 'budget', 'a.xlsx')).toMatchObject({
    refused: [{ code: 'fiscal.no-table' }],
  });
});
