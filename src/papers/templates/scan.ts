import type { Reason } from '../../base/refusal.ts';
import { TEMPLATE_PLACE_WORDS } from '../../words/notices/templates.ts';
import { sayWith } from '../../words/word.ts';
import { LimitPassed } from '../read/blocks.ts';
import { type Attributes, readXml, type XmlReader } from '../read/source/office/xml.ts';
import { FieldCodes } from './field-codes.ts';
import type { Area, OpenTemplate } from './open.ts';

/** A tag between braces, and where it stands. */
export interface FoundTag {
  /** As it was written, between its braces. */
  readonly name: string;
  readonly role: 'field' | 'open' | 'close';
  readonly area: Area;
  /** Where, as a person finds it. */
  readonly place: string;
  /** Nothing else stands in its paragraph. */
  readonly isAlone: boolean;
  /** What holds its paragraph: tags of one section stand in the same. */
  readonly container: number;
}

export interface Scan {
  readonly tags: readonly FoundTag[];
  readonly reasons: readonly Reason[];
}

/** A template has some hundred elements a page. */
const MOST_ELEMENTS = 60_000;
/** Of a paragraph that is repeated: its runs, and what Word scatters between them. */
const MOST_IN_PARAGRAPH = 200;
const CONTAINERS: ReadonlySet<string> = new Set(['body', 'tc', 'sdtContent', 'hdr', 'ftr', 'footnote', 'endnote']);
const TRACKED = /^(?:ins|del|moveFrom|moveTo|\w+PrChange)$/;
/** What stands in a paragraph beside its text. */
const THINGS: ReadonlySet<string> = new Set(['drawing', 'pict', 'object', 'sectPr', 'fldChar', 'fldSimple']);

interface Paragraph {
  text: string;
  elements: number;
  hasThings: boolean;
  readonly container: number;
  readonly inBox: boolean;
  readonly place: string;
}

/** Every tag of a template with its place, and what is wrong in how it is written. Throws XmlFault, LimitPassed. */
export function scanTemplate({ areas }: OpenTemplate): Scan {
  const scanner = new Scanner();
  for (const { area, xml } of areas) scanner.read(area, xml);
  return { tags: scanner.tags, reasons: [...scanner.reasons.values()] };
}

class Scanner implements XmlReader {
  readonly tags: FoundTag[] = [];
  readonly reasons = new Map<string, Reason>();
  private readonly codes = new FieldCodes((code) => this.refuse('template.field-code', { code }));
  private readonly open_: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly containers: number[] = [];
  private area: Area = 'body';
  private elements = 0;
  private boxes = 0;
  private made = 0;
  private at = { n: 0, depth: 0, table: 0, row: 0, column: 0 };

  read(area: Area, xml: string): void {
    this.area = area;
    this.at = { n: 0, depth: 0, table: 0, row: 0, column: 0 };
    readXml(xml, this);
  }

  open(name: string, attributes: Attributes): void {
    if (++this.elements > MOST_ELEMENTS) throw new LimitPassed('elements');
    this.open_.push(name);
    if (TRACKED.test(name)) this.refuse('template.tracked');
    if (CONTAINERS.has(name)) this.containers.push(++this.made);
    if (name === 'txbxContent') this.boxes++;
    this.codes.open(name, attributes);
    if (name === 'docPr' && /[{}]/.test(attributes.get('descr') ?? '')) this.refuse('template.in-picture');
    this.locate(name);
    const inside = this.paragraphs.at(-1);
    if (inside) {
      inside.elements++;
      if (THINGS.has(name)) inside.hasThings = true;
      if (name === 'tab' || name === 'br' || name === 'cr') inside.text += this.open_.at(-2) === 'r' ? '\t' : '';
    }
    if (name === 'p') this.begin();
  }

  close(name: string): void {
    this.open_.pop();
    this.codes.close(name);
    if (CONTAINERS.has(name)) this.containers.pop();
    if (name === 'txbxContent') this.boxes--;
    if (name === 'tbl') this.at.depth--;
    if (name === 'p') this.end();
  }

  text(text: string): void {
    const name = this.open_.at(-1);
    const inside = this.paragraphs.at(-1);
    if (name === 't' && inside) inside.text += text;
    this.codes.text(name, text);
  }

  private locate(name: string): void {
    const { at } = this;
    if (name === 'tbl' && ++at.depth === 1) Object.assign(at, { table: at.table + 1, row: 0 });
    if (name === 'tr' && at.depth === 1) Object.assign(at, { row: at.row + 1, column: 0 });
    if (name === 'tc' && at.depth === 1) at.column++;
  }

  private begin(): void {
    const { at, area } = this;
    if (at.depth === 0 && this.paragraphs.length === 0) at.n++;
    const part = sayWith(TEMPLATE_PLACE_WORDS, area);
    const { depth: _, ...numbers } = at;
    const place = sayWith(TEMPLATE_PLACE_WORDS, at.depth > 0 ? 'cell' : 'paragraph', { part, ...numbers });
    const container = this.containers.at(-1) ?? 0;
    this.paragraphs.push({ text: '', elements: 0, hasThings: false, container, inBox: this.boxes > 0, place });
  }

  private end(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const outer = this.paragraphs.at(-1);
    if (outer) outer.hasThings = true;
    const { text, hasThings, container, inBox } = paragraph;
    const place = sayWith(TEMPLATE_PLACE_WORDS, 'quoted', { place: paragraph.place, text: shortened(text) });
    const wide = /｛[^｛｝]{1,20}｝/.exec(text);
    if (wide) this.refuse('template.wide-braces', { tag: wide[0], place });
    for (const [whole, inner] of text.matchAll(/\{([^{}]*)\}|[{}]/g)) {
      if (inner === undefined) this.refuse('template.stray-brace', { brace: whole, place });
      else if (inBox) this.refuse('template.in-text-box', { tag: whole, place });
      else
        this.tags.push({
          ...named(inner),
          area: this.area,
          place,
          container,
          isAlone: text.trim() === whole && !hasThings && paragraph.elements <= MOST_IN_PARAGRAPH,
        });
    }
  }

  private refuse(code: string, facts?: Reason['facts']): void {
    const reason = { code, field: 'files', ...(facts ? { facts } : {}) };
    this.reasons.set(JSON.stringify(reason), reason);
  }
}

function named(inner: string): Pick<FoundTag, 'name' | 'role'> {
  const name = inner.trim();
  if (name.startsWith('#')) return { name: name.slice(1).trim(), role: 'open' };
  return name.startsWith('/') ? { name: name.slice(1).trim(), role: 'close' } : { name, role: 'field' };
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : line;
}
