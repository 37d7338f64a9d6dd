import { LIMITS, LimitPassed } from '../../blocks.ts';
import { applyProperty, type Look } from './word-styles.ts';
import { WordTable } from './word-table.ts';
import { type Attributes, readXml, type XmlReader } from './xml.ts';

/** A document as HTML, which the reader of pages goes on with, and what of it is no published text. */
export interface WordRead {
  readonly html: string;
  /** Pieces of text that are changes nobody has accepted or rejected. */
  readonly tracked: number;
  readonly hasText: boolean;
  readonly pictures: number;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text that is left out with all inside of it: other forms of the same, notes of the program. */
const SKIPPED = new Set(
  ['Fallback', 'instrText', 'delInstrText', 'sdtPr', 'sectPr', 'pict', 'object', 'fldData'].concat([
    'rPrChange',
    'pPrChange',
    'tblPrChange',
    'trPrChange',
    'tcPrChange',
  ]),
);
const CHANGES: Readonly<Record<string, string>> = { ins: '插入', moveTo: '插入', del: '删除', moveFrom: '删除' };

/**
 * Turns WordprocessingML into HTML: paragraphs, tables with their spans, hidden and struck text as such. A change that is
 * tracked is neither what was there before nor what will be: it stands in 〔〕, so that no figure is made of it.
 */
class WordReader implements XmlReader {
  tracked = 0;
  pictures = 0;
  hasText = false;
  private readonly styleOf: (id: string | undefined) => Look;
  private readonly out: string[][] = [[]];
  private readonly tables: WordTable[] = [];
  private readonly changes: string[] = [];
  /** Where the open paragraphs outside of tables begin. */
  private readonly starts: number[] = [];
  private skipped = 0;
  private length = 0;
  private properties: 'run' | 'paragraph' | 'row' | 'cell' | 'none' = 'none';
  private paragraph: Look = {};
  private look: Look = {};
  private isText = false;

  constructor(styleOf: (id: string | undefined) => Look) {
    this.styleOf = styleOf;
  }

  html(): string {
    return this.out[0]!.join('');
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || SKIPPED.has(name)) {
      this.skipped++;
      if (name === 'pict' || name === 'object') this.pictures++;
      return;
    }
    if (this.properties !== 'none') this.property(name, attributes);
    else if (name === 't' || name === 'delText') this.isText = true;
    else if (name === 'r') this.look = { ...this.paragraph };
    else if (name === 'rPr') this.properties = 'run';
    else if (name === 'pPr') this.properties = 'paragraph';
    else if (name === 'trPr') this.properties = 'row';
    else if (name === 'tcPr') this.properties = 'cell';
    else if (name === 'tab' || name === 'ptab') this.write('\t');
    else if (name === 'br' || name === 'cr') this.raw('<br>');
    else if (name === 'noBreakHyphen') this.write('-');
    else if (name === 'sym') this.write('〔符号〕');
    else if (name === 'blip') this.pictures++;
    else if (CHANGES[name]) this.changes.push(name);
    else this.openBlock(name);
  }

  private openBlock(name: string): void {
    if (name === 'p') {
      this.paragraph = {};
      if (this.out.length === 1) this.starts.push(this.out[0]!.length);
    } else if (name === 'tbl') {
      if (this.tables.length >= LIMITS.tableDepth) throw new LimitPassed('tableDepth');
      this.tables.push(new WordTable());
    } else if (name === 'tr') this.tables.at(-1)?.openRow();
    else if (name === 'tc') {
      this.tables.at(-1)?.openCell();
      this.out.push([]);
    } else if (name === 'txbxContent') this.raw('<br>');
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (name === 't' || name === 'delText') this.isText = false;
    else if (name === 'rPr' && this.properties === 'run') this.properties = 'none';
    else if (name === 'pPr' || name === 'trPr' || name === 'tcPr') this.properties = 'none';
    else if (CHANGES[name] && this.properties === 'none') this.changes.pop();
    else if (name === 'p') this.endParagraph();
    else if (name === 'tc') this.tables.at(-1)?.closeCell(this.out.pop()!.join(''));
    else if (name === 'tbl') this.raw(this.tables.pop()!.html());
  }

  private endParagraph(): void {
    const start = this.out.length === 1 ? this.starts.pop() : undefined;
    if (start === undefined) this.raw('<br>');
    else this.raw(rowsOfTabs(this.out[0]!.splice(start).join('')));
  }

  text(text: string): void {
    if (this.isText && this.skipped === 0) this.write(text);
  }

  private property(name: string, attributes: Attributes): void {
    if (this.properties === 'run') {
      if (name === 'rStyle') Object.assign(this.look, this.styleOf(attributes.get('val')));
      else applyProperty(this.look, name, attributes);
    } else if (this.properties === 'paragraph') {
      // Of the properties of a paragraph's end mark none counts for its text.
      if (name === 'pStyle') this.paragraph = this.styleOf(attributes.get('val'));
    } else if (this.properties === 'row') {
      if (CHANGES[name]) this.tracked++;
      this.tables.at(-1)?.rowProperty(name, attributes, CHANGES[name] ?? null);
    } else this.tables.at(-1)?.cellProperty(name, attributes);
  }

  private write(text: string): void {
    const change = this.changes.at(-1);
    const { hidden, struck, raised } = this.look;
    if (text.trim() !== '') {
      this.hasText ||= !change && !hidden;
      if (change) this.tracked++;
    }
    const shown = escapeText(text);
    if (hidden) this.raw(`<span hidden>${shown}</span>`);
    else if (change) this.raw(`〔${CHANGES[change]}：${shown}〕`);
    else if (struck || raised) this.raw(`<s>${shown}</s>`);
    else this.raw(shown);
  }

  private raw(html: string): void {
    this.length += html.length;
    if (this.length > LIMITS.characters * 4) throw new LimitPassed('characters');
    this.out.at(-1)!.push(html);
  }
}

/** Reads the main part of a DOCX. Throws XmlFault and LimitPassed. */
export function readWord(xml: string, styleOf: (id: string | undefined) => Look): WordRead {
  const reader = new WordReader(styleOf);
  readXml(xml, reader);
  const { tracked, hasText, pictures } = reader;
  return { html: `<div>${reader.html()}</div>`, tracked, hasText, pictures };
}

/** Lines outside of tables that are parted by tabs are rows: what stands between two tabs keeps its column. */
function rowsOfTabs(paragraph: string): string {
  if (!paragraph.includes('\t')) return `${paragraph}<br>`;
  const rows = paragraph.split('<br>').map((line) => {
    if (!/\S[^\t]*\t[^\t]*\S/.test(line)) return `${line}<br>`;
    return `<table><tr>${line
      .split('\t')
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr></table>`;
  });
  return rows.join('');
}
