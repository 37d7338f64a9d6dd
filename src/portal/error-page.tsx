import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { PortalContext } from './visit.ts';

export type ErrorStatus = 400 | 403 | 404 | 413 | 429 | 500 | 503;

/** A calm page that says what happened, that nothing was saved, and what to do. */
export function errorPage(
  c: PortalContext,
  status: ErrorStatus,
  facts: Readonly<Record<string, string | number>> = {},
  /** What is said, where one status has several causes. */
  about: 'download' | ErrorStatus = status,
): Response {
  const { say, page } = c.get('visit');
  const title = say(`error.${about}`);
  const main = (
    <div className="prose">
      <h1>{title}</h1>
      <p>{say(`error.${about}-text`, facts)}</p>
      <p>
        <a href="/">{say('error.home')}</a>
      </p>
    </div>
  );
  return c.html(page({ title, section: null, main }), status as ContentfulStatusCode);
}
