import { isNode, lineAt, type Node, type Source, walk } from './source.ts';

/** One import, re-export, dynamic import or import in a type. `typesOnly`: nothing of it is left when it runs. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly typesOnly: boolean;
}

const STATEMENTS = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];

/** Everything that the file takes from another, whatever the syntax. */
export function findImports(source: Source): Import[] {
  const found: Import[] = [];
  walk(source.program, (node) => {
    const from = sourceOf(node);
    if (from === null) return;
    found.push({ specifier: from, line: lineAt(source.text, node.start), typesOnly: isTypesOnly(node) });
  });
  return found;
}

function sourceOf(node: Node): string | null {
  const names = STATEMENTS.includes(node.type) || node.type === 'ImportExpression' || node.type === 'TSImportType';
  if (!names || !isNode(node.source)) return null;
  return typeof node.source.value === 'string' ? node.source.value : null;
}

function isTypesOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as readonly Node[];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}
