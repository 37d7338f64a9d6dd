import { queriesOf } from '../../src/reads/public/search/words.ts';
import type { Database } from '../../src/store/database.ts';
import { searchShown } from '../../src/store/publication/search.ts';
import { AGENCY, caseIdOf } from './load.ts';
import type { Query } from './queries.ts';

export interface Compared {
  /** Of what LIKE finds, so much is found; of what is found, LIKE finds so much. */
  readonly recall: number;
  readonly precision: number;
  /** Questions of which more was found than is looked at: theirs was only said to be more. */
  readonly capped: number;
  readonly wrong: readonly string[];
  /** Milliseconds of each plain LIKE. */
  readonly like: readonly number[];
}

const MOST = 2000;

/** Every question to the search and to a plain LIKE that reads every line. */
export async function compare(
  db: Database,
  queries: readonly Query[],
  print: (line: string) => void,
): Promise<Compared> {
  const like: number[] = [];
  const wrong: string[] = [];
  let [found, right, wanted, capped] = [0, 0, 0, 0];
  for (const [i, query] of queries.entries()) {
    const began = performance.now();
    const where = query.likes.map((_, k) => `line like $${k + 1}`).join(' and ');
    const rows = await db.query<{ number: number }>(`select number from plain where ${where}`, query.likes);
    like.push(performance.now() - began);
    const truth = new Set(rows.map((row) => caseIdOf(row.number)));
    const words = queriesOf(
      AGENCY,
      query.words.map((text) => ({ text, also: [] })),
    );
    const limit = truth.size > MOST ? 20 : MOST;
    const answer = await searchShown(db, AGENCY, { words, narrowed: {}, sort: 'relevance', limit, offset: 0 });
    const hits = answer.rows.filter((row) => truth.has(row.caseId)).length;
    found += answer.rows.length;
    right += hits;
    if (truth.size > MOST) capped++;
    else wanted += truth.size;
    const missed = truth.size > MOST ? !answer.capped : hits < truth.size || answer.total !== truth.size;
    if (missed || hits < answer.rows.length)
      wrong.push(`${query.words.join(' ')}: ${answer.total} found, ${truth.size} by LIKE`);
    if (truth.size > MOST) right -= hits;
    if (truth.size > MOST) found -= answer.rows.length;
    if ((i + 1) % 20 === 0) print(`  ${i + 1} of ${queries.length} compared with LIKE`);
  }
  return { recall: right / wanted, precision: found === 0 ? 1 : right / found, capped, wrong, like };
}
