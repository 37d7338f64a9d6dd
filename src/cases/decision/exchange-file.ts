import type { Day } from '../../base/day.ts';
import { type Reason, type Refusal, refuse } from '../../base/refusal.ts';
import { DECISION_TYPES } from '../../rules/publication/decision-count.ts';
import type { RecordFacts, Severity } from './facts.ts';
import { type DecisionKind, EXCHANGE_FIELDS } from './fields.ts';
import { fieldsDigest } from './noun.ts';
import { type DecisionFields, findDoubles, prefixOf, readDecision } from './read-row.ts';

/** What stands beside the fields of the exchange file, in columns that a file may have more. */
export const BESIDE = { itemCode: '事项编码', decisionType: '决定类型', severity: '失信程度' } as const;
type Beside = keyof typeof BESIDE;

/** 失信程度 as a file writes it. */
export const SEVERITY_NAMES: Readonly<Record<string, Severity>> = {
  轻微: 'minor',
  一般: 'ordinary',
  严重: 'serious',
  安全领域: 'safety',
};

/** What holds for the rows that say nothing of their own. */
export interface ImportDefaults {
  readonly itemCode: string;
  readonly decisionType: string;
  readonly severity?: Severity;
}

export interface FileLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row of the file, judged: what it records, or why it cannot be. */
export interface JudgedRow extends FileLine {
  readonly number: string;
  readonly party: string;
  readonly digest: string;
  readonly facts: RecordFacts;
  readonly reasons: readonly Reason[];
  /** An equal row stands above it. */
  readonly repeats: boolean;
}

export interface JudgedFile {
  readonly heads: readonly string[];
  /** Columns that mean nothing here. */
  readonly unknown: readonly string[];
  readonly rows: readonly JudgedRow[];
}

/** The column that says why in the file of rows to mend; it may stay where that file comes back. */
export const REASON_HEAD = '错误原因';
/** The 文书号 of the example in a template, which is no decision. */
export const EXAMPLE_NUMBER = '示例〔2025〕1号';

/** The header may stand below a title. */
const HEAD_WITHIN = 5;
const plain = (head: string): string =>
  head
    .normalize('NFKC')
    .replace(/[\s*＊]/gu, '')
    .toUpperCase();

/** What a header means: the code of a field, or of what stands beside the fields. */
function meanings(kind: DecisionKind): ReadonlyMap<string, string> {
  return new Map([
    ...EXCHANGE_FIELDS[kind].flatMap(({ code, name, older = [] }) =>
      [code, name, ...older].map((one) => [plain(one), code] as const),
    ),
    ...Object.entries(BESIDE).flatMap(([code, name]) => [code, name].map((one) => [plain(one), code] as const)),
  ]);
}

/**
 * Reads and judges an exchange file as a whole. Refused is a file whose columns are not those of its kind; a row that is
 * wrong is named with all that is wrong in it. Equal rows are one; rows that share a 文书号 and differ are all named.
 */
export function judgeFile(
  kind: DecisionKind,
  lines: readonly FileLine[],
  today: Day,
  defaults: ImportDefaults,
): JudgedFile | Refusal {
  const known = meanings(kind);
  const counted = lines.slice(0, HEAD_WITHIN).map(({ cells }) => cells.filter((cell) => known.has(plain(cell))).length);
  const most = Math.max(0, ...counted);
  if (most < 3) return refuse({ code: 'decision.no-header', field: 'files' });
  const at = counted.indexOf(most);
  const heads = lines[at]!.cells;
  const codes = heads.map((head) => known.get(plain(head)) ?? null);
  const faults = headReasons(kind, codes);
  if (faults.length > 0) return refuse(...faults);
  // A second line of headers: the codes above the names, or the other way round.
  const isHead = ({ cells }: FileLine) => cells.filter((cell) => known.has(plain(cell))).length > codes.length / 2;
  const body = lines.slice(at + 1).filter((line, i) => i > 0 || !isHead(line));
  const rows = body
    .filter(({ cells }) => !cells.includes(EXAMPLE_NUMBER))
    .map((line) => judgeRow(kind, line, codes, today, defaults));
  if (rows.length === 0) return refuse({ code: 'decision.no-rows', field: 'files' });
  return {
    heads,
    unknown: heads.filter((head, i) => head !== '' && head !== REASON_HEAD && codes[i] === null),
    rows: withDoubles(kind, rows),
  };
}

function headReasons(kind: DecisionKind, codes: readonly (string | null)[]): Reason[] {
  const named = new Map(EXCHANGE_FIELDS[kind].map(({ code, name }) => [code, name]));
  const missing = EXCHANGE_FIELDS[kind].filter(({ code, owedBy }) => owedBy === 'all' && !codes.includes(code));
  const twice = codes.filter((code, i) => code !== null && codes.indexOf(code) !== i);
  return [
    ...missing.map(({ name }): Reason => ({ code: 'decision.no-column', field: 'files', facts: { name } })),
    ...[...new Set(twice)].map(
      (code): Reason => ({ code: 'decision.column-twice', field: 'files', facts: { name: named.get(code!) ?? code! } }),
    ),
  ];
}

function judgeRow(
  kind: DecisionKind,
  { row, cells }: FileLine,
  codes: readonly (string | null)[],
  today: Day,
  defaults: ImportDefaults,
): JudgedRow {
  const said: Record<string, string> = {};
  for (const [i, code] of codes.entries()) if (code !== null && cells[i]) said[code] = cells[i]!;
  const read = readDecision(kind, said, today);
  const { reasons: besideReasons, ...beside } = besideOf(kind, said, defaults);
  const reasons = [...('reasons' in read ? read.reasons : []), ...besideReasons];
  const fields: DecisionFields = 'fields' in read ? read.fields : {};
  const prefix = prefixOf(kind);
  return {
    row,
    cells,
    number: said[`${prefix}_WSH`] ?? '',
    party: said[`${prefix}_XDR_MC`] ?? '',
    digest: fieldsDigest(kind, fields),
    facts: { ...fields, ...beside },
    reasons,
    repeats: false,
  };
}

function besideOf(kind: DecisionKind, said: Partial<Record<Beside, string>>, defaults: ImportDefaults) {
  const reasons: Reason[] = [];
  const no = (field: Beside, text: string, values: readonly string[]) =>
    reasons.push({ code: 'decision.no-such-value', field, facts: { text, values: values.join('、') } });
  const types: readonly string[] = DECISION_TYPES[kind];
  const decisionType = said.decisionType ?? defaults.decisionType;
  if (!types.includes(decisionType)) no('decisionType', decisionType, types);
  const severity = said.severity === undefined ? defaults.severity : SEVERITY_NAMES[said.severity];
  if (said.severity !== undefined && !severity) no('severity', said.severity, Object.keys(SEVERITY_NAMES));
  return {
    decisionType,
    itemCode: (said.itemCode ?? defaults.itemCode).slice(0, 60),
    ...(kind === 'penalty' && severity ? { severity } : {}),
    reasons,
  };
}

function withDoubles(kind: DecisionKind, rows: readonly JudgedRow[]): JudgedRow[] {
  const field = `${prefixOf(kind)}_WSH`;
  const numbers = rows.map(({ number }): DecisionFields => (number === '' ? {} : { [field]: number }));
  const doubles = findDoubles(kind, numbers);
  return rows.map((one) => {
    const same = doubles.get(one.number)?.map((place) => rows[place - 1]!);
    if (!same) return one;
    if (same.every(({ digest, reasons }) => digest === one.digest && reasons.length === 0))
      return { ...one, repeats: same[0] !== one };
    const others = same.filter((other) => other !== one).map(({ row }) => row);
    const facts = { number: one.number, rows: others.slice(0, 20).join('、') };
    return { ...one, reasons: [...one.reasons, { code: 'decision.double-in-file', field, facts }] };
  });
}
