import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A benchmark says what it measured, a line a figure, and whether its targets were met. */
interface Bench {
  readonly run?: (print: (line: string) => void) => Promise<boolean>;
}

const FOLDER = import.meta.dirname;

async function findRun(name: string): Promise<Bench['run']> {
  const path = join(FOLDER, `${name}.ts`);
  if (!/^[\w-]+$/.test(name) || !listNames().includes(name) || !existsSync(path)) return undefined;
  return ((await import(path)) as Bench).run;
}

/** `npm run bench -- NAME…` runs the benchmarks named, one after the other; without a name it lists them. 1: a target was missed, 2: no such benchmark. */
async function main(names: readonly string[]): Promise<number> {
  if (names.length === 0) console.log(`npm run bench -- NAME…, one or more of: ${listNames().join(', ')}`);
  let status = 0;
  for (const name of names) {
    const run = await findRun(name);
    if (!run) {
      console.error(`no benchmark ${name}: one of ${listNames().join(', ')}`);
      return 2;
    }
    console.log(`# ${name}`);
    if (await run((line) => console.log(line))) continue;
    console.log(`${name}: a target was missed`);
    status = 1;
  }
  return status;
}

/** kill-rounds is a program of its own: npm run kill-rounds. */
function listNames(): string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.map((file) => file.slice(0, -3)).filter((name) => name !== 'run' && name !== 'kill-rounds');
}

process.exitCode = await main(process.argv.slice(2));
