import type { Say } from '../visitor.ts';
import { BarChart } from './bar-chart.tsx';
import { outcomeBars, type TrendLine, yearBars } from './charts.ts';
import type { PageTable } from './grid.ts';
import { GridTable } from './grid-table.tsx';

/** A whole annual report (政府信息公开工作年度报告) as a page needs it. */
export interface ReportContent {
  readonly agency: string;
  readonly year: number;
  /** The six headings, in order. */
  readonly headings: readonly string[];
  /** The tables of 二, 三, 四, as report/layout.ts gives them. */
  readonly tables: readonly PageTable[];
  /** What a person wrote under 一 (1), 五 (5) and 六 (6); a line is a paragraph. */
  readonly prose: Readonly<Partial<Record<string, string>>>;
  /** First and last day of publication, YYYY-MM-DD; null for a report not yet published. */
  readonly publishedOn: string | null;
  readonly reissuedOn?: string | null;
  /** What the charts show, this year last; none where absent. */
  readonly trend?: readonly TrendLine[];
}

const WRITTEN = ['1', '5', '6'];

export function ReportArticle({ report, say }: { report: ReportContent; say: Say }) {
  return (
    <article className="paper" lang="zh-CN">
      <h1>{`${report.agency}${report.year}年政府信息公开工作年度报告`}</h1>
      {report.publishedOn && (
        <p className="issued">
          {report.reissuedOn
            ? say('report.reissued', { on: report.reissuedOn, first: report.publishedOn })
            : say('report.published', { on: report.publishedOn })}
        </p>
      )}
      <nav className="contents" aria-label={say('report.contents')}>
        <ol>
          {report.headings.map((heading, i) => (
            <li key={heading}>
              <a href={`#section-${i + 1}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      {report.headings.map((heading, i) => (
        <section key={heading} aria-labelledby={`section-${i + 1}`}>
          <h2 id={`section-${i + 1}`}>{heading}</h2>
          <Section no={String(i + 1)} report={report} say={say} />
        </section>
      ))}
    </article>
  );
}

function Section({ no, report, say }: { no: string; report: ReportContent; say: Say }) {
  if (WRITTEN.includes(no)) return <Prose text={report.prose[no] ?? ''} nothing={say('report.no-text')} />;
  const table = report.tables[Number(no) - 2];
  return (
    <>
      {table && <GridTable table={table} swipe={say('report.scroll')} />}
      {no === '3' && report.trend && <Charts trend={report.trend} say={say} />}
    </>
  );
}

function Charts({ trend, say }: { trend: readonly TrendLine[]; say: Say }) {
  const year = trend.at(-1);
  return (
    <>
      {year && <BarChart bars={outcomeBars(year, say)} />}
      {trend.length > 1 && <BarChart bars={yearBars(trend, say)} />}
    </>
  );
}

function Prose({ text, nothing }: { text: string; nothing: string }) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <div className="prose">
      {(paragraphs.length > 0 ? paragraphs : [nothing]).map((paragraph, i) => (
        <p key={i}>{paragraph.trim()}</p>
      ))}
    </div>
  );
}
