import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript), as far as a check looks at it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A source file that has been read and parsed. `path` is relative to the root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
}

const UNREAD = new Set(['node_modules', 'dist', 'data', '.git', '.cache']);
const CODE = /\.(ts|tsx|mjs)$/;
const TEST = /\.(test|fixture)\.tsx?$|(^|\/)test-[^/]+\.tsx?$/;

/** Whether the file is a test, or stands beside tests for their sake (`test-database.ts`, `year.fixture.ts`). */
export function isTest(path: string): boolean {
  return TEST.test(path);
}

/** All files of the project below `folder` ('' = everything), sorted; not what is installed, built or a user's data. */
export function listFiles(root: string, folder = ''): string[] {
  return readFolder(join(root, folder))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return UNREAD.has(entry.name) ? [] : listFiles(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/** The source files (.ts, .tsx, .mjs) below the folders. */
export function listCode(root: string, folders: readonly string[] = ['']): string[] {
  return folders.flatMap((folder) => listFiles(root, folder)).filter((path) => CODE.test(path));
}

/** Throws where the file cannot be parsed: the type check names the place better than any other check could. */
export function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return { path, text, program: program as unknown as Node };
}

/** Calls `visit` for the node and everything below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function readFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}
