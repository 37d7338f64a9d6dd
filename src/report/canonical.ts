import type { RequestColumnCode } from './format-requests.ts';
import type { FormatId, RemedyCellCode, RemedyGroupCode } from './formats.ts';

/**
 * One cell of a report. `null`: the cell is blank, which is not 0. A number where the report prints a plain number; the
 * text as printed where it has a sign, a unit or a remark (`+173`, `184719元`, `22（其中修订16件）`).
 */
export type Cell = number | string | null;

export type ProactiveRow = Readonly<Record<string, Cell>>;
export type RequestCells = Readonly<Record<RequestColumnCode, Cell>>;
export type RemedyCells = Readonly<Record<RemedyCellCode, Cell>>;

/**
 * An annual report (年度报告) in canonical form. Codes are those of formats.ts. A row that is not in the text is absent; a
 * row whose cells are blank holds nulls.
 */
export interface CanonicalReport {
  /** Null where the text does not name it. */
  readonly agency: string | null;
  readonly year: number | null;
  /** The shape of table 三, which may differ from that of table 二; null where no row of table 三 is in the text. */
  readonly format: FormatId | null;
  readonly proactive: Readonly<Record<string, ProactiveRow>>;
  readonly requests: Readonly<Record<string, RequestCells>>;
  readonly remedies: Readonly<Partial<Record<RemedyGroupCode, RemedyCells>>>;
}

/** A paragraph of a report, under the heading it stands below (0 before the first, 1-6 = 一 to 六). */
export interface Paragraph {
  readonly section: number;
  readonly text: string;
}

/** What a report says in words. */
export interface Prose {
  readonly title: string | null;
  readonly paragraphs: readonly Paragraph[];
}
