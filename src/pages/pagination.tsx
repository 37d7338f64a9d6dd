import type { Say } from './visitor.ts';

/** Links to the other pages of a list; nothing where there is one page. `path` gets `?page=`, or `&page=` after a question. */
export function Pagination({ path, page, pages, say }: { path: string; page: number; pages: number; say: Say }) {
  if (pages <= 1) return null;
  const to = (n: number) => `${path}${path.includes('?') ? '&' : '?'}page=${n}`;
  const numbers = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 2,
  );
  return (
    <nav className="pages" aria-label={say('pages.nav')}>
      <ul>
        {page > 1 && (
          <li>
            <a href={to(page - 1)} rel="prev">
              {say('pages.previous')}
            </a>
          </li>
        )}
        {numbers.map((n) => (
          <li key={n}>
            {n === page ? (
              <span aria-current="page">{n}</span>
            ) : (
              <a href={to(n)} aria-label={say('pages.page', { page: n })}>
                {n}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={to(page + 1)} rel="next">
              {say('pages.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
