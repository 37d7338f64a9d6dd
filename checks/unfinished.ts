import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { listCode } from './source/source.ts';

/** Written so that they don't find themselves. A test that a missing file skips (`skipIf`) says so when it runs. */
const SIGNS: readonly { sign: RegExp; means: string }[] = [
  {
    sign: /\b(it|test|describe|suite)\.(only|skip|todo)\b/,
    means: 'a test that is left out, or leaves out all others',
  },
  { sign: /\b(TO[D]O|FIX[M]E|XX[X])\b/, means: 'unfinished' },
  { sign: /\u672a\u5b9e\u73b0|\bnot (yet )?implemente[d]\b/i, means: 'unfinished' },
];

/** What was left for later, in any source file. */
export async function check(root: string): Promise<Finding[]> {
  return listCode(root).flatMap((path) => findSigns(path, readFileSync(join(root, path), 'utf8')));
}

function findSigns(path: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    SIGNS.filter(({ sign }) => sign.test(line)).map(({ sign, means }) => ({
      path,
      line: index + 1,
      message: `${means}: ${sign.exec(line)![0]}`,
    })),
  );
}
