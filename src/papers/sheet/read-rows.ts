import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { LimitPassed } from '../read/blocks.ts';
import { decodeText, kindOf } from '../read/source/decode.ts';
import {
  type NumberLook,
  RichText,
  readNumberLooks,
  readSharedTexts,
  readSheetRefs,
  readTargets,
} from '../read/source/office/sheet-parts.ts';
import { type Attributes, readXml, XmlFault, type XmlReader } from '../read/source/office/xml.ts';
import { Zip, ZipFault } from '../read/source/office/zip.ts';
import { csvRows } from './csv.ts';

/** A row of a file with its number, as a spreadsheet shows it, from 1. */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface FileRows {
  readonly rows: readonly FileRow[];
  readonly format: 'csv' | 'xlsx';
}

export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;
const MOST_CELLS = 800_000;
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The rows of a CSV (UTF-8, UTF-16, GB 18030) or of the first sheet of an XLSX that has any, bounded in rows and memory. */
export function readRows(bytes: Uint8Array): FileRows | Refusal {
  const kind = kindOf(bytes);
  if (kind === 'zip') return readSheetRows(bytes);
  if (kind === 'encrypted-office') return refuse({ code: 'read.encrypted' });
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return decoded;
  const lines = csvRows(decoded.text);
  if (lines.length > MOST_ROWS + 1) return tooMany(lines.length);
  const rows = lines.map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => cell.trim()) }));
  return { rows: rows.filter(({ cells }) => cells.some(Boolean)), format: 'csv' };
}

const tooMany = (lines: number): Refusal => refuse({ code: 'read.too-many-lines', facts: { lines, limit: MOST_ROWS } });

function readSheetRows(bytes: Uint8Array): FileRows | Refusal {
  try {
    const zip = new Zip(bytes);
    const path = 'xl/workbook.xml';
    const book = zip.text(path);
    if (book === null) return refuse({ code: 'read.other-kind', facts: { kind: 'ZIP' } });
    const targets = readTargets(zip.text('xl/_rels/workbook.xml.rels') ?? '', 'xl/');
    const shared = readSharedTexts(zip.text('xl/sharedStrings.xml') ?? '');
    const lookOf = readNumberLooks(zip.text('xl/styles.xml') ?? '');
    for (const sheet of readSheetRefs(book)) {
      const part = targets.get(sheet.id);
      const xml = part === undefined ? null : zip.text(part);
      if (xml === null || sheet.hidden) continue;
      const reader = new RowReader(shared, lookOf);
      readXml(xml, reader);
      if (reader.rows.length > 0) return { rows: reader.rows, format: 'xlsx' };
    }
    return refuse({ code: 'read.empty' });
  } catch (fault) {
    if (fault instanceof ZipFault) return fault.refusal;
    if (fault instanceof TooManyRows) return tooMany(fault.rows);
    if (fault instanceof XmlFault) return refuse({ code: 'read.broken' });
    if (fault instanceof LimitPassed) return refuse({ code: 'read.too-much-memory' });
    throw fault;
  }
}

class TooManyRows extends Error {
  readonly rows: number;
  constructor(rows: number) {
    super();
    this.rows = rows;
  }
}

/** Every row with text; one that a filter hides too, since it is data and no page. */
class RowReader implements XmlReader {
  readonly rows: { row: number; cells: string[] }[] = [];
  private readonly shared: readonly string[];
  private readonly lookOf: (style: string | undefined) => NumberLook;
  private readonly rich = new RichText();
  private row = 0;
  private cells: string[] = [];
  private column = -1;
  private type = 'n';
  private style: string | undefined;
  private value = '';
  private inValue = false;
  private count = 0;

  constructor(shared: readonly string[], lookOf: (style: string | undefined) => NumberLook) {
    this.shared = shared;
    this.lookOf = lookOf;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.row = attributes.has('r') ? Number(attributes.get('r')) : this.row + 1;
      this.column = -1;
      this.cells = [];
    } else if (name === 'c') {
      const letters = /^[A-Z]{1,3}/.exec(attributes.get('r') ?? '')?.[0];
      this.column = letters
        ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
        : this.column + 1;
      this.type = attributes.get('t') ?? 'n';
      this.style = attributes.get('s');
      this.value = '';
    } else if (name === 'v') this.inValue = true;
    else this.rich.open(name, attributes.get('val'));
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else this.rich.close(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.rich.text(text);
  }

  private closeCell(): void {
    const text = this.shown().trim();
    if (text === '') return;
    if (this.column >= MOST_COLUMNS || ++this.count > MOST_CELLS) throw new LimitPassed('cellsInGrid');
    this.cells[this.column] = text;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (this.rows.length > MOST_ROWS) throw new TooManyRows(this.rows.length);
    this.rows.push({ row: this.row, cells: Array.from(this.cells, (cell) => cell ?? '') });
  }

  private shown(): string {
    const rich = this.rich.take();
    if (this.type === 'inlineStr') return rich;
    if (this.type === 's') return this.shared[Number(this.value)] ?? '';
    if (this.type !== 'n' || this.value === '') return this.value;
    const number = Number(this.value);
    if (!Number.isFinite(number)) return this.value;
    if (this.lookOf(this.style).kind === 'day' && number >= 1 && number < 2_958_466)
      return new Date(DAY_0 + Math.floor(number) * DAY_MS).toISOString().slice(0, 10);
    // 12, not 12.000000000000002; a long number keeps the digits that were kept of it.
    return /[eE.]/.test(this.value) ? String(Number(number.toPrecision(15))) : this.value;
  }
}
