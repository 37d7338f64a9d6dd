import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act } from '../../actions/act.ts';
import { found } from '../../actions/found.ts';
import { ACTING } from '../../actions/nouns.ts';
import { rebuildIndex } from '../../actions/rebuild.ts';
import { isRefusal } from '../../base/refusal.ts';
import { type Actor, ROLES } from '../../cases/entry.ts';
import { HIT_KINDS } from '../../cases/publication/scan/hit.ts';
import { makeHouse } from '../../reads/house.ts';
import { allPublications } from '../../reads/public/column/all.ts';
import { publicItem } from '../../reads/public/column/item.ts';
import { officialYears } from '../../rules/calendar/official.fixture.ts';
import { fillSampleYear } from '../../sample/fill.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { previewTakeOver } from '../earlier/preview.ts';
import { takeOverWish } from '../earlier/wish.ts';
import { exportAll } from './export.ts';
import { sourceAt, takeOverHere } from './take-over.ts';

const NOW = new Date('2026-11-24T08:00:00Z');
const HEAD: Actor = { id: 'head', name: '周敏', roles: ROLES };
let from: TestDatabase;
let to: TestDatabase;
let sample: Context;
let empty: Context;
let root: string;

const contextOf = async (db: TestDatabase, agencyId: number) =>
  (await makeHouse(db, agencyId, officialYears, () => NOW).contextFor(HEAD)) as Context;

beforeAll(async () => {
  from = await openTestDatabase();
  to = await openTestDatabase();
  root = await mkdtemp(join(tmpdir(), 'gongkai-export-'));
  await fillSampleYear(from, officialYears, NOW);
  sample = await contextOf(from, 1);
  const { name, shortName, contact } = sample.office;
  const agencyId = await found(to, { name, shortName, contact } as never, new Date('2015-01-01T01:00:00Z'));
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  empty = await contextOf(to, agencyId);
}, 240_000);
afterAll(async () => {
  await Promise.all([from.close(), to.close(), rm(root, { recursive: true, force: true })]);
});

async function exported(scope: 'public' | 'all'): Promise<{ name: string; bytes: Uint8Array }[]> {
  const work = { contextFor: async () => sample };
  const files = [];
  for await (const one of exportAll.list(work, { scope })) {
    const made = await exportAll.make(work, one, { scope });
    if (made === null || isRefusal(made)) throw new Error(`${one.number}: ${JSON.stringify(made)}`);
    files.push(made);
  }
  return files;
}

/** All that readers find, but by which case it is known here. */
async function shown(context: Context) {
  const lists = [];
  const items = [];
  for await (const batch of allPublications(context)) {
    for (const { caseId: _, ...one } of batch) {
      lists.push(one);
      const item = await publicItem(context, one.indexNumber);
      if (!item || 'withdrawnOn' in item) throw new Error(one.indexNumber);
      const { blocks, attachments, fiscal, interprets, interpretations, forms, newer, older } = item;
      const files = attachments.map(({ hash, name, mediaType, size }) => ({ hash, name, mediaType, size }));
      items.push({ of: one.indexNumber, blocks, files, fiscal, interprets, interpretations, forms, newer, older });
    }
  }
  return { lists, items };
}

it('what is public, taken over by an empty installation, is the same there: lists, items, bodies, files', async () => {
  const files = await exported('public');
  for (const { name, bytes } of files) await writeFile(join(root, name), bytes);
  expect((await readdir(root)).length).toBe(files.length);
  const accepted = HIT_KINDS.filter((kind) => kind !== 'classification' && kind !== 'internal');
  const wish = takeOverWish.parse({ accepted, acceptedBecause: '在原系统已经审查。' });
  const params = takeOverHere.params.parse({ ...wish, path: root });
  // Time goes on from one item to the next, as it does: of two that were published at one instant the order stays.
  let ms = 0;
  const work = { contextFor: async () => ({ ...empty, now: new Date(NOW.getTime() + ++ms) }) };
  const failed = [];
  for await (const item of takeOverHere.list(work, params)) {
    const made = await takeOverHere.make(work, item, params);
    if (isRefusal(made)) failed.push({ number: item.number, ...made });
  }
  expect(failed).toEqual([]);
  const [was, is] = [await shown(sample), await shown(empty)];
  expect(was.lists.length).toBeGreaterThan(10);
  expect(is.lists).toEqual(was.lists);
  expect(is.items).toEqual(was.items);
  const source = await sourceAt(root);
  if (isRefusal(source)) throw new Error(JSON.stringify(source));
  // Into the house that it came from, under the numbers that it has there: nothing is made twice.
  expect(await previewTakeOver(sample, source, wish)).toMatchObject({ good: 0, badCount: 0, there: was.lists.length });
  expect((await rebuildIndex(empty, () => {})).differences).toEqual([]);
}, 240_000);

it('what is public has no draft in it and nobody but the signatories; everything has both', async () => {
  const draft = { title: '内部草稿题目', openness: 'public', body: '<p>草稿。</p>' };
  const done = await act(ACTING.publication, sample, { verb: 'draft', facts: draft });
  expect(done).not.toHaveProperty('refused');
  const text = async (scope: 'public' | 'all') => {
    const files = await exported(scope);
    return files
      .filter(({ name }) => name.endsWith('.json'))
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join('');
  };
  const names = (await exported('public')).map(({ name }) => name);
  for (const name of ['说明.html', 'publications.csv', 'publications-0001.json', 'licences.csv', 'penalties.json'])
    expect(names).toContain(name);
  const [open, whole] = [await text('public'), await text('all')];
  expect([open.includes('内部草稿题目'), whole.includes('内部草稿题目')]).toEqual([false, true]);
  expect([open.includes('"reviews"'), whole.includes('"reviews"')]).toEqual([false, true]);
  for (const noun of ['publication', 'licence', 'penalty', 'duty']) expect(whole).toContain(`"noun": "${noun}"`);
}, 240_000);

it('everything is for the head of the office', async () => {
  const clerk = { ...sample, actor: { id: 'c', name: '李文', roles: ['clerk'] as const } };
  expect(await exportAll.refuse!(clerk, { scope: 'all' })).toMatchObject([{ code: 'export.head' }]);
  expect(await exportAll.refuse!(clerk, { scope: 'public' })).toEqual([]);
});
