import { expect, it } from 'vitest';
import { plantTree } from './test-tree.ts';
import { check } from './unfinished.ts';

/** Put together here, so that the check doesn't find them in this file. */
const join = (...parts: string[]) => parts.join('');

it.each([
  [join('it.', "only('a', () => {});")],
  [join('it.', "skip('a', () => {});")],
  [join('describe.', "skip('a', () => {});")],
  [join('test.', "todo('a');")],
  [join('// TO', 'DO: later')],
  [join('// FIX', 'ME')],
  [join("throw new Error('未", "实现');")],
  [join("throw new Error('not implem", "ented');")],
])('finds %s', async (line) => {
  const root = plantTree({ 'src/rules/a.ts': `export {};\n${line}\n` });
  expect(await check(root)).toMatchObject([{ path: 'src/rules/a.ts', line: 2 }]);
});

it('lets a test be skipped where a file is missing', async () => {
  const root = plantTree({ 'src/rules/a.test.ts': "it.skipIf(!existsSync(FILE))('a', () => {});\n" });
  expect(await check(root)).toEqual([]);
});
