import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ATTACHMENT, foundPublisher, mustDo, publicationIn } from '../../actions/publication/steps.fixture.ts';
import { WRITER } from '../../actions/request/steps.fixture.ts';
import type { Context } from '../../store/context.ts';
import { findShownLine } from '../../store/publication/put-shown.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { checkColumn, publishedColumns, type SiteFinding } from './site-check.ts';

let db: TestDatabase;
let context: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  context = { ...(await foundPublisher(db)), actor: WRITER };
});
afterAll(() => db.close());

async function found(): Promise<SiteFinding[]> {
  const all: SiteFinding[] = [];
  for (const { column } of await publishedColumns(context))
    for await (const { findings } of checkColumn(context, column)) all.push(...findings);
  return all;
}
const column = { column: '20-4', genre: 'statistics' };
const numberOf = async (caseId: string) =>
  (await findShownLine(db, context.office.agencyId, caseId))!.index_number as string;

it('finds links to what was withdrawn, to what never was, to no page, and lists what leads out', async () => {
  const there = await publicationIn(context, 'published', { ...column, title: '在' });
  const gone = await publicationIn(context, 'published', { ...column, title: '将撤回' });
  const [good, bad] = [await numberOf(there.caseId), await numberOf(gone.caseId)];
  const links = [
    `/info/${good}`,
    `/info/${bad}`,
    '/info/1/2020-1',
    '/old/page.html',
    '/reports/2021',
    'https://www.gov.cn/',
  ];
  const body = links.map((href) => `<p><a href="${href}">见</a></p>`).join('');
  const linking = await publicationIn(context, 'published', { ...column, title: '指向', body });
  expect((await found()).map(({ problem, what }) => [problem, what])).toEqual([
    ['missing', '/info/1/2020-1'],
    ['no-page', '/old/page.html'],
    ['outside', 'https://www.gov.cn/'],
  ]);
  await mustDo(context, 'withdraw', gone.caseId);
  const number = await numberOf(linking.caseId);
  expect(await found()).toContainEqual({
    indexNumber: number,
    title: '指向',
    problem: 'withdrawn',
    what: `/info/${bad}`,
  });
});

it('finds an attachment whose bytes are gone, and one that is there is no finding', async () => {
  const draft = await publicationIn(context, 'draft', { ...column, title: '有附件' });
  await mustDo(context, 'attach', draft.caseId);
  for (const verb of ['submit', 'review-section', 'review-secrecy', 'review-office', 'approve', 'publish'] as const)
    await mustDo(context, verb, draft.caseId);
  const missing = async () => (await found()).filter(({ problem }) => problem === 'no-file');
  expect(await missing()).toEqual([]);
  const owner = new pg.Client({ ...db.connection });
  await owner.connect();
  await owner.query('truncate file cascade');
  await owner.end();
  expect(await missing()).toMatchObject([{ title: '有附件', what: ATTACHMENT.name }]);
});
