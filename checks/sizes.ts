import { posix } from 'node:path';
import type { Finding } from './finding.ts';
import { isTest, lineAt, listCode, readSource, type Source, walk } from './source/source.ts';

const LINES = 250;
const FILES = 15;
const NAMELESS = /^(utils?|helpers?|common|types|misc|shared)$/;
const TABLE = /^\/\/ data table: \S/;
const FUNCTIONS = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
];

/** Files that nobody reads to the end, folders that nobody overlooks, names that say nothing. */
export async function check(root: string): Promise<Finding[]> {
  const paths = listCode(root);
  return [...paths.flatMap((path) => checkFile(readSource(root, path))), ...checkNames(paths), ...checkFolders(paths)];
}

function checkFile(source: Source): Finding[] {
  const { path, text } = source;
  const isTable = TABLE.test(text);
  const lines = text.split('\n').length - 1;
  const findings: Finding[] = isTable ? findFunctions(source) : [];
  if (lines > LINES && !isTable) findings.push({ path, message: `${lines} lines, ${LINES} at most` });
  if (posix.basename(path).startsWith('index.ts') && /^export\b[^;]*\bfrom\b/m.test(text)) {
    findings.push({ path, message: 'an index that only passes on: import the file itself' });
  }
  return findings;
}

/** A file that calls itself a data table holds data: what it says by a function belongs elsewhere. */
function findFunctions({ path, text, program }: Source): Finding[] {
  const findings: Finding[] = [];
  walk(program, (node) => {
    if (!FUNCTIONS.includes(node.type)) return;
    findings.push({ path, line: lineAt(text, node.start), message: 'a function in a data table' });
  });
  return findings;
}

function checkNames(paths: readonly string[]): Finding[] {
  return paths.flatMap((path) => {
    const bad = path.split('/').find((part) => NAMELESS.test(part.replace(/(\.test)?\.\w+$/, '')));
    return bad ? [{ path, message: `'${bad}' says nothing: name what it is about` }] : [];
  });
}

function checkFolders(paths: readonly string[]): Finding[] {
  const folders = Map.groupBy(
    paths.filter((path) => !isTest(path)),
    (path) => posix.dirname(path),
  );
  return [...folders]
    .filter(([, files]) => files.length > FILES)
    .map(([path, files]) => ({ path, message: `${files.length} files, ${FILES} at most: give it a level of nouns` }));
}
