import { execFileSync, spawnSync } from 'node:child_process';

/** `npm run properties -- ROUNDS`: the files that hold properties, so many times (10), each time with other values. */
const rounds = Number(process.argv[2] ?? 10);
const files = execFileSync('git', ['grep', '-l', "from 'fast-check'", '--', '*.test.ts', '*.test.tsx'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n');
for (let round = 1; round <= rounds; round++) {
  console.log(`round ${round} of ${rounds}: ${files.length} files`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, GONGKAI_SEED: 'random' },
  });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
