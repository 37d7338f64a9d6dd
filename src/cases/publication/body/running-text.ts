import type { DefaultTreeAdapterTypes } from 'parse5';
import { escapeAttribute, escapeText } from './blocks.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isTag = (node: Node, ...names: string[]): node is Element =>
  'tagName' in node && names.includes(node.tagName);
const isElement = (node: Node): node is Element => 'tagName' in node;
export const children = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
export const attribute = (node: Element, name: string): string =>
  node.attrs.find((one) => one.name === name)?.value ?? '';

/** What is left out with all that it holds; a wrapper that is not known only loses its tags. */
const LEFT_OUT = [
  ...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'head', 'title'],
  ...['textarea', 'select', 'button', 'video', 'audio', 'canvas', 'map', 'link', 'meta', 'base', 'xml'],
];
export const isLeftOut = (node: Node): boolean => isTag(node, ...LEFT_OUT) || node.nodeName === '#comment';

const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  sub: 'sub',
  sup: 'sup',
};
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i;

/** Running text out of inline nodes: marks and links that are known, everything else as its text. */
export function runningText(nodes: readonly Node[]): string {
  return nodes.map(inline).join('');
}

function inline(node: Node): string {
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return escapeText(value.replace(/[ \t\n\f\r\u00a0]+/g, ' '));
  }
  if (isLeftOut(node) || isTag(node, 'img')) return '';
  if (isTag(node, 'br')) return '<br>';
  const inner = runningText(children(node));
  if (!isElement(node)) return inner;
  if (inner.replace(/<br>| /g, '') === '') return inner;
  const mark = MARKS[node.tagName];
  if (mark) return `<${mark}>${inner}</${mark}>`;
  if (node.tagName !== 'a') return BLOCKS.has(node.tagName) ? `${inner} ` : inner;
  const address = attribute(node, 'href').trim();
  return ADDRESS.test(address) ? `<a href="${escapeAttribute(address)}">${inner}</a>` : inner;
}

const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'dd', 'dt']);

/** Blanks at the ends of a line, and around its breaks, say nothing. */
export function tidied(html: string): string {
  return html
    .replace(/ +/g, ' ')
    .replace(/ ?<br> ?/g, '<br>')
    .replace(/^(?:<br>| )+|(?:<br>| )+$/g, '');
}
