import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, type TreeAdapter } from 'parse5';
import { type Block, LIMITS, LimitPassed } from '../blocks.ts';
import { findProactiveBlock, findProactiveRow } from '../labels.ts';
import { CAPTIONED, CHART } from './figures.ts';
import { expandGrid, type SourceCell } from './grid.ts';
import { stripMarkup } from './strip-markup.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Map5 = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/** parse5's own tree, but it stops as soon as there are too many elements or tables too deep in tables. */
function boundedAdapter(): TreeAdapter<Map5> {
  let elements = 0;
  let tables = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...args: Parameters<typeof defaultTreeAdapter.createElement>) {
      if (++elements > LIMITS.elements) throw new LimitPassed('elements');
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush(item: Element) {
      if (item.tagName === 'table' && ++tables > LIMITS.tableDepth) throw new LimitPassed('tableDepth');
    },
    onItemPop(item: Element) {
      if (item.tagName === 'table') tables--;
    },
  };
}

const children = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const isTag = (node: Node, ...names: string[]): node is Element => 'tagName' in node && names.includes(node.tagName);

function textOf(node: Node): string {
  if (node.nodeName === '#text') {
    return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/[ \t\n\f]+/g, ' ');
  }
  if (isTag(node, 'br', 'tr', 'table')) return `\n${children(node).map(textOf).join('')}`;
  return children(node).map(textOf).join('');
}

function cellsIn(node: Node): number {
  let count = isTag(node, 'td', 'th') ? 1 : 0;
  for (const child of children(node)) count += cellsIn(child);
  return count;
}

/** A table inside a cell that has cells of its own, not one that only wraps the cell's text. */
function holdsTable(cell: Node): boolean {
  return children(cell).some((child) => (isTag(child, 'table') ? cellsIn(child) > 1 : holdsTable(child)));
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const span = (cell: Element, name: string): number => Number(cell.attrs.find((a) => a.name === name)?.value ?? 1);

class PageReader {
  readonly blocks: Block[] = [];
  private line = '';
  private tables = 0;

  read(node: Node): void {
    for (const child of children(node)) {
      if (isTag(child, 'table')) {
        this.endLine();
        if (!isChart(child)) this.readTable(child);
      } else if (isTag(child, 'br')) this.endLine();
      else if (child.nodeName === '#text') this.line += textOf(child);
      else this.read(child);
    }
  }

  endLine(): void {
    // A no-break space alone may be a blank cell; nothing at all, or spaces of the source, is none.
    const text = this.line.replace(/^[ ]+|[ ]+$/g, '');
    if (text !== '') this.blocks.push({ kind: 'line', text: text.trim() === '' ? ' ' : text.trim() });
    this.line = '';
  }

  private readTable(table: Element): void {
    const index = this.tables++;
    let grid: SourceCell[][] = [];
    const endGrid = (): void => {
      this.blocks.push(...expandGrid(grid, index));
      grid = [];
    };
    for (const row of rowsOf(table)) {
      const cells = children(row).filter((cell): cell is Element => isTag(cell, 'td', 'th'));
      if (isTag(row, 'caption') || cells.some(holdsTable) || isText(cells)) {
        endGrid();
        for (const part of cells.length === 0 ? [row] : cells) {
          this.read(part);
          this.endLine();
        }
      } else {
        grid.push(
          cells.map((cell) => ({
            text: tidy(textOf(cell)),
            colSpan: span(cell, 'colspan'),
            rowSpan: span(cell, 'rowspan'),
          })),
        );
      }
    }
    endGrid();
  }
}

/** A row that is one cell full of lines is a page laid out by a table. */
function isText(cells: readonly Element[]): boolean {
  return cells.length === 1 && tidy(textOf(cells[0]!)).split('\n').length > 3;
}

function rowsOf(table: Element): readonly Element[] {
  return children(table).flatMap((child) => {
    if (isTag(child, 'tr', 'caption')) return [child];
    return isTag(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

/**
 * A table that a figure shows as a chart is none of the report's. A table of the report may stand in a figure too, below some
 * other caption (单位：件): a row of table 二 or of seven cells tells it.
 */
function isChart(table: Element): boolean {
  const mark = table.attrs.find((a) => a.name === 'class')?.value;
  if (mark !== CAPTIONED) return mark === CHART;
  const rows = rowsOf(table).map((row) => children(row).filter((cell) => isTag(cell, 'td', 'th')));
  const isOfReport = (text: string): boolean => findProactiveRow(text) !== null || findProactiveBlock(text) !== null;
  return !rows.some((cells) => cells.length >= 7 || cells.some((cell) => isOfReport(tidy(textOf(cell)))));
}

/** The blocks of a page, and how many parts with figures in them were left out because nobody sees them. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly hidden: number;
}

/** Reads an HTML page, or text that has its tables as HTML. Throws LimitPassed. */
export function readHtml(html: string): Page {
  const page = /<(?:html|body|head|div|p|br)\b/i.test(html);
  const stripped = stripMarkup(html, !page);
  if (stripped.html.length > LIMITS.characters) throw new LimitPassed('characters');
  const reader = new PageReader();
  reader.read(parseFragment<Map5>(stripped.html, { treeAdapter: boundedAdapter() }) as unknown as Node);
  reader.endLine();
  return { blocks: reader.blocks, hidden: stripped.hidden };
}
