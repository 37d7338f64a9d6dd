import type { Finding } from './finding.ts';
import { installed, runProgram } from './run.ts';

const PLACE = /^(.+?)\((\d+),\d+\): (.*)$/;

/** Strict types, as tsconfig.json in the root asks for them. */
export async function check(root: string): Promise<Finding[]> {
  const { code, output } = await runProgram(installed('tsc'), ['--noEmit', '--pretty', 'false'], root);
  const findings = output.flatMap((line) => {
    const match = PLACE.exec(line);
    return match ? [{ path: match[1]!, line: Number(match[2]), message: match[3]! }] : [];
  });
  if (code === 0 || findings.length > 0) return findings;
  return [{ path: 'tsconfig.json', message: output.join(' ') }];
}
