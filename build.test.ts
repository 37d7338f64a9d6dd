import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { plantTree } from './checks/test-tree.ts';

const HERE = import.meta.dirname;

/** A Node that is too old for the program but starts it, where the machine has one beside that of npm. */
const OLDER = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find(
    (node) =>
      existsSync(node) &&
      Number.parseInt(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10) < 24,
  );

/** Says its version and arguments; `wait` waits for a signal and ends with 7, `die` is ended by one. */
const MAIN = `
  import { word } from './words/word.ts';
  process.exitCode = 3;
  if (process.argv[2] === 'wait') {
    setInterval(() => {}, 1000);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { console.log(signal); process.exit(7); });
  }
  console.log(process.versions.node.split('.')[0], word, process.argv.slice(2).join(' '));
  if (process.argv[2] === 'die') process.kill(process.pid, 'SIGKILL');
`;

const PROGRAM = {
  'src/main.ts': MAIN,
  'src/papers/pdf/worker.ts': 'export {};\n',
  'src/papers/read/pool/worker.ts': 'export {};\n',
  'src/papers/pdf/typst/page.typ': '',
  'src/words/word.ts': "export const word = '公开';\n",
  'src/workbench/index.html': '<!doctype html><script type="module" src="./main.tsx"></script>',
  'src/workbench/main.tsx': 'document.body.append(String(<b>好</b>));\n',
};

function plant(files: Readonly<Record<string, string>>): string {
  const root = plantTree(files);
  for (const path of ['bin', 'build.mjs', 'vite.config.ts', 'calendar']) {
    cpSync(join(HERE, path), join(root, path), { recursive: true });
  }
  return root;
}

function plantProgram(): string {
  const root = plant(PROGRAM);
  symlinkSync(join(HERE, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function start(root: string, argument: string, node = process.execPath): ChildProcess {
  return spawn(node, [join(root, 'bin/gongkai.mjs'), argument], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess) {
  let [out, err] = ['', ''];
  child.stdout!.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr!.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise<{ code: number | null; signal: string | null; out: string; err: string }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

async function endedBy(signal: NodeJS.Signals, child: ChildProcess) {
  child.stdout!.once('data', () => child.kill(signal));
  return ended(child);
}

it('builds what is missing or stale, and only that', async () => {
  const root = plantProgram();
  const built = async () => (await ended(start(root, 'a'))).err.match(/dist\/\w+/g) ?? [];
  expect(await built()).toEqual(['dist/gongkai', 'dist/desk']);
  expect(existsSync(join(root, 'dist/calendar/2026.json'))).toBe(true);
  expect(await built()).toEqual([]);
  writeFileSync(join(root, 'src/main.test.ts'), '');
  expect(await built()).toEqual([]);
  writeFileSync(join(root, 'src/main.ts'), `${MAIN}\n// changed`);
  expect(await built()).toEqual(['dist/gongkai']);
  writeFileSync(join(root, 'src/words/word.ts'), "export const word = '申请';\n");
  expect(await built()).toEqual(['dist/gongkai', 'dist/desk']);
});

it('passes arguments in and the exit code out', async () => {
  expect(await ended(start(plantProgram(), 'explain'))).toMatchObject({ code: 3, out: '24 公开 explain\n' });
});

it('lets a signal end the program in its own way', async () => {
  const root = plantProgram();
  expect(await endedBy('SIGTERM', start(root, 'wait'))).toMatchObject({
    code: 7,
    out: expect.stringContaining('SIGTERM'),
  });
});

it('runs a dist that came without sources', async () => {
  const root = plant({ 'dist/gongkai.mjs': "console.log('as it came');\n" });
  expect(await ended(start(root, 'a'))).toMatchObject({ code: 0, out: 'as it came\n' });
});

it('says in Chinese and English that nothing is built', async () => {
  const { code, err } = await ended(start(plant({}), 'a'));
  expect(code).toBe(2);
  expect(err).toMatch(/尚未构建[\s\S]*not built/);
});

it('says in Chinese and English that packages for the build are missing', async () => {
  const { code, err } = await ended(start(plant(PROGRAM), 'a'));
  expect(code).toBe(2);
  expect(err).toMatch(/构建失败[\s\S]*build failed/);
});

it.skipIf(!OLDER)('hands over from an older Node, with signals and exit code', async () => {
  const root = plantProgram();
  expect(await ended(start(root, 'a', OLDER))).toMatchObject({ code: 3, out: '24 公开 a\n' });
  expect(await endedBy('SIGTERM', start(root, 'wait', OLDER))).toMatchObject({ code: 7 });
  expect(await endedBy('SIGINT', start(root, 'wait', OLDER))).toMatchObject({ code: 7 });
  expect(await ended(start(root, 'die', OLDER))).toMatchObject({ code: null, signal: 'SIGKILL' });
});

it.skipIf(!OLDER)('ends the program when the older Node is killed outright', async () => {
  expect((await endedBy('SIGKILL', start(plantProgram(), 'wait', OLDER))).out).toContain('SIGTERM');
});

it.skipIf(!OLDER)('says in Chinese and English that Node 24 is missing', async () => {
  const { code, err } = await ended(start(plant({}), 'a', OLDER));
  expect(code).toBe(2);
  expect(err).toMatch(/需要 Node\.js 24[\s\S]*Node\.js 24 or later/);
});
