import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CanonicalReport, Cell } from '../../report/canonical.ts';
import type { FormatId } from '../../report/formats.ts';
import type { GridTable } from '../../report/layout.ts';
import { anyReport, paperOf } from '../report-paper.fixture.ts';
import type { PaperCase, ReportPaper } from '../report-paper.ts';
import { reportCsv } from './report-csv.ts';
import { reportXlsx } from './report-xlsx.ts';

interface Read {
  readonly value: Cell;
  readonly formula: string | null;
}

const CELL = /<c r="([A-Z]+\d+)" s="\d+"(?: t="(\w+)")?(?:\/>|>(.*?)<\/c>)/gs;
const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Every sheet: its cells by address, and what is merged. */
function sheetsOf(report: ReportPaper, cases: readonly PaperCase[] | null = null) {
  const files = unzipSync(reportXlsx(report, cases));
  const paths = Object.keys(files).filter((path) => path.startsWith('xl/worksheets/'));
  return paths.map((path) => {
    const xml = strFromU8(files[path]!);
    const cells = [...xml.matchAll(CELL)].map(([, at, type, inside = '']): [string, Read] => {
      const [, formula = null] = /<f>(.*?)<\/f>/.exec(inside) ?? [];
      const [, text] = /<t [^>]*>(.*?)<\/t>/s.exec(inside) ?? [];
      const [, number] = /<v>(.*?)<\/v>/.exec(inside) ?? [];
      const value = type ? unescaped(text!) : number === undefined ? null : Number(number);
      return [at!, { value, formula }];
    });
    return { cells: new Map(cells), merges: [...xml.matchAll(/<mergeCell ref="(.*?)"/g)].map(([, ref]) => ref!) };
  });
}

function adds(formula: string, cells: ReadonlyMap<string, Read>): number {
  const ranges = /^SUM\((.*)\)$/.exec(formula)![1]!.split(',');
  const inside = ([from, to]: string[]) =>
    [...cells].filter(([at]) => {
      const [column, row] = [at.replace(/\d/g, ''), Number(at.replace(/\D/g, ''))];
      const edge = (one: string) => [one.replace(/\d/g, ''), Number(one.replace(/\D/g, ''))] as const;
      const [[c0, r0], [c1, r1]] = [edge(from!), edge(to ?? from!)];
      return column >= c0 && column <= c1 && row >= r0 && row <= r1;
    });
  return ranges
    .flatMap((range) => inside(range.split(':')))
    .reduce((sum, [, { value }]) => sum + Number(value ?? 0), 0);
}

const figures = (report: CanonicalReport, table: GridTable): Cell[] =>
  table.rows
    .flat()
    .flatMap(({ at }) => (at ? [(report[at.table] as Record<string, Record<string, Cell>>)[at.row]![at.column]!] : []));

/** A year in which every total is the sum of its parts. */
const [blank] = fc.sample(anyReport('2021'), { numRuns: 1, seed: 3 });
const ones = (rows: object, totals: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(rows).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.keys(cells as object).map((column) => [column, totals[column] ?? 1])),
    ]),
  );
const requests = ones(blank!.figures.requests, { T: 6 });
const sums = Object.fromEntries(Object.entries(requests['3.7']!).map(([column, n]) => [column, n * 21]));
const whole = paperOf({
  ...blank!.figures,
  requests: { ...requests, '3.7': sums } as unknown as CanonicalReport['requests'],
  remedies: ones(blank!.figures.remedies, { total: 4 }),
});

describe('the tables in Excel', () => {
  it.each<FormatId>(['2019', '2021'])('hold every figure of the form of %s, a blank as a blank', (id) => {
    fc.assert(
      fc.property(anyReport(id), (report) => {
        const sheets = sheetsOf(report);
        report.tables.forEach((table, i) => {
          const begun = [...sheets[i]!.cells.values()].map(({ value }) => value);
          const wanted = figures(report.figures, table).filter((value) => value !== null);
          const labels = table.rows
            .flat()
            .filter(({ header }) => header)
            .map(({ text }) => text);
          expect(
            begun
              .filter((value) => value !== null)
              .slice(2)
              .sort(),
          ).toEqual([...labels, ...wanted].sort());
        });
      }),
      { numRuns: 15 },
    );
  });

  it('a formula gives what is printed, and a total that is not the sum of its parts is left alone', () => {
    fc.assert(
      fc.property(anyReport('2021'), (report) => {
        for (const { cells } of sheetsOf(report))
          for (const { formula, value } of cells.values()) if (formula) expect(adds(formula, cells)).toBe(value);
      }),
      { numRuns: 15 },
    );
  });

  it('totals are formulas, and have their value beside them', () => {
    const [, requests, remedies] = sheetsOf(whole);
    expect(requests!.cells.get('J6')).toEqual({ value: 6, formula: 'SUM(D6:I6)' });
    const formulas = [...requests!.cells.values()].filter(({ formula }) => formula);
    expect(formulas).toHaveLength(25 + 6);
    expect(formulas.at(-3)!.formula).toMatch(/^SUM\(I\d/);
    expect([...remedies!.cells.values()].filter(({ formula }) => formula)).toHaveLength(3);
  });

  it('heads are merged as the form has them', () => {
    const [, requests, remedies] = sheetsOf(whole);
    expect(requests!.merges).toEqual(expect.arrayContaining(['A3:C5', 'D3:J3', 'E4:I4', 'A8:A29']));
    expect(remedies!.merges).toEqual(expect.arrayContaining(['A3:E3', 'F3:O3', 'A4:A5']));
  });

  it('the cases are there for those who may see them, by number, kind, days and outcome', () => {
    const base = {
      noun: 'request',
      number: '2023-00001',
      kind: 'A',
      outcome: 'DISCLOSE',
      units: 1,
      amount: null,
    } as const;
    const days = { openedOn: '2023-01-05', countedOn: '2023-01-20', endedOn: null };
    expect(sheetsOf(whole)).toHaveLength(3);
    const { cells } = sheetsOf(whole, [{ ...base, ...days }]).at(-1)!;
    const row = [...cells].filter(([at]) => at.endsWith('4')).map(([, { value }]) => value);
    expect(row).toEqual(['2023-00001', '政府信息公开申请', '自然人', 44931, 44946, null, '予以公开', 1, null]);
  });

  it('is the same bytes for the same report', () => {
    expect(Buffer.compare(reportXlsx(whole, []), reportXlsx(whole, []))).toBe(0);
  });
});

describe('the tables as CSV', () => {
  const lines = (report: ReportPaper) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(reportCsv(report)).split('\r\n');

  it('say what each figure is', () => {
    const text = lines(whole);
    expect(text[0]).toBe('\ufeff表,行,列,数值');
    expect(text).toContain(
      '三、收到和处理政府信息公开申请情况,三、本年度办理结果/（三）不予公开/1.属于国家秘密,申请人情况/法人或其他组织/商业企业,1',
    );
    expect(text).toContain('四、政府信息公开行政复议、行政诉讼情况,,行政诉讼/复议后起诉/总计,4');
    expect(
      text.some((line) => line.startsWith('二、主动公开政府信息情况,行政强制,第二十条第（六）项/本年处理决定数量,')),
    ).toBe(true);
  });

  it.each<FormatId>(['2019', '2021'])('hold every figure of the form of %s in its order', (id) => {
    fc.assert(
      fc.property(anyReport(id), (report) => {
        const wanted = report.tables.flatMap((table) => figures(report.figures, table));
        const read = lines(report)
          .slice(3, -1)
          .map((line) => line.slice(line.lastIndexOf(',') + 1));
        expect(read).toEqual(wanted.map((value) => (value === null ? '' : value === '+173' ? "'+173" : String(value))));
      }),
      { numRuns: 15 },
    );
  });
});
