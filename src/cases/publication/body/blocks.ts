/** A cell of a table (表格); `head`: a heading (表头). */
export interface Cell {
  readonly head: boolean;
  readonly html: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A list item: its line, and the list below it. */
export interface Item {
  readonly html: string;
  readonly list: List | null;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

/**
 * A part of a body (正文). `html` holds running text alone: text, `strong`, `em`, `sub`, `sup`, `br` and links, all of it
 * written by this module, so that no reader has to clean it again.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly html: string }
  | { readonly kind: 'paragraph'; readonly html: string }
  | List
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'picture'; readonly hash: string; readonly alt: string; readonly caption: string };

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** The one way in which a body is written down: equal bodies are equal texts. `pictureAt`: where a picture's bytes are had. */
export function renderBlocks(blocks: readonly Block[], pictureAt = (hash: string) => `files/${hash}`): string {
  return blocks.map((block) => renderBlock(block, pictureAt)).join('\n');
}

function renderBlock(block: Block, pictureAt: (hash: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${block.html}</h${block.level}>`;
    case 'paragraph':
      return `<p>${block.html}</p>`;
    case 'list':
      return renderList(block);
    case 'table':
      return renderTable(block.caption, block.rows);
    case 'picture': {
      const caption = block.caption && `<figcaption>${block.caption}</figcaption>`;
      const at = escapeAttribute(pictureAt(block.hash));
      return `<figure><img src="${at}" alt="${escapeAttribute(block.alt)}">${caption}</figure>`;
    }
  }
}

function renderList({ ordered, items }: List): string {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${items.map(({ html, list }) => `<li>${html}${list ? renderList(list) : ''}</li>`).join('')}</${tag}>`;
}

function renderTable(caption: string, rows: readonly (readonly Cell[])[]): string {
  const named = caption && `<caption>${caption}</caption>`;
  const heads = rows.findIndex((row) => row.some((cell) => !cell.head));
  const split = heads === -1 ? rows.length : heads;
  const part = (tag: string, scope: string, of: readonly (readonly Cell[])[]) =>
    of.length === 0 ? '' : `<${tag}>${of.map((row) => renderRow(row, scope)).join('')}</${tag}>`;
  return `<table>${named}${part('thead', 'col', rows.slice(0, split))}${part('tbody', 'row', rows.slice(split))}</table>`;
}

function renderRow(row: readonly Cell[], scope: string): string {
  const cells = row.map(({ head, html, colSpan, rowSpan }) => {
    const tag = head ? 'th' : 'td';
    const spans = [
      head ? ` scope="${scope}"` : '',
      colSpan > 1 ? ` colspan="${colSpan}"` : '',
      rowSpan > 1 ? ` rowspan="${rowSpan}"` : '',
    ].join('');
    return `<${tag}${spans}>${html}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Running text without its marks. */
export function plain(html: string): string {
  const text = html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, '');
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!);
}

/** What a block says, as text: one line a paragraph, item or row. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plain(block.html);
    case 'list':
      return listLines(block).join('\n');
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => plain(cell.html)).join('\t'));
      return [plain(block.caption), ...rows].filter(Boolean).join('\n');
    }
    case 'picture':
      return [block.alt, plain(block.caption)].filter(Boolean).join('\n');
  }
}

function listLines({ items }: List): string[] {
  return items.flatMap(({ html, list }) => [plain(html), ...(list ? listLines(list) : [])]);
}
