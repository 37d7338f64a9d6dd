import { type CountedTypes, DECISION_ROWS } from '../rules/publication/decision-count.ts';
import { REQUEST_COLUMNS } from './format-requests.ts';
import { FORMATS, type FormatId, REMEDY_GROUPS, type ReportFormat } from './formats.ts';

/**
 * When a case belongs to a year Y, seen from 1 January to 31 December:
 * - `opened`, `counted`, `ended`: that day lies in Y
 * - `carried-in`: opened before Y, not completed before Y (上年结转)
 * - `open-at-end`: opened by the end of Y, not completed by then (结转下年度)
 * - `standing-before`, `standing-at-end`: opened, and not ended, before Y or by its end (现行有效)
 * - `public-at-end`: published by the end of Y and neither ended nor withdrawn by then (对外公开总数)
 */
export type Span =
  | 'opened'
  | 'counted'
  | 'ended'
  | 'carried-in'
  | 'open-at-end'
  | 'standing-before'
  | 'standing-at-end'
  | 'public-at-end';

/** How a case counts: as one, as the items inside it where the agency so chose, by its number, by its money. */
export type Measure = 'case' | 'request' | 'units' | 'yuan' | '10000-yuan';

/** Which cases a figure counts, and how. From this one definition come the SQL, the cell and the cases behind it. */
export interface Count {
  readonly noun: 'request' | 'remedy' | 'document' | 'publication' | 'matter' | 'tally' | 'licence' | 'penalty';
  readonly kind: string;
  readonly span: Span;
  readonly measure: Measure;
  /** Absent: whatever the outcome. */
  readonly outcomes?: readonly string[];
  /** Counts against the figure (本年增/减). */
  readonly minus?: boolean;
}

/** One cell of tables 二, 三, 四: where it stands, and the counts that add up to it. */
export interface Figure {
  readonly table: 'proactive' | 'requests' | 'remedies';
  readonly row: string;
  readonly column: string;
  readonly counts: readonly Count[];
}

/** Row of table 三 on which an outcome is counted; null where the form has none for it. */
export type RowOfOutcome = (outcome: string) => string | null;

/** Every computed cell of a report in this format. Sums (总计) are counted too: they follow from the same cases. */
export function figuresOf(
  format: FormatId,
  outcomes: readonly string[],
  rowOf: RowOfOutcome,
  counted: CountedTypes,
): readonly Figure[] {
  const shape = FORMATS[format];
  return [...proactiveFigures(shape, counted), ...requestFigures(shape, outcomes, rowOf), ...remedyFigures()];
}

const KINDS = REQUEST_COLUMNS.map((column) => column.code).filter((code) => code !== 'T');

function requestFigures(format: ReportFormat, outcomes: readonly string[], rowOf: RowOfOutcome): Figure[] {
  const counts = (kind: string, row: ReportFormat['requests'][number]): Count[] => {
    const count = (span: Span, some?: readonly string[]): Count[] => [
      { noun: 'request', kind, span, measure: 'request', outcomes: some },
    ];
    if (row.kind === 'received') return count('opened');
    if (row.kind === 'carried_in') return count('carried-in');
    if (row.kind === 'carried_out') return count('open-at-end');
    if (row.kind === 'sum') return count('counted');
    return count(
      'counted',
      outcomes.filter((outcome) => rowOf(outcome) === row.code),
    );
  };
  return format.requests
    .filter((row) => row.kind !== 'heading')
    .flatMap((row) =>
      REQUEST_COLUMNS.map(({ code }) => ({
        table: 'requests' as const,
        row: row.code,
        column: code,
        counts: (code === 'T' ? KINDS : [code]).flatMap((kind) => counts(kind, row)),
      })),
    );
}

function remedyFigures(): Figure[] {
  return REMEDY_GROUPS.flatMap(({ code: kind }) => {
    const decided = (outcome: string): Count[] => [
      { noun: 'remedy', kind, span: 'counted', measure: 'case', outcomes: [outcome] },
    ];
    const pending: Count[] = [{ noun: 'remedy', kind, span: 'open-at-end', measure: 'case' }];
    const cell = (column: string, counts: readonly Count[]): Figure => ({
      table: 'remedies',
      row: kind,
      column,
      counts,
    });
    const parts = ['upheld', 'corrected', 'other'].map((outcome) => cell(outcome, decided(outcome)));
    return [...parts, cell('pending', pending), cell('total', [...parts.flatMap((part) => part.counts), ...pending])];
  });
}

/** A 规章 or 规范性文件 stands in the register of documents, or is published through its whole life; never in both. */
const regulatory = (kind: string, span: Span): Count[] => [
  { noun: 'document', kind, span, measure: 'case' },
  { noun: 'publication', kind, span, measure: 'case' },
];

/**
 * 处理决定: as the deciding section reports their number, and as they are recorded one by one for publication, by the day of
 * the decision and by the types that the agency declared. Who has both for a year is warned.
 */
export function decisionCounts(row: string, counted: CountedTypes): Count[] {
  const tally: Count = { noun: 'tally', kind: row, span: 'opened', measure: 'units' };
  const noun = DECISION_NOUNS.find((one) => DECISION_ROWS[one] === row);
  return noun ? [tally, { noun, kind: row, span: 'opened', measure: 'units', outcomes: counted[noun] }] : [tally];
}
const DECISION_NOUNS = ['licence', 'penalty'] as const;

const PROACTIVE: Readonly<Record<string, (row: string, counted: CountedTypes) => readonly Count[]>> = {
  made: (kind) => regulatory(kind, 'opened'),
  published: (kind) => regulatory(kind, 'counted'),
  total: (kind) => regulatory(kind, 'public-at-end'),
  repealed: (kind) => regulatory(kind, 'ended'),
  valid: (kind) => regulatory(kind, 'standing-at-end'),
  prev_items: (kind) => [{ noun: 'matter', kind, span: 'standing-before', measure: 'case' }],
  delta: (kind) => [
    { noun: 'matter', kind, span: 'opened', measure: 'case' },
    { noun: 'matter', kind, span: 'ended', measure: 'case', minus: true },
  ],
  decisions: decisionCounts,
  projects: (kind) => [{ noun: 'tally', kind, span: 'opened', measure: 'units' }],
};

function proactiveFigures(format: ReportFormat, counted: CountedTypes): Figure[] {
  // The fee row counts 万元 (2021); purchases are stored and shown in yuan (2019).
  const amount = (kind: string): Count[] => [
    { noun: 'tally', kind, span: 'opened', measure: format.id === '2021' ? '10000-yuan' : 'yuan' },
  ];
  return format.proactive.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        table: 'proactive' as const,
        row: row.code,
        column: column.code,
        counts: column.code === 'amount' ? amount(row.code) : PROACTIVE[column.code]!(row.code, counted),
      })),
    ),
  );
}
