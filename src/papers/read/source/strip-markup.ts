import { LIMITS, LimitPassed } from '../blocks.ts';
import { Boxes, hasBoxes } from './boxes.ts';
import { Figures } from './figures.ts';
import { attributesOf, type Tag, TagScanner } from './tags.ts';
import { Extent, StyleSheets } from './treatment.ts';

const TABLE_TAGS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);
const INLINE_TAGS = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr o:p rt rp ruby'.split(
    ' ',
  ),
);
const SILENT_TAGS = new Set(
  'script style textarea noscript iframe xmp noembed noframes select svg math object'.split(' '),
);

function spans(tag: Tag): string {
  const attributes = attributesOf(tag);
  let out = '';
  for (const name of ['colspan', 'rowspan']) {
    const value = /^\s*(\d{1,9})/.exec(attributes.get(name) ?? '')?.[1];
    if (value === undefined) continue;
    if (Number(value) > LIMITS.span) throw new LimitPassed('span');
    out += ` ${name}=${Math.max(1, Number(value))}`;
  }
  return out;
}

const SPACES = /\s|&(?:nbsp|#160|#xa0|ensp|emsp|thinsp|#8203);?/gi;

/** Where the comment that begins at `open` ends. `<!-->` is a whole comment, as in browsers. */
function endOfComment(html: string, open: number): number {
  const end = html.indexOf('-->', open + 2);
  return end === -1 ? html.length : end + 3;
}

/** What is left of a page, and how many elements with text in them were left out because nobody sees them. */
export interface Stripped {
  readonly html: string;
  readonly hidden: number;
}

/** Takes a page tag by tag and text by text, and keeps what a report needs of it. */
class Stripper {
  readonly out: string[] = [];
  readonly sheets = new StyleSheets();
  hidden = 0;
  private readonly keepLines: boolean;
  private kept: number;
  private tags = 0;
  private unseen: Extent | null = null;
  private unseenText = false;
  private marked: Extent | null = null;
  private readonly figures = new Figures(this.out);

  constructor(keepLines: boolean) {
    this.keepLines = keepLines;
    this.kept = keepLines ? 1 : 0;
  }

  text(text: string): void {
    if (text === '') return;
    if (this.unseen) {
      this.unseenText ||= /\d/.test(text);
      return;
    }
    const shown = this.marked && text.replace(SPACES, '') !== '' ? `〔${text.trim()}〕` : text;
    this.out.push(this.kept > 0 ? shown.replaceAll('\n', '<br>') : shown);
  }

  tag(tag: Tag): void {
    const inline = INLINE_TAGS.has(tag.name);
    if (this.marked && this.marked.endsAt(tag, inline) !== 'no') this.marked = null;
    if (this.unseen) {
      const ends = this.unseen.endsAt(tag, inline);
      if (ends !== 'no') this.endUnseen();
      if (ends !== 'before') return;
    }
    const extent = Extent.of(tag, tag.closing ? null : this.sheets.treatmentOf(tag));
    if (extent?.treatment === 'marked') this.marked ??= extent;
    else if (extent) this.unseen = extent;
    const cell = tag.name === 'td' || tag.name === 'th';
    if (!this.unseen || (cell && extent?.treatment === 'empty')) this.keep(tag, inline);
  }

  private keep(tag: Tag, inline: boolean): void {
    if (TABLE_TAGS.has(tag.name)) {
      if (++this.tags > LIMITS.elements * 2) throw new LimitPassed('elements');
      this.out.push(tag.closing ? `</${tag.name}>` : `<${tag.name}${spans(tag)}>`);
      if (tag.name === 'table' && !tag.closing) this.figures.table();
    } else if (tag.name === 'pre') {
      this.kept = Math.max(this.keepLines ? 1 : 0, this.kept + (tag.closing ? -1 : 1));
      this.breakLine();
    } else if (!inline) {
      this.breakLine();
      this.figures.tag(tag);
    }
  }

  /** Blocks in blocks begin and end at one place: one break is enough. */
  private breakLine(): void {
    if (this.out.at(-1) !== '<br>') this.out.push('<br>');
  }

  endUnseen(): void {
    if (this.unseenText) this.hidden++;
    this.unseen = null;
    this.unseenText = false;
  }
}

/**
 * Leaves of a page only what a report needs: tables with their spans, text, and `<br>` where any other block begins or
 * ends; a table that belongs to a chart says so. Scripts, styles, comments, attributes and what nobody sees go. One pass; so that the parser behind it meets no
 * nesting but that of tables, and no million attributes. `keepLines`: line ends are breaks, as in text that has only its
 * tables as HTML.
 */
export function stripMarkup(html: string, keepLines: boolean): Stripped {
  const scanner = new TagScanner(html);
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const stripper = new Stripper(keepLines);
  const boxes = hasBoxes(html) ? new Boxes() : null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    stripper.text(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    if (html.startsWith('<!--', open)) {
      at = endOfComment(html, open);
      continue;
    }
    if (html[open + 1] === '!' || html[open + 1] === '?') {
      const end = html.indexOf('>', open);
      at = end === -1 ? html.length : end + 1;
      continue;
    }
    const tag = scanner.read(open);
    if (!tag) {
      stripper.text('&lt;');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (!SILENT_TAGS.has(tag.name)) {
      stripper.tag(boxes?.drawn(tag) ?? tag);
      continue;
    }
    const end = tag.closing ? -1 : lower.indexOf(`</${tag.name}`, at);
    if (tag.name === 'style' && end !== -1) {
      stripper.sheets.add(html.slice(at, end));
      boxes?.add(html.slice(at, end));
    }
    if (end !== -1) at = end;
    else if (!tag.closing && (tag.name === 'script' || tag.name === 'style')) at = html.length;
  }
  stripper.endUnseen();
  return { html: stripper.out.join(''), hidden: stripper.hidden };
}
