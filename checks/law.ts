/**
 * The index of the law, both ways: article > rule > test, and rule > articles; then every article with a duty that no
 * rule sees to. `node checks/law.ts`. Findings, and exit code 1, where a rule cites nothing or has no test beside it, where
 * a cite names no known instrument, or where src/rules/duties.ts and the rules do not agree.
 */
import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cite } from '../src/base/cite.ts';
import { DUTIES, type Duty } from '../src/rules/duties.ts';
import { formatCite, LAWS } from '../src/words/laws.ts';

export interface Rule {
  /** Path under src/rules. */
  readonly file: string;
  readonly cites: readonly Cite[];
  readonly tests: readonly string[];
}

/** Files that state no law: the choices, the list of duties, and how a dated value is looked up. */
const NO_RULES = new Set(['settings.ts', 'duties.ts', 'dated.ts']);
const ROOT = resolve(import.meta.dirname, '../src/rules');

async function readRules(): Promise<Rule[]> {
  const files = globSync('**/*.ts', { cwd: ROOT }).filter((f) => !/\.(test|fixture)\.ts$/.test(f) && !NO_RULES.has(f));
  const rules: Rule[] = [];
  for (const file of files.sort()) {
    const exported: Record<string, unknown> = await import(pathToFileURL(resolve(ROOT, file)).href);
    const isRule = Object.values(exported).some((value) => typeof value === 'function');
    const cites = (exported.cites ?? []) as readonly Cite[];
    if (isRule || cites.length > 0) rules.push({ file, cites, tests: findTests(file) });
  }
  return rules;
}

function findTests(file: string): string[] {
  return [file.replace(/\.ts$/, '.test.ts')].filter((test) => existsSync(resolve(ROOT, test)));
}

/** What is wrong with the rules, and between them and the duties. */
export function findings(rules: readonly Rule[], duties: readonly Duty[] = DUTIES): string[] {
  const found: string[] = [];
  for (const { file, cites, tests } of rules) {
    if (cites.length === 0) found.push(`${file}: cites no article`);
    if (tests.length === 0) found.push(`${file}: has no test beside it`);
    for (const { law } of cites) if (!LAWS[law]) found.push(`${file}: cites ${law}, which words/laws.ts does not name`);
  }
  for (const duty of duties) found.push(...dutyFindings(duty, rules));
  return found;
}

function dutyFindings({ cite, rules: named = [], elsewhere, notYet }: Duty, rules: readonly Rule[]): string[] {
  const place = formatCite(cite);
  if (named.length === 0 && !elsewhere && !notYet) return [`${place}: nobody sees to it, and no reason is given`];
  return named.flatMap((file) => {
    const rule = rules.find((r) => r.file === file) ?? null;
    if (!rule) return [`${place}: names ${file}, which is not there`];
    return rule.cites.some((c) => c.law === cite.law && c.article === cite.article)
      ? []
      : [`${place}: names ${file}, which does not cite it`];
  });
}

function printArticles(rules: readonly Rule[]): void {
  const places = new Map<string, { readonly cite: Cite; readonly rules: Set<Rule> }>();
  for (const rule of rules) {
    for (const cite of rule.cites) {
      if (!LAWS[cite.law]) continue;
      const place = places.get(formatCite(cite)) ?? { cite, rules: new Set<Rule>() };
      places.set(formatCite(cite), place);
      place.rules.add(rule);
    }
  }
  const order = ({ law, article = 0, paragraph = 0, item = 0 }: Cite) =>
    Object.keys(LAWS).indexOf(law) * 1e7 + article * 1e4 + paragraph * 100 + item;
  console.log('# Article > rule > test\n');
  for (const [place, { rules: of }] of [...places].sort((a, b) => order(a[1].cite) - order(b[1].cite))) {
    console.log(place);
    for (const { file, tests } of of) console.log(`    ${file} > ${tests.join(', ') || 'no test'}`);
  }
}

function printRules(rules: readonly Rule[]): void {
  console.log('\n# Test > rule > article\n');
  for (const { file, cites, tests } of rules) {
    console.log(`${tests.join(', ') || 'no test'} > ${file}`);
    const places = cites.filter((c) => LAWS[c.law]).map((c) => formatCite(c));
    for (const place of new Set(places)) console.log(`    ${place}`);
  }
}

function printDuties(): void {
  console.log('\n# Duties without a rule\n');
  for (const { cite, duty, rules, elsewhere, notYet } of DUTIES) {
    if (!rules)
      console.log(`${formatCite(cite)}: ${duty}\n    ${elsewhere ? `elsewhere: ${elsewhere}` : `not yet: ${notYet}`}`);
  }
}

/** Prints the index; gives the findings, none where all is well. */
export async function checkLaw(): Promise<string[]> {
  const rules = await readRules();
  printArticles(rules);
  printRules(rules);
  printDuties();
  const found = findings(rules);
  console.log(`\n${rules.length} rules, ${DUTIES.length} duties, ${found.length} findings`);
  return found;
}

if (import.meta.main) {
  const found = await checkLaw();
  for (const finding of found) console.error(`law: ${finding}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
