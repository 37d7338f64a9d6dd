/** Where a link of a body leads: a publication, a file of one, another page here, or out of here. */
export type LinkTarget =
  | { readonly kind: 'item'; readonly indexNumber: string }
  | { readonly kind: 'file'; readonly indexNumber: string; readonly hash: string }
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'outside'; readonly address: string };

const LINK = /<a href="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The addresses of a body in its canonical form, each once, as they were typed. */
export function linksOf(html: string): string[] {
  const found = [...html.matchAll(LINK)].map(([, address]) =>
    address!.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!),
  );
  return [...new Set(found)];
}

const PAGES_OF_COLUMN = /^\/info\/(?:column\/[\w-]+|all|catalogue|organisation)?$/;
const FILE = /^\/info\/file\/([0-9a-f]{64})\/(.+)$/;
const ITEM = /^\/info\/(.+)$/;

/** Where an address leads. `own`: hosts by which readers reach this installation. */
export function targetOf(address: string, own: readonly string[] = []): LinkTarget {
  const url = URL.parse(address, 'http://here.invalid');
  const isHere = url && (url.host === 'here.invalid' || own.includes(url.host));
  if (!url || !isHere || !/^https?:$/.test(url.protocol)) return { kind: 'outside', address };
  const path = url.pathname.replace(/(.)\/$/, '$1');
  const [, hash, ofFile] = FILE.exec(path) ?? [];
  if (hash) return { kind: 'file', hash, indexNumber: decoded(ofFile!) };
  const [, item] = ITEM.exec(path) ?? [];
  if (item && !PAGES_OF_COLUMN.test(path)) return { kind: 'item', indexNumber: decoded(item) };
  return { kind: 'page', address: path };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
