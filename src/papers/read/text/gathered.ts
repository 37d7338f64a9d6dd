import type { FilePart, FileText, HiddenWay } from '../../../cases/publication/scan/file-text.ts';

/** More of one file is looked at by a person and not kept: a book has a million characters. */
export const MOST_CHARACTERS = 1_000_000;
const MOST_HIDDEN = 20_000;

/** Gathers what is read of a file, part after part, as far as it may be kept. */
export class Gathered {
  private readonly parts: FilePart[] = [];
  private readonly hidden = new Map<string, { at: string; way: HiddenWay; lines: string[]; length: number }>();
  private readonly unread: string[] = [];
  private length = 0;

  /** What a reader of the file sees. */
  see(at: string, text: string): void {
    const said = clean(text);
    const room = MOST_CHARACTERS - this.length;
    if (said === '' || room <= 0) {
      if (room <= 0 && said !== '') this.miss(at);
      return;
    }
    if (said.length > room) this.miss(at);
    this.parts.push({ at, text: said.slice(0, room) });
    this.length += said.length;
  }

  /** What nobody sees who does not look for it: of one way and place, all together. */
  hide(at: string, way: HiddenWay, text: string): void {
    const said = clean(text);
    const key = `${way} ${at}`;
    const there = this.hidden.get(key) ?? { at, way, lines: [], length: 0 };
    if (said === '' || there.lines.includes(said) || there.length > MOST_HIDDEN) return;
    this.hidden.set(key, there);
    there.lines.push(said.slice(0, MOST_HIDDEN));
    there.length += said.length;
  }

  /** A page or all of the file that a person has to look at, since nothing can be read of it. */
  miss(at: string): void {
    if (!this.unread.includes(at)) this.unread.push(at);
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  done(): FileText {
    if (this.isEmpty) this.miss('');
    const hidden = [...this.hidden.values()].map(({ at, way, lines }) => ({ at, way, text: lines.join('\n') }));
    return { parts: this.parts, hidden, unread: this.unread.includes('') ? [''] : this.unread };
  }
}

/** One line a line, without what stands around it; a database keeps no zero bytes and no half characters. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
