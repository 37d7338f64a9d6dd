import type { Finding } from '../finding.ts';
import { isNode, lineAt, type Node, type Source, walk } from './source.ts';

const OBJECTS = ['process', 'console', 'globalThis', 'performance'];
const METHODS = ['Date.now', 'Math.random'];
const CALLS = ['Date', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

/** Where a file of a pure room reads the clock, draws lots, logs, waits or looks at the process. */
export function findImpurities({ path, text, program }: Source): Finding[] {
  const findings: Finding[] = [];
  walk(program, (node) => {
    const what = impurityOf(node);
    if (what === null) return;
    findings.push({ path, line: lineAt(text, node.start), message: `${what} in a pure room: pass the value in` });
  });
  return findings;
}

function impurityOf(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const object = nameOf(node.object);
    if (object !== null && OBJECTS.includes(object)) return object;
    const method = `${object}.${nameOf(node.property)}`;
    return METHODS.includes(method) ? `${method}()` : null;
  }
  if (node.type === 'CallExpression') {
    const called = nameOf(node.callee);
    return called !== null && CALLS.includes(called) ? `${called}()` : null;
  }
  const isNow =
    node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as Node[]).length === 0;
  return isNow ? 'new Date()' : null;
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? (node.name as string) : null;
}
