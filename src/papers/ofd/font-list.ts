import type { FontUsed, TextObject } from './page-objects.ts';
import { withCharacters } from './unicode-font.ts';

/** A font of the document, and the characters that are looked up in it. */
interface ListedFont {
  readonly id: number;
  readonly used: FontUsed;
  readonly characters: Map<number, number>;
}

/** The fonts of one document: each once, with the table of the characters that stand in it. */
export class FontList {
  private readonly fonts = new Map<FontUsed, ListedFont>();
  private readonly nextId: () => number;

  constructor(nextId: () => number) {
    this.nextId = nextId;
  }

  /**
   * The font's id, and which glyphs a reader would not find by their characters: ligatures, and a second shape of a
   * character. Places are counted in UTF-16 as the text is.
   */
  take({ font: used, glyphs }: TextObject): { id: number; unfound: { at: number; length: number; glyph: number }[] } {
    let font = this.fonts.get(used);
    if (!font) {
      font = { id: this.nextId(), used, characters: new Map() };
      this.fonts.set(used, font);
    }
    const unfound: { at: number; length: number; glyph: number }[] = [];
    let at = 0;
    for (const { text, glyph } of glyphs) {
      const character = text.codePointAt(0)!;
      const isOne = text.length === String.fromCodePoint(character).length;
      if (isOne && !font.characters.has(character)) font.characters.set(character, glyph);
      if (!isOne || font.characters.get(character) !== glyph) unfound.push({ at, length: text.length, glyph });
      at += text.length;
    }
    return { id: font.id, unfound };
  }

  /** Every font as a file. */
  files(): { id: number; name: string; ending: string; bytes: Uint8Array }[] {
    return [...this.fonts.values()].map(({ id, used: { name, bytes }, characters }) => {
      const ending = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'OTTO' ? 'otf' : 'ttf';
      return { id, name, ending, bytes: withCharacters(bytes, characters) };
    });
  }
}
