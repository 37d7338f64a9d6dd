import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { type Block, blockText, type Cell, type Item, type List, plain, renderBlocks } from './blocks.ts';
import { attribute, children, type Element, isLeftOut, isTag, type Node, runningText, tidied } from './running-text.ts';

/** The longest body, in characters of HTML, and how far it may be nested: what is more is no document but an attack. */
export const BODY_LIMITS = { characters: 300_000, elements: 40_000, depth: 60, cells: 10_000, span: 100 } as const;

/** What keeps a body from being kept, as the last part of its refusal's code. */
export type BodyFault = 'too-large' | 'foreign-picture' | 'picture-without-alt';

export interface ReadBody {
  readonly blocks: readonly Block[];
  readonly faults: readonly BodyFault[];
}

class TooLarge extends Error {}

function parse(html: string): Node {
  let elements = 0;
  let depth = 0;
  type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;
  return parseFragment<Tree>(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...given: Parameters<typeof defaultTreeAdapter.createElement>) {
        if (++elements > BODY_LIMITS.elements) throw new TooLarge();
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush: () => {
        if (++depth > BODY_LIMITS.depth) throw new TooLarge();
      },
      onItemPop: () => {
        depth--;
      },
    },
  }) as unknown as Node;
}

/**
 * Reads a body (正文) out of HTML, from an editor, a word processor or another site, into the parts that a body may have:
 * headings, paragraphs, lists, tables with their heads, pictures of this case with what they show. What is not known loses
 * its tags and keeps its text; scripts, styles and frames are left out. Nothing of another host is shown.
 */
export function readBody(html: string): ReadBody {
  if (html.length > BODY_LIMITS.characters) return { blocks: [], faults: ['too-large'] };
  const reader = new Reader();
  try {
    reader.read(parse(html));
  } catch (fault) {
    if (!(fault instanceof TooLarge)) throw fault;
    return { blocks: [], faults: ['too-large'] };
  }
  reader.endParagraph();
  return { blocks: reader.blocks, faults: [...reader.faults] };
}

const OURS = /^(?:\/api\/v1\/)?files\/([0-9a-f]{64})(?:\?[^\s]*)?$/;
const WRAPPED = new Set(
  'div section article main header footer blockquote center dl dt dd pre address form fieldset p body html'.split(' '),
);
const LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

class Reader {
  readonly blocks: Block[] = [];
  readonly faults = new Set<BodyFault>();
  private open: Node[] = [];

  read(node: Node): void {
    for (const child of children(node)) this.readOne(child);
  }

  endParagraph(): void {
    const html = tidied(runningText(this.open));
    if (plain(html).trim() !== '') this.blocks.push({ kind: 'paragraph', html });
    this.open = [];
  }

  private readOne(node: Node): void {
    if (isLeftOut(node)) return;
    const tag = 'tagName' in node ? node.tagName : '';
    if (LEVELS[tag]) this.heading(node, LEVELS[tag]);
    else if (isTag(node, 'ul', 'ol')) this.block(listOf(node));
    else if (isTag(node, 'table')) this.table(node);
    else if (isTag(node, 'figure')) this.figure(node);
    else if (isTag(node, 'img')) this.picture(node, '');
    else if (WRAPPED.has(tag) || holdsBlock(node)) {
      this.endParagraph();
      this.read(node);
      this.endParagraph();
    } else this.open.push(node);
  }

  private block(block: Block | null): void {
    this.endParagraph();
    if (block && blockText(block).trim() !== '') this.blocks.push(block);
  }

  private heading(node: Node, level: 2 | 3 | 4): void {
    this.block({ kind: 'heading', level, html: tidied(runningText(children(node))) });
    for (const picture of picturesIn(node)) this.picture(picture, '');
  }

  private figure(node: Element): void {
    const caption = children(node).find((child) => isTag(child, 'figcaption'));
    const [picture] = picturesIn(node);
    this.endParagraph();
    if (picture) this.picture(picture, caption ? tidied(runningText(children(caption))) : '');
    else this.read(node);
    this.endParagraph();
  }

  private picture(node: Element, caption: string): void {
    this.endParagraph();
    const hash = OURS.exec(attribute(node, 'src'))?.[1];
    const alt = attribute(node, 'alt').replace(/\s+/g, ' ').trim();
    if (!hash) this.faults.add('foreign-picture');
    else if (alt === '') this.faults.add('picture-without-alt');
    else this.blocks.push({ kind: 'picture', hash, alt, caption });
  }

  private table(node: Element): void {
    const rows = rowsOf(node).map((row) => children(row).filter((cell) => isTag(cell, 'td', 'th')) as Element[]);
    const filled = rows.filter((row) => row.length > 0);
    const caption = children(node).find((child) => isTag(child, 'caption'));
    // A table without heads (as word processors paste it) has its first row as heads: cells without are read as noise.
    const headed = filled.some((row) => row.some((cell) => isTag(cell, 'th')));
    const cells = filled.map((row, y) => row.map((cell) => cellOf(cell, isTag(cell, 'th') || (!headed && y === 0))));
    if (cells.flat().length > BODY_LIMITS.cells) throw new TooLarge();
    const named = caption ? tidied(runningText(children(caption))) : '';
    this.block({ kind: 'table', caption: named, rows: cells });
    for (const picture of picturesIn(node)) this.picture(picture, '');
  }
}

function cellOf(cell: Element, head: boolean): Cell {
  const span = (name: string) =>
    Math.min(Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1), BODY_LIMITS.span);
  return { head, html: tidied(runningText(children(cell))), colSpan: span('colspan'), rowSpan: span('rowspan') };
}

function rowsOf(table: Element): readonly Element[] {
  return children(table).flatMap((child) => {
    if (isTag(child, 'tr')) return [child];
    return isTag(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

function listOf(node: Element): List | null {
  const items = children(node)
    .filter((child) => isTag(child, 'li'))
    .map(itemOf)
    .filter((item) => item !== null);
  return items.length === 0 ? null : { kind: 'list', ordered: node.tagName === 'ol', items };
}

function itemOf(node: Node): Item | null {
  const below = children(node).find((child): child is Element => isTag(child, 'ul', 'ol'));
  const html = tidied(runningText(children(node).filter((child) => child !== below)));
  const list = below ? listOf(below) : null;
  if (html !== '') return { html, list };
  return list ? { html: '', list } : null;
}

function picturesIn(node: Node): Element[] {
  return children(node).flatMap((child) => (isTag(child, 'img') ? [child] : picturesIn(child)));
}

const BLOCK_TAGS = [...Object.keys(LEVELS), 'ul', 'ol', 'table', 'figure', 'img', ...WRAPPED];
function holdsBlock(node: Node): boolean {
  return children(node).some((child) => isTag(child, ...BLOCK_TAGS) || holdsBlock(child));
}

/** A body as it is kept, out of one that is sound. */
export function cleanBody(html: string): string {
  return renderBlocks(readBody(html).blocks);
}

/** The body as plain text, for the search and for who hears it. */
export function bodyText(html: string): string {
  return readBody(html).blocks.map(blockText).join('\n');
}

/** The files that the body shows as pictures, by hash. */
export function picturesOf(html: string): string[] {
  return readBody(html).blocks.flatMap((block) => (block.kind === 'picture' ? [block.hash] : []));
}
