import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { newId } from '../../base/ids.ts';
import type { Database, Statement } from '../database.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { itemsAskedBefore } from './month.ts';
import { answeredRequests, newestRequests, publishedDocuments, requestsByKey, requestsByName } from './similar.ts';

let db: TestDatabase;

/** 30 000 requests and as many documents of thirty years, of 3 000 requesters; a few of them of 王芳. */
beforeAll(async () => {
  db = await openTestDatabase();
  await db.query(
    `insert into case_index (agency_id, case_id, noun, number, state, kind, title, party, opened_on, counted_on, outcome,
       units, extra, seq, head, search)
     select 1, gen_random_uuid(), noun, i::text, case noun when 'request' then 'closed' else 'published' end, 'A',
       '第' || i || '份文件', case when i % 3000 = 0 then '王芳' else '申请人' || i % 3000 end, date '1996-01-01' + i / 3,
       date '1996-02-01' + i / 3, 'DISCLOSE', 1, jsonb_build_object('requester', 'key' || i % 3000), 1, '', ''
     from generate_series(1, 30000) as i, unnest(array['request', 'document']) as noun`,
  );
  await asOwner('analyze case_index');
});
afterAll(() => db.close());

/** What the query costs: how many rows the server touched for those that it gave. */
async function touched(ask: (spy: Database) => Promise<unknown>): Promise<number> {
  let rows = 0;
  const spy: Database = {
    ...db,
    query: async <Row>(sql: string | Statement, params?: readonly unknown[]): Promise<Row[]> => {
      const text = typeof sql === 'string' ? sql : sql.text;
      const [plan] = await db.query<{ 'QUERY PLAN': readonly [{ Plan: Node }] }>(
        `explain (analyze, format json) ${text}`,
        params,
      );
      rows += visited(plan!['QUERY PLAN'][0].Plan);
      return db.query<Row>(sql, params);
    },
  };
  await ask(spy);
  return rows;
}

interface Node {
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}

function visited(node: Node): number {
  const below = (node.Plans ?? []).map(visited);
  return Math.max(node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0), ...below);
}

describe('no question reads the history', () => {
  it.each<[string, (spy: Database) => Promise<unknown>, number]>([
    ['of one requester', (spy) => requestsByKey(spy, 1, 'key7', 200), 10],
    ['of one name', (spy) => requestsByName(spy, 1, '王芳', 200), 10],
    ['newest', (spy) => newestRequests(spy, 1, 500), 500],
    ['answered', (spy) => answeredRequests(spy, 1, 500), 500],
    ['published', (spy) => publishedDocuments(spy, 1, 500), 500],
    [
      'of one month',
      (spy) => itemsAskedBefore(spy, 1, { requester: 'key7', on: day('2010-01-31'), caseId: newId() }),
      10,
    ],
  ])('%s', async (_, ask, most) => {
    expect(await touched(ask)).toBeLessThanOrEqual(most);
  });
});

async function asOwner(sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(db.connection);
  await client.connect();
  await client.query(sql);
  await client.end();
}
