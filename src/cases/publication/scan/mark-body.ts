import { type Block, type Item, type List, plain } from '../body/blocks.ts';
import type { FoundHit } from './found.ts';

type Mark = Pick<FoundHit, 'kind' | 'text'>;

/** The blocks of a body with its hits in `mark`, each with its kind, for whoever decides on them; never what is published. */
export function markHits(blocks: readonly Block[], hits: readonly Mark[]): Block[] {
  const marks = hits.filter(({ text }) => text !== '').toSorted((a, b) => b.text.length - a.text.length);
  const mark = (html: string) => markRunning(html, marks);
  const item = ({ html, list }: Item): Item => ({ html: mark(html), list: list && listOf(list) });
  const listOf = (list: List): List => ({ ...list, items: list.items.map(item) });
  const marked = (block: Block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, html: mark(block.html) };
      case 'list':
        return listOf(block);
      case 'table': {
        const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, html: mark(cell.html) })));
        return { ...block, caption: mark(block.caption), rows };
      }
      case 'picture':
        return { ...block, caption: mark(block.caption) };
    }
  };
  return blocks.map(marked);
}

/** A tag, an entity or one character of running text: what `plain` reads as nothing, or as one character. */
const PIECES = /<[^>]*>|&(?:lt|gt|quot|amp);|[\s\S]/g;

function markRunning(html: string, marks: readonly Mark[]): string {
  const text = plain(html);
  const kinds = new Array<string | undefined>(text.length);
  for (const { kind, text: looked } of marks)
    for (let at = text.indexOf(looked); at >= 0; at = text.indexOf(looked, at + looked.length))
      if (!kinds[at]) kinds.fill(kind, at, at + looked.length);
  let at = 0;
  let open: string | undefined;
  let marked = '';
  for (const piece of html.match(PIECES) ?? []) {
    const isTag = piece.length > 1 && piece.startsWith('<');
    const kind = isTag ? undefined : kinds[at];
    if (kind !== open) {
      if (open) marked += '</mark>';
      if (kind) marked += `<mark data-kind="${kind}">`;
      open = kind;
    }
    marked += piece;
    if (!isTag || piece === '<br>') at++;
  }
  return open ? `${marked}</mark>` : marked;
}
