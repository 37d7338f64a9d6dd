import { refuse } from '../../base/refusal.ts';
import type { PublicationFacts } from '../../cases/publication/facts.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Stamper } from '../act.ts';

/** Links what takes the place of a document, by its 索引号. */
export const successor: Stamper<PublicationCase> = async (
  tx,
  _,
  { office },
  { successor: number }: PublicationFacts<'amend'>,
) => {
  if (!number) return { stamp: {} };
  const found = await findByNumber(tx, office.agencyId, 'publication', number);
  if (!found) return refuse({ code: 'publication.no-such-successor', field: 'successor', facts: { number } });
  return { stamp: { successorId: found.caseId } };
};
