import type { CanonicalReport, Cell } from '../canonical.ts';
import { REQUEST_COLUMNS } from '../format-requests.ts';
import { REMEDY_CELLS, REMEDY_GROUPS } from '../formats.ts';
import { type Finding, type NamedCell, warning } from './finding.ts';
import type { Location } from './labels.ts';
import { proactiveTerm, remedyTerm, requestTerm } from './terms.ts';

/** How something was printed, as the reader of the file noted it. */
export interface PrintedNote {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a note of the reader is called as a finding; other notes say nothing of the report. */
const VARIANTS: Readonly<Record<string, string>> = {
  'dash-as-blank': 'dash',
  'full-width': 'full-width',
  misprint: 'misprint',
  traditional: 'traditional',
};

/** F7: dashes for figures, full-width digits, 钩稽 for 勾稽, traditional characters: once a table, with how it is printed. */
export function checkNotations(notes: readonly PrintedNote[]): Finding[] {
  const met = new Map<string, { note: PrintedNote; count: number }>();
  for (const note of notes) {
    const key = `${note.code} ${note.facts.table}`;
    met.set(key, { note: met.get(key)?.note ?? note, count: (met.get(key)?.count ?? 0) + 1 });
  }
  return [...met.values()].flatMap(({ note: { code, facts }, count }) => {
    const variant = VARIANTS[code];
    const at: Location = { table: (facts.table as Location['table'] | undefined) ?? '正文' };
    return variant === undefined
      ? []
      : [warning({ code: 'F7', variant, at, left: count, facts: { printed: String(facts.text ?? ''), count } })];
  });
}

type Table = '二' | '三' | '四';

function cellsOf(report: CanonicalReport): Readonly<Record<Table, readonly NamedCell[]>> {
  const two = Object.entries(report.proactive).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => proactiveTerm(report, row, column).cell),
  );
  const three = Object.keys(report.requests).flatMap((row) =>
    REQUEST_COLUMNS.map(({ code }) => requestTerm(report, row, code).cell),
  );
  const four = REMEDY_GROUPS.filter(({ code }) => report.remedies[code]).flatMap((group) =>
    REMEDY_CELLS.map(({ code }) => remedyTerm(report, group.code, code).cell),
  );
  return { 二: two, 三: three, 四: four };
}

const isBlank = (value: Cell): boolean => value === null;

/**
 * F7: cells left blank in a table that has figures: what there was none of is written 0. Those that another finding names
 * (`found`) are left to it, and so is a table that is blank from end to end (F10).
 */
export function checkBlanks(
  report: CanonicalReport,
  found: readonly Finding[],
  notes: readonly PrintedNote[],
): Finding[] {
  const named = new Set(found.flatMap(({ at, cells }) => cells.map((cell) => `${at.table} ${cell.at}`)));
  return Object.entries(cellsOf(report)).flatMap(([table, all]) => {
    const blank = all.filter((cell) => isBlank(cell.value));
    const cells = blank.filter((cell) => !named.has(`${table} ${cell.at}`));
    // A dash is read as blank, and named as a dash.
    const dashes = notes.filter((note) => note.code === 'dash-as-blank' && note.facts.table === table).length;
    const count = cells.length - dashes;
    if (count <= 0 || blank.length === all.length) return [];
    const facts = {
      count,
      first: cells
        .slice(0, 3)
        .map(({ label }) => label)
        .join('、'),
    };
    return [warning({ code: 'F7', variant: 'blank', at: { table: table as Table }, left: count, cells, facts })];
  });
}
