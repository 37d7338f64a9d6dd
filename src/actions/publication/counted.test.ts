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
