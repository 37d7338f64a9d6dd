import type { Http } from './route.ts';

/** Bytes to be saved under a name, and never shown inside a page. */
export function attachmentAnswer(http: Http, bytes: Uint8Array, name: string, media = 'application/octet-stream') {
  return http.body(Uint8Array.from(bytes), 200, attachmentHeaders(name, media));
}

export function attachmentHeaders(name: string, media: string) {
  return {
    'Content-Type': media,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeName(name)}`,
    'X-Content-Type-Options': 'nosniff',
  };
}

/** RFC 8187: encodeURIComponent leaves four characters that a header value may not have. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
