import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '../../store/context.ts';
import { ledgerReport } from '../../store/report-figures.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { FACTS, foundPublisher, mustDo, publicationIn } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

async function row(code: string) {
  const { proactive } = await ledgerReport(db, base.office, 2026);
  const { made, repealed, valid } = (proactive as Record<string, Record<string, number>>)[code]!;
  return { made, repealed, valid };
}

it('counts a normative document as made from the decision on, and as repealed with its repeal (表二)', async () => {
  const normative = { genre: 'normative-document' };
  const empty = { made: 0, repealed: 0, valid: 0 };
  const { caseId } = await publicationIn(base, 'secrecy-review', normative);
  await publicationIn(base, 'published', { genre: 'notice' });
  expect(await row('20-1.b')).toEqual(empty);
  for (const verb of ['review-secrecy', 'review-legal', 'review-office', 'approve'] as const)
    await mustDo(base, verb, caseId);
  expect(await row('20-1.b')).toEqual({ made: 1, repealed: 0, valid: 1 });
  expect(await row('20-1.a')).toEqual(empty);
  await mustDo(base, 'publish', caseId);
  await mustDo(base, 'withdraw', caseId);
  expect(await row('20-1.b')).toEqual({ made: 1, repealed: 0, valid: 1 });
  await mustDo(base, 'repeal', caseId, { facts: FACTS.repeal });
  expect(await row('20-1.b')).toEqual({ made: 1, repealed: 1, valid: 0 });
});

it('leaves what was withdrawn out of 对外公开总数 from the end of that year on, and not before (form of 2019)', async () => {
  const at = (instant: string) => ({ ...base, now: new Date(instant) });
  const total = async (year: number) => {
    const { proactive } = await ledgerReport(db, base.office, year);
    const { published, total: all } = (proactive as Record<string, Record<string, number>>)['20-1.b']!;
    return { published, total: all };
  };
  const normative = { genre: 'normative-document', madeOn: '2019-09-02' };
  const autumn = at('2019-09-20T02:00:00Z');
  const publishOne = async () => {
    const { caseId } = await publicationIn(autumn, 'secrecy-review', normative);
    const steps = ['review-secrecy', 'review-legal', 'review-office', 'approve', 'publish'] as const;
    for (const verb of steps) await mustDo(autumn, verb, caseId);
    return caseId;
  };
  const caseId = await publishOne();
  await publishOne();
  expect(await total(2019)).toEqual({ published: 2, total: 2 });
  await mustDo(at('2020-05-20T02:00:00Z'), 'withdraw', caseId);
  expect(await total(2019)).toEqual({ published: 2, total: 2 });
  expect(await total(2020)).toEqual({ published: 0, total: 1 });
});
