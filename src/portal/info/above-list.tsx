import type { Say } from '../../pages/visitor.ts';
import type { PublishedList } from '../../reads/public/reports.ts';

/** 本机关年度报告, above those of other bodies that stand in the same column. */
export function OwnReports({ reports, say }: { reports: PublishedList['rows']; say: Say }) {
  return (
    <>
      <h2>{say('info.reports-own')}</h2>
      {reports.length === 0 ? (
        <p>{say('info.no-reports')}</p>
      ) : (
        <ul className="list">
          {reports.map(({ year, publishedOn }) => (
            <li key={year}>
              <a href={`/reports/${year}`}>{say('reports.item', { year })}</a>
              <time className="soft">{publishedOn}</time>
            </li>
          ))}
        </ul>
      )}
      <h2>{say('info.reports-bodies')}</h2>
    </>
  );
}

/** What is made by itself out of settings and publications, and so is never missing from its column. */
export function MadeByItself({ path, name, say }: { path: string; name: string; say: Say }) {
  return (
    <p className="note">
      <a href={path}>{say(name)}</a>
    </p>
  );
}
