import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AVOID, GLOSSARY, type Term } from '../src/words/glossary.ts';
import type { Finding } from './finding.ts';
import { lineAt, listCode, readSource, type Source, walk } from './source/source.ts';

const PAGE = 'GLOSSARY.md';
const DATA = 'src/words/glossary.ts';
const NAMES = ['Identifier', 'JSXIdentifier', 'PrivateIdentifier'];

/** GLOSSARY.md says what src/words/glossary.ts says, and the code uses its words and not the others. */
export async function check(root: string): Promise<Finding[]> {
  const page = join(root, PAGE);
  const isCurrent = existsSync(page) && readFileSync(page, 'utf8') === renderGlossary();
  const stale = isCurrent ? [] : [{ path: PAGE, message: `differs from ${DATA}: run npm run glossary` }];
  const paths = listCode(root, ['src']).filter((path) => path !== DATA);
  return [...stale, ...checkTerms(), ...paths.flatMap((path) => checkNames(readSource(root, path)))];
}

/** The text of GLOSSARY.md. */
export function renderGlossary(): string {
  const sections = Object.entries(GLOSSARY).map(([title, terms]) => `## ${title}\n\n${renderTable(terms)}`);
  const avoid = AVOID.map(({ word, use, but }) => `| ${word} | ${use} | ${but?.join(', ') ?? ''} |`);
  return [
    '# Glossary',
    `One English word for each term, on every floor of the house. Generated from \`${DATA}\` by \`npm run glossary\`; 条例 is 《中华人民共和国政府信息公开条例》 (Order 711 of the State Council).`,
    ...sections,
    `## Words not to use in names\n\n| Not | But | Right in |\n| --- | --- | --- |\n${avoid.join('\n')}\n`,
  ].join('\n\n');
}

function renderTable(terms: readonly Term[]): string {
  const rows = terms.map(({ term, chinese, meaning, cite }) => `| **${term}** | ${chinese} | ${meaning} | ${cite} |`);
  return ['| Term | 中文 | Meaning | Cite |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** No term twice, none both used and avoided. */
function checkTerms(): Finding[] {
  const terms = Object.values(GLOSSARY)
    .flat()
    .map(({ term }) => term);
  const twice = terms.filter((term, index) => terms.indexOf(term) !== index);
  const both = AVOID.filter(({ word }) => terms.includes(word)).map(({ word }) => word);
  return [...twice, ...both].map((term) => ({ path: DATA, message: `'${term}' stands here twice` }));
}

function checkNames({ path, text, program }: Source): Finding[] {
  const found = new Map<string, Finding>();
  walk(program, ({ type, name, start }) => {
    if (!NAMES.includes(type) || typeof name !== 'string') return;
    const bad = findAvoided(name);
    if (bad && !found.has(name)) {
      const message = `'${name}': the word is '${bad.use}', not '${bad.word}'`;
      found.set(name, { path, line: lineAt(text, start), message });
    }
  });
  return [...found.values()];
}

/** `applicantName` and `APPLICANT_NAME` are the words "applicant name". */
function findAvoided(name: string) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_$]+/g, ' ')
    .trim()
    .toLowerCase();
  return AVOID.find(({ word, but = [] }) => {
    const rest = but.reduce((text, phrase) => ` ${text} `.replace(` ${phrase} `, ' '), words);
    return ` ${rest} `.includes(` ${word} `);
  });
}

if (import.meta.main && process.argv.includes('--write')) {
  writeFileSync(new URL(`../${PAGE}`, import.meta.url), renderGlossary());
}
