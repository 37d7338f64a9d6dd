/** What a body may hold; the API says so in the end, this only keeps an editor free of what it would throw away. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      'p',
      'h2',
      'h3',
      'h4',
      'ul',
      'ol',
      'li',
      'strong',
      'em',
      'sub',
      'sup',
      'br',
      'caption',
      'figure',
      'figcaption',
    ].map((tag) => [tag, []]),
  ),
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tr'].map((tag) => [tag, []])),
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  a: ['href'],
};
const RENAMED: Readonly<Record<string, string>> = { b: 'strong', i: 'em', h1: 'h2', h5: 'h4', h6: 'h4', div: 'p' };
const DROPPED = 'script,style,meta,link,title,iframe,object,embed,svg,math,noscript,template,xml';
const OURS = /^\/api\/v1\/files\/[0-9a-f]{64}\?/;

/** HTML of another program (a word processor, another site) as an editor takes it: no style, no script, no strange picture. */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const node of page.body.querySelectorAll(DROPPED)) node.remove();
  const out = document.createElement('div');
  copyInto(out, page.body);
  return out.innerHTML;
}

function copyInto(to: Element, from: Node): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.textContent ?? '');
    else if (node instanceof Element) copyElement(to, node);
  }
}

function copyElement(to: Element, node: Element): void {
  const tag = node.tagName.toLowerCase();
  const name = RENAMED[tag] ?? tag;
  if (tag === 'img') {
    if (OURS.test(node.getAttribute('src') ?? '')) to.append(copyWith(node, 'img', ['src', 'alt']));
    return;
  }
  const attributes = KEPT[name];
  // A block inside a block of text is taken out of it: `<div><div>` is two lines and not one in the other.
  const wraps = name === 'p' && node.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,figure') !== null;
  if (!attributes || wraps) {
    copyInto(to, node);
    return;
  }
  const copy = copyWith(node, name, attributes);
  copyInto(copy, node);
  to.append(copy);
}

function copyWith(node: Element, name: string, attributes: readonly string[]): Element {
  const copy = document.createElement(name);
  for (const attribute of attributes) {
    const value = node.getAttribute(attribute);
    if (value !== null && !/^\s*javascript:/i.test(value)) copy.setAttribute(attribute, value);
  }
  return copy;
}

/** Plain text as paragraphs. */
export function asParagraphs(text: string): string {
  const box = document.createElement('div');
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const p = document.createElement('p');
    p.textContent = line;
    box.append(p);
  }
  return box.innerHTML;
}
