import { LIMITS, LimitPassed } from '../blocks.ts';

const TABLE_TAGS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);
const INLINE_TAGS = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr o:p'.split(
    ' ',
  ),
);
const SILENT_TAGS = new Set(
  'script style textarea noscript iframe xmp noembed noframes template select svg math object'.split(' '),
);

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
}

/** Reads tags off `html` from left to right, each character once: a quote that is never closed is no quote. */
class TagScanner {
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

function spans(attributes: string): string {
  if (attributes.length < 9) return '';
  let out = '';
  for (const name of ['colspan', 'rowspan']) {
    const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*(\\d{1,9})`, 'i').exec(attributes)?.[1];
    if (value === undefined) continue;
    if (Number(value) > LIMITS.span) throw new LimitPassed('span');
    out += ` ${name}=${Math.max(1, Number(value))}`;
  }
  return out;
}

/**
 * Leaves of a page only what a report needs: tables with their spans, text, and `<br>` where any other block begins or
 * ends. Scripts, styles, comments and attributes go. One pass; so that the parser behind it meets no nesting but that of
 * tables, and no million attributes. `keepLines`: line ends are breaks, as in text that has only its tables as HTML.
 */
export function stripMarkup(html: string, keepLines: boolean): string {
  const scanner = new TagScanner(html);
  const lower = html.toLowerCase();
  const out: string[] = [];
  // Blocks in blocks begin and end at one place: one break is enough.
  const breakLine = (): void => {
    if (out.at(-1) !== '<br>') out.push('<br>');
  };
  let kept = keepLines ? 1 : 0;
  let tags = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open === -1 ? html.length : open);
    if (text !== '') out.push(kept > 0 ? text.replaceAll('\n', '<br>') : text);
    if (open === -1) break;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    if (html[open + 1] === '!' || html[open + 1] === '?') {
      const end = html.indexOf('>', open);
      at = end === -1 ? html.length : end + 1;
      continue;
    }
    const tag = scanner.read(open);
    if (!tag) {
      out.push('&lt;');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (SILENT_TAGS.has(tag.name)) {
      const end = tag.closing ? -1 : lower.indexOf(`</${tag.name}`, at);
      if (end !== -1) at = end;
      else if (!tag.closing && (tag.name === 'script' || tag.name === 'style')) at = html.length;
    } else if (TABLE_TAGS.has(tag.name)) {
      if (++tags > LIMITS.elements * 2) throw new LimitPassed('elements');
      out.push(tag.closing ? `</${tag.name}>` : `<${tag.name}${spans(tag.attributes)}>`);
    } else if (tag.name === 'pre') {
      kept = Math.max(keepLines ? 1 : 0, kept + (tag.closing ? -1 : 1));
      breakLine();
    } else if (!INLINE_TAGS.has(tag.name)) {
      breakLine();
    }
  }
  return out.join('');
}
