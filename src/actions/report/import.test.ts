import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { Actor } from '../../cases/entry.ts';
import { sampleReport } from '../../papers/read/made/reports.fixture.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act, type Deed } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { foundOffice } from '../request/steps.fixture.ts';

let db: TestDatabase;
let office: Omit<Context, 'actor'>;
beforeAll(async () => {
  db = await openTestDatabase();
  office = await foundOffice(db);
});
afterAll(() => db.close());

const CLERK: Actor = { id: 'clerk', name: '李文', roles: ['clerk'] };
const LEADER: Actor = { id: 'leader', name: '周敏', roles: ['leader'] };

/** How often the file of a deed was read. */
let read = 0;
const acting = {
  ...ACTING.report,
  examine: {
    import: async (files: Parameters<typeof ACTING.report.examine.import>[0]) => {
      read++;
      return ACTING.report.examine.import(files);
    },
  },
};
const { format, proactive, requests, remedies } = sampleReport('2021');
const bytes = new TextEncoder().encode('示例局2023年政府信息公开工作年度报告');
const deed = (year: number, more: Partial<Deed> = {}): Deed => ({
  verb: 'import',
  facts: { year, figures: { format, proactive, requests, remedies } },
  files: [{ name: '年报.txt', bytes, purpose: 'published-report' }],
  ...more,
});
const send = (actor: Actor, what: Deed) => act(acting, { ...office, actor }, what);
beforeEach(() => {
  read = 0;
});

it.each<[string, Actor, Deed, string]>([
  ['someone who may not import', LEADER, deed(2022), 'life.not-your-role'],
  ['a day that has not come', CLERK, deed(2022, { on: '2031-01-01' as never }), 'day.in-the-future'],
  ['a report without its file', CLERK, deed(2022, { files: [] }), 'import.one-file'],
])('a file sent by %s is not read', async (_, actor, what, code) => {
  const found = await send(actor, what);
  expect(isRefusal(found) && found.refused.map((reason) => reason.code)).toContain(code);
  expect(read).toBe(0);
});

it('a deed sent twice is read once, and a second one for the same report not at all', async () => {
  const first = await send(CLERK, deed(2023, { key: 'once' }));
  expect(isRefusal(first)).toBe(false);
  expect(await send(CLERK, deed(2023, { key: 'once' }))).toEqual(first);
  expect(read).toBe(1);
  const { caseId } = first as { caseId: string };
  expect(isRefusal(await send(CLERK, deed(2023, { caseId })))).toBe(true);
  expect(read).toBe(1);
});
