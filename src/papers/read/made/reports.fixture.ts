import fc from 'fast-check';
import type { CanonicalReport, Cell } from '../../../report/canonical.ts';
import { REQUEST_COLUMNS } from '../../../report/format-requests.ts';
import { FORMATS, type FormatId, figureRows, REMEDY_CELLS, REMEDY_GROUPS } from '../../../report/formats.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 50 }) },
  { weight: 1, arbitrary: fc.nat({ max: 2_000_000_000 }) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const cells = (codes: readonly string[]): fc.Arbitrary<Record<string, Cell>> =>
  fc.record(Object.fromEntries(codes.map((code) => [code, cell])));

export const AGENCY = '示例市交通运输局';

/** Any report in this form: small and large figures, and blanks. */
export function reports(id: FormatId): fc.Arbitrary<CanonicalReport> {
  const proactive = FORMATS[id].proactive.flatMap((block) =>
    block.rows.map((row) => [row.code, cells(block.columns.map((column) => column.code))] as const),
  );
  const columns = REQUEST_COLUMNS.map((column) => column.code);
  const requests = figureRows(id).map((row) => [row.code, cells(columns)] as const);
  const remedies = REMEDY_GROUPS.map((group) => [group.code, cells(REMEDY_CELLS.map((c) => c.code))] as const);
  return fc.record({
    agency: fc.constant(AGENCY),
    year: fc.constant(id === '2019' ? 2020 : 2023),
    format: fc.constant(id),
    proactive: fc.record(Object.fromEntries(proactive)),
    requests: fc.record(Object.fromEntries(requests)),
    remedies: fc.record(Object.fromEntries(remedies)),
  }) as fc.Arbitrary<CanonicalReport>;
}

/** One report, the same every time. */
export const sampleReport = (id: FormatId, seed = 7): CanonicalReport =>
  fc.sample(reports(id), { seed, numRuns: 1 })[0]!;
