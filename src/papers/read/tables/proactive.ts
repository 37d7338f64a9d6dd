import type { ProactiveRow } from '../../../report/canonical.ts';
import type { ProactiveBlock, ProactiveColumn } from '../../../report/format-proactive.ts';
import { FIRST_COLUMN, FORMATS, type FormatId } from '../../../report/formats.ts';
import type { Block } from '../blocks.ts';
import { isBlank, readCell } from '../cells.ts';
import { labelForm, plain } from '../characters.ts';
import { findProactiveBlock, findProactiveRow } from '../labels.ts';
import { type Entry, readEntries, type Value } from './entries.ts';
import type { Remarks } from './outcome.ts';
import { blanks, pickCells, readCells } from './pick.ts';

const isLabel = (text: string): boolean => findProactiveRow(text) !== null || findProactiveBlock(text) !== null;

/** A label broken over two lines goes on; the heads of columns do not, they are gathered for themselves. */
const continues = (label: string, text: string): boolean =>
  findProactiveRow(label) === null && findProactiveRow(label + text) !== null && labelForm(text).length < 6;

interface Shape {
  readonly format: FormatId;
  readonly columns: readonly ProactiveColumn[];
}

const blockOf = (format: FormatId, code: string): ProactiveBlock | undefined =>
  FORMATS[format].proactive.find((block) => block.code === code);

/** The columns that the heads `text` name, in the order they are named in; null where they name no format's columns. */
function shapeOf(text: string, code: string): Shape | null {
  const shares = (['2019', '2021'] as const).map((format) => {
    const columns = blockOf(format, code)?.columns ?? [];
    const named = columns.filter((column) => headAt(text, column) !== -1).length;
    return { format, columns, share: columns.length === 0 ? 0 : named / columns.length };
  });
  // 处理决定数量 is the end of 本年处理决定数量: the format of which more is named is meant, and of two the one with more columns.
  shares.sort((a, b) => b.share - a.share || b.columns.length - a.columns.length);
  const { format, columns, share } = shares[0]!;
  if (share < 0.5) return null;
  return {
    format,
    columns: share === 1 ? [...columns].sort((a, b) => headAt(text, a) - headAt(text, b)) : columns,
  };
}

function headAt(text: string, column: ProactiveColumn): number {
  const full = labelForm(column.label);
  const at = text.indexOf(full);
  return at === -1 && full.startsWith('本年收费金额') ? text.indexOf('本年收费金额') : at;
}

const KNOWN_HEADS = new Set([
  labelForm(FIRST_COLUMN),
  ...Object.values(FORMATS).flatMap(({ proactive }) =>
    proactive.flatMap((block) => [labelForm(block.caption), ...block.columns.map((column) => labelForm(column.label))]),
  ),
]);

class ProactiveReader {
  readonly rows: Record<string, ProactiveRow> = {};
  readonly formats: FormatId[] = [];
  private readonly shapes = new Map<string, Shape>();
  private readonly remarks: Remarks;
  private heads = '';
  /** Where the heads of drawn tables stand: their label, and their column. */
  private headColumns = new Map<string, number>();
  /** From which column on the head names what the form does not have (上年, 备注). */
  private beyond = Number.POSITIVE_INFINITY;

  constructor(remarks: Remarks) {
    this.remarks = remarks;
  }

  /** Where the heads of a drawn row stand; one whose span was written out stands in the first of its columns. */
  columns({ labels, labelColumns }: Entry): void {
    const found = labels.map((label, i) => [labelForm(label), labelColumns[i]] as const).reverse();
    for (const [form, column] of found) if (column !== undefined) this.headColumns.set(form, column);
    if (labels.length < 2) return;
    const strange = found.filter(([form]) => form !== '' && !KNOWN_HEADS.has(form)).map(([, column]) => column ?? -1);
    this.beyond = Math.min(Number.POSITIVE_INFINITY, ...strange.filter((column) => column > 0));
  }

  head(text: string): void {
    // What is longer than all heads together is prose.
    if (text.length <= 60) this.heads = (this.heads + labelForm(text)).slice(-200);
  }

  row(code: string, entry: Entry): void {
    const label = entry.labels.at(-1)!;
    const block = code.slice(0, code.indexOf('.'));
    const named = shapeOf(this.heads, block);
    this.heads = '';
    if (named) this.shapes.set(block, named);
    const shape = this.shapes.get(block) ?? this.guided(block, label);
    const texts = entry.values.map((value) => value.text);
    if (entry.values.length === 0) this.remarks.note('row-without-cells', { table: '二', label });
    else if (!shape) this.remarks.leave('二', 'no-columns', label, texts);
    else this.place(code, label, entry, shape);
  }

  /** Without heads, the label or the other blocks tell the format. */
  private guided(block: string, label: string): Shape | null {
    const format = labelForm(label) === '行政规范性文件' ? '2021' : this.formats[0];
    const columns = format ? blockOf(format, block)?.columns : undefined;
    return format && columns ? { format, columns } : null;
  }

  private place(code: string, label: string, entry: Entry, shape: Shape): void {
    const count = shape.columns.length;
    const at = shape.columns.map((column) => this.headColumns.get(labelForm(column.label)) ?? -1);
    const cells =
      sole(entry, count, this.beyond) ??
      pickCells(entry, count, at, !at.includes(-1)) ??
      signedFromLeft(entry, shape.columns);
    const texts = entry.values.map((value) => value.text);
    if (!cells) {
      if (!texts.every(isBlank)) {
        this.remarks.leave(
          '二',
          entry.last && texts.length < count ? 'cut-off' : 'wrong-number-of-cells',
          label,
          texts,
        );
      }
      return;
    }
    this.formats.push(shape.format);
    const codes = shape.columns.map((column) => column.code);
    const row = readCells('二', label, cells, codes, this.remarks);
    if (!this.rows[code]) this.rows[code] = row;
    else if (codes.some((column) => this.rows[code]![column] !== row[column])) {
      this.remarks.leave('二', 'second-value', label, texts);
    }
  }
}

/** One figure in a row that needs one: beside it stand blanks, or the same figure again where a span was written out. */
function sole(entry: Entry, count: number, beyond: number): readonly Value[] | null {
  if (count !== 1 || entry.values.length === 0) return null;
  const filled = entry.values.filter((value) => !isBlank(value.text));
  if (filled.some((value) => value.column >= beyond)) return null;
  const same = new Set(filled.map((value) => value.text.trim()));
  const printed = filled[0] ?? entry.values.find((value) => value.text.trim() !== '');
  return same.size > 1 ? null : printed ? [printed] : blanks(1);
}

/** In lines that lost their blank cells, a sign shows which figure is 本年增/减; what stands before it then is in place too. */
function signedFromLeft(entry: Entry, columns: readonly ProactiveColumn[]): readonly Value[] | null {
  const filled = entry.values.filter((value) => value.text.trim() !== '');
  if (entry.form !== 'lines' || entry.last || filled.length === 0 || filled.length > columns.length) return null;
  const signed = columns.findIndex((column) => column.kind === 'signed');
  const text = signed === -1 ? undefined : filled[signed]?.text;
  if (text === undefined || readCell(text).kind !== 'notation' || !/^[+\-−增减]/.test(plain(text))) return null;
  return [...filled, ...blanks(columns.length - filled.length)];
}

export interface ProactiveRead {
  readonly proactive: Record<string, ProactiveRow>;
  /** The format of the columns met, null where there was no row. */
  readonly shape: FormatId | null;
}

/** Reads table 二 out of its blocks. */
export function readProactive(blocks: readonly Block[], endsText: boolean, remarks: Remarks): ProactiveRead {
  const reader = new ProactiveReader(remarks);
  for (const entry of readEntries(blocks, isLabel, continues, endsText)) {
    const last = entry.labels.at(-1);
    if (entry.form === 'placeless') {
      const texts = entry.values.map((value) => value.text);
      remarks.leave('二', 'no-places', last ?? null, texts);
      continue;
    }
    const code = last === undefined ? null : findProactiveRow(last);
    if (code !== null) {
      for (const label of entry.labels.slice(0, -1)) reader.head(label);
      reader.row(code, entry);
    } else {
      reader.columns(entry);
      for (const label of entry.labels) reader.head(label);
      const texts = entry.values.map((value) => value.text);
      const filled = texts.filter((text) => !isBlank(text)).length;
      if (entry.form === 'row' ? filled > 0 : filled >= 3) remarks.leave('二', 'no-label', last ?? null, texts);
    }
  }
  const newer = reader.formats.filter((format) => format === '2021').length;
  const shape = reader.formats.length === 0 ? null : newer * 2 > reader.formats.length ? '2021' : '2019';
  return { proactive: reader.rows, shape };
}
