import { refuse } from '../../base/refusal.ts';
import type { ReportCase } from '../../cases/annual-report.ts';
import { check } from '../../report/checks/check.ts';
import { findPublished } from '../../store/published-report.ts';
import { ledgerReport } from '../../store/report-figures.ts';
import type { Stamper } from '../act.ts';

/**
 * Freezes the figures with the report. A broken identity (勾稽关系) stops it, unless the head has said why it may stand; a
 * warning does not.
 */
export const publish: Stamper<ReportCase> = async (tx, c, { office }) => {
  const figures = await ledgerReport(tx, office, c.year);
  const previous = await findPublished(tx, office.agencyId, c.year - 1);
  const broken = check(figures, { previous: previous ?? undefined }).filter(
    (finding) => finding.level === 'error' && !c.overrides[finding.code],
  );
  if (broken.length > 0) {
    return refuse(
      ...broken.map(({ code, cells }) => ({
        code: 'report.identity-broken',
        facts: { identity: code, cells: cells.map((cell) => cell.label).join('、') },
      })),
    );
  }
  return { stamp: { figures } };
};
