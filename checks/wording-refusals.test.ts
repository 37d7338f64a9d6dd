import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LIMITS } from '../src/papers/read/blocks.ts';
import { API_REFUSAL_WORDS } from '../src/words/refusals/api.ts';
import { REFUSAL_WORDS } from '../src/words/refusals/table.ts';

const WORDED = { ...API_REFUSAL_WORDS, ...REFUSAL_WORDS };
const SRC = new URL('../src/', import.meta.url).pathname;

/** Every literal `code: 'noun.why'` of the source, choices in one expression included, and every literal of a form's codes, by the file it stands in. */
function codesOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  const said = [...text.matchAll(/\bcode:\s*([^,}]*)/g)].flatMap(([, rest]) =>
    [...rest!.matchAll(/'([a-z]+\.[a-z][a-z.-]*)'/g)].map(([, code]) => code!),
  );
  return [...said, ...[...text.matchAll(/'(field\.[a-z-]+)'/g)].map(([, code]) => code!)];
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('words/'),
);
const found = new Map(files.flatMap((path) => codesOf(path).map((code) => [code, path] as const)));

it('finds the codes of the rules, of the forms and of the life', () => {
  expect([...found.keys()]).toEqual(
    expect.arrayContaining(['extension.once', 'field.too-short', 'field.not-a-day', 'life.not-in-this-state']),
  );
});

it.each([...found])('%s is worded (%s)', (code) => {
  expect(Object.keys(WORDED)).toContain(code);
});

it.each(Object.keys(LIMITS))('the limit %s of the reader is worded', (limit) => {
  expect(REFUSAL_WORDS[`read.limit.${limit}`]).toBeDefined();
});
