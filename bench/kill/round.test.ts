import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killRound, VICTIMS } from './round.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongkai-kill-'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

// The long version: npm run kill-rounds
test.skipIf(!existsSync('/proc')).each(VICTIMS)(
  'killed with -9 in the middle of 1,000 commits (%s), nothing acknowledged is lost and nothing is half',
  { timeout: 120_000 },
  async (victim) => {
    const round = await killRound(dataDir, victim, 1000, 200);
    expect(round.wrong).toEqual([]);
    expect(round.atKill).toBe(200);
    if (victim === 'owner' || victim === 'both') expect(round.acknowledged).toBeLessThan(1000);
    else expect(round.acknowledged).toBeGreaterThan(200); // the server is back while the program waits
  },
);
