import { readXml } from './xml.ts';

/** How the numbers of a cell are shown, as far as it changes what they are. */
export interface NumberLook {
  readonly kind: 'number' | 'percent' | 'day' | 'hidden';
  readonly zeroIsBlank: boolean;
}

const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);
const PLAIN: NumberLook = { kind: 'number', zeroIsBlank: false };

function lookOf(id: number, code: string | undefined): NumberLook {
  if (id === 9 || id === 10) return { ...PLAIN, kind: 'percent' };
  if (BUILT_IN_DAYS.has(id)) return { ...PLAIN, kind: 'day' };
  if (code === undefined) return PLAIN;
  const sections = code
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .split(';')
    .map((section) => section.trim());
  const [first = '', , zero] = sections;
  if (sections.length >= 3 && sections.every((section) => section === '')) return { ...PLAIN, kind: 'hidden' };
  if (first.includes('%')) return { ...PLAIN, kind: 'percent' };
  if (/[ymdhs]/i.test(first.replace(/general/i, ''))) return { ...PLAIN, kind: 'day' };
  return { kind: 'number', zeroIsBlank: zero === '' };
}

/** The looks of numbers by the index of a cell's style. */
export function readNumberLooks(xml: string): (style: string | undefined) => NumberLook {
  const codes = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes.get('numFmtId') ?? 0);
        looks.push(lookOf(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  });
  return (style) => looks[Number(style ?? 0)] ?? PLAIN;
}

/** Text in runs, of which some may be raised or struck out: those stand in 〔〕. */
export class RichText {
  private parts: string[] = [];
  private marked = false;
  private inText = false;
  private inPhonetic = false;

  open(name: string, value: string | undefined): void {
    if (name === 'r') this.marked = false;
    else if (name === 'vertAlign') this.marked = value !== 'baseline';
    else if (name === 'strike') this.marked = value !== '0' && value !== 'false';
    else if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'r') this.marked = false;
  }

  text(text: string): void {
    if (this.inText && !this.inPhonetic) this.parts.push(this.marked ? `〔${text}〕` : text);
  }

  take(): string {
    const text = this.parts.join('').replace(/_x000D_|\r/g, '');
    this.parts = [];
    return text;
  }
}

/** The texts that cells share. */
export function readSharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  const rich = new RichText();
  readXml(xml, {
    open: (name, attributes) => rich.open(name, attributes.get('val')),
    close(name) {
      rich.close(name);
      if (name === 'si') texts.push(rich.take());
    },
    text: (text) => rich.text(text),
  });
  return texts;
}

export interface SheetRef {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** The sheets of a workbook in their order. */
export function readSheetRefs(xml: string): readonly SheetRef[] {
  const sheets: SheetRef[] = [];
  readXml(xml, {
    open(name, attributes) {
      // r:id: names come without their prefix, and sheetId is another name.
      if (name === 'sheet') {
        sheets.push({
          id: attributes.get('id') ?? '',
          name: attributes.get('name') ?? '',
          hidden: (attributes.get('state') ?? 'visible') !== 'visible',
        });
      }
    },
    close() {},
    text() {},
  });
  return sheets;
}

/** The targets of relationships by their id, as paths inside of the container. */
export function readTargets(xml: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open(name, attributes) {
      const target = attributes.get('Target');
      // What lies outside of the file is never opened.
      if (name !== 'Relationship' || !target || attributes.get('TargetMode') === 'External') return;
      targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
    },
    close() {},
    text() {},
  });
  return targets;
}
