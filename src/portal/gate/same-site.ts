import { csrf } from 'hono/csrf';

/**
 * A form is taken only from a page of this site. Hosts are compared and not whole origins, because TLS ends at a front
 * server and this one sees http where the browser sees https.
 */
export const sameSite = csrf({
  origin: (origin, c) =>
    URL.canParse(origin) && new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host),
});
