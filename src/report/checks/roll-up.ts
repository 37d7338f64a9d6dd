import type { CanonicalReport } from '../canonical.ts';
import { REQUEST_COLUMNS } from '../format-requests.ts';
import { REMEDY_CELLS, REMEDY_GROUPS } from '../formats.ts';
import { type Finding, warning } from './finding.ts';
import type { Location } from './labels.ts';
import { proactiveAt, proactiveTerm, remedyTerm, requestTerm, type Term } from './terms.ts';

/** The cells of a report that a government sums up over its departments (汇总). */
function termsOf(report: CanonicalReport): (readonly [Location, (of: CanonicalReport) => Term])[] {
  const two = Object.entries(report.proactive).flatMap(([row, cells]) =>
    Object.keys(cells).map(
      (column) => [proactiveAt(report, row, column), (of: CanonicalReport) => proactiveTerm(of, row, column)] as const,
    ),
  );
  const three = Object.keys(report.requests).flatMap((row) =>
    REQUEST_COLUMNS.map(
      ({ code }) => [{ table: '三', row, column: code }, (of: CanonicalReport) => requestTerm(of, row, code)] as const,
    ),
  );
  const four = REMEDY_GROUPS.flatMap((group) =>
    REMEDY_CELLS.map(
      ({ code }) =>
        [
          { table: '四', row: group.code, column: code },
          (of: CanonicalReport) => remedyTerm(of, group.code, code),
        ] as const,
    ),
  );
  return [...two, ...three, ...four];
}

/**
 * W10: every cell of a government's report is the sum of its departments' (`departments`, its own figures among them). Joint
 * documents count once, with the lead unit: that is left to a person.
 */
export function checkRollUp(report: CanonicalReport, departments: readonly CanonicalReport[]): Finding[] {
  if (departments.length === 0) return [];
  return termsOf(report).flatMap(([at, of]) => {
    const own = of(report);
    if (own.value === null) return [];
    const right = departments.reduce((total, department) => total + (of(department).value ?? 0), 0);
    const cells = [own.cell];
    return right === own.value
      ? []
      : [
          warning({
            code: 'W10',
            variant: 'sum',
            at,
            cells,
            left: own.value,
            right,
            facts: { count: departments.length },
          }),
        ];
  });
}
