import { z } from 'zod';
import { csvLine } from '../../papers/sheet/csv.ts';
import { freshnessForecast } from '../../reads/duty/freshness.ts';
import { checkColumn, publishedColumns, type SiteFinding } from '../../reads/publication/site-check.ts';
import type { Context } from '../../store/context.ts';
import { SITE_CHECK_WORDS as WORDS } from '../../words/jobs/site-check.ts';
import { COLUMN_WORDS } from '../../words/nouns/publication.ts';
import { say, sayWith } from '../../words/word.ts';
import type { Item, JobKind, MadeFile } from '../kind.ts';

interface One extends Item {
  /** Null: how fresh the columns are. */
  readonly column: string | null;
}

const table = (head: readonly string[], lines: readonly (readonly (string | number | null)[])[]): Uint8Array => {
  const first = head.map((key) => say(WORDS, `head.${key}`));
  return new TextEncoder().encode(`\uFEFF${[first, ...lines].map(csvLine).join('')}`);
};

/** What was found, as a table. */
export function findingsCsv(findings: readonly SiteFinding[]): Uint8Array {
  return table(
    ['indexNumber', 'title', 'problem', 'what'],
    findings.map(({ indexNumber, title, problem, what }) => [
      indexNumber,
      title,
      say(WORDS, `problem.${problem}`),
      what,
    ]),
  );
}

/** 站点自查: broken links into this site, missing files, what has no day, and how fresh the columns are. No other host is asked. */
export const siteCheck: JobKind<Record<string, never>, One> = {
  id: 'site-check',
  for: 'staff',
  params: z.object({}).transform(() => ({})),
  list: async function* ({ contextFor }) {
    yield { number: say(WORDS, 'freshness'), what: '', column: null };
    for (const { column, count } of await publishedColumns(await contextFor()))
      yield { number: say(COLUMN_WORDS, column), what: sayWith(WORDS, 'what', { n: count }), column };
  },
  make: async ({ contextFor }, { number, column }) => {
    const context = await contextFor();
    if (column === null) return freshnessFile(context);
    const findings: SiteFinding[] = [];
    for await (const page of checkColumn(context, column)) findings.push(...page.findings);
    const name = sayWith(WORDS, 'file', { column: number });
    return findings.length > 0 ? { name, bytes: findingsCsv(findings) } : null;
  },
};

async function freshnessFile(context: Context): Promise<MadeFile> {
  const { columns } = await freshnessForecast(context);
  const lines = columns.map(({ column, lastOn, failsOn, left }) => [
    column === 'home' ? say(WORDS, 'home') : say(COLUMN_WORDS, column),
    lastOn,
    failsOn,
    left,
  ]);
  const name = sayWith(WORDS, 'file', { column: say(WORDS, 'freshness') });
  return { name, bytes: table(['column', 'lastOn', 'failsOn', 'left'], lines) };
}
