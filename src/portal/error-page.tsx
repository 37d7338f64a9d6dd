import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { PortalContext } from './visit.ts';

export type ErrorStatus = 400 | 403 | 404 | 413 | 429 | 500 | 503;

/** A calm page that says what happened, that nothing was saved, and what to do. */
export function errorPage(
  c: PortalContext,
  status: ErrorStatus,
  facts: Readonly<Record<string, string | number>> = {},
): Response {
  const { say, page } = c.get('visit');
  const title = say(`error.${status}`);
  const main = (
    <div className="prose">
      <h1>{title}</h1>
      <p>{say(`error.${status}-text`, facts)}</p>
      <p>
        <a href="/">{say('error.home')}</a>
      </p>
    </div>
  );
  return c.html(page({ title, section: null, main }), status as ContentfulStatusCode);
}
