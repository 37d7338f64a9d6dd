import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANYBODY, type Base, concernIn, FACTS, mustDo, REPORTED } from '../../actions/concern/steps.fixture.ts';
import { foundOffice } from '../../actions/request/steps.fixture.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { concernBoard } from './board.ts';
import { concernYear } from './year.ts';

let db: TestDatabase;
let base: Base;
const at = (local: string) => ({ ...base, actor: ANYBODY, now: new Date(`${local}:00+08:00`) });
const NOW = '2026-03-20T10:00';

beforeAll(async () => {
  db = await openTestDatabase();
  base = { ...(await foundOffice(db)), now: new Date(`${NOW}:00+08:00`) };
  const report = async (title: string, level: string, noticedAt: string) =>
    (await mustDo(base, 'report', undefined, { ...REPORTED, title, level, noticedAt })).caseId;
  await report('甲', 'ordinary', '2026-03-19T09:00');
  await report('乙', 'serious', '2026-03-20T06:00');
  await report('丙', 'serious', '2026-03-19T21:00');
  const answered = await report('丁', 'ordinary', '2026-03-20T08:00');
  await mustDo(base, 'respond', answered, { ...FACTS.respond, respondedAt: '2026-03-20T09:00' });
  await concernIn(base, 'closed', { title: '戊' });
  await concernIn(base, 'unneeded', { title: '己', level: 'ordinary' });
  await concernIn(base, 'transferred', { title: '庚' });
  await report('辛', 'ordinary', '2025-12-31T23:00');
});
afterAll(() => db.close());

it('the board has what is open, by the nearness of what is owed, overdue first, with what is left to the minute', async () => {
  const { rows } = await concernBoard(at(NOW));
  expect(rows.map(({ title, next }) => [title, next?.what, next?.near?.light, next?.near?.left])).toEqual([
    ['辛', 'response', 'overdue', -(76 * 24 + 11) * 60],
    ['丙', 'statement', 'overdue', -8 * 60],
    ['乙', 'statement', 'red', 60],
    ['甲', 'response', 'yellow', 23 * 60],
    ['丁', undefined, undefined, undefined],
  ]);
});

it('it turns by the share of the hours that is left', async () => {
  const lights = async (local: string) =>
    (await concernBoard(at(local))).rows.find(({ title }) => title === '乙')!.next!.near!.light;
  expect(await lights('2026-03-20T08:29')).toBe('green');
  expect(await lights('2026-03-20T08:30')).toBe('yellow');
  expect(await lights('2026-03-20T10:00')).toBe('red');
  expect(await lights('2026-03-20T11:00')).toBe('red');
  expect(await lights('2026-03-20T11:01')).toBe('overdue');
});

it('a year counts each concern once, by when it was noticed', async () => {
  const { whole, months } = await concernYear(at(NOW), 2026);
  expect(whole).toEqual({
    ...{ noticed: 7, answered: 3, responses: 3, briefings: 0 },
    // 丙 is overdue, 戊 was closed without the press conference that it owed.
    ...{ inTime: 1, late: 2, open: 2, notNeeded: 1, transferred: 1, unruled: 0 },
  });
  expect(months[2]).toEqual(whole);
  expect((await concernYear(at(NOW), 2025)).whole).toMatchObject({ noticed: 1, late: 1 });
});
