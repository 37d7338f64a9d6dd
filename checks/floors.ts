import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { Finding } from './finding.ts';
import {
  BESIDE,
  EXCEPTIONS,
  IMPURE_PACKAGES,
  MAY_IMPORT,
  OPEN_FILES,
  OUTSIDE,
  PURE,
  PURE_MODULES,
} from './floor-plan.ts';
import { findImports, type Import } from './source/imports.ts';
import { findImpurities } from './source/purity.ts';
import { isTest, listCode, readSource, type Source } from './source/source.ts';

/** Every import of src/ against the floor plan, and the pure rooms against clock, input, output and log. */
export async function check(root: string): Promise<Finding[]> {
  return listCode(root, ['src']).flatMap((path) => checkFile(readSource(root, path)));
}

function checkFile(source: Source): Finding[] {
  const room = roomOf(source.path);
  if (!(room in MAY_IMPORT)) {
    return [{ path: source.path, message: `there is no room src/${room} in the house (checks/floor-plan.ts)` }];
  }
  const pure = PURE.includes(room) && !isTest(source.path);
  const findings = findImports(source).flatMap((found) => {
    const message = found.specifier.startsWith('.')
      ? whyNotFile(source.path, found)
      : pure && whyNotPackage(room, found.specifier);
    return message ? [{ path: source.path, line: found.line, message }] : [];
  });
  return pure ? [...findings, ...findImpurities(source)] : findings;
}

/** Why the file at `from` may not import the file, or null. */
function whyNotFile(from: string, { specifier, typesOnly }: Import): string | null {
  if (!/\.(tsx?|mjs|json|css|svg)(\?\w+)?$/.test(specifier)) return `'${specifier}' lacks its extension`;
  const target = posix.normalize(posix.join(posix.dirname(from), specifier));
  if (!target.startsWith('src/')) {
    const may = OUTSIDE.some((path) => target.startsWith(path));
    return may ? null : `'${specifier}' is outside of src`;
  }
  if (isTest(target) && !isTest(from)) return `'${specifier}' is there for tests only`;
  const [room, other] = [roomOf(from), roomOf(target)];
  if (BESIDE[0]!.includes(room) && OPEN_FILES.some((open) => open.file === target)) return null;
  if (isTest(from) ? mayTest(room, other, target) : mayImport(room, other, typesOnly)) return null;
  return `${room} may not import ${other}${mayImport(room, other, true) ? ' other than types' : ''}`;
}

function whyNotPackage(room: string, specifier: string): string | null {
  const module = specifier.replace(/^node:/, '');
  const isNodes = specifier.startsWith('node:') || builtinModules.includes(module);
  if (isNodes && !PURE_MODULES.includes(module)) return `${room} does no input or output: '${specifier}'`;
  const reaches = IMPURE_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return reaches ? `${room} does no input or output: '${specifier}'` : null;
}

function mayImport(room: string, other: string, typesOnly: boolean): boolean {
  if (room === other || MAY_IMPORT[room]!.includes(other)) return true;
  return EXCEPTIONS.some((rule) => rule.from === room && rule.to === other && (typesOnly || !rule.typesOnly));
}

/** A test may import what is below its room, at any depth, what is beside it, and the database of the tests. */
function mayTest(room: string, other: string, target: string): boolean {
  if (target === 'src/store/test-database.ts') return true;
  const below = new Set([room, ...BESIDE.filter((floor) => floor.includes(room)).flat()]);
  for (const name of below) for (const next of MAY_IMPORT[name]!) below.add(next);
  return below.has(other);
}

/** `src/actions/request/extend.ts` > `actions`; a file that stands in src/ itself is part of `main`. */
function roomOf(path: string): string {
  const [, room, ...below] = path.split('/');
  return below.length === 0 ? 'main' : room!;
}
