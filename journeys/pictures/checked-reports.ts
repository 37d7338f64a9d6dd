import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from './program.ts';

const PROGRAM = new URL('../../bin/gongkai.mjs', import.meta.url).pathname;
const KINDS = ['pdf', 'docx', 'xlsx'] as const;

/** Runs `gongkai check` over published reports, one of them with a false sum; what it printed. */
export async function checkReports({ address }: Program): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-check-'));
  try {
    for (const [i, kind] of KINDS.entries()) {
      const bytes = await (await fetch(`${address}/reports/${2019 + i}.${kind}`)).arrayBuffer();
      await writeFile(join(folder, `${2019 + i}年度报告.${kind}`), Buffer.from(bytes));
    }
    const page = await (await fetch(`${address}/reports/2020`)).text();
    await writeFile(join(folder, '2020年度报告（改动一格）.html'), page.replace(...ONE_CELL));
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The last total of table 三: what is carried over into the next year. */
const ONE_CELL = [/(四、结转下年度继续办理[\s\S]*?<td[^>]*>)\d+(?=<\/td>\s*<\/tr>)/, '$199'] as const;

/** It ends with 1 where it found an error, as it does here. */
function run(folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, 'check', '.'], { cwd: folder }, (_, printed) => resolve(printed));
  });
}
