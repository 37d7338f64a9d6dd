import type { FileRef } from '../../cases/entry.ts';
import type { PortalContext } from '../visit.ts';

/** Pictures that a page may show in place; everything else is saved, and never run. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** The bytes of a public file, by their hash; whoever has them already is told so. */
export function fileAnswer(c: PortalContext, file: FileRef & { readonly bytes: Uint8Array }): Response {
  const etag = `"${file.hash.slice(0, 32)}"`;
  const headers = {
    // Asked for again each time: a withdrawal takes the files along.
    'Cache-Control': 'no-cache',
    ETag: etag,
    'Content-Type': SHOWN.includes(file.mediaType) ? file.mediaType : 'application/octet-stream',
    'Content-Disposition': `${SHOWN.includes(file.mediaType) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(file.name)}`,
  };
  return c.req.header('if-none-match') === etag
    ? c.body(null, 304, headers)
    : c.body(Uint8Array.from(file.bytes), 200, headers);
}

/** A file that is made when it is asked for, to be saved. */
export function bytesAnswer(
  c: PortalContext,
  { name, media, bytes }: { readonly name: string; readonly media: string; readonly bytes: Uint8Array },
): Response {
  return c.body(Uint8Array.from(bytes), 200, {
    'Cache-Control': 'no-cache',
    'Content-Type': media,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeName(name)}`,
  });
}

/** RFC 8187: encodeURIComponent leaves four characters that a header value may not have. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
