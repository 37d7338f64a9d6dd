import { Pagination } from '../../pages/pagination.tsx';
import type { Say } from '../../pages/visitor.ts';
import { isMailOffered } from '../../reads/mail/offered.ts';
import type { ListedPublication } from '../../reads/public/publications.ts';
import {
  FACETS,
  type Facet,
  type FoundPublication,
  type Piece,
  type SearchView,
  type SearchWish,
} from '../../reads/public/search/search.ts';
import { FEED_FORMATS } from '../info/feeds/feed.ts';
import { subscribeToSearch } from '../subscribe/address.ts';
import { addressOf, askPath, infoPath } from './address.ts';
import { SearchForm } from './search-form.tsx';

/** Before anything was typed. */
export function StartPage({ newest, say }: { newest: readonly ListedPublication[]; say: Say }) {
  return (
    <>
      <h1>{say('search.title')}</h1>
      <p className="lead">{say('search.lead')}</p>
      <SearchForm say={say} />
      <h2>{say('search.newest')}</h2>
      {newest.length === 0 ? (
        <p>{say('search.nothing-yet')}</p>
      ) : (
        <ul className="list">
          {newest.map(({ indexNumber, title, publishedOn }) => (
            <li key={indexNumber}>
              <a href={infoPath(indexNumber)} lang="zh-CN">
                {title}
              </a>
              <time className="soft">{publishedOn}</time>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Shown {
  readonly wish: SearchWish;
  readonly found: SearchView;
  readonly say: Say;
}

/** What was found, and by what it can be narrowed; or what to do where nothing was. */
export function SearchPage({ wish, found, say }: Shown) {
  const isNarrowed = FACETS.some((facet) => wish.narrowed[facet] !== undefined);
  return (
    <>
      <h1>{say('search.of', { typed: wish.typed })}</h1>
      <SearchForm typed={wish.typed} say={say} />
      {isNarrowed && <Narrowed wish={wish} say={say} />}
      {found.also.length > 0 && <p className="note">{say('search.also', { names: found.also.join('、') })}</p>}
      {found.total === 0 ? (
        <Nothing wish={wish} found={found} say={say} />
      ) : (
        <div className="beside">
          <div>
            {found.capped && <p className="note warn">{say('search.capped', { total: found.total })}</p>}
            <Order wish={wish} found={found} say={say} />
            {found.rows.length === 0 && (
              <p>
                {say('search.none-page')} <a href={addressOf(wish)}>{say('search.first-page')}</a>
              </p>
            )}
            <ol className="found">
              {found.rows.map((row) => (
                <Row key={row.indexNumber} row={row} say={say} />
              ))}
            </ol>
            <Pagination path={addressOf(wish)} page={wish.page} pages={found.pages} say={say} />
            <p>
              {say('search.not-it')} <a href={askPath(wish.typed)}>{say('search.ask-button', { typed: wish.typed })}</a>
            </p>
            <p>
              {`${say('search.feed')}${say('site.colon')}`}
              {FEED_FORMATS.map(({ id }, i) => (
                <span key={id}>
                  {i > 0 && ' · '}
                  <a href={addressOf(wish, {}, `/search/feed.${id}`)}>{say(`info.feed.${id}`)}</a>
                </span>
              ))}
              {isMailOffered() && (
                <span>
                  {' · '}
                  <a href={subscribeToSearch(wish)}>{say('subscribe.by-mail')}</a>
                </span>
              )}
            </p>
          </div>
          <Facets wish={wish} found={found} say={say} />
        </div>
      )}
    </>
  );
}

function Order({ wish, found, say }: Shown) {
  return (
    <p className="order">
      {!found.capped && <b>{say('search.found', { total: found.total })}</b>}
      <span className="soft">
        {`${say('search.sort')}${say('site.colon')}`}
        {(['relevance', 'date'] as const).map((sort) => (
          <span key={sort}>
            {wish.sort === sort ? (
              <b aria-current="true">{say(`search.sort.${sort}`)}</b>
            ) : (
              <a href={addressOf(wish, { sort })}>{say(`search.sort.${sort}`)}</a>
            )}{' '}
          </span>
        ))}
      </span>
    </p>
  );
}

function Row({ row, say }: { row: FoundPublication; say: Say }) {
  return (
    <li lang="zh-CN">
      <a href={infoPath(row.indexNumber)}>
        <Marked pieces={row.title} />
      </a>
      {row.validity !== 'in-force' && <span className="tag">{say(`validity.${row.validity}`)}</span>}
      <p>
        <Marked pieces={row.snippet} />
      </p>
      <p className="soft">
        {row.documentNumber.length > 0 && (
          <span>
            <Marked pieces={row.documentNumber} />
          </span>
        )}
        <span>{row.issuers.join('、')}</span>
        <span>
          {`${say('search.published')} `}
          <time>{row.publishedOn}</time>
        </span>
      </p>
    </li>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text));
}

/** Not more than a reader takes in. */
const MOST_VALUES = 8;

function Facets({ wish, found, say }: Shown) {
  const open = FACETS.filter((facet) => wish.narrowed[facet] === undefined && found.facets[facet].length > 1);
  if (open.length === 0) return null;
  return (
    <nav className="facets" aria-labelledby="narrow">
      <h2 id="narrow">{say('search.narrow')}</h2>
      {open.map((facet) => (
        <section key={facet} aria-labelledby={`by-${facet}`}>
          <h3 id={`by-${facet}`}>{say(`search.facet.${facet}`)}</h3>
          <ul>
            {found.facets[facet].slice(0, MOST_VALUES).map(({ value, count }) => (
              <li key={value}>
                <a href={addressOf(wish, { narrowed: { ...wish.narrowed, [facet]: value } })} rel="nofollow">
                  {say('search.count', { value: worded(facet, value, say), count })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** Themes and bodies are named as they were published; a code of whatever the address says may be none of ours. */
function worded(facet: Facet, value: string, say: Say): string {
  if (facet !== 'column' && facet !== 'genre' && facet !== 'validity') return value;
  try {
    return say(`${facet}.${value}`);
  } catch {
    return value;
  }
}

function Narrowed({ wish, say }: Pick<Shown, 'wish' | 'say'>) {
  return (
    <p className="order">
      <span>{`${say('search.narrowed')}${say('site.colon')}`}</span>
      {FACETS.map((facet) => {
        const value = wish.narrowed[facet];
        if (value === undefined) return null;
        const { [facet]: _, ...narrowed } = wish.narrowed;
        const what = worded(facet, value, say);
        return (
          <a
            key={facet}
            className="chip"
            href={addressOf(wish, { narrowed })}
            aria-label={say('search.widen', { what })}
          >
            {`${what} ×`}
          </a>
        );
      })}
    </p>
  );
}

/** No dead end: fewer words, no narrowing, or a request with the question filled in. */
function Nothing({ wish, found, say }: Shown) {
  const isNarrowed = FACETS.some((facet) => wish.narrowed[facet] !== undefined);
  return (
    <>
      <h2>{say('search.none', { typed: wish.typed })}</h2>
      <p>{say(found.words.length === 0 ? 'search.none-marks' : 'search.none-words')}</p>
      {isNarrowed && (
        <p>
          <a href={addressOf(wish, { narrowed: {} })}>{say('search.none-widen')}</a>
        </p>
      )}
      {isMailOffered() && found.words.length > 0 && (
        <p>
          <a href={subscribeToSearch(wish)}>{say('subscribe.when-there')}</a>
        </p>
      )}
      <div className="note">
        <p>
          <b>{say('search.ask')}</b>
        </p>
        <p>{say('search.ask-text')}</p>
        <p>
          <a className="button" href={askPath(wish.typed)}>
            {say('search.ask-button', { typed: wish.typed })}
          </a>
        </p>
      </div>
    </>
  );
}
