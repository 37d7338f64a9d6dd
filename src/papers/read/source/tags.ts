const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
}

/** Reads tags off `html` from left to right, each character once: a quote that is never closed is no quote. */
export class TagScanner {
  private readonly html: string;
  private readonly unclosed = new Set<string>();

  constructor(html: string) {
    this.html = html;
  }

  /** The tag that begins at `at` (which holds `<`), or null where none does. */
  read(at: number): Tag | null {
    const closing = this.html[at + 1] === '/';
    const start = at + (closing ? 2 : 1);
    if (!isLetter(this.html.charCodeAt(start))) return null;
    let i = start;
    while (i < this.html.length && i - start < 20 && /[\w:-]/.test(this.html[i]!)) i++;
    const name = this.html.slice(start, i).toLowerCase();
    const end = this.endOf(i);
    return { name, closing, attributes: this.html.slice(i, Math.min(end, i + 4000)), end: end + 1 };
  }

  private endOf(from: number): number {
    for (let i = from; i < this.html.length; i++) {
      const character = this.html[i]!;
      if (character === '>') return i;
      if ((character === '"' || character === "'") && !this.unclosed.has(character)) {
        const close = this.html.indexOf(character, i + 1);
        if (close === -1) this.unclosed.add(character);
        else i = close;
      }
    }
    return this.html.length;
  }
}

const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a tag by name; of two of one name the first counts. */
export function attributesOf(tag: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (tag.attributes.length < 4) return found;
  for (const [, name, double, single, bare] of tag.attributes.matchAll(ATTRIBUTE)) {
    const key = name!.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
}
