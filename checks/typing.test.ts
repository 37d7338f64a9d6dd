import { expect, it } from 'vitest';
import { plantTree } from './test-tree.ts';
import { check } from './typing.ts';

const CONFIG = JSON.stringify({ compilerOptions: { strict: true, noEmit: true, types: [] }, include: ['src'] });

it('finds a type that does not fit, with its place', async () => {
  const root = plantTree({ 'tsconfig.json': CONFIG, 'src/a.ts': "export {};\nexport const a: number = 'a';\n" });
  expect(await check(root)).toMatchObject([{ path: 'src/a.ts', line: 2, message: expect.stringContaining('TS2322') }]);
});

it('finds a configuration that cannot be read', async () => {
  expect(await check(plantTree({ 'tsconfig.json': '{', 'src/a.ts': '' }))).not.toEqual([]);
});

it('is content with types that fit', async () => {
  expect(await check(plantTree({ 'tsconfig.json': CONFIG, 'src/a.ts': 'export const a: number = 1;\n' }))).toEqual([]);
});
