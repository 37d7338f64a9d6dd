import { type Finding, formatFinding } from './finding.ts';
import { check as floors } from './floors.ts';
import { check as glossary } from './glossary.ts';
import { check as links } from './links.ts';
import { check as lint } from './lint.ts';
import { check as lives } from './lives.ts';
import { runProgram } from './run.ts';
import { check as sizes } from './sizes.ts';
import { check as typing } from './typing.ts';
import { check as unfinished } from './unfinished.ts';

const ROOT = new URL('..', import.meta.url).pathname;

const CHECKS: Readonly<Record<string, (root: string) => Promise<Finding[]>>> = {
  types: typing,
  lint,
  floors,
  sizes,
  unfinished,
  glossary,
  law: (root) => checkByProgram(root, 'checks/law.ts'),
  lives,
  links,
};

/** For a check that is a program of its own: what it prints when it fails are its findings. */
async function checkByProgram(root: string, path: string): Promise<Finding[]> {
  const { code, output } = await runProgram(process.execPath, [path], root);
  return code === 0 ? [] : output.map((message) => ({ path, message }));
}

/** `npm run check`, or `npm run check -- floors links` for some of them. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in CHECKS));
  if (unknown.length > 0) {
    console.error(`no such check: ${unknown.join(', ')}; there are ${Object.keys(CHECKS).join(', ')}`);
    return 2;
  }
  let faults = 0;
  for (const [name, check] of Object.entries(CHECKS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const findings = await check(ROOT);
    faults += findings.length;
    console.log(
      `${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name}${findings.length === 0 ? '' : `: ${findings.length}`}`,
    );
    for (const finding of findings) console.log(`     ${formatFinding(finding)}`);
  }
  return faults === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
