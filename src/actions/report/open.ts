import { yearOf } from '../../base/day.ts';
import { refuse } from '../../base/refusal.ts';
import type { ReportCase } from '../../cases/annual-report.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Stamper } from '../act.ts';

/** One report a year, and none of a year to come. */
export const open: Stamper<ReportCase> = async (tx, _, { office, on }, { year }: { year: number }) => {
  if (year > yearOf(on)) return refuse({ code: 'report.year-to-come', field: 'year', facts: { year } });
  const there = await findByNumber(tx, office.agencyId, 'report', String(year));
  return there ? refuse({ code: 'report.exists', field: 'year', facts: { year } }) : { stamp: {} };
};
