import type { Attributes } from '../read/source/office/xml.ts';

/** What Word computes by itself and what is right on every notice: pages, places in the same file. Dates are not: they would be of the day on which it is opened. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'PAGEREF', 'REF', 'STYLEREF', 'SEQ', 'HYPERLINK', 'EQ', '='],
  ...['SYMBOL', 'ADVANCE', 'QUOTE', 'FORMTEXT', 'FORMCHECKBOX'],
]);

/** Follows the fields of Word (域) through a document and tells the code of each that may fetch, run or change something. */
export class FieldCodes {
  private readonly told: (code: string) => void;
  /** The codes of the fields that are open, the innermost last; null once their code has ended. */
  private readonly open_: (string | null)[] = [];

  constructor(told: (code: string) => void) {
    this.told = told;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'fldSimple') this.judge(attributes.get('instr') ?? '');
    if (name !== 'fldChar') return;
    const kind = attributes.get('fldCharType');
    if (kind === 'begin') this.open_.push('');
    if (kind === 'separate' || kind === 'end') this.codeEnds();
    if (kind === 'end') this.open_.pop();
  }

  text(name: string | undefined, text: string): void {
    if (name !== 'instrText') return;
    const last = this.open_.length - 1;
    if (last >= 0 && this.open_[last] !== null) this.open_[last] += text;
    else this.judge(text);
  }

  /** A field that the part leaves open is judged with it. */
  close(name: string): void {
    if (!['document', 'hdr', 'ftr', 'footnotes', 'endnotes'].includes(name)) return;
    while (this.open_.length > 0) {
      this.codeEnds();
      this.open_.pop();
    }
  }

  private codeEnds(): void {
    const last = this.open_.length - 1;
    if (last < 0 || this.open_[last] === null) return;
    this.judge(this.open_[last]!);
    this.open_[last] = null;
  }

  private judge(instruction: string): void {
    const code = /^\s*(=|[^\s"\\]*)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
    if (!HARMLESS.has(code)) this.told(code.slice(0, 30));
  }
}
