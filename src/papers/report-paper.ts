import type { CanonicalReport } from '../report/canonical.ts';
import type { GridTable } from '../report/layout.ts';

/** A whole annual report (年度报告) as a paper needs it: what its page shows, and its figures. */
export interface ReportPaper {
  readonly agency: string;
  readonly year: number;
  /** The six headings, in order. */
  readonly headings: readonly string[];
  /** The tables of 二, 三, 四. */
  readonly tables: readonly GridTable[];
  /** What a person wrote under 一 (1), 五 (5) and 六 (6); a line is a paragraph. */
  readonly prose: Readonly<Partial<Record<string, string>>>;
  /** The first day of publication; null for a report that is not yet published. */
  readonly publishedOn: string | null;
  readonly reissuedOn: string | null;
  /** The agency that published just these words and figures: what it may sign. */
  readonly publishedBy?: number;
  readonly figures: CanonicalReport;
  /** The cases behind the figures, for those who may see them. */
  readonly cases?: () => Promise<readonly PaperCase[]>;
}

/** One case that a figure counts: nothing of the persons in it, nor of what it is about. */
export interface PaperCase {
  readonly noun: 'request' | 'remedy' | 'document' | 'publication' | 'matter' | 'tally' | 'licence' | 'penalty';
  readonly number: string;
  readonly kind: string;
  readonly outcome: string | null;
  readonly openedOn: string;
  readonly countedOn: string | null;
  readonly endedOn: string | null;
  readonly units: number;
  readonly amount: number | null;
}

/** The figures as canonical JSON: printed, attached to a paper, read back by `readCanonical`. */
export const figuresOf = ({ figures }: ReportPaper): string => `${JSON.stringify(figures, null, 2)}\n`;

/** The whole title, as headings and file names give it. */
export function reportTitle({ agency, year }: Pick<ReportPaper, 'agency' | 'year'>): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}
