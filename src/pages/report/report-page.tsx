import { renderToStaticMarkup } from 'react-dom/server';
import { STYLE_SHEET } from '../style/sheet.ts';
import { wording } from '../wording.ts';
import { ReportArticle, type ReportContent } from './report-article.tsx';

/** The report as one HTML file that needs nothing beside it: what `gongkai report --format html` prints. */
export function reportPage(report: ReportContent): string {
  const body = renderToStaticMarkup(
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <title>{`${report.agency}${report.year}年政府信息公开工作年度报告`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style>{STYLE_SHEET}</style>
      </head>
      <body>
        <main className="wrap">
          <ReportArticle report={report} say={wording('zh')} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${body}`;
}
