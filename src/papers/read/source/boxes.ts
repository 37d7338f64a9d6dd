import { attributesOf, type Tag } from './tags.ts';

/** What a box is that is drawn as a part of a table without being one. */
type Shape = 'table' | 'tr' | 'td';

const SHAPES: Readonly<Record<string, Shape>> = {
  table: 'table',
  'inline-table': 'table',
  'table-row': 'tr',
  'table-cell': 'td',
};
const ROLES: Readonly<Record<string, Shape>> = {
  table: 'table',
  grid: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'td',
  rowheader: 'td',
};
const BOXES = new Set('div span ul li section dl dt dd p article'.split(' '));
const DISPLAY = /(?:^|[;{\s])display\s*:\s*(table|inline-table|table-row|table-cell)\s*(?=[;}!]|$)/i;
const MOST_DEEP = 1000;

/** Whether a page has cells that are drawn with boxes. */
export const hasBoxes = (html: string): boolean =>
  /display\s*:\s*table-cell|\brole\s*=\s*["']?(?:grid)?cell\b/i.test(html);

/** Turns boxes that are drawn as tables (`display: table-cell`, `role="cell"`) into the tags of tables. */
export class Boxes {
  private readonly classes = new Map<string, Shape>();
  private readonly open: { readonly name: string; readonly shape: Shape | null }[] = [];

  /** Takes the rules of a style sheet that draw a class as a part of a table. */
  add(css: string): void {
    for (const [, selectors, body] of css.slice(0, 200_000).matchAll(/([^{}]{1,400})\{([^{}]{0,2000})\}/g)) {
      const shape = SHAPES[DISPLAY.exec(body!)?.[1]?.toLowerCase() ?? ''];
      if (!shape) continue;
      for (const [, name] of selectors!.matchAll(/\.([\w-]+)\s*(?=,|$)/g)) this.classes.set(name!, shape);
    }
  }

  private shapeOf(tag: Tag): Shape | null {
    const attributes = attributesOf(tag);
    const own = SHAPES[DISPLAY.exec(attributes.get('style') ?? '')?.[1]?.toLowerCase() ?? ''];
    const role = ROLES[attributes.get('role')?.toLowerCase() ?? ''];
    if (own ?? role) return (own ?? role)!;
    const names = (attributes.get('class') ?? '').split(/\s+/);
    return names.map((name) => this.classes.get(name)).find((shape) => shape !== undefined) ?? null;
  }

  /** The tag as what it is drawn as. */
  drawn(tag: Tag): Tag {
    if (!BOXES.has(tag.name)) return tag;
    if (!tag.closing) {
      const shape = this.open.length < MOST_DEEP ? this.shapeOf(tag) : null;
      if (this.open.length < MOST_DEEP) this.open.push({ name: tag.name, shape });
      return shape
        ? { ...tag, name: shape, attributes: tag.attributes.replace(/aria-(?=(?:col|row)span)/gi, '') }
        : tag;
    }
    const at = this.open.findLastIndex((one) => one.name === tag.name);
    if (at === -1) return tag;
    const shape = this.open.splice(at)[0]?.shape;
    return shape ? { ...tag, name: shape } : tag;
  }
}
