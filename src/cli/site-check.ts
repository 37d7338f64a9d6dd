import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findingsCsv } from '../jobs/kinds/site-check.ts';
import { freshnessForecast } from '../reads/duty/freshness.ts';
import { checkColumn, publishedColumns, type SiteFinding } from '../reads/publication/site-check.ts';
import { CLOCK } from '../store/context.ts';
import { SITE_CHECK_WORDS as WORDS } from '../words/jobs/site-check.ts';
import { COLUMN_WORDS } from '../words/nouns/publication.ts';
import { reasonText } from '../words/refusals.ts';
import { say, sayWith } from '../words/word.ts';
import type { Command, Terminal } from './command.ts';

/**
 * `gongkai site-check [--out FILE.csv]`: every publication of the column, its links into this site, its files and its day,
 * and how fresh each column is. 0 all well, 1 something was found, 2 cannot.
 */
export const siteCheck: Command = async (args, terminal, open) => {
  const file = outOf(args);
  if (file === undefined) {
    terminal.err(`${say(WORDS, 'usage')}\n`);
    return 2;
  }
  const context = await (await open()).contextFor(CLOCK);
  const findings: SiteFinding[] = [];
  let looked = 0;
  for (const { column, count: total } of await publishedColumns(context)) {
    let done = 0;
    for await (const page of checkColumn(context, column)) {
      findings.push(...page.findings);
      done += page.looked;
      looked += page.looked;
      const said = { column: say(COLUMN_WORDS, column), done, total };
      if (process.stderr.isTTY) terminal.err(`\r\u001b[K${sayWith(WORDS, 'progress', said)}`);
    }
  }
  if (process.stderr.isTTY) terminal.err('\r\u001b[K');
  const stale = tellFreshness(await freshnessForecast(context), terminal);
  const problems = findings.filter(({ problem }) => problem !== 'outside');
  if (!(await tellFindings(findings, problems, file, terminal))) return 2;
  const outside = findings.length - problems.length;
  terminal.out(`${sayWith(WORDS, 'sum', { total: looked, found: problems.length, outside })}\n`);
  return problems.length > 0 || stale ? 1 : 0;
};

/** The file, null for the terminal, undefined where it cannot be understood. */
function outOf(args: readonly string[]): string | null | undefined {
  try {
    return parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values.out ?? null;
  } catch {
    return undefined;
  }
}

async function tellFindings(
  all: readonly SiteFinding[],
  problems: readonly SiteFinding[],
  file: string | null,
  { out, err }: Terminal,
): Promise<boolean> {
  if (file === null) {
    for (const { problem, ...one } of problems)
      out(`${sayWith(WORDS, 'line', { ...one, problem: say(WORDS, `problem.${problem}`) }).trimEnd()}\n`);
    return true;
  }
  try {
    await writeFile(file, findingsCsv(all));
    return true;
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    err(`${reasonText({ code: 'report.cannot-write', facts: { file, why: code } })}\n`);
    return false;
  }
}

/** Says how long each column has; whether one has failed. */
function tellFreshness({ columns }: Awaited<ReturnType<typeof freshnessForecast>>, { out }: Terminal): boolean {
  for (const { column, lastOn, left } of columns) {
    const text = lastOn === null ? 'never' : left < 0 ? 'over' : 'left';
    const name = column === 'home' ? say(WORDS, 'home') : say(COLUMN_WORDS, column);
    const said = sayWith(WORDS, text, { n: Math.abs(left) });
    out(`${sayWith(WORDS, 'column', { column: name, on: lastOn ?? '—', left: said })}\n`);
  }
  return columns.some(({ left }) => left < 0);
}
