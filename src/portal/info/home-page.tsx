import { ABOUT, PATHS } from '../../pages/shell.tsx';
import type { Say } from '../../pages/visitor.ts';
import type { ColumnHome, ColumnMenu } from '../../reads/public/column/lists.ts';
import { DECISIONS_PATH } from '../decisions/address.ts';
import { SearchForm } from '../search/search-form.tsx';
import { ORGANISATION_PATH } from './about-agency.tsx';
import { ALL_PATH, listPath } from './address.ts';
import { CATALOGUE_PATH } from './catalogue-page.tsx';
import { CALLS_PATH } from './comment/calls.tsx';
import { Publications, Subscribe } from './publications.tsx';

interface HomeProps {
  readonly agency: string;
  readonly home: ColumnHome;
  readonly say: Say;
}

/** The home of the column: its parts in the unified form, what is new, and every item of the law with its count. */
export function InfoHome({ agency, home, say }: HomeProps) {
  const parts = [
    ['guide', PATHS.guide, say('column.guide')],
    ['rules', listPath('rules'), say('column.rules')],
    ['statutory', '#statutory', say('info.statutory')],
    ['report', listPath('report'), say('column.report')],
    ['apply', PATHS.apply, say('nav.apply')],
  ] as const;
  return (
    <>
      <h1>{say('info.title')}</h1>
      <p className="lead">{say('info.lead', { agency })}</p>
      <SearchForm hint={false} say={say} />
      <h2 className="sr">{say('info.parts')}</h2>
      <ul className="cards five">
        {parts.map(([part, path, name]) => (
          <li key={part}>
            <a href={path}>{name}</a>
            <p>{say(`info.${part}-text`)}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="new">
        <h2 id="new">{say('info.newest')}</h2>
        {home.newest.length === 0 ? <p>{say('info.none')}</p> : <Publications rows={home.newest} say={say} />}
        <p className="ways">
          <a href={ALL_PATH}>{say('info.all')}</a>
          <a href={CATALOGUE_PATH}>{say('info.catalogue')}</a>
          <a href={ORGANISATION_PATH}>{say('organisation.title')}</a>
          <a href={CALLS_PATH}>{say('comments.title')}</a>
          <a href={DECISIONS_PATH}>{say('decision.title')}</a>
          <a href={ABOUT.data}>{say('about.data')}</a>
          <Subscribe list={ALL_PATH} say={say} />
        </p>
      </section>
      <section aria-labelledby="statutory" tabIndex={-1}>
        <h2 id="statutory">{say('info.statutory')}</h2>
        <Menu article={20} menu={home.menu} say={say} />
        <Menu article={21} menu={home.menu} say={say} />
      </section>
    </>
  );
}

/** The items of an article, each with how much stands under it. */
export function Menu({ article, menu, say }: { article: 20 | 21; menu: readonly ColumnMenu[]; say: Say }) {
  return (
    <section aria-labelledby={`article-${article}`}>
      <h3 id={`article-${article}`}>{say(`info.article-${article}`)}</h3>
      <ul className="menu">
        {menu
          .filter(({ column }) => column.startsWith(`${article}-`))
          .map(({ column, count }) => (
            <li key={column}>
              <a href={listPath(column)}>{say(`column.${column}`)}</a>{' '}
              <span className="soft">{count > 0 ? say('info.count', { count }) : say('info.none-yet')}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
