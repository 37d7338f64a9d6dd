import { expect, it } from 'vitest';
import { check } from './lint.ts';
import { plantTree } from './test-tree.ts';

const CONFIG = '{}\n';

it('finds a warning as well as an error, with its place', async () => {
  const root = plantTree({ 'biome.json': CONFIG, 'src/a.ts': 'let b = 2;\nexport const a = b == 2;\n' });
  const findings = await check(root);
  expect(findings.map(({ path, line }) => `${path}:${line}`)).toContain('src/a.ts:1');
  expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('noDoubleEquals'));
});

it('finds a file that is not formatted', async () => {
  const root = plantTree({ 'biome.json': CONFIG, 'src/a.ts': 'export  const a=1\n' });
  expect(await check(root)).toMatchObject([{ path: 'src/a.ts', message: expect.stringContaining('format') }]);
});

it('is content with a clean file', async () => {
  expect(await check(plantTree({ 'biome.json': CONFIG, 'src/a.ts': 'export const a = 1;\n' }))).toEqual([]);
});
