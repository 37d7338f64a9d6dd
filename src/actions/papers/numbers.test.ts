import { expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { eachNotice, isDecision, type Notice } from '../../papers/notices/notice.ts';
import { ACTING } from '../nouns.ts';
import { previewPaper } from '../preview.ts';
import { doVerb, OTHER, requestIn, testOffice } from '../request/steps.fixture.ts';

const office = testOffice();

/** The serial numbers of all papers in the ledger, by their series, in order. */
async function serials(): Promise<Record<string, number[]>> {
  const rows = await office.base.db.query<{ paper: Notice }>(
    "select facts->'stamp'->'paper' paper from entry where facts->'stamp' ? 'paper'",
  );
  const numbers = rows.flatMap(({ paper }) => eachNotice(paper)).filter(({ code }) => code !== 'D02');
  const read = numbers.map(({ code, number }) => {
    const [, series, serial] = /^青交(公复|公开)〔2026〕(\d+)号$/.exec(number ?? '') ?? [];
    expect(series).toBe(isDecision(code) ? '公复' : '公开');
    return [series!, Number(serial)] as const;
  });
  const by = Map.groupBy(read, ([series]) => series);
  return Object.fromEntries([...by].map(([series, each]) => [series, each.map(([, n]) => n).sort((a, b) => a - b)]));
}

it('papers of a year are numbered from 1 without gaps, also issued at once, and past refusals and previews', async () => {
  const { base } = office;
  const cases = await Promise.all(
    Array.from({ length: 8 }, async (_, i) => requestIn(base, i % 2 ? 'in-hand' : 'approved')),
  );
  const done = await Promise.all(
    cases.flatMap(({ caseId }, i) =>
      i % 2
        ? [
            doVerb(base, 'extend', caseId),
            // Only one of both can be: the other is refused, by the guard or because the first came before it.
            doVerb(base, 'extend', caseId),
            doVerb(base, 'charge-fee', caseId, OTHER, { basis: 'pages', count: 1, howToPay: '无。' }),
            previewPaper(
              ACTING.request,
              { ...base, actor: OTHER },
              { verb: 'ask-reasons', caseId, facts: { found: '多。' } },
            ),
          ]
        : [
            doVerb(base, 'answer', caseId),
            doVerb(base, 'answer', caseId),
            previewPaper(ACTING.request, { ...base, actor: OTHER }, { verb: 'answer', caseId, facts: {} }),
          ],
    ),
  );
  expect(done.filter(isRefusal).length).toBeGreaterThanOrEqual(12);
  const found = await serials();
  expect(Object.keys(found).toSorted()).toEqual(['公复', '公开'].toSorted());
  for (const each of Object.values(found)) expect(each).toEqual(each.map((_, i) => i + 1));
  expect(found.公复).toHaveLength(4);
});
