import type { ReactNode } from 'react';
import { PATHS } from '../../pages/shell.tsx';
import type { Say } from '../../pages/visitor.ts';
import { type ColumnList, LIST_FACETS, type ListFacet } from '../../reads/public/column/lists.ts';
import { listPath } from './address.ts';
import { Publications, Subscribe } from './publications.tsx';

/** Not more than a reader takes in. */
const MOST_VALUES = 12;

interface ListProps {
  readonly list: ColumnList;
  readonly title: string;
  /** What the column has besides its publications. */
  readonly above?: ReactNode;
  /** That it is not empty even where no publication stands in it. */
  readonly hasMore?: boolean;
  readonly isFirst: boolean;
  readonly say: Say;
}

/** What stands under an item of the column, newest first, narrowed by links; an empty one says so. */
export function InfoList({ list, title, above, hasMore = false, isFirst, say }: ListProps) {
  const isNarrowed = LIST_FACETS.some((facet) => list.narrowed[facet] !== undefined);
  const hasFacets = openFacets(list).length > 0;
  return (
    <>
      <h1>{title}</h1>
      {isFirst && above}
      {isNarrowed && <Narrowed list={list} say={say} />}
      {list.total === 0 ? (
        <>
          {(isNarrowed || !hasMore) && <p className="note">{say(isNarrowed ? 'list.empty-narrowed' : 'list.empty')}</p>}
          <Ask say={say} />
          <p>
            <Subscribe list={listPath(list.column, list.narrowed)} say={say} />
          </p>
        </>
      ) : (
        <div className={hasFacets ? 'beside' : undefined}>
          <div>
            <p>
              <b>{say('list.total', { total: list.total })}</b>
            </p>
            <Publications rows={list.rows} say={say} />
            <Turn list={list} isFirst={isFirst} say={say} />
            <Ask say={say} />
            <p>
              <Subscribe list={listPath(list.column, list.narrowed)} say={say} />
            </p>
          </div>
          {hasFacets && <Facets list={list} say={say} />}
        </div>
      )}
    </>
  );
}

function Turn({ list, isFirst, say }: { list: ColumnList; isFirst: boolean; say: Say }) {
  if (isFirst && list.next === null) return null;
  return (
    <nav className="pages" aria-label={say('pages.nav')}>
      <ul>
        {!isFirst && (
          <li>
            <a href={listPath(list.column, list.narrowed)}>{say('list.first')}</a>
          </li>
        )}
        {list.next !== null && (
          <li>
            <a href={listPath(list.column, list.narrowed, list.next)} rel="next">
              {say('list.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Ask({ say }: { say: Say }) {
  return (
    <p className="no-print">
      {say('list.ask')} <a href={PATHS.apply}>{say('list.ask-link')}</a>
    </p>
  );
}

function Narrowed({ list, say }: { list: ColumnList; say: Say }) {
  return (
    <p className="order">
      <span>{`${say('list.narrowed')}${say('site.colon')}`}</span>
      {LIST_FACETS.map((facet) => {
        const value = list.narrowed[facet];
        if (value === undefined) return null;
        const { [facet]: _, ...others } = list.narrowed;
        const what = worded(facet, value, say);
        return (
          <a
            key={facet}
            className="chip"
            href={listPath(list.column, others)}
            aria-label={say('list.widen', { what })}
          >{`${what} ×`}</a>
        );
      })}
    </p>
  );
}

/** By what it can still be narrowed. */
const openFacets = (list: ColumnList): readonly ListFacet[] =>
  LIST_FACETS.filter((facet) => list.narrowed[facet] === undefined && list.facets[facet].length > 1);

function Facets({ list, say }: { list: ColumnList; say: Say }) {
  const open = openFacets(list);
  return (
    <nav className="facets" aria-labelledby="narrow">
      <h2 id="narrow">{say('list.narrow')}</h2>
      {open.map((facet) => (
        <section key={facet} aria-labelledby={`by-${facet}`}>
          <h3 id={`by-${facet}`}>{say(`list.facet.${facet}`)}</h3>
          <ul>
            {list.facets[facet].slice(0, MOST_VALUES).map(({ value, count }) => (
              <li key={value}>
                <a href={listPath(list.column, { ...list.narrowed, [facet]: value })} rel="nofollow">
                  {say('list.value', { value: worded(facet, value, say), count })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** Themes are named as they were published; a genre or validity that the address makes up is none of ours. */
export function worded(facet: ListFacet, value: string, say: Say): string {
  if (facet !== 'genre' && facet !== 'validity') return value;
  try {
    return say(`${facet}.${value}`);
  } catch {
    return value;
  }
}
