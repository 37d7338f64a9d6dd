import { relative } from 'node:path';
import type { Finding } from './finding.ts';
import { installed, runProgram } from './run.ts';

const PLACE = /^::(?:error|warning) title=([^,]+),file=([^,]+),line=(\d+)[^:]*::(.*)$/;

/** Lint, format and order of imports, as biome.json in the root asks for them. */
export async function check(root: string): Promise<Finding[]> {
  const { code, output } = await runProgram(
    installed('biome'),
    ['ci', '--reporter=github', '--error-on-warnings', '.'],
    root,
  );
  const findings = output.flatMap((line) => {
    const match = PLACE.exec(line);
    return match
      ? [{ path: relative(root, match[2]!), line: Number(match[3]), message: `${match[1]}: ${match[4]}` }]
      : [];
  });
  if (code === 0) return [];
  return findings.length > 0 ? findings : [{ path: 'biome.json', message: output.join(' ') }];
}
