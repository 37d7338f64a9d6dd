import { afterAll, beforeAll, expect, it } from 'vitest';
import { foundPublisher, mustDo, publicationIn } from '../../actions/publication/steps.fixture.ts';
import { type Context, REQUESTER } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { findPublication, findPublicationByAlias, listPublications, newestPublications } from './publications.ts';
import { publishedLike } from './search/published-like.ts';
import { openColumn } from './search/search.fixture.ts';
import { searchPublications } from './search/search.ts';
import { suggest } from './search/suggest.ts';

let db: TestDatabase;
let base: Awaited<ReturnType<typeof foundPublisher>>;
let context: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
  context = { ...base, actor: REQUESTER };
});
afterAll(() => db.close());

const search = async (typed: string) =>
  (await searchPublications(context, { typed, narrowed: {}, sort: 'relevance', page: 1 })).rows;

it('shows what the office has published, and nothing of it from its withdrawal on', async () => {
  const { caseId } = await publicationIn(base, 'approved', {
    title: '农村公路养护办法',
    body: '<p>桥涵检测每年一次。</p>',
  });
  expect(await search('桥涵检测')).toEqual([]);
  await mustDo(base, 'publish', caseId);
  const [row] = await search('桥涵检测');
  expect(row!.title.map((piece) => piece.text).join('')).toBe('农村公路养护办法');
  const { indexNumber } = row!;
  expect(await findPublication(context, indexNumber)).toMatchObject({ caseId, version: 1, validity: 'in-force' });
  expect((await newestPublications(context, 5)).map((one) => one.caseId)).toEqual([caseId]);

  await mustDo(base, 'withdraw', caseId);
  expect(await search('桥涵检测')).toEqual([]);
  expect(await search(indexNumber)).toEqual([]);
  expect(await findPublication(context, indexNumber)).toBe(null);
  expect((await listPublications(context)).rows).toEqual([]);
  expect((await suggest(context, '农村公路')).publications).toEqual([]);
  expect(await publishedLike(context, '请公开农村公路养护办法')).toEqual([]);
});

it('turns the pages of a column without leaving out or repeating any, also of one moment', async () => {
  const column = await openColumn();
  for (let i = 0; i < 23; i++)
    await column.publish({ column: i % 2 ? '20-3' : '20-4', publishedAt: `2026-01-0${1 + (i % 3)}T01:00:00.000Z` });
  const seen: string[] = [];
  for (let next: string | null | undefined; next !== null; ) {
    const page = await listPublications(column.context, {}, { limit: 5, after: next });
    expect(page.rows.length).toBeLessThanOrEqual(5);
    seen.push(...page.rows.map((row) => row.indexNumber));
    next = page.next;
  }
  expect([seen.length, new Set(seen).size]).toEqual([23, 23]);
  expect((await listPublications(column.context, { column: '20-3', year: '2026' }, { limit: 50 })).rows).toHaveLength(
    11,
  );
  expect((await listPublications(column.context, { year: '2025' })).rows).toEqual([]);
  expect((await listPublications(column.context, {}, { after: 'no-such-mark' })).rows).toHaveLength(20);
  await column.db.close();
});

it('leads from an earlier address to the newest of what was moved from it', async () => {
  const column = await openColumn();
  const aliases = ['/art/2019/3/1/art_12_345.html'];
  await column.publish({ aliases, publishedAt: '2019-03-01T01:00:00.000Z' });
  const { indexNumber, caseId } = await column.publish({ aliases, publishedAt: '2020-03-01T01:00:00.000Z' });
  expect(await findPublicationByAlias(column.context, aliases[0]!)).toMatchObject({
    indexNumber,
    publishedOn: '2020-03-01',
  });
  await column.withdraw(caseId);
  expect((await findPublicationByAlias(column.context, aliases[0]!))?.publishedOn).toBe('2019-03-01');
  expect(await findPublicationByAlias(column.context, '/art')).toBe(null);
  await column.db.close();
});
