import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '../../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../../store/test-database.ts';
import { PART_SIZE, siteMapPart, siteMapParts } from './site-map.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

let agencies = 0;
/** An agency with lines of shown and nothing in them to search for, `atOnce` of them published in the same instant. */
async function showing(count: number, atOnce = 1): Promise<Context> {
  agencies++;
  await db.query(
    `insert into shown (agency_id, case_id, index_number, version, column_code, genre, theme, title, abstract,
        document_number, issuers, keywords, published_at, year, validity, digest, head, head_line, vector, line, text)
      select $1::int, md5(i::text)::uuid, 'n/' || i, 1, '20-1', 'notice', i % 500, '', '', '', '{}', '{}',
        '2020-01-01T00:00:00.123Z'::timestamptz + make_interval(secs => i / $3::int), 2020, 'in-force', '', '', '', '', '', ''
      from generate_series(1, $2::int) i`,
    [agencies, count, atOnce],
  );
  return { db, office: { agencyId: agencies } } as unknown as Context;
}

async function listed(context: Context, size: number, batch: number): Promise<string[][]> {
  const parts: string[][] = [];
  for (const mark of await siteMapParts(context, size)) {
    const numbers: string[] = [];
    for await (const rows of siteMapPart(context, mark, size, batch))
      numbers.push(...rows.map((row) => row.indexNumber));
    parts.push(numbers);
  }
  return parts;
}

it('has every address once, in parts that are full but for the last, whatever came in one instant', async () => {
  const number = (max: number) => fc.integer({ min: 1, max });
  await fc.assert(
    fc.asyncProperty(fc.nat(40), number(12), number(15), number(9), async (count, size, batch, atOnce) => {
      const parts = await listed(await showing(count, atOnce), size, batch);
      expect(parts.slice(0, -1).every((part) => part.length === size)).toBe(true);
      expect(parts.length).toBe(Math.ceil(count / size));
      expect(parts.flat().sort()).toEqual(Array.from({ length: count }, (_, i) => `n/${i + 1}`).sort());
    }),
    { numRuns: 60 },
  );
});

it('is in two parts with one address more than a part may have', async () => {
  const parts = await listed(await showing(PART_SIZE + 1), PART_SIZE, 5000);
  expect(parts.map((part) => part.length)).toEqual([PART_SIZE, 1]);
  expect(new Set(parts.flat()).size).toBe(PART_SIZE + 1);
});

it.each(['', 'x', '0-0', 'zzzzzzzzz-00000000-0000-0000-0000-000000000000'])('“%s” begins no part', async (mark) => {
  const context = await showing(3);
  for await (const rows of siteMapPart(context, mark)) expect(rows).toEqual([]);
});
