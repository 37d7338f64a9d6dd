import { yearEnd } from '../../cases/simple.ts';
import type { PaperCase } from '../../papers/report-paper.ts';
import { figuresFor } from '../../report/ledger-figures.ts';
import type { Context } from '../../store/context.ts';
import { casesBehindAll } from '../../store/figures.ts';

/** The cases behind the figures of a year as the ledger has them now, without a word of the persons in them. */
export function reportCases({ db, office }: Context, year: number): Promise<PaperCase[]> {
  return casesBehindAll(db, office.agencyId, year, figuresFor(year, office.settingsOn(yearEnd(year))));
}
