import fc from 'fast-check';
import type { CanonicalReport, Cell } from '../report/canonical.ts';
import { REQUEST_COLUMNS } from '../report/format-requests.ts';
import { FORMATS, type FormatId, figureRows, HEADINGS, REMEDY_CELLS, REMEDY_GROUPS } from '../report/formats.ts';
import { layoutReport } from '../report/layout.ts';
import type { ReportPaper } from './report-paper.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 50 }) },
  { weight: 1, arbitrary: fc.nat({ max: 9_000_000_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -999, max: 99_999_999 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom('+173', '184719元', '22（其中修订16件）') },
  { weight: 2, arbitrary: fc.constant(null) },
);

const cells = (codes: readonly string[]): fc.Arbitrary<Record<string, Cell>> =>
  fc.record(Object.fromEntries(codes.map((code) => [code, cell])));

/** Any report that there may be in a format: blanks, large numbers, figures with a remark. */
export function anyReport(id: FormatId): fc.Arbitrary<ReportPaper> {
  const proactive = FORMATS[id].proactive.flatMap((block) =>
    block.rows.map((row) => [row.code, cells(block.columns.map(({ code }) => code))] as const),
  );
  const requests = figureRows(id).map(
    ({ code }) => [code, cells(REQUEST_COLUMNS.map((column) => column.code))] as const,
  );
  const remedies = REMEDY_GROUPS.map(({ code }) => [code, cells(REMEDY_CELLS.map((one) => one.code))] as const);
  const figures = fc.record({
    agency: fc.constant('示例市交通运输局'),
    year: fc.constant(id === '2019' ? 2020 : 2023),
    format: fc.constant(id),
    proactive: fc.record(Object.fromEntries(proactive)),
    requests: fc.record(Object.fromEntries(requests)),
    remedies: fc.record(Object.fromEntries(remedies)),
  }) as fc.Arbitrary<CanonicalReport>;
  return figures.map(paperOf);
}

export function paperOf(figures: CanonicalReport): ReportPaper {
  return {
    agency: figures.agency!,
    year: figures.year!,
    headings: HEADINGS,
    tables: layoutReport(FORMATS[figures.format!], figures),
    prose: { 1: '（一）主动公开。全年公开“规章”<3>件 & 其他。\n（二）监督保障\n无\u0001事。', 6: '' },
    publishedOn: '2024-01-20',
    reissuedOn: null,
    figures,
  };
}
