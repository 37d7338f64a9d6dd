import type { RemedyCells } from '../../../report/canonical.ts';
import { LITIGATION, REMEDY_CELLS, REMEDY_GROUPS, type RemedyGroupCode } from '../../../report/formats.ts';
import type { Block } from '../blocks.ts';
import { isBlank } from '../cells.ts';
import { labelForm } from '../characters.ts';
import { findRemedyGroup } from '../labels.ts';
import { type Entry, readEntries, type Value } from './entries.ts';
import type { Remarks } from './outcome.ts';
import { pickCells, readCells } from './pick.ts';

const CELLS = REMEDY_CELLS.map((cell) => cell.code);
const GROUPS = REMEDY_GROUPS.map((group) => group.code);
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

class RemediesReader {
  readonly remedies: Remedies = {};
  private readonly remarks: Remarks;
  /** The columns of the fifteen cells, where the head of the table names them. */
  private columns: readonly number[] | undefined;
  /** The groups named since the last figures. */
  private named: RemedyGroupCode[] = [];

  constructor(remarks: Remarks) {
    this.remarks = remarks;
  }

  read(entry: Entry): void {
    for (const label of entry.labels) {
      const group = findRemedyGroup(label);
      if (group) this.named = [...this.named.filter((g) => g !== group), group];
    }
    const heads = entry.labelColumns.filter((_, i) => CELL_HEADS.has(labelForm(entry.labels[i]!)));
    if (heads.length === ALL) this.columns = heads;
    if (entry.values.length === 0 || isHead(entry)) return;
    const cells = this.fifteen(entry);
    if (cells && (entry.values.length >= ALL || entry.labels.length === 0)) {
      this.place(GROUPS, cells);
      return;
    }
    const five = this.named.length === 1 ? pickCells(entry, CELLS.length) : null;
    const ten = this.named.join() === 'L1,L2' ? pickCells(entry, CELLS.length * 2) : null;
    if (five) this.place(this.named, five);
    else if (ten) this.place(this.named, ten);
    else this.leave(entry);
  }

  /** All fifteen. Where more cells than that are drawn, only the head, or figures in all of them, tells which they are. */
  private fifteen(entry: Entry): readonly Value[] | null {
    const cells = pickCells(entry, ALL, this.columns, this.columns !== undefined);
    const drawnWider = entry.form === 'row' && entry.values.length > ALL && !this.columns;
    return drawnWider && cells?.some((value) => isBlank(value.text)) && !entry.values.every((v) => isBlank(v.text))
      ? null
      : cells;
  }

  private place(groups: readonly RemedyGroupCode[], values: readonly Value[]): void {
    groups.forEach((group, i) => {
      const mine = values.slice(i * CELLS.length, (i + 1) * CELLS.length);
      const old = this.remedies[group];
      if (old && CELLS.some((cell) => old[cell] !== null)) {
        if (!mine.every((value) => isBlank(value.text))) this.leaveTexts(group, mine);
        return;
      }
      const label = REMEDY_GROUPS.find((g) => g.code === group)!.label;
      this.remedies[group] = readCells('四', label, mine, CELLS, this.remarks) as RemedyCells;
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
