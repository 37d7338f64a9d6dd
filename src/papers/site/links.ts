import { posix } from 'node:path';
import { insidePath } from './folder.ts';

/** Attachments, by their ending: those that are kept, and those that readers may still have and that are named. */
export const ATTACHED = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|txt|pptx?|zip|rar|7z|csv)$/i;

/** Where the pages lay: `http://host/`, by which addresses of the site itself are told from others. */
export interface SiteBase {
  readonly url: URL | null;
  readonly paths: ReadonlySet<string>;
}

/** The file that an address of a page leads to; null where it leads out of the folder. */
export function fileAt(address: string, page: string, { url, paths }: SiteBase): string | null {
  const plain = address.trim().replace(/[?#].*$/s, '');
  if (plain === '' || /^(?:mailto|tel|javascript|data):/i.test(plain)) return null;
  const own = ownPath(plain, url);
  if (own === null) return null;
  const path = decoded(own.startsWith('/') ? own : posix.join('/', posix.dirname(page), own));
  const inside = insidePath(path);
  return inside !== null && paths.has(inside) ? inside : null;
}

/** An address as it may stand in a body here: out of the site as it is, inside it as a path, which leads on to where it is now. */
export function addressAt(address: string, page: string, { url }: SiteBase): string {
  const plain = address.trim();
  if (/^(?:mailto|tel):/i.test(plain)) return plain;
  const own = ownPath(plain, url);
  if (own === null) return /^https?:\/\//i.test(plain) ? plain : '';
  return own.startsWith('/') ? own : posix.join('/', posix.dirname(page), own);
}

/** The path of an address of this site; null for one of another. */
function ownPath(address: string, url: URL | null): string | null {
  if (address.startsWith('//') || /^[a-z][a-z\d+.-]*:/i.test(address)) {
    const target = URL.parse(address, url ?? 'http://none.invalid');
    return target && url && target.host === url.host ? target.pathname + target.search : null;
  }
  return address;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
