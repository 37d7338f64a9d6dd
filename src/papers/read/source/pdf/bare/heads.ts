import { ORGANISATIONS, REQUEST_COLUMNS, REQUESTERS } from '../../../../../report/format-requests.ts';
import { FORMATS, LITIGATION, RECONSIDERATION, REMEDY_CELLS } from '../../../../../report/formats.ts';
import { labelForm } from '../../../characters.ts';
import { findRemedyGroup } from '../../../labels.ts';
import type { Chunk } from '../text.ts';

/** A run of characters, or the head of a column, from its left to its right end. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
}

export interface Head extends Span {
  readonly text: string;
}

export const overlap = (a: Span, b: Span): boolean => a.x0 < b.x1 && b.x0 < a.x1;

const REQUEST_HEADS = REQUEST_COLUMNS.map((column) => labelForm(column.label));
const REMEDY_HEADS = REMEDY_CELLS.map((cell) => labelForm(cell.label));
const PROACTIVE_HEADS = Object.values(FORMATS).flatMap(({ proactive }) =>
  proactive.map((block) => block.columns.map((column) => labelForm(column.label))),
);
const KNOWN_HEADS = new Set([...REQUEST_HEADS, ...REMEDY_HEADS, ...PROACTIVE_HEADS.flat()]);
const HEADS_OF: Readonly<Record<number, ReadonlySet<string>>> = {
  2: new Set(PROACTIVE_HEADS.flat()),
  3: new Set(REQUEST_HEADS),
  4: new Set(REMEDY_HEADS),
};
/** Heads that stand over several columns. */
const WIDE_HEADS = new Set([RECONSIDERATION, LITIGATION, ORGANISATIONS, REQUESTERS].map(labelForm));
const isWide = (text: string): boolean => WIDE_HEADS.has(labelForm(text)) || findRemedyGroup(text) !== null;

/** Column heads, joined where they are broken over lines (商业 above 企业), from left to right. */
export function headsOf(lines: readonly (readonly Chunk[])[], table: number): Head[] {
  const known = HEADS_OF[table] ?? KNOWN_HEADS;
  const stacks: { text: string; x0: number; x1: number }[] = [];
  for (const chunks of lines) {
    for (const chunk of chunks.filter(({ text }) => !isWide(text))) {
      const over = stacks.filter((stack) => overlap(stack, chunk) && !known.has(labelForm(stack.text)));
      const joined = over.length === 1 && chunk.x1 - chunk.x0 < 100 ? over[0]! : null;
      if (joined) {
        joined.text += chunk.text;
        joined.x0 = Math.min(joined.x0, chunk.x0);
        joined.x1 = Math.max(joined.x1, chunk.x1);
      } else stacks.push({ text: chunk.text, x0: chunk.x0, x1: chunk.x1 });
    }
  }
  return stacks.filter((stack) => known.has(labelForm(stack.text))).sort((a, b) => a.x0 - b.x0);
}

const sorted = (forms: readonly string[]): string => [...forms].sort().join();

/** True where these are all heads of one of the tables, each as often as the form has it. */
export function areWhole(heads: readonly Head[]): boolean {
  const own = sorted(heads.map((head) => labelForm(head.text)));
  const tables = [REQUEST_HEADS, [...REMEDY_HEADS, ...REMEDY_HEADS, ...REMEDY_HEADS], ...PROACTIVE_HEADS];
  return tables.some((forms) => sorted(forms) === own);
}

/** Whether the heads of table 三 that are read stand each over its own of the seven columns. */
export function areOver(heads: readonly Head[], columns: readonly Span[]): boolean {
  return heads.every((head) => {
    const at = columns.flatMap((column, i) => (overlap(column, head) ? [i] : []));
    return at.length === 1 && at[0] === REQUEST_HEADS.indexOf(labelForm(head.text));
  });
}
