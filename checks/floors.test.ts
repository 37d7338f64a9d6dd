import { expect, it } from 'vitest';
import { check } from './floors.ts';
import { plantTree } from './test-tree.ts';

const messages = async (files: Record<string, string>) => (await check(plantTree(files))).map(({ message }) => message);

it.each([
  ['down to any floor', 'src/actions/request/lodge.ts', "import { a } from '../../rules/receipt.ts';"],
  ['within a room', 'src/rules/a.ts', "export * from './b.ts';"],
  ['main opens the store and the doors', 'src/main.ts', "import './store/a.ts';\nimport './portal/a.ts';"],
  ['a file beside main opens them too', 'src/serve.ts', "import './store/a.ts';\nimport './main.ts';"],
  ['a notice has wording', 'src/papers/a.ts', "import '../words/a.ts';"],
  ['the sample year is made by actions', 'src/sample/year.ts', "import '../actions/request/lodge.ts';"],
  ['a door shows shared parts and wording', 'src/portal/a.tsx', "import '../pages/a.tsx';\nimport '../words/a.ts';"],
  ['types of the API in the workbench', 'src/workbench/a.ts', "import type { Api } from '../api/app.ts';"],
  ['a name that is marked as a type', 'src/workbench/a.ts', "import { type Api } from '../api/app.ts';"],
  ['a calendar is data', 'src/rules/a.ts', "import y from '../../calendar/2026.json' with { type: 'json' };"],
  ['a hash is arithmetic', 'src/cases/a.ts', "import { createHash } from 'node:crypto';"],
  ['a test uses the database of the tests', 'src/actions/a.test.ts', "import '../store/test-database.ts';"],
  [
    'a test of a door looks at what is far below',
    'src/api/a.test.ts',
    "import '../rules/a.ts';\nimport '../portal/a.ts';",
  ],
  ['a test reads a file', 'src/rules/a.test.ts', "import { readFileSync } from 'node:fs';"],
  ['a day is made from a number', 'src/rules/a.ts', 'export const d = new Date(0);'],
  ['a word in a comment or a text', 'src/rules/a.ts', "// Date.now()\nexport const a = 'new Date()';"],
])('allows: %s', async (_why, path, text) => {
  expect(await messages({ [path]: text })).toEqual([]);
});

it.each([
  ['upwards', 'src/rules/a.ts', "import { a } from '../cases/a.ts';", 'rules may not import cases'],
  ['upwards, a type', 'src/rules/a.ts', "import type { A } from '../store/a.ts';", 'rules may not import store'],
  ['upwards, a type in place', 'src/rules/a.ts', "type A = import('../store/a.ts').A;", 'rules may not import store'],
  ['upwards, late', 'src/rules/a.ts', "const a = await import('../store/a.ts');", 'rules may not import store'],
  ['upwards, passed on', 'src/base/a.ts', "export { a } from '../rules/a.ts';", 'base may not import rules'],
  ['a door to the store', 'src/portal/a.tsx', "import '../store/a.ts';", 'portal may not import store'],
  ['a door to a rule', 'src/api/a.ts', "import '../rules/a.ts';", 'api may not import rules'],
  ['a door to a door', 'src/portal/a.tsx', "import '../api/a.ts';", 'portal may not import api'],
  ['an action to a read', 'src/actions/a.ts', "import '../reads/a.ts';", 'actions may not import reads'],
  ['a read to an action', 'src/reads/a.ts', "import '../actions/a.ts';", 'reads may not import actions'],
  ['wording in a rule', 'src/rules/a.ts', "import '../words/a.ts';", 'rules may not import words'],
  [
    'API code in the workbench',
    'src/workbench/a.ts',
    "import { a } from '../api/a.ts';",
    'workbench may not import api other than types',
  ],
  ['a door back to main', 'src/cli/a.ts', "import '../serve.ts';", 'cli may not import main'],
  ['a test upwards', 'src/rules/a.test.ts', "import '../actions/a.ts';", 'rules may not import actions'],
  [
    'a test database in the program',
    'src/actions/a.ts',
    "import '../store/test-database.ts';",
    "'../store/test-database.ts' is there for tests only",
  ],
  ['a file without its extension', 'src/rules/a.ts', "import './b';", "'./b' lacks its extension"],
  ['out of the house', 'src/cli/a.ts', "import '../../checks/a.ts';", "'../../checks/a.ts' is outside of src"],
  ['an unknown room', 'src/services/a.ts', '', 'there is no room src/services in the house (checks/floor-plan.ts)'],
  [
    'a file system in a rule',
    'src/rules/a.ts',
    "import { readFileSync } from 'fs';",
    "rules does no input or output: 'fs'",
  ],
  ['a driver in a case', 'src/cases/a.ts', "import pg from 'pg';", "cases does no input or output: 'pg'"],
  [
    'a clock in a rule',
    'src/rules/a.ts',
    'export const a = new Date();',
    'new Date() in a pure room: pass the value in',
  ],
  ['another clock', 'src/report/a.ts', 'export const a = Date.now();', 'Date.now() in a pure room: pass the value in'],
  ['a log in a case', 'src/cases/a.ts', "console.log('a');", 'console in a pure room: pass the value in'],
  [
    'the environment in a rule',
    'src/rules/a.ts',
    'export const a = process.env.A;',
    'process in a pure room: pass the value in',
  ],
])('finds: %s', async (_why, path, text, message) => {
  expect(await messages({ [path]: text })).toEqual([message]);
});

it('names the line', async () => {
  const root = plantTree({ 'src/rules/a.ts': "// one\n// two\nimport '../store/a.ts';\n" });
  expect(await check(root)).toMatchObject([{ path: 'src/rules/a.ts', line: 3 }]);
});
