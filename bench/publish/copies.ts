import type { Client } from 'pg';
import { SHOWN_COLUMNS } from '../../src/store/publication/rows.ts';

/** Stands in the body of what is copied, for the number of another copy. */
export const LINKED = 'bench/linked';

const CASE = (i: string) => `md5(${i}::text)::uuid`;
const COLUMNS = `(array['20-1','20-2','20-3','20-4','20-5','20-6','20-7','20-10','20-11','20-13','21-1','21-2','news'])`;

const OTHER: Readonly<Record<string, string>> = {
  index_number: `'bench/' || i`,
  column_code: `${COLUMNS}[1 + i % 13]`,
};

/**
 * Copies of a published case with all its entries, each in a column of its own turn and linked to another copy; one in a
 * hundred to none, and one in a hundred without a day of making.
 */
export async function copyCase(client: Client, caseId: string, count: number): Promise<void> {
  const link = `'bench/' || case when i % 100 = 0 then 'none' || i else (1 + (i * 7919) % ${count})::text end`;
  await client.query(
    `insert into entry select agency_id, ${CASE('i')}, seq, noun, verb, day, recorded_at, actor,
        replace(facts::text, '${LINKED}', ${link})::jsonb, files, prev, hash
      from entry cross join generate_series(1, ${count}) i where case_id = $1`,
    [caseId],
  );
  const columns = SHOWN_COLUMNS.map((name) =>
    name === 'made_on' ? `case when i % 100 = 1 then null else made_on end` : (OTHER[name] ?? name),
  );
  await client.query(
    `insert into shown (agency_id, case_id, ${SHOWN_COLUMNS.join(', ')})
      select agency_id, ${CASE('i')}, ${columns.join(', ')} from shown cross join generate_series(1, ${count}) i
      where case_id = $1`,
    [caseId],
  );
  await client.query('vacuum analyze');
}
