import { type Refusal, refuse } from '../../base/refusal.ts';
import { checkFiscal } from '../../cases/publication/fiscal/check.ts';
import type { FiscalFinding } from '../../cases/publication/fiscal/finding.ts';
import { findingReason } from '../../cases/publication/fiscal/reasons.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import type { Context } from '../../store/context.ts';
import type { Transaction } from '../../store/database.ts';
import { disclosedBefore, disclosuresOf } from '../../store/publication/disclosures.ts';

/**
 * The tables of a 预算 or 决算 beside those of the year before: their warnings stand only where whoever submits says why,
 * and are kept with the entry. What is public for that year already is corrected there, so that nothing is published twice.
 */
export async function weighTables(
  tx: Transaction,
  { content: { fiscal } }: PublicationCase,
  { office, caseId }: Pick<Context, 'office'> & { readonly caseId: string },
  weighed: string,
): Promise<Refusal | { readonly warnings?: readonly FiscalFinding[] }> {
  if (!fiscal) return {};
  const [same] = await disclosuresOf(tx, office.agencyId, fiscal, fiscal.year);
  if (same?.year === fiscal.year && same.caseId !== caseId)
    return refuse({ code: 'fiscal.exists', facts: { number: same.indexNumber } });
  const before = await disclosedBefore(tx, office.agencyId, fiscal);
  const warnings = checkFiscal(fiscal, before).filter(({ level }) => level === 'warning');
  if (warnings.length > 0 && weighed === '') {
    const all = warnings.map((finding) => findingReason(finding, fiscal));
    return refuse({ code: 'fiscal.weigh', field: 'weighed', facts: { count: warnings.length } }, ...all.slice(0, 30));
  }
  return { warnings };
}
