import { secureHeaders } from 'hono/secure-headers';

/** Nothing from elsewhere, no script at all, no frame, and style only from our one file. */
export const portalHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'none'"],
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
