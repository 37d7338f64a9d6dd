import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as ns, parse, serialize } from 'parse5';
import { isRefusal, type Reason } from '../../base/refusal.ts';
import { decodeText } from '../read/source/decode.ts';
import { labelled } from './labels.ts';
import { ATTACHED, addressAt, fileAt, type SiteBase } from './links.ts';
import { markOf, type RawFile, type RawItem } from './raw.ts';

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page of more is none that a person reads. */
export const LARGEST_PAGE = 3 * 1024 * 1024;
const LIMITS = { elements: 60_000, depth: 200 };

class TooLarge extends Error {}

/** parse5's tree, as far as a page goes: a hostile one ends it. */
function parsed(text: string): Tree['document'] {
  let elements = 0;
  let depth = 0;
  return parse<Tree>(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...given: Parameters<typeof defaultTreeAdapter.createElement>) {
        if (++elements > LIMITS.elements) throw new TooLarge();
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush: () => {
        if (++depth > LIMITS.depth) throw new TooLarge();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

export const children = (node: Node | Tree['document']): Node[] => ('childNodes' in node ? node.childNodes : []);
export const isTag = (node: Node, ...names: string[]): node is Element =>
  'tagName' in node && names.includes(node.tagName);
const attributeOf = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';

/** Every element, from the top. */
export function* elements(node: Node | Tree['document']): Generator<Element> {
  for (const child of children(node)) {
    if ('tagName' in child) yield child;
    yield* elements(child);
  }
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return isTag(node, 'script', 'style') ? '' : children(node).map(textOf).join('');
}
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where programs of government sites put the text of a page, by id or class, the surest first. */
const CONTAINERS = [
  ...[
    'zoom',
    'ucap-content',
    'trs_editor',
    'trs_ueditor',
    'view',
    'pages_content',
    'article-content',
    'article_content',
  ],
  ...[
    'articlecontent',
    'article-con',
    'article_con',
    'articlecon',
    'v_news_content',
    'wp_articlecontent',
    'news_content',
  ],
  ...['xxgk_content', 'xxgk-content', 'detail-content', 'detail_content', 'con_content', 'contenttext', 'content_body'],
  ...['content', 'main-content', 'article'],
];

/** The part of a page that is its text. `named`: the id or class that a clerk gives. */
function containerOf(document: Tree['document'], named: string): Element | null {
  const wanted = named ? [named.replace(/^[.#]/, '').toLowerCase()] : CONTAINERS;
  const found = new Map<string, Element>();
  for (const element of elements(document)) {
    const names = `${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`.toLowerCase().split(/\s+/);
    for (const name of names) if (wanted.includes(name) && !found.has(name)) found.set(name, element);
    if (!named && isTag(element, 'article') && !found.has('article')) found.set('article', element);
  }
  return wanted.map((name) => found.get(name)).find((one) => one !== undefined) ?? null;
}

export interface PageOptions {
  readonly base: SiteBase;
  /** The id or class of the part that is the text. */
  readonly container: string;
}

/** Reads a page of an earlier site: its meta tags, what its table of the record says, its text, its files. */
export function readPage(path: string, bytes: Uint8Array, { base, container }: PageOptions): RawItem {
  const fault = (reason: Reason): RawItem => ({
    place: path,
    values: {},
    body: null,
    files: [],
    missing: [],
    reasons: [reason],
  });
  const decodedText = decodeText(bytes);
  if (isRefusal(decodedText)) return fault(decodedText.refused[0]!);
  try {
    const document = parsed(decodedText.text);
    const values = valuesOf(document);
    const text = containerOf(document, container);
    if (!text) return { ...fault({ code: 'takeover.no-text', facts: { path } }), values };
    const files = new Map<string, RawFile>();
    const missing: string[] = [];
    const take = { path, base, files, missing, title: values.ArticleTitle ?? values.h1 ?? '' };
    for (const element of [...elements(text)]) settle(element, take);
    for (const element of elements(document)) attach(element, take, false);
    return { place: path, values, body: serialize(text), files: [...files.values()], missing, reasons: [] };
  } catch (thrown) {
    if (thrown instanceof TooLarge) return fault({ code: 'takeover.page-too-large' });
    throw thrown;
  }
}

/** A body that came in a list, with its links and pictures as they can stand here. */
export function readFragment(
  text: string,
  place: string,
  base: SiteBase,
  title: string,
): Pick<RawItem, 'body' | 'files' | 'missing'> | null {
  try {
    const document = parsed(text);
    const files = new Map<string, RawFile>();
    const missing: string[] = [];
    const take = { path: place, base, files, missing, title };
    const body = [...elements(document)].find((element) => isTag(element, 'body'))!;
    for (const element of [...elements(body)]) settle(element, take);
    return { body: serialize(body), files: [...files.values()], missing };
  } catch (thrown) {
    if (thrown instanceof TooLarge) return null;
    throw thrown;
  }
}

function valuesOf(document: Tree['document']): Record<string, string> {
  const values: Record<string, string> = {};
  const put = (name: string, value: string) => {
    if (name !== '' && tidy(value) !== '' && !(name in values) && Object.keys(values).length < 80)
      values[name.slice(0, 60)] = tidy(value).slice(0, 2000);
  };
  for (const element of elements(document)) {
    if (isTag(element, 'meta'))
      put(attributeOf(element, 'name') || attributeOf(element, 'property'), attributeOf(element, 'content'));
    if (isTag(element, 'link') && attributeOf(element, 'rel') === 'canonical')
      put('canonical', attributeOf(element, 'href'));
    if (isTag(element, 'h1', 'title')) put(element.tagName, textOf(element));
  }
  for (const [name, value] of labelled(document)) put(name, value);
  return values;
}

interface Taking {
  readonly path: string;
  readonly base: SiteBase;
  readonly files: Map<string, RawFile>;
  readonly missing: string[];
  readonly title: string;
}

/** A picture or a link of the text as it can stand here. */
function settle(element: Element, take: Taking): void {
  if (element.tagName === 'img') settlePicture(element, take);
  if (element.tagName !== 'a' || attach(element, take, true)) return;
  const href = element.attrs.find(({ name }) => name === 'href');
  if (href) href.value = addressAt(href.value, take.path, take.base);
}

function settlePicture(element: Element, { path, base, files, missing, title }: Taking): void {
  const source = attributeOf(element, 'src');
  const at = fileAt(source, path, base);
  if (at === null) {
    missing.push(source.slice(0, 200));
    // What it shows is kept, and the place is not left to another site.
    const alt = tidy(attributeOf(element, 'alt'));
    element.tagName = element.nodeName = 'span';
    element.attrs = [];
    element.namespaceURI = ns.NS.HTML;
    defaultTreeAdapter.insertText(element, alt);
    return;
  }
  const mark = markOf(at);
  files.set(at, { path: at, name: at.split('/').at(-1)!, mark });
  const alt = tidy(attributeOf(element, 'alt') || attributeOf(element, 'title')) || `${title}配图${files.size}`;
  element.attrs = [
    { name: 'src', value: `files/${mark}` },
    { name: 'alt', value: alt.slice(0, 200) },
  ];
}

/** Takes a file that a link leads to; whether the link is one to a file. `named`: one that is not there is missed. */
function attach(element: Element, { path, base, files, missing }: Taking, named: boolean): boolean {
  if (!isTag(element, 'a')) return false;
  const href = attributeOf(element, 'href');
  const ending = ATTACHED.exec(href.replace(/[?#].*$/s, ''))?.[0];
  if (!ending) return false;
  const at = fileAt(href, path, base);
  if (at === null) {
    if (named) missing.push(href.slice(0, 200));
    return true;
  }
  if (!files.has(at)) {
    const said = tidy(textOf(element))
      .replace(/[\\/:*?"<>|]/g, '')
      .slice(0, 150);
    const name =
      said === '' ? at.split('/').at(-1)! : said.toLowerCase().endsWith(ending.toLowerCase()) ? said : said + ending;
    files.set(at, { path: at, name, mark: null });
  }
  // It is listed below the text: in it, the link would lead to where it lay.
  if (named) element.attrs = [];
  return true;
}
