import { applyProperty, type Look } from '../source/office/word-styles.ts';
import { type Attributes, readXml, type XmlReader } from '../source/office/xml.ts';
import type { Gathered } from './gathered.ts';

type StyleOf = (id: string | undefined) => Look;

/** Other forms of the same, and notes of the program. */
const SKIPPED = new Set([
  ...['Fallback', 'instrText', 'delInstrText', 'fldData', 'rPrChange', 'pPrChange', 'tblPrChange', 'trPrChange'],
  'tcPrChange',
]);
const CHANGES: Readonly<Record<string, 'inserted' | 'deleted'>> = {
  ins: 'inserted',
  moveTo: 'inserted',
  del: 'deleted',
  moveFrom: 'deleted',
};
const WHITE = /^(?:f{6}|fefefe)$/i;
/** Half points: what is smaller is a dot. */
const SMALLEST = 4;

/** Reads a part of a DOCX as text: what is printed, and beside it what is hidden, white on white, or a tracked change. */
class WordText implements XmlReader {
  private readonly lines: string[] = [];
  private line = '';
  /** Of the paragraph: a word may stand in several runs. */
  private readonly unseen = { vanished: '', inserted: '', deleted: '' };
  private readonly gathered: Gathered;
  private readonly styleOf: StyleOf;
  private readonly changes: ('inserted' | 'deleted')[] = [];
  private readonly shaded: boolean[] = [];
  private skipped = 0;
  private properties: 'run' | 'paragraph' | 'cell' | null = null;
  private paragraph: Look = {};
  private isShaded = false;
  private look: Look & { unseen?: boolean } = {};
  private isText = false;

  constructor(gathered: Gathered, styleOf: StyleOf) {
    this.gathered = gathered;
    this.styleOf = styleOf;
  }

  printed(): string {
    return [...this.lines, this.line].join('\n');
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || SKIPPED.has(name)) this.skipped++;
    else if (name === 'pPr') this.properties = 'paragraph';
    else if (name === 'tcPr') this.properties = 'cell';
    else if (name === 'rPr') this.properties ??= 'run';
    else if (this.properties) this.property(name, attributes);
    else if (name === 't' || name === 'delText') this.isText = true;
    else if (name === 'r') this.look = { ...this.paragraph };
    else if (name === 'tab' || name === 'ptab') this.line += '\t';
    else if (name === 'br' || name === 'cr' || name === 'txbxContent') this.endLine();
    else if (name === 'noBreakHyphen') this.line += '-';
    else if (name === 'docPr') this.gathered.hide('', 'alt', attributes.get('descr') ?? '');
    else if (CHANGES[name]) this.changes.push(CHANGES[name]);
    else if (name === 'tc') this.shaded.push(false);
    else if (name === 'p') {
      this.paragraph = {};
      this.isShaded = false;
    }
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped--;
    else if (name === 't' || name === 'delText') this.isText = false;
    else if (name === 'rPr' && this.properties === 'run') this.properties = null;
    else if (name === 'pPr' || name === 'tcPr') this.properties = null;
    else if (CHANGES[name] && !this.properties) this.changes.pop();
    else if (name === 'p') this.endParagraph();
    else if (name === 'tc') {
      this.shaded.pop();
      this.line += '\t';
    } else if (name === 'tr') this.endLine();
  }

  text(text: string): void {
    if (!this.isText || this.skipped > 0) return;
    const change = this.changes.at(-1);
    if (change) this.unseen[change] += text;
    if (this.look.hidden || this.look.unseen) this.unseen.vanished += text;
    else if (change !== 'deleted') this.line += text;
  }

  private property(name: string, attributes: Attributes): void {
    if (name === 'shd' && !/^(?:auto|f{6})$/i.test(attributes.get('fill') ?? 'auto')) this.shade();
    else if (name === 'pStyle') this.paragraph = this.styleOf(attributes.get('val'));
    else if (this.properties !== 'run') return;
    else if (name === 'rStyle') Object.assign(this.look, this.styleOf(attributes.get('val')));
    else if (name === 'color') this.look.unseen = WHITE.test(attributes.get('val') ?? '') && !this.onShade;
    else if (name === 'sz' && Number(attributes.get('val')) < SMALLEST) this.look.unseen = true;
    else applyProperty(this.look, name, attributes);
  }

  private get onShade(): boolean {
    return this.isShaded || this.shaded.includes(true);
  }

  private shade(): void {
    if (this.properties === 'cell' && this.shaded.length > 0) this.shaded[this.shaded.length - 1] = true;
    else {
      this.isShaded = true;
      this.look.unseen = false;
    }
  }

  private endParagraph(): void {
    for (const way of ['vanished', 'inserted', 'deleted'] as const) {
      this.gathered.hide('', way, this.unseen[way]);
      this.unseen[way] = '';
    }
    if (this.shaded.length === 0) this.endLine();
    else this.line += ' ';
  }

  private endLine(): void {
    this.lines.push(this.line);
    this.line = '';
  }
}

/** The printed text of a part; what is hidden in it goes to `gathered`. Throws XmlFault and LimitPassed. */
export function printedText(xml: string, gathered: Gathered, styleOf: StyleOf): string {
  const reader = new WordText(gathered, styleOf);
  readXml(xml, reader);
  return reader.printed();
}

/** The text boxes of a drawing in Excel, and the words that stand for its pictures. */
export function gatherDrawing(xml: string, gathered: Gathered): void {
  let line = '';
  let isText = false;
  readXml(xml, {
    open(name, attributes) {
      isText = name === 't';
      if (name === 'cNvPr') gathered.hide('', 'alt', attributes.get('descr') ?? '');
    },
    close(name) {
      isText = false;
      if (name === 'p') line += '\n';
    },
    text: (said) => {
      if (isText) line += said;
    },
  });
  gathered.see('', line);
}

/** Comments (批注), each with whose it is: of Word and of Excel. */
export function gatherComments(xml: string, gathered: Gathered): void {
  let author = '';
  let text = '';
  let isText = false;
  const end = () => {
    if (text.trim() !== '') gathered.hide('', 'comment', [author, text].filter(Boolean).join('：'));
    text = '';
  };
  readXml(xml, {
    open(name, attributes) {
      if (name === 'comment' || name === 'threadedComment') author = attributes.get('author') ?? '';
      isText ||= name === 't' || name === 'text';
    },
    close(name) {
      if (name === 'comment' || name === 'threadedComment') end();
      else if (name === 't' || name === 'text') isText = false;
      else if (name === 'p') text += ' ';
    },
    text: (said) => {
      if (isText) text += said;
    },
  });
}
