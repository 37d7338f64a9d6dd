import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { act } from '../src/actions/act.ts';
import { found } from '../src/actions/found.ts';
import { ACTING } from '../src/actions/nouns.ts';
import { isRefusal } from '../src/base/refusal.ts';
import { freshnessForecast } from '../src/reads/duty/freshness.ts';
import { dutyYear } from '../src/reads/duty/year.ts';
import { readOffice } from '../src/reads/house.ts';
import { checkColumn, publishedColumns } from '../src/reads/publication/site-check.ts';
import { DEFAULT_SETTINGS } from '../src/rules/settings.ts';
import { CLOCK, type Context } from '../src/store/context.ts';
import { connect } from '../src/store/database.ts';
import type { Connection } from '../src/store/embedded/connection.ts';
import { startEmbedded } from '../src/store/embedded/embedded.ts';
import { migrate } from '../src/store/migrations/migrate.ts';
import { findShown } from '../src/store/publication/find-shown.ts';
import { comparePages, printPage } from './portal/compare.ts';
import { approved, does } from './publish/chain.ts';
import { copyCase, LINKED } from './publish/copies.ts';
import { quantile } from './search/pace.ts';

/** GONGKAI_BENCH_ITEMS: fewer, for a look. */
const ITEMS = Number(process.env.GONGKAI_BENCH_ITEMS ?? 100_000);
const PUBLISHED = 50;
const MOST_MINUTES = 5;
const VISIBLE_MS = 1_000;

/** Of the portal, beside the same bytes from plain node:http and nginx. No target is set for them. */
const PAGES = {
  entry: 'bench/publish/server.ts',
  pages: [
    { name: 'home', path: '/' },
    { name: 'home of the column', path: '/info' },
    { name: 'list', path: '/info/column/20-4' },
    { name: 'item', path: '/info/bench/7' },
    { name: 'search', path: `/search?q=${encodeURIComponent('新公开7')}` },
  ],
  rounds: 3,
  seconds: 2,
};

/** 站点自查 and the freshness of the columns over 100 000 publications, and how soon what is published is there for readers. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = await startEmbedded(dataDir);
  if (isRefusal(server)) throw new Error(JSON.stringify(server));
  try {
    await migrate(server.connection);
    return await measure(server.connection, print);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(connection: Connection, print: (line: string) => void): Promise<boolean> {
  const db = connect(connection);
  const contact = { office: '办公室', address: '滨江路1号', hours: '工作日', telephone: '0000-1234567' };
  const agencyId = await found(db, { name: '江州市交通运输局', shortName: '江交', contact }, new Date('2018-01-02'));
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  const read = await readOffice(db, agencyId, []);
  const office = { ...read, settingsOn: () => ({ ...DEFAULT_SETTINGS, indexCode: '000014349' }) };
  const context: Context = { db, office, actor: CLOCK, now: new Date() };
  const model = await approved(
    context,
    '客运量统计',
    `<p><a href="/info/${LINKED}">上期</a></p><p>客运量86.2万人次。</p>`,
  );
  await does(context, 'publish', model, {});
  await define(context);

  let began = performance.now();
  const owner = new pg.Client({ ...connection });
  await owner.connect();
  await copyCase(owner, model, ITEMS);
  await owner.end();
  print(`load                ${ITEMS} publications with their entries, ${seconds(began)} s`);

  began = performance.now();
  const checked = await checkAll(context);
  const took = (performance.now() - began) / 60_000;
  print(
    `site-check          ${checked.looked} publications, ${checked.problems} problems, ${(took * 60).toFixed(1)} s (target ${MOST_MINUTES} min)`,
  );

  const forecast = await times(20, () => freshnessForecast(context));
  print(
    `forecast of columns p50 ${quantile(forecast, 0.5).toFixed(0)} ms, p95 ${quantile(forecast, 0.95).toFixed(0)} ms`,
  );
  const calendar = await times(20, () => dutyYear(context, new Date().getFullYear()));
  print(
    `calendar of a year  p50 ${quantile(calendar, 0.5).toFixed(0)} ms, p95 ${quantile(calendar, 0.95).toFixed(0)} ms`,
  );

  const visible = await publishAndLook(context);
  print(
    `publish to visible  p50 ${quantile(visible, 0.5).toFixed(0)} ms, p95 ${quantile(visible, 0.95).toFixed(0)} ms (target ${VISIBLE_MS} ms)`,
  );
  await db.close();
  for (const page of await comparePages({ ...PAGES, more: [JSON.stringify(connection), String(agencyId)] }))
    print(printPage(page));
  const right = checked.looked === ITEMS + 1 && checked.problems === expected();
  if (!right) print(`wrong: ${checked.problems} problems, and there are ${expected()}`);
  return right && took <= MOST_MINUTES && quantile(visible, 0.95) <= VISIBLE_MS;
}

/** One in a hundred links to none, one in a hundred has no day of making, and the model links to none. */
const expected = () => Math.floor(ITEMS / 100) + Math.floor((ITEMS + 99) / 100) + 1;

async function define(context: Context): Promise<void> {
  const head = { ...context, actor: { id: 'head', name: '周敏', roles: ['head' as const] } };
  for (let i = 0; i < 200; i++) {
    const facts = { name: `统计${i}`, column: '20-4', mode: 'periodic', cycle: 'month', section: '运输管理科' };
    const done = await act(ACTING.duty, head, {
      verb: 'define',
      facts: { ...facts, freshness: 'policy', from: '2024-01-01' },
    });
    if (isRefusal(done)) throw new Error(JSON.stringify(done));
  }
}

async function checkAll(context: Context): Promise<{ looked: number; problems: number }> {
  let looked = 0;
  let problems = 0;
  for (const { column } of await publishedColumns(context)) {
    for await (const page of checkColumn(context, column)) {
      looked += page.looked;
      problems += page.findings.length;
    }
  }
  return { looked, problems };
}

async function publishAndLook(context: Context): Promise<number[]> {
  const waiting: string[] = [];
  for (let i = 0; i < PUBLISHED; i++) waiting.push(await approved(context, `新公开${i}`, '<p>正文。</p>'));
  const took: number[] = [];
  for (const caseId of waiting) {
    const began = performance.now();
    const { number } = await does(context, 'publish', caseId, {});
    if (!(await findShown(context.db, context.office.agencyId, number))) throw new Error(`${number} is not shown`);
    took.push(performance.now() - began);
  }
  return took;
}

async function times(n: number, work: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < n; i++) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took;
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

if (import.meta.main) process.exitCode = (await run(console.log)) ? 0 : 1;
