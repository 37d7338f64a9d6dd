import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../base/ids.ts';
import { refuse } from '../base/refusal.ts';
import { findFile, putFile } from './files.ts';
import { deedKey, forgetAnswers, rememberAnswer, rememberedAnswer } from './idempotency.ts';
import { nextNumber } from './numbers.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test('numbers have no gap and no double under concurrency, though a third of the work is taken back', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 90 }, (_, i) =>
      db
        .tx(async (tx) => {
          const number = await nextNumber(tx, 1, 'request', 2021);
          if (i % 6 === 0) throw new Error('a fault');
          return i % 6 === 1 ? refuse({ code: 'some.reason' }) : number;
        })
        .catch(() => null),
    ),
  );
  const taken = outcomes.filter((one): one is number => typeof one === 'number').toSorted((a, b) => a - b);
  expect(taken).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(await db.tx((tx) => nextNumber(tx, 1, 'request', 2022))).toBe(1);
});

test('a refusal has written nothing', async () => {
  const refusal = refuse({ code: 'some.reason' });
  expect(await db.tx(async (tx) => (await nextNumber(tx, 2, 'request', 2021)) && refusal)).toEqual(refusal);
  expect(await db.query('select 1 from number where agency_id = 2')).toEqual([]);
});

test('a failed statement that was overlooked is a fault, not a silent rollback', async () => {
  const overlooking = db.tx((tx) => tx.query('select 1/0').catch(() => 'fine'));
  await expect(overlooking).rejects.toThrow('rolled back');
});

test('the database gives days as text, whole and decimal numbers as numbers, instants as dates', async () => {
  const [row] = await db.query(
    `select date '2021-02-28' as d, 9007199254740991::int8 as i, 12.50::numeric as n, now() as t`,
  );
  expect(row).toEqual({ d: '2021-02-28', i: Number.MAX_SAFE_INTEGER, n: 12.5, t: expect.any(Date) });
});

test('what is sent twice at once with one key is done once, and both get the same answer', async () => {
  let done = 0;
  const key = deedKey(1, 'u1', 'key');
  const send = () =>
    db.tx(async (tx) => {
      const before = await rememberedAnswer<{ id: string }>(tx, key, 'deed');
      if (before) return before;
      done++;
      const answer = { id: newId() };
      await rememberAnswer(tx, key, 'deed', answer);
      return answer;
    });
  const answers = await Promise.all([send(), send(), send()]);
  expect(done).toBe(1);
  expect(new Set(answers.map((one) => (one as { id: string }).id)).size).toBe(1);
  await forgetAnswers(db, new Date(Date.now() + 60_000));
  expect(await db.tx((tx) => rememberedAnswer(tx, key, 'deed'))).toBe(null);
});

test('a file is found by its hash with its bytes, in its own agency only', async () => {
  const ref = { hash: 'ab'.repeat(32), name: '申请.pdf', mediaType: 'application/pdf', size: 3 };
  await putFile(db, 1, ref, new Uint8Array([1, 0, 255]));
  await putFile(db, 1, { ...ref, name: '同一文件.pdf' }, new Uint8Array([1, 0, 255]));
  expect(await findFile(db, 1, ref.hash)).toEqual({ ...ref, bytes: Buffer.from([1, 0, 255]) });
  expect(await findFile(db, 2, ref.hash)).toBe(null);
});
