import { PART_PATHS, PARTS } from '../../pages/column-nav.tsx';
import type { Say } from '../../pages/visitor.ts';
import type { LinkedBodies } from '../../reads/public/bodies.ts';
import type { ColumnHome, ColumnMenu } from '../../reads/public/column/lists.ts';
import { SearchForm } from '../search/search-form.tsx';
import { ALL_PATH, listPath } from './address.ts';
import { Publications, Subscribe } from './publications.tsx';
import { BESIDE } from './unified/beside.ts';
import { BodyColumns } from './unified/bodies.tsx';

interface HomeProps {
  readonly agency: string;
  readonly home: ColumnHome;
  readonly bodies: LinkedBodies;
  readonly say: Say;
}

/** The home of the column: its parts in the unified form, what is new, and every item of the law with its count. */
export function InfoHome({ agency, home, bodies, say }: HomeProps) {
  return (
    <>
      <h1>{say('info.title')}</h1>
      <p className="lead">{say('info.lead', { agency })}</p>
      <SearchForm hint={false} say={say} />
      <h2 className="sr">{say('info.parts')}</h2>
      <ul className="cards five">
        {PARTS.map((part) => (
          <li key={part}>
            <a href={part === 'statutory' ? '#statutory' : PART_PATHS[part]}>{say(`part.${part}`)}</a>
            <p>{say(`info.${part}-text`)}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="new">
        <h2 id="new">{say('info.newest')}</h2>
        {home.newest.length === 0 ? <p>{say('info.none')}</p> : <Publications rows={home.newest} say={say} />}
        <p className="ways">
          {BESIDE.map(([path, name]) => (
            <a key={path} href={path}>
              {say(name)}
            </a>
          ))}
          <Subscribe list={ALL_PATH} say={say} />
        </p>
      </section>
      <section aria-labelledby="statutory" tabIndex={-1}>
        <h2 id="statutory">{say('part.statutory')}</h2>
        <Menu article={20} menu={home.menu} say={say} />
        <Menu article={21} menu={home.menu} say={say} />
      </section>
      <BodyColumns bodies={bodies} say={say} />
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
