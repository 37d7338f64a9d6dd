import { type NumberLook, RichText } from '../source/office/sheet-parts.ts';
import { type Attributes, readXml, type XmlReader } from '../source/office/xml.ts';

const isHidden = (attributes: Attributes): boolean => /^(?:1|true)$/.test(attributes.get('hidden') ?? '');

/** The rows of a sheet as lines, a tab between cells; and those that its reader does not see. */
export interface SheetLines {
  readonly seen: string;
  readonly hidden: string;
}

class SheetText implements XmlReader {
  readonly seen: string[] = [];
  readonly hidden: string[] = [];
  private readonly shared: readonly string[];
  private readonly lookOf: (style: string | undefined) => NumberLook;
  private readonly rich = new RichText();
  private readonly hiddenColumns: (readonly [number, number])[] = [];
  private cells: string[] = [];
  private unseen: string[] = [];
  private isRowHidden = false;
  private column = 0;
  private type = 'n';
  private style: string | undefined;
  private value = '';
  private isValue = false;

  constructor(shared: readonly string[], lookOf: (style: string | undefined) => NumberLook) {
    this.shared = shared;
    this.lookOf = lookOf;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') {
      this.column = columnOf(attributes.get('r')) ?? this.column + 1;
      this.type = attributes.get('t') ?? 'n';
      this.style = attributes.get('s');
      this.value = '';
    } else if (name === 'row') {
      this.isRowHidden = isHidden(attributes);
      this.column = 0;
    } else if (name === 'v') this.isValue = true;
    else if (name === 'col' && isHidden(attributes))
      this.hiddenColumns.push([Number(attributes.get('min')), Number(attributes.get('max'))]);
    else this.rich.open(name, attributes.get('val'));
  }

  close(name: string): void {
    if (name === 'v') this.isValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else this.rich.close(name);
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
    else this.rich.text(text);
  }

  private endCell(): void {
    const rich = this.rich.take();
    const said = this.type === 'inlineStr' ? rich : this.type === 's' ? this.shared[Number(this.value)] : this.value;
    const text = (said ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const { column } = this;
    const isUnseen =
      this.isRowHidden ||
      this.hiddenColumns.some(([from, to]) => column >= from && column <= to) ||
      (this.type === 'n' && this.lookOf(this.style).kind === 'hidden');
    (isUnseen ? this.unseen : this.cells).push(text);
  }

  private endRow(): void {
    if (this.cells.length > 0) this.seen.push(this.cells.join('\t'));
    if (this.unseen.length > 0) this.hidden.push(this.unseen.join('\t'));
    this.cells = [];
    this.unseen = [];
  }
}

/** From 1, as `col` counts them. */
function columnOf(ref: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(ref ?? '')?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

/** Throws XmlFault and LimitPassed. */
export function sheetText(
  xml: string,
  shared: readonly string[],
  lookOf: (style: string | undefined) => NumberLook,
): SheetLines {
  const reader = new SheetText(shared, lookOf);
  readXml(xml, reader);
  return { seen: reader.seen.join('\n'), hidden: reader.hidden.join('\n') };
}
