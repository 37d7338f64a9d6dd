import type { RemedyCells } from '../../../report/canonical.ts';
import {
  LITIGATION,
  REMEDY_CELLS,
  REMEDY_GROUPS,
  type RemedyCellCode,
  type RemedyGroupCode,
} from '../../../report/formats.ts';
import type { Block } from '../blocks.ts';
import { isBlank } from '../cells.ts';
import { labelForm } from '../characters.ts';
import { findRemedyGroup } from '../labels.ts';
import { type Entry, readEntries, type Value } from './entries.ts';
import type { Remarks } from './outcome.ts';
import { pickCells, readCells } from './pick.ts';

const CELLS = REMEDY_CELLS.map((cell) => cell.code);
const GROUPS = REMEDY_GROUPS.map((group) => group.code);
const NO_CELLS = Object.fromEntries(CELLS.map((cell) => [cell, null]));
const ALL = CELLS.length * GROUPS.length;

const HEADS = new Set([LITIGATION, ...REMEDY_CELLS.map((cell) => cell.label)]);
const CELL_HEADS = new Set(REMEDY_CELLS.map((cell) => labelForm(cell.label)));
const isLabel = (text: string): boolean => findRemedyGroup(text) !== null || HEADS.has(labelForm(text));
const continues = (): boolean => false;

type Remedies = Partial<Record<RemedyGroupCode, RemedyCells>>;

/** Rows that name groups and cells, with the blank cells that their spans leave behind. */
function isHead(entry: Entry): boolean {
  const blank = entry.values.every((value) => isBlank(value.text));
  return blank && entry.labels.length > 0 && (entry.labels.length > 1 || entry.values.length !== CELLS.length);
}

/** The order of the five columns, as their heads follow each other; null where the heads say that it is none of the form. */
function orderOf(heads: readonly RemedyCellCode[]): readonly RemedyCellCode[] | null {
  const first = heads.slice(0, CELLS.length);
  const whole = heads.length > 0 && heads.length % CELLS.length === 0 && new Set(first).size === CELLS.length;
  if (whole && heads.every((head, i) => head === first[i % CELLS.length])) return first;
  const [start, end] = [heads.indexOf(CELLS[0]!), heads.indexOf(CELLS.at(-1)!)];
  return start !== -1 && end !== -1 && end < start ? null : CELLS;
}

class RemediesReader {
  readonly remedies: Remedies = {};
  private readonly remarks: Remarks;
  /** The columns of the fifteen cells, where the head of the table names them. */
  private columns: readonly number[] | undefined;
  /** The groups named since the last figures. */
  private named: RemedyGroupCode[] = [];
  private heads: RemedyCellCode[] = [];
  private filled = false;
  /** 行政诉讼 is named before 行政复议. */
  private suitsFirst: boolean | null = null;

  constructor(remarks: Remarks) {
    this.remarks = remarks;
  }

  read(entry: Entry): void {
    if (entry.form === 'placeless') {
      const texts = entry.values.map((value) => value.text);
      this.remarks.leave('四', 'no-places', entry.labels.at(-1) ?? null, texts);
      return;
    }
    this.readHeads(entry);
    if (entry.values.length === 0 || this.readOne(entry) || isHead(entry)) return;
    this.filled = true;
    const order = orderOf(this.heads);
    const cells = order && this.fifteen(entry);
    if (cells && (entry.values.length >= ALL || entry.labels.length === 0)) {
      this.place(this.groups(), cells, order);
      return;
    }
    const five = order && this.named.length === 1 ? pickCells(entry, CELLS.length) : null;
    const suits = [...this.named].sort().join() === 'L1,L2';
    const ten = order && suits ? pickCells(entry, CELLS.length * 2) : null;
    if (five) this.place(this.named, five, order!);
    else if (ten) this.place(this.named, ten, order!);
    else this.leave(entry);
  }

  private readHeads(entry: Entry): void {
    const columns: number[] = [];
    entry.labels.forEach((label, i) => {
      const group = findRemedyGroup(label);
      if (group) this.named = [...this.named.filter((g) => g !== group), group];
      if (labelForm(label) === labelForm(LITIGATION)) this.suitsFirst ??= true;
      if (group === 'R') this.suitsFirst ??= false;
      const cell = REMEDY_CELLS.find((one) => labelForm(one.label) === labelForm(label));
      if (!cell) return;
      if (this.filled) this.heads = [];
      this.filled = false;
      this.heads.push(cell.code);
      columns.push(entry.labelColumns[i] ?? -1);
    });
    if (columns.length === ALL) this.columns = columns;
  }

  /** The three groups in the order in which they stand beside each other. */
  private groups(): readonly RemedyGroupCode[] {
    const suits = this.named.filter((group) => group !== 'R');
    const two = suits.length === 2 ? suits : GROUPS.filter((group) => group !== 'R');
    return this.suitsFirst ? [...two, 'R'] : ['R', ...two];
  }

  /** A table stood on its side: each row one cell, behind the name of its group and its own. */
  private readOne(entry: Entry): boolean {
    if (entry.form !== 'row' || entry.values.length !== 1) return false;
    const groups = entry.labels.map(findRemedyGroup).filter((group) => group !== null);
    const heads = entry.labels.map(labelForm).filter((form) => CELL_HEADS.has(form));
    const group = groups.at(-1);
    const cell = REMEDY_CELLS.find((one) => labelForm(one.label) === heads[0]);
    if (!group || !cell || heads.length !== 1) return false;
    const old = this.remedies[group] ?? ({ ...NO_CELLS } as RemedyCells);
    if (old[cell.code] !== null) this.leaveTexts(group, entry.values);
    else this.remedies[group] = { ...old, ...readCells('四', cell.label, entry.values, [cell.code], this.remarks) };
    return true;
  }

  /** All fifteen. Where more cells than that are drawn, only the head, or figures in all of them, tells which they are. */
  private fifteen(entry: Entry): readonly Value[] | null {
    const cells = pickCells(entry, ALL, this.columns, this.columns !== undefined);
    const drawnWider = entry.form === 'row' && entry.values.length > ALL && !this.columns;
    return drawnWider && cells?.some((value) => isBlank(value.text)) && !entry.values.every((v) => isBlank(v.text))
      ? null
      : cells;
  }

  private place(groups: readonly RemedyGroupCode[], values: readonly Value[], order: readonly RemedyCellCode[]): void {
    groups.forEach((group, i) => {
      const mine = values.slice(i * CELLS.length, (i + 1) * CELLS.length);
      const old = this.remedies[group];
      if (old && CELLS.some((cell) => old[cell] !== null)) {
        if (!mine.every((value) => isBlank(value.text))) this.leaveTexts(group, mine);
        return;
      }
      const label = REMEDY_GROUPS.find((g) => g.code === group)!.label;
      const cells = readCells('四', label, mine, order, this.remarks);
      this.remedies[group] = { ...NO_CELLS, ...cells } as RemedyCells;
    });
    this.named = [];
  }

  private leaveTexts(group: RemedyGroupCode, values: readonly Value[]): void {
    const texts = values.map((value) => value.text);
    this.remarks.leave('四', 'second-value', REMEDY_GROUPS.find((g) => g.code === group)!.label, texts);
  }

  private leave(entry: Entry): void {
    const texts = entry.values.map((value) => value.text);
    if (texts.every(isBlank)) return;
    const reason = entry.last && texts.length < ALL ? 'cut-off' : 'wrong-number-of-cells';
    this.remarks.leave('四', reason, entry.labels.at(-1) ?? null, texts);
  }
}

/** Reads table 四 out of its blocks: fifteen cells in one row, or five below the name of each group. */
export function readRemedies(blocks: readonly Block[], endsText: boolean, remarks: Remarks): Remedies {
  const reader = new RemediesReader(remarks);
  const entries = readEntries(blocks, isLabel, continues, endsText);
  const drawn = entries.some((entry) => entry.form === 'row' && entry.values.length >= CELLS.length);
  for (const entry of entries) {
    const stray = drawn && entry.form === 'lines' && entry.values.length < CELLS.length;
    reader.read(stray ? { ...entry, values: [] } : entry);
  }
  const { R, L1, L2 } = reader.remedies;
  return { ...(R && { R }), ...(L1 && { L1 }), ...(L2 && { L2 }) };
}
