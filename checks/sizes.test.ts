import { expect, it } from 'vitest';
import { check } from './sizes.ts';
import { plantTree } from './test-tree.ts';

const lines = (count: number, head = '') => `${head}${'export {};\n'.repeat(count)}`;
const files = (count: number, ending: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`src/rules/rule-${n}${ending}`, '']));
const messages = async (tree: Record<string, string>) => (await check(plantTree(tree))).map(({ message }) => message);

it.each([
  ['250 lines', { 'src/rules/a.ts': lines(250) }],
  ['a long table', { 'src/words/a.ts': lines(300, '// data table: the wording of a screen\n') }],
  ['fifteen files, their tests apart', { ...files(15, '.ts'), ...files(15, '.test.ts') }],
  ['an index of its own', { 'src/api/index.ts': 'export const a = 1;\n' }],
])('allows: %s', async (_why, tree) => {
  expect(await messages(tree)).toEqual([]);
});

it.each([
  ['a long file', { 'src/rules/a.ts': lines(251) }, '251 lines, 250 at most'],
  ['a long test', { 'src/rules/a.test.ts': lines(251) }, '251 lines, 250 at most'],
  ['a table without a reason', { 'src/words/a.ts': lines(300, '// data table:\n') }, '301 lines, 250 at most'],
  [
    'a function in a table',
    { 'src/words/a.ts': '// data table: words\nexport const a = () => 1;\n' },
    'a function in a data table',
  ],
  ['a full folder', files(16, '.ts'), '16 files, 15 at most: give it a level of nouns'],
  ['a file named for nothing', { 'src/rules/utils.ts': '' }, "'utils.ts' says nothing: name what it is about"],
  ['a folder named for nothing', { 'src/common/day.ts': '' }, "'common' says nothing: name what it is about"],
  [
    'an index that passes on',
    { 'src/api/index.ts': "export * from './a.ts';\n" },
    'an index that only passes on: import the file itself',
  ],
])('finds: %s', async (_why, tree, message) => {
  expect(await messages(tree)).toEqual([message]);
});
