import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { isRefusal, type Reason } from '../../base/refusal.ts';
import { contentHash } from '../../cases/publication/content.ts';
import { emptyTableNote } from '../../cases/publication/fiscal/check.ts';
import type { FiscalContent } from '../../cases/publication/fiscal/content.ts';
import { inventFiscal } from '../../cases/publication/fiscal/invented.fixture.ts';
import { FISCAL_TABLES } from '../../cases/publication/fiscal/tables.ts';
import { foldPublication } from '../../cases/publication/fold.ts';
import { publicationReasons } from '../../cases/publication/guard.ts';
import { dueToPublish, publicationClock } from '../../cases/publication/noun.ts';
import { differenceOf } from '../../reads/publication/publication.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { disclosedBefore, disclosedTables, disclosuresOf } from '../../store/publication/disclosures.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { rebuildIndex } from '../rebuild.ts';
import { CONTENT, doVerb, foundPublisher, mustDo, publicationIn, REVIEWER } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

let step = 0;
const honest = (year: number, kind: 'budget' | 'accounts' = 'accounts'): FiscalContent =>
  inventFiscal(kind, () => 100_000 + (++step % 7) * 1300, year);

/** The tables with one cell moved. */
function moved(content: FiscalContent, table: string, row: string, column: string, fen: number): FiscalContent {
  const copy = structuredClone(content);
  const cells = copy.tables.find(({ id }) => id === table)!.rows.find(({ id }) => id === row)!.cells;
  cells[column] = (cells[column] as number) + fen;
  return copy;
}

async function drafted(fiscal: FiscalContent): Promise<string> {
  const { caseId } = await publicationIn(base, 'draft');
  await mustDo(base, 'tabulate', caseId, { facts: { fiscal } });
  return caseId;
}
const fold = async (caseId: string) => foldPublication(await entriesOf(db, base.office.agencyId, caseId));
async function reasonsOf(...given: Parameters<typeof doVerb>): Promise<readonly Reason[]> {
  const done = await doVerb(...given);
  return isRefusal(done) ? done.refused : [];
}
const REST = ['review-section', 'review-secrecy', 'review-office', 'approve', 'publish'] as const;
async function published(fiscal: FiscalContent): Promise<string> {
  const caseId = await drafted(fiscal);
  await mustDo(base, 'submit', caseId, { facts: { weighed: '与上年口径不同。' } });
  for (const verb of REST) await mustDo(base, verb, caseId);
  return caseId;
}

describe('a budget with one cell wrong by 0.01', () => {
  const wrong = () => moved(honest(2020, 'budget'), 'general', '2140101', 'project', 1);

  it('is not submitted, and both cells are named with their sums and the difference', async () => {
    const caseId = await drafted(wrong());
    const reasons = await reasonsOf(base, 'submit', caseId);
    expect(reasons.length).toBeGreaterThanOrEqual(2);
    const row = reasons.find(({ facts }) => facts!.rule === 'R8')!;
    expect(row).toMatchObject({ code: 'fiscal.sum', facts: { apart: '0.01元' } });
    expect(row.facts!.left).toMatch(/^《一般公共预算支出情况表》“2140101 行政运行”行“合计”列（[\d.]+）$/);
    expect(row.facts!.right).toMatch(
      /“2140101 行政运行”行“基本支出”列（[\d.]+）＋“2140101 行政运行”行“项目支出”列（[\d.]+）$/,
    );
  });

  it('is neither approved nor published, however it came so far', async () => {
    const c = { ...(await fold(await drafted(honest(2020, 'budget')))), round: 1 };
    const bad = { ...c, content: { ...c.content, fiscal: wrong() } };
    const today = day('2026-03-20');
    const { calendar, settingsOn } = base.office;
    const context = { actor: REVIEWER, on: today, today, calendar, settings: settingsOn(today), settingsOn };
    for (const verb of ['submit', 'approve', 'publish', 'schedule']) {
      const codes = (one: typeof c) =>
        publicationReasons(
          verb,
          { ...one, approvedHash: contentHash(one), scan: { contentHash: contentHash(one), hits: [] } },
          context,
        ).map(({ code }) => code);
      expect([verb, codes(c)]).toEqual([verb, []]);
      expect([verb, new Set(codes(bad))]).toEqual([verb, new Set(['fiscal.sum'])]);
    }
  });
});

it('a text that is edited keeps its tables, and another genre is refused while there are any', async () => {
  const caseId = await drafted(honest(2021));
  await mustDo(base, 'edit', caseId, { facts: { ...CONTENT, title: '决算公开' } });
  expect((await fold(caseId)).content).toMatchObject({ title: '决算公开', fiscal: { year: 2021 } });
  const codes = (await reasonsOf(base, 'edit', caseId, { facts: { ...CONTENT, genre: 'notice' } })).map((r) => r.code);
  expect(codes).toEqual(['fiscal.genre']);
  await mustDo(base, 'tabulate', caseId, { facts: { fiscal: null } });
  expect((await fold(caseId)).content.fiscal).toBeUndefined();
});

it('the approved hash holds the tables: another fen is not what was approved', async () => {
  const c = await fold(await published(honest(2019)));
  expect(contentHash(c)).toBe(c.approvedHash);
  const other = {
    ...c,
    content: { ...c.content, fiscal: moved(c.content.fiscal!, 'overall', 'in-year', 'amount', 1) },
  };
  expect(contentHash(other)).not.toBe(c.approvedHash);
});

describe('the year before', () => {
  it('is found by kind, scope and year; what it closed with is weighed, with a reason that the entry keeps', async () => {
    const first = honest(2022);
    await published(first);
    const second = moved(honest(2023), 'overall', 'in-opening', 'amount', 0);
    const caseId = await drafted(second);
    expect(await disclosedBefore(db, base.office.agencyId, second)).toEqual(first);
    expect(await disclosedBefore(db, base.office.agencyId, { ...second, kind: 'budget' })).toBeNull();
    const reasons = await reasonsOf(base, 'submit', caseId);
    expect(reasons[0]).toMatchObject({ code: 'fiscal.weigh', field: 'weighed' });
    expect(reasons.slice(1).map(({ code }) => code)).toContain('fiscal.carried');
    await mustDo(base, 'submit', caseId, { facts: { weighed: '上年审计后调整。' } });
    const last = (await entriesOf(db, base.office.agencyId, caseId)).at(-1)!;
    expect(last.facts).toMatchObject({ weighed: '上年审计后调整。', stamp: { warnings: [{ rule: 'R13' }, {}] } });
    expect((await fold(caseId)).weighed).toBe('上年审计后调整。');
  });

  it('of a year that is public already, nothing new is submitted; withdrawn, it is found no more', async () => {
    const caseId = await published(honest(2018));
    const again = await drafted(honest(2018));
    expect((await reasonsOf(base, 'submit', again)).map(({ code }) => code)).toEqual(['fiscal.exists']);
    const years = async () =>
      (await disclosuresOf(db, base.office.agencyId, { kind: 'accounts', scope: 'department' })).map(
        ({ year }) => year,
      );
    expect(await years()).toContain(2018);
    await mustDo(base, 'withdraw', caseId);
    expect(await years()).not.toContain(2018);
    expect((await rebuildIndex({ ...base, actor: REVIEWER }, () => {})).differences).toEqual([]);
  });
});

it('a correction is a new version with its reason: what was published before stays, entry for entry and fen for fen', async () => {
  const first = honest(2016);
  const caseId = await published(first);
  const entries = await entriesOf(db, base.office.agencyId, caseId);
  const before = await fold(caseId);
  await mustDo(base, 'revise', caseId, { facts: { reason: '审计后调整。' } });
  const second = ['in-opening', 'in-grand', 'out-closing', 'out-grand'].reduce(
    (all, row) => moved(all, 'overall', row, 'amount', 100),
    first,
  );
  await mustDo(base, 'tabulate', caseId, { facts: { fiscal: second } });
  const shown = async () => disclosuresOf(db, base.office.agencyId, first, 2016);
  const tables = async () => disclosedTables(db, base.office.agencyId, (await shown())[0]!);
  expect(await tables()).toEqual(first);
  await mustDo(base, 'submit', caseId, { facts: { weighed: '已核。' } });
  for (const verb of REST) await mustDo(base, verb, caseId);
  const after = await fold(caseId);
  expect(after.versions.map(({ version, content, reason }) => [version, content.fiscal, reason])).toEqual([
    [1, first, ''],
    [2, second, '审计后调整。'],
  ]);
  expect(after.indexNumber).toBe(before.indexNumber);
  expect((await entriesOf(db, base.office.agencyId, caseId)).slice(0, entries.length)).toEqual(entries);
  expect(differenceOf(after.versions[0]!, after.versions[1]!).cells).toHaveLength(4);
  expect(await tables()).toEqual(second);
});

it('is due 20 days of the calendar after the approval, and not 20 working days after the making', async () => {
  const c = await fold(await drafted({ ...honest(2025), approvedOn: day('2026-03-01') }));
  const clock = publicationClock(c)!;
  expect(clock).toEqual({ approvedOn: '2026-03-01', scope: 'department' });
  expect(dueToPublish(clock, base.office.calendar).on).toBe('2026-03-21');
});

it('an empty table owes its sentence, and the sentence that is generated pays it', async () => {
  const fiscal = honest(2017, 'budget');
  const form = FISCAL_TABLES.budget.find(({ id }) => id === 'three-public')!;
  const without = { ...fiscal, tables: fiscal.tables.map((one) => (one.id === form.id ? { ...one, rows: [] } : one)) };
  const caseId = await drafted(without);
  expect((await reasonsOf(base, 'submit', caseId)).map(({ code }) => code)).toEqual(['fiscal.no-note']);
  const note = emptyTableNote(form, fiscal.year, 'budget');
  const noted = without.tables.map((one) => (one.id === form.id ? { ...one, note } : one));
  await mustDo(base, 'tabulate', caseId, { facts: { fiscal: { ...without, tables: noted } } });
  expect(await reasonsOf(base, 'submit', caseId)).toEqual([]);
});
