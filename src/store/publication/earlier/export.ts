import type { Queryable, Statement } from '../../database.ts';

const ORDER: Statement = {
  name: 'publications-public-order',
  text: `select case_id as "caseId" from case_index
    where agency_id = $1 and noun = 'publication' and public order by counted_on, case_id`,
};

/** The cases of all that is public, in the order in which it was published first. */
export async function publicOrder(db: Queryable, agencyId: number): Promise<string[]> {
  return (await db.query<{ caseId: string }>(ORDER, [agencyId])).map(({ caseId }) => caseId);
}
