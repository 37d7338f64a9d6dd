import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../base/refusal.ts';
import type { CanonicalReport, Cell } from '../../../report/canonical.ts';
import { REQUEST_COLUMNS } from '../../../report/format-requests.ts';
import { FORMATS, type FormatId, figureRows, REMEDY_CELLS, REMEDY_GROUPS } from '../../../report/formats.ts';
import { type Reading, readReport } from '../read-report.ts';
import { VARIANTS } from './variants.fixture.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 50 }) },
  { weight: 1, arbitrary: fc.nat({ max: 2_000_000_000 }) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const cells = (codes: readonly string[]): fc.Arbitrary<Record<string, Cell>> =>
  fc.record(Object.fromEntries(codes.map((code) => [code, cell])));

function reports(id: FormatId): fc.Arbitrary<CanonicalReport> {
  const proactive = FORMATS[id].proactive.flatMap((block) =>
    block.rows.map((row) => [row.code, cells(block.columns.map((column) => column.code))] as const),
  );
  const columns = REQUEST_COLUMNS.map((column) => column.code);
  const requests = figureRows(id).map((row) => [row.code, cells(columns)] as const);
  const remedies = REMEDY_GROUPS.map((group) => [group.code, cells(REMEDY_CELLS.map((c) => c.code))] as const);
  return fc.record({
    agency: fc.constant('示例市交通运输局'),
    year: fc.constant(id === '2019' ? 2020 : 2023),
    format: fc.constant(id),
    proactive: fc.record(Object.fromEntries(proactive)),
    requests: fc.record(Object.fromEntries(requests)),
    remedies: fc.record(Object.fromEntries(remedies)),
  }) as fc.Arbitrary<CanonicalReport>;
}

function read(bytes: Uint8Array): Reading {
  const reading = readReport(bytes, '样例');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

type Tables = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Cell>>>>>>;
const tablesOf = ({ proactive, requests, remedies }: CanonicalReport): Tables =>
  ({ proactive, requests, remedies }) as unknown as Tables;
const printed = (text: string): string => text.normalize('NFKC').replace(/[,\s]/g, '');

/** Figures that are wrong, or that are neither read nor listed. */
function faults(report: CanonicalReport, { report: back, unplaced }: Reading): string[] {
  const listed = unplaced.flatMap((one) => one.texts.map(printed));
  const [due, got] = [tablesOf(report), tablesOf(back)];
  const found: string[] = [];
  for (const [table, rows] of Object.entries(due)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, value] of Object.entries(columns)) {
        const here = got[table]![row]?.[column] ?? null;
        if (here === value || (here === null && listed.some((text) => text.includes(String(value))))) continue;
        found.push(`${table}/${row}/${column}: ${value} read as ${here}`);
      }
    }
    for (const row of Object.keys(got[table]!)) if (!rows[row]) found.push(`${table}/${row} is in no table`);
  }
  return found;
}

/** Where a blank cell leaves no trace in the text, or cells stand beside the table, rows cannot all be placed. */
const PARTLY = new Set([
  'blank rows between',
  'markdown without frame',
  'one cell a line',
  'one cell a line, blank lines between',
  'a row a line, parted by spaces',
  'all in one line',
]);

describe.each(['2019', '2021'] as const)('a report in the form of %s', (id) => {
  it.each(VARIANTS)('$name: every figure is read as it is printed, or listed', ({ name, write }) => {
    fc.assert(
      fc.property(reports(id), (report) => {
        const reading = read(write(report));
        expect(faults(report, reading)).toEqual([]);
        if (PARTLY.has(name)) return;
        expect({ ...reading.report, format: id }).toEqual(report);
        expect(reading.unplaced).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

describe('what would shift a row is listed', () => {
  const three = (rows: string): Reading =>
    read(
      new TextEncoder().encode(
        `<p>示例局2023年政府信息公开工作年度报告</p><p>三、收到和处理政府信息公开申请情况</p><table>${rows}</table>`,
      ),
    );
  const tr = (...texts: string[]): string => `<tr>${texts.map((text) => `<td>${text}`).join('')}</tr>`;

  it.each([
    ['a word for the first figure, blanks behind', tr('重复申请', '若干', '', '0', '0', '0', '0', '', '')],
    ['two figures in the first cell, blanks behind', tr('重复申请', '1 2', '0', '0', '0', '0', '0', '', '')],
    ['a word among nine cells', tr('重复申请', '', '1', '若干', '0', '0', '0', '0', '', '')],
  ])('%s', (_, row) => {
    const { report, unplaced } = three(row);
    expect(report.requests).toEqual({});
    expect(unplaced).toHaveLength(1);
  });

  it('a row of another name in the place of the one that is missing', () => {
    const { report, unplaced } = three(
      tr('2.重复申请', '0', '0', '0', '0', '0', '0', '0') +
        tr('其中：网上申请', '1', '0', '0', '0', '0', '0', '1') +
        tr('4.无正当理由大量反复申请', '0', '0', '0', '0', '0', '0', '0'),
    );
    expect(Object.keys(report.requests)).toEqual(['3.5.2', '3.5.4']);
    expect(unplaced).toMatchObject([{ reason: 'no-label', label: '其中：网上申请' }]);
  });

  it('a cell that lies over one reaching down moves no cell below it', () => {
    const { report } = three(
      '<tr><td>三、本年度办理结果<td rowspan=3>（五）不予处理<td>1.信访举报投诉类申请<td>1<td>0<td>0<td>0<td>0<td>0<td>1</tr>' +
        '<tr><td colspan=10>（续）</td></tr>' +
        tr('', '2.重复申请', '2', '0', '0', '0', '0', '0', '2'),
    );
    expect(report.requests['3.5.2']).toMatchObject({ A: 2, T: 2 });
  });
});
