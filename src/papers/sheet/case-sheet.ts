import { NOUN_WORDS } from '../../words/nouns.ts';
import { SHEET_WORDS } from '../../words/papers.ts';
import { say } from '../../words/word.ts';
import type { PaperCase } from '../report-paper.ts';
import type { Sheet, SheetCell } from './workbook.ts';

const DAY_0 = Date.UTC(1899, 11, 30);
const HEADS = ['number', 'noun', 'kind', 'opened', 'counted', 'ended', 'outcome', 'units', 'amount'];
const ABOVE = 3;

/** The cases behind the figures: number, kind, days and outcome, and nothing of any person. */
export function caseSheet(cases: readonly PaperCase[]): Sheet {
  const heads = HEADS.map(
    (head, column): SheetCell => ({ row: 2, column, value: say(SHEET_WORDS, `cases.${head}`), look: 'head' }),
  );
  return {
    name: say(SHEET_WORDS, 'cases.name'),
    widths: [18, 22, 26, 18, 14, 14, 40, 9, 14],
    frozen: ABOVE,
    cells: [
      { row: 0, column: 0, columns: HEADS.length, value: say(SHEET_WORDS, 'cases.name'), look: 'title' },
      { row: 1, column: 0, columns: HEADS.length, value: say(SHEET_WORDS, 'cases.note'), look: 'note' },
      ...heads,
      ...cases.flatMap((one, i) => rowOf(one, i + ABOVE)),
    ],
  };
}

function rowOf(one: PaperCase, row: number): SheetCell[] {
  const { noun, kind, outcome } = one;
  const texts = [one.number, say(SHEET_WORDS, `noun.${noun}`), choice(noun, 'kind', kind)];
  const days = [one.openedOn, one.countedOn, one.endedOn];
  return [
    ...texts.map((value, column): SheetCell => ({ row, column, value, look: 'label' })),
    ...days.map(
      (on, i): SheetCell => ({ row, column: 3 + i, value: on === null ? undefined : serial(on), look: 'day' }),
    ),
    {
      row,
      column: 6,
      value: outcome === null ? undefined : choice(noun, noun === 'request' ? 'outcome' : 'result', outcome),
      look: 'label',
    },
    { row, column: 7, value: one.units, look: 'figure' },
    { row, column: 8, value: one.amount ?? undefined, look: 'figure' },
  ];
}

const choice = (noun: PaperCase['noun'], field: string, value: string): string =>
  say(NOUN_WORDS[noun].choices, `${field}.${value}`);

/** Days since the day 0 of spreadsheets. */
const serial = (on: string): number => (Date.parse(`${on}T00:00:00Z`) - DAY_0) / 86_400_000;
