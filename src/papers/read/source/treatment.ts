import { attributesOf, type Tag } from './tags.ts';

/**
 * How the text of an element is taken. `hidden`: nobody sees it, so it is no part of the report. `empty`: the same, but its
 * cell stays in its row. `marked`: seen, but no plain part of the text around it (a footnote mark behind a number, a figure
 * that is struck out); it is kept in 〔〕, so that no figure is made of it.
 */
export type Treatment = 'hidden' | 'empty' | 'marked';

const HIDDEN_TAGS = new Set(['template', 'rp', 'datalist', 'audio', 'video', 'canvas']);
const MARKED_TAGS = new Set(['sup', 'sub', 'del', 's', 'strike', 'rt', 'bdo']);
/** Names that the common style libraries give to what is not shown. */
const HIDDEN_CLASSES = new Set(['sr-only', 'visually-hidden', 'd-none']);

const isZero = (value: string | undefined): boolean => value !== undefined && /^0+(?:\.0+)?(?:[a-z]+|%)?$/.test(value);
const isFarOut = (value: string | undefined): boolean => value !== undefined && /^-\d{3,}(?:\.\d+)?[a-z]+$/.test(value);

/** What a style says of its element, or null where it shows it as it is. */
function treatmentOfStyle(style: string): Treatment | null {
  if (style.length < 6) return null;
  const says = new Map<string, string>();
  for (const part of style.toLowerCase().split(';')) {
    const at = part.indexOf(':');
    if (at > 0)
      says.set(
        part.slice(0, at).trim(),
        part
          .slice(at + 1)
          .replace(/!important/, '')
          .trim(),
      );
  }
  if (says.get('display') === 'none' || says.get('mso-hide') === 'all') return 'hidden';
  if (['text-indent', 'left', 'top', 'margin-left'].some((name) => isFarOut(says.get(name)))) return 'hidden';
  if (/^(?:hidden|collapse)$/.test(says.get('visibility') ?? '')) return 'empty';
  if (isZero(says.get('opacity'))) return 'empty';
  const struck = `${says.get('text-decoration') ?? ''} ${says.get('text-decoration-line') ?? ''}`.includes(
    'line-through',
  );
  const raised = /^(?:super|sub|text-top|text-bottom)$/.test(says.get('vertical-align') ?? '');
  const turned = (says.get('unicode-bidi') ?? '').includes('override');
  return struck || raised || turned || isZero(says.get('font-size')) ? 'marked' : null;
}

const MOST_STYLE = 200_000;

/** What the style sheets inside a page hide by class or id; rules inside of `@media` and the like are left out. */
export class StyleSheets {
  private readonly rules = new Map<string, Treatment>();
  private read = 0;

  add(css: string): void {
    this.read += css.length;
    if (this.read > MOST_STYLE) return;
    let depth = 0;
    let selectors = '';
    for (const part of css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '').split(/(?<=[{}])/)) {
      if (part.endsWith('{')) {
        if (depth === 0) selectors = part.slice(0, -1);
        depth++;
      } else if (part.endsWith('}')) {
        depth = Math.max(0, depth - 1);
        if (depth === 0 && !selectors.trim().startsWith('@')) this.rule(selectors, part.slice(0, -1));
        selectors = '';
      }
    }
  }

  private rule(selectors: string, style: string): void {
    for (const selector of selectors.split(',')) {
      const name = /^(?:[a-z]\w*)?([.#][\w-]+)$/i.exec(selector.trim())?.[1];
      if (name === undefined) continue;
      const treatment = treatmentOfStyle(style);
      if (treatment) this.rules.set(name, treatment);
      else if (/display|visibility/.test(style)) this.rules.delete(name);
    }
  }

  /** How the text inside of `tag` is taken; null where as any other. */
  treatmentOf(tag: Tag): Treatment | null {
    if (HIDDEN_TAGS.has(tag.name)) return 'hidden';
    const attributes = attributesOf(tag);
    if (attributes.has('hidden') || (tag.name === 'dialog' && !attributes.has('open'))) return 'hidden';
    const names = (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
    if (names.some((name) => HIDDEN_CLASSES.has(name))) return 'hidden';
    const own = treatmentOfStyle(attributes.get('style') ?? '');
    const shown = /(?:^|;)\s*display\s*:/i.test(attributes.get('style') ?? '');
    const sheet = [`#${attributes.get('id')}`, ...names.map((name) => `.${name}`)]
      .map((name) => this.rules.get(name))
      .find((treatment) => treatment !== undefined);
    const said = own ?? (shown ? undefined : sheet);
    const found = said ?? (MARKED_TAGS.has(tag.name) ? 'marked' : null);
    // A cell may stand high or low in its row: that is no footnote.
    const cell = tag.name === 'td' || tag.name === 'th' || tag.name === 'tr';
    const only = found === 'marked' && cell && /vertical-align/i.test(attributes.get('style') ?? '');
    return only && !/line-through/i.test(attributes.get('style') ?? '') ? null : found;
  }
}

const RANKS: Readonly<Record<string, number>> = { td: 1, th: 1, caption: 1, tr: 2, tbody: 3, thead: 3, tfoot: 3 };
const VOID_TAGS = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** The part of a page from an element's opening tag to where it ends, also where its closing tag was left out. */
export class Extent {
  readonly treatment: Treatment;
  private readonly name: string;
  private readonly rank: number;
  private depth = 1;
  private tables = 0;

  constructor(tag: Tag, treatment: Treatment) {
    this.treatment = treatment;
    this.name = tag.name;
    this.rank = RANKS[tag.name] ?? 0;
  }

  static of(tag: Tag, treatment: Treatment | null): Extent | null {
    return treatment === null || tag.closing || VOID_TAGS.has(tag.name) ? null : new Extent(tag, treatment);
  }

  /** Whether it ends at `tag`: with it (`with`), or before it, so that the tag is no part of it. */
  endsAt(tag: Tag, inline: boolean): 'no' | 'with' | 'before' {
    if (VOID_TAGS.has(tag.name)) return 'no';
    // Nothing but its own end closes a template.
    if (this.name === 'template' && tag.name !== 'template') return 'no';
    if (tag.name === 'table') return this.atTable(tag);
    if (this.tables > 0) return 'no';
    const rank = RANKS[tag.name] ?? 0;
    if (tag.name === this.name && tag.closing) return --this.depth === 0 ? 'with' : 'no';
    if (rank > 0) return rank >= this.rank ? 'before' : 'no';
    if (this.name === 'p' && !inline) return 'before';
    if (tag.name === this.name) this.depth++;
    return 'no';
  }

  private atTable(tag: Tag): 'no' | 'with' | 'before' {
    if (!tag.closing) {
      this.tables++;
      return this.name === 'p' ? 'before' : 'no';
    }
    if (this.tables > 0) {
      this.tables--;
      return 'no';
    }
    return this.name === 'table' ? 'with' : 'before';
  }
}
