import { PATHS } from '../../pages/shell.tsx';
import type { Say, Visitor } from '../../pages/visitor.ts';
import type { FiscalSeries } from '../../reads/fiscal/public.ts';
import type { LinkedBodies } from '../../reads/public/bodies.ts';
import type { PublishedList } from '../../reads/public/reports.ts';
import { FISCAL_KIND_WORDS, FISCAL_SCOPE_WORDS } from '../../words/nouns/fiscal.ts';
import { say as word } from '../../words/word.ts';
import { listPath as decisionsPath } from '../decisions/address.ts';
import { yearsPath } from '../fiscal/address.ts';
import { ORGANISATION_PATH } from './address.ts';
import { BodyReports } from './unified/bodies.tsx';

interface Made {
  readonly path: string;
  readonly name: string;
}

/** What a column has that is no publication: the guide, the page of the agency, and the lists of 双公示. */
export const MADE: Readonly<Record<string, Made>> = {
  guide: { path: PATHS.guide, name: 'guide.title' },
  '20-2': { path: ORGANISATION_PATH, name: 'organisation.title' },
  '20-5': { path: decisionsPath('licences'), name: 'info.licences' },
  '20-6': { path: decisionsPath('penalties'), name: 'info.penalties' },
};

interface OwnReportsProps {
  readonly reports: PublishedList['rows'];
  readonly bodies: LinkedBodies;
  readonly say: Say;
}

/** 本机关年度报告, then where those of departments and lower bodies are, above what is published of others in the same column. */
export function OwnReports({ reports, bodies, say }: OwnReportsProps) {
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
      <BodyReports bodies={bodies} say={say} />
      <h2>{say('info.reports-bodies')}</h2>
    </>
  );
}

/** What is made by itself out of settings and registers, and so is never missing from its column. */
export function MadeByItself({ path, name, say }: Made & { say: Say }) {
  return (
    <p className="note">
      <a href={path}>{say(name)}</a>
    </p>
  );
}

interface YearsBesideProps {
  readonly series: readonly FiscalSeries[];
  readonly visitor: Visitor;
  readonly say: Say;
}

/** 历年对照 of every kind and scope of 预算 and 决算 that is public. */
export function YearsBeside({ series, visitor: { language }, say }: YearsBesideProps) {
  return (
    <ul className="ways">
      {series.map(({ kind, scope }) => (
        <li key={`${kind} ${scope}`}>
          <a href={yearsPath(kind, scope)}>
            {say('fiscal.years', {
              kind: word(FISCAL_KIND_WORDS, kind, language),
              scope: word(FISCAL_SCOPE_WORDS, scope, language),
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}
