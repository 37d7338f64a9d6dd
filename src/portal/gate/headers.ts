import type { Context } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** The pages that have the script (search/type-ahead.ts); all others may run none. */
const SCRIPTED = ['/', '/info', '/search', '/apply'];
const scriptsOf = (c: Context) => (SCRIPTED.includes(c.req.path) ? "'self'" : "'none'");

/** Nothing from elsewhere, no script but one of ours on four pages, no frame, and style only from our one file. */
export const portalHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: [scriptsOf],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  // TLS ends at the agency's own front server, which also decides on this one.
  strictTransportSecurity: false,
});
