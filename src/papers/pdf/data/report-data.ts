import { day } from '../../../base/day.ts';
import { formatDay } from '../../../words/day.ts';
import { PAPER_WORDS } from '../../../words/papers.ts';
import { sayWith } from '../../../words/word.ts';
import { type ReportPaper, reportTitle } from '../../report-paper.ts';
import { type TableData, tableData } from './table-data.ts';
import { titleLines } from './title.ts';

interface ProseData {
  /** A heading of the second level （一）. */
  readonly heading: boolean;
  /** The sentence that begins a paragraph as its heading would. */
  readonly lead: string;
  readonly text: string;
}

/** What report.typ is given. */
export interface ReportData {
  readonly title: string;
  readonly agency: string;
  readonly lines: readonly string[];
  readonly note: string;
  readonly attachment: string | null;
  readonly sections: readonly {
    readonly heading: string;
    readonly prose: readonly ProseData[];
    readonly table: TableData | null;
  }[];
}

export function reportData(report: ReportPaper, attachment: string | null): ReportData {
  return {
    title: reportTitle(report),
    agency: report.agency,
    lines: titleLines(reportTitle(report)),
    note: noteOf(report),
    attachment,
    sections: report.headings.map((heading, i) => {
      const table = report.tables[i - 1];
      return {
        heading,
        prose: table ? [] : proseData(report.prose[i + 1] ?? ''),
        table: table ? tableData(table) : null,
      };
    }),
  };
}

export function noteOf({ publishedOn, reissuedOn }: ReportPaper): string {
  if (!publishedOn) return sayWith(PAPER_WORDS, 'report.draft');
  const on = formatDay(day(reissuedOn ?? publishedOn));
  if (!reissuedOn) return sayWith(PAPER_WORDS, 'report.published', { on });
  return sayWith(PAPER_WORDS, 'report.reissued', { on, first: formatDay(day(publishedOn)) });
}

const ITEM = /^（[一二三四五六七八九十]{1,3}）/;
/** A sentence longer than this is no heading. */
const LONGEST_LEAD = 40;

function proseData(text: string): ProseData[] {
  const lines = text.split(/\n+/).map((line) => line.trim());
  const written = lines.filter((line) => line !== '');
  if (written.length === 0) return [{ heading: false, lead: '', text: sayWith(PAPER_WORDS, 'report.no-text') }];
  return written.map(paragraph);
}

function paragraph(text: string): ProseData {
  if (!ITEM.test(text)) return { heading: false, lead: '', text };
  const end = text.indexOf('。') + 1;
  if (end === 0 && text.length <= LONGEST_LEAD) return { heading: true, lead: '', text };
  const cut = end <= LONGEST_LEAD ? end : 0;
  return { heading: false, lead: text.slice(0, cut), text: text.slice(cut) };
}
