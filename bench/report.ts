import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '../src/base/refusal.ts';
import { figuresFor } from '../src/report/ledger-figures.ts';
import { OUTCOME_CODES } from '../src/rules/outcomes.ts';
import { DEFAULT_SETTINGS } from '../src/rules/settings.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { figureCells } from '../src/store/figures.ts';
import { median, times } from './measure/times.ts';

const AGENCIES = 3000;
const REQUESTS = 1_000_000;
const REMEDIES = 30_000;
const YEAR = 2022;

/** Targets: one agency-year p50 in ms, all agencies in ms, and how much more than the bare aggregation it may cost. */
const ONE_MS = 10;
const ALL_MS = 1000;
const RATIO = 3;

const FIGURES = figuresFor(YEAR, DEFAULT_SETTINGS).filter((figure) => figure.table !== 'proactive');

/** Six years of requests, five in six completed within sixty days, spread over the agencies as a hash spreads them. */
async function seed(db: Database): Promise<void> {
  const outcomes = OUTCOME_CODES.map((code) => `'${code}'`).join(', ');
  const line = (
    noun: string,
    count: number,
    kinds: string,
    results: string,
    kindCount: number,
    resultCount: number,
  ) => `
    insert into case_index (agency_id, case_id, noun, number, state, kind, title, party, opened_on, counted_on, outcome, seq, head, search)
    select 1 + i % ${AGENCIES}, gen_random_uuid(), '${noun}', i::text, 'closed', (array[${kinds}])[1 + (h >> 3) % ${kindCount}], '', '', d,
      case when (h >> 7) % 6 > 0 then d + (h % 60)::int end,
      case when (h >> 7) % 6 > 0 then (array[${results}])[1 + (h >> 11) % ${resultCount}] end, 1, '', ''
    from (select i, abs(hashint8(i))::bigint h, date '2019-01-01' + (abs(hashint8(i * 31)) % 2190)::int d from generate_series(1, ${count}) i) x`;
  await db.query(
    line('request', REQUESTS, `'A','A','A','A','B1','B2','B3','B4','B5'`, outcomes, 9, OUTCOME_CODES.length),
  );
  await db.query(line('remedy', REMEDIES, `'R','L1','L2'`, `'upheld','corrected','other'`, 3, 3));
}

/** What anybody would write: the same rows, grouped by kind and outcome, and nothing told apart within them. */
const BARE = `select agency_id, noun, kind, outcome, count(*) from case_index
  where noun in ('request', 'remedy') and opened_on <= '${YEAR}-12-31' and (counted_on is null or counted_on >= '${YEAR}-01-01')`;

/** Tables 三 and 四 out of a million requests: one agency-year, and all agencies of a year, beside the bare aggregation. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bench-report-'));
  const db = await openDatabase({ dataDir: join(dataDir, 'postgres'), as: 'server' });
  if (isRefusal(db)) throw new Error(JSON.stringify(db));
  try {
    await seed(db);
    await db.tx((tx) => tx.query('reset role').then(() => tx.query('analyze case_index')));
    const agencyOf = (round: number) => 1 + ((round * 37) % AGENCIES);
    const bareOne = await times(0, 200, (round) =>
      db.query(`${BARE} and agency_id = $1 group by 1, 2, 3, 4`, [agencyOf(round)]),
    );
    const one = await times(0, 200, (round) => figureCells(db, agencyOf(round), YEAR, FIGURES));
    const bareAll = await times(0, 5, () => db.query(`${BARE} group by 1, 2, 3, 4`));
    const all = await times(0, 5, () => figureCells(db, 'all', YEAR, FIGURES));
    const p99 = one[Math.floor(one.length * 0.99)]!;
    const ratioOne = median(one) / median(bareOne);
    const ratioAll = median(all) / median(bareAll);
    print(
      `one agency-year p50   ${median(one).toFixed(2)} ms  (target ≤ ${ONE_MS})  bare SQL ${median(bareOne).toFixed(2)} ms  ratio ${ratioOne.toFixed(2)} (≤ ${RATIO})`,
    );
    print(`one agency-year p99   ${p99.toFixed(2)} ms`);
    print(
      `all ${AGENCIES} agencies    ${median(all).toFixed(0)} ms  (target ≤ ${ALL_MS})  bare SQL ${median(bareAll).toFixed(0)} ms  ratio ${ratioAll.toFixed(2)} (≤ ${RATIO})`,
    );
    return median(one) <= ONE_MS && median(all) <= ALL_MS && ratioOne <= RATIO && ratioAll <= RATIO;
  } finally {
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
