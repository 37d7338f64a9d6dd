import type { Hono } from 'hono';
import { isRefusal } from '../../base/refusal.ts';
import { Pagination } from '../../pages/pagination.tsx';
import { ReportArticle } from '../../pages/report/report-article.tsx';
import type { Say } from '../../pages/visitor.ts';
import { REPORT_FORMATS, reportFileName } from '../../papers/formats.ts';
import { certificateFacts } from '../../papers/sign/said.ts';
import { signerAt } from '../../papers/sign/signing.ts';
import { linkedBodies } from '../../reads/public/bodies.ts';
import { type PublishedList, publishedReport, publishedReports } from '../../reads/public/reports.ts';
import { errorPage } from '../error-page.tsx';
import { BodyReports } from '../info/unified/bodies.tsx';
import { forEveryone } from '../keep-pages.ts';
import { ArticleMeta, ColumnMeta, columnType } from '../page-tags.tsx';
import type { PortalEnv } from '../visit.ts';

/** 政府信息公开年报: the list, each report as a page, and its figures as JSON. */
export function reportRoutes(app: Hono<PortalEnv>): void {
  app.get('/reports', async (c) => {
    const { context, say, page } = c.get('visit');
    const wanted = Number(c.req.query('page') ?? 1);
    if (!Number.isInteger(wanted) || wanted < 1) return errorPage(c, 404);
    const list = await publishedReports(context, wanted);
    forEveryone(c);
    const title = say('reports.title');
    const head = <ColumnMeta name={title} type={columnType('report')} description={say('reports.lead')} />;
    const main = (
      <>
        <List list={list} say={say} />
        <BodyReports bodies={linkedBodies(context)} say={say} />
      </>
    );
    return c.html(page({ title, section: 'reports', part: 'report', head, main }));
  });

  app.get('/reports/:file{[0-9]{4}\\.json}', async (c) => {
    const report = await publishedReport(c.get('visit').context, Number(c.req.param('file').slice(0, 4)));
    if (!report) return errorPage(c, 404);
    forEveryone(c);
    return c.body(`${JSON.stringify(report.figures, null, 2)}\n`, 200, {
      'Content-Type': 'application/json; charset=utf-8',
    });
  });

  for (const format of REPORT_FORMATS.filter(({ isPublic }) => isPublic)) {
    app.get(`/reports/:file{[0-9]{4}\\.${format.ending}}`, async (c) => {
      const report = await publishedReport(c.get('visit').context, Number(c.req.param('file').slice(0, 4)));
      if (!report) return errorPage(c, 404);
      const bytes = await format.make(report);
      if (isRefusal(bytes)) return errorPage(c, 503, {}, 'download');
      forEveryone(c);
      return c.body(Uint8Array.from(bytes), 200, {
        'Content-Type': format.media,
        'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(reportFileName(report, format))}`,
      });
    });
  }

  app.get('/reports/:year{[0-9]{4}}', async (c) => {
    const { context, say, page, origin } = c.get('visit');
    const year = Number(c.req.param('year'));
    const report = await publishedReport(context, year);
    if (!report) return errorPage(c, 404);
    forEveryone(c);
    const notChinese = say('report.in-chinese');
    const asked = signerAt(new Date(), report.publishedBy);
    const signer = asked && !isRefusal(asked) ? asked : null;
    const main = (
      <>
        {notChinese && <p className="note">{notChinese}</p>}
        <ReportArticle report={report} say={say} />
        {signer && <p className="soft no-print">{say('report.signed', certificateFacts(signer.certificate))}</p>}
        <p className="no-print">
          {REPORT_FORMATS.filter(({ isPublic }) => isPublic).map(({ id, ending }) => (
            <span key={id}>
              <a href={`/reports/${year}.${ending}`}>{say(`report.download.${id}`)}</a>
              {' · '}
            </span>
          ))}
          <a href={`/reports/${year}.json`}>{say('report.data')}</a>
        </p>
      </>
    );
    const crumbs = [{ text: say('reports.title'), href: '/reports' }];
    const title = say('reports.item', { year });
    const head = (
      <>
        <ColumnMeta name={say('reports.title')} type={columnType('report')} />
        <ArticleMeta
          title={title}
          published={report.reissuedOn ?? report.publishedOn ?? ''}
          source={report.agency}
          url={`${origin}/reports/${year}`}
        />
      </>
    );
    return c.html(page({ title, section: 'reports', part: 'report', crumbs, head, main }));
  });
}

function List({ list, say }: { list: PublishedList; say: Say }) {
  return (
    <>
      <h1>{say('reports.title')}</h1>
      <p className="lead">{say('reports.lead')}</p>
      {list.total === 0 ? (
        <p>{say('reports.none')}</p>
      ) : (
        <>
          <ul className="list">
            {list.rows.map(({ year, publishedOn, received, done }) => (
              <li key={year}>
                <a href={`/reports/${year}`}>{say('reports.item', { year })}</a>
                <span className="soft">
                  {received !== null && done !== null && <span>{say('reports.counts', { received, done })}</span>}
                  <span>
                    {`${say('reports.published')} `}
                    <time>{publishedOn}</time>
                  </span>
                  <a href={`/reports/${year}.json`} aria-label={say('reports.data-of', { year })}>
                    {say('reports.data')}
                  </a>
                </span>
              </li>
            ))}
          </ul>
          <p className="soft">{say('reports.total', { total: list.total })}</p>
          <Pagination path="/reports" page={list.page} pages={list.pages} say={say} />
        </>
      )}
    </>
  );
}
