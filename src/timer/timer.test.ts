import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { foundPublisher, mustDo, publicationIn } from '../actions/publication/steps.fixture.ts';
import { findCase } from '../store/case-index.ts';
import type { Context, House } from '../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { startTimer } from './timer.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-timer-'));
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A house whose clock shows this instant. */
function houseAt(now: string): House {
  const { agencyId } = base.office;
  const contextFor: House['contextFor'] = async (actor) => ({ ...base, actor, now: new Date(now) });
  return { agencyId, folder, contextFor, changed: () => {} };
}

async function tickAt(now: string): Promise<{ changed: number[]; lines: string[] }> {
  const changed: number[] = [];
  const lines: string[] = [];
  const ticked = vi.fn();
  const house = houseAt(now);
  const watched: House = {
    ...house,
    contextFor: (...who) => {
      ticked();
      return house.contextFor(...who);
    },
  };
  const stop = startTimer(watched, {
    onChange: (id) => changed.push(id),
    log: (line) => lines.push(line),
    everyMs: 20,
  });
  await vi.waitUntil(() => ticked.mock.calls.length >= 6, { timeout: 10_000 });
  await stop();
  return { changed, lines };
}

it('publishes at the moment, not before, and after a sleep at the instant it wakes', async () => {
  const { caseId } = await publicationIn(base, 'approved');
  await mustDo(base, 'schedule', caseId, { facts: { publishAt: '2026-03-21T09:00' } });
  const found = () => findCase(db, base.office.agencyId, caseId);
  expect(await tickAt('2026-03-21T00:59:59Z')).toEqual({ changed: [], lines: [] });
  expect((await found())!.state).toBe('scheduled');
  expect(await tickAt('2026-03-23T03:00:00Z')).toEqual({ changed: [base.office.agencyId], lines: [] });
  expect(await found()).toMatchObject({ state: 'published', countedOn: '2026-03-23' });
});
