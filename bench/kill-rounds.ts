import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRound, VICTIMS } from './kill/round.ts';

/** `node bench/kill-rounds.ts [ROUNDS]`: 1,000 commits at once a round, killed at any moment; ends with 1 where one is lost. */
const rounds = Number(process.argv[2] ?? 500);
const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-kill-'));
let acknowledged = 0;
let slowest = 0;
const wrong: string[] = [];
for (let round = 1; round <= rounds; round++) {
  const victim = VICTIMS[round % VICTIMS.length]!;
  const result = await killRound(dataDir, victim, 1000, 1 + Math.floor(Math.random() * 950));
  acknowledged += result.acknowledged;
  slowest = Math.max(slowest, result.recoveredMs);
  wrong.push(...result.wrong.map((what) => `round ${round}, ${victim}: ${what}`));
  if (round % 20 === 0 || round === rounds)
    console.log(`${round} rounds, ${acknowledged} acknowledged, ${wrong.length} wrong`);
}
for (const line of wrong) console.log(line);
console.log(`slowest recovery to the first query: ${Math.round(slowest)} ms`);
rmSync(dataDir, { recursive: true, force: true });
process.exitCode = wrong.length > 0 ? 1 : 0;
