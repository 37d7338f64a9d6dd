import { afterEach, expect, it } from 'vitest';
import { isRefusal } from '../../../base/refusal.ts';
import { drawReport } from '../made/drawing.fixture.ts';
import { docxOf } from '../made/office.fixture.ts';
import { makePdf } from '../made/pdf.fixture.ts';
import { sampleReport } from '../made/reports.fixture.ts';
import { type Bounds, ReaderPool } from './pool.ts';

const pools: ReaderPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));
const open = (workers: number, bounds?: Bounds): ReaderPool => {
  const pool = new ReaderPool(workers, bounds);
  pools.push(pool);
  return pool;
};

const report = sampleReport('2021');
const pdf = makePdf(drawReport('2021', report, { rules: 'lines' }));

it('reads more papers than it has workers, each answer for its own', async () => {
  const pool = open(2);
  const other = sampleReport('2019');
  const papers = [pdf, docxOf('2019', other), new TextEncoder().encode('今天天气很好。'), pdf, pdf];
  const found = await Promise.all(papers.map((bytes, i) => pool.read(bytes, `${i}`)));
  expect(found.map((one) => (isRefusal(one) ? one.refused[0]!.code : one.report))).toEqual([
    report,
    other,
    'read.no-report',
    report,
    report,
  ]);
});

it.each<[string, Bounds, string]>([
  ['time', { seconds: 0, megabytes: 10_000 }, 'read.took-too-long'],
  ['memory', { seconds: 60, megabytes: 1 }, 'read.too-much-memory'],
])('what needs more %s than it may is stopped, and the next paper is begun', async (_, bounds, code) => {
  const pool = open(1, bounds);
  const long = makePdf(Array.from({ length: 60 }, () => drawReport('2021', report, { rules: 'lines' })[0]!));
  const found = await Promise.all([pool.read(long, 'a.pdf'), pool.read(long, 'b.pdf')]);
  expect(found).toMatchObject([
    { refused: [{ code, facts: { file: 'a.pdf' } }] },
    { refused: [{ code, facts: { file: 'b.pdf' } }] },
  ]);
});

it('closed while it reads, it answers all that waits', async () => {
  const pool = open(1);
  const all = Promise.all([pool.read(pdf, 'a'), pool.read(pdf, 'b')]);
  await pool.close();
  expect(await all).toMatchObject([{ refused: [{ code: 'read.stopped' }] }, { refused: [{ code: 'read.stopped' }] }]);
  expect(await pool.read(pdf, 'c')).toMatchObject({ refused: [{ code: 'read.stopped' }] });
});
