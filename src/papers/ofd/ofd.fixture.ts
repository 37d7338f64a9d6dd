import { strFromU8, unzipSync } from 'fflate';
import type { Refusal } from '../../base/refusal.ts';
import { bytesOf } from '../pdf/page.fixture.ts';

/** A character of an OFD where its element says that it stands, in millimetres. */
export interface Character {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly font: string;
}

export interface OfdPage {
  readonly width: number;
  readonly height: number;
  readonly characters: readonly Character[];
  readonly paths: readonly string[];
}

export interface ReadOfd {
  readonly pages: readonly OfdPage[];
  /** Font files, by the id that text has them by. */
  readonly fonts: ReadonlyMap<string, Buffer>;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const numbers = (list = ''): number[] => list.split(' ').filter(Boolean).map(Number);
const attribute = (element: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];
const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Reads an OFD by its own list of pages and fonts, as a reader does. */
export function readOfd(made: Uint8Array | Refusal): ReadOfd {
  const files = unzipSync(bytesOf(made));
  const textOf = (path: string): string => strFromU8(files[path]!);
  const root = /<ofd:DocRoot>(.*?)</.exec(textOf('OFD.xml'))![1]!;
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const document = textOf(root);
  const resources = textOf(folder + /<ofd:PublicRes>(.*?)</.exec(document)![1]!);
  const base = `${folder}${attribute(resources, 'BaseLoc')}/`;
  const fonts = [...resources.matchAll(/(<ofd:Font [^>]*>)<ofd:FontFile>(.*?)</g)].map(
    ([, element, file]) => [attribute(element!, 'ID')!, Buffer.from(files[base + file]!)] as const,
  );
  const pages = [...document.matchAll(/<ofd:Page [^>]*>/g)].map(([entry]) =>
    readPage(textOf(folder + attribute(entry, 'BaseLoc'))),
  );
  return { pages, fonts: new Map(fonts), files };
}

function readPage(xml: string): OfdPage {
  const [, , width = 0, height = 0] = numbers(/<ofd:PhysicalBox>(.*?)</.exec(xml)![1]);
  const texts = [...xml.matchAll(/(<ofd:TextObject [^>]*>).*?(<ofd:TextCode [^>]*>)(.*?)<\/ofd:TextCode>/gs)];
  const characters = texts.flatMap(([, object, code, escaped]) => {
    const [left = 0, top = 0] = numbers(attribute(object!, 'Boundary'));
    const text = unescaped(escaped!);
    const distances = numbers(attribute(code!, 'DeltaX'));
    if (distances.length !== text.length - 1) throw new Error(`${distances.length} distances in ${text}`);
    let x = left + Number(attribute(code!, 'X'));
    return text.split('').map((character, i) => {
      x += i === 0 ? 0 : distances[i - 1]!;
      const baseline = top + Number(attribute(code!, 'Y'));
      return { text: character, x, baseline, font: attribute(object!, 'Font')! };
    });
  });
  return { width, height, characters, paths: xml.match(/<ofd:PathObject .*?<\/ofd:PathObject>/gs) ?? [] };
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue;
    return font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12));
  }
  throw new Error(`no table ${tag}`);
}

/** The glyph of a character by each of the Unicode tables of a font, of format 4 and of format 12. */
export function glyphsOf(font: Buffer, character: number): number[] {
  const cmap = tableOf(font, 'cmap');
  return Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.subarray(cmap.readUInt32BE(8 + i * 8))).flatMap(
    (table) => {
      const format = table.readUInt16BE(0);
      return format === 4 ? [basic(table, character)] : format === 12 ? [full(table, character)] : [];
    },
  );
}

function basic(table: Buffer, character: number): number {
  const twice = table.readUInt16BE(6);
  for (let i = 0; i < twice; i += 2) {
    if (table.readUInt16BE(14 + i) < character) continue;
    const [start, delta, range] = [1, 2, 3].map((part) => table.readUInt16BE(16 + part * twice + i));
    if (start! > character) return 0;
    if (range === 0) return (character + delta!) & 0xffff;
    return table.readUInt16BE(16 + 3 * twice + i + range! + 2 * (character - start!));
  }
  return 0;
}

function full(table: Buffer, character: number): number {
  for (let at = 16; at < 16 + table.readUInt32BE(12) * 12; at += 12) {
    const [start, end, glyph] = [0, 4, 8].map((part) => table.readUInt32BE(at + part)) as [number, number, number];
    if (start <= character && character <= end) return glyph + character - start;
  }
  return 0;
}

/** The box around the outline of a glyph, in units of the font: tells one character from another. */
export function outlineBox(font: Buffer, glyph: number): number[] {
  const isLong = tableOf(font, 'head').readInt16BE(50) === 1;
  const loca = tableOf(font, 'loca');
  const [from, to] = [glyph, glyph + 1].map((i) => (isLong ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2));
  if (from === to) return [];
  const outline = tableOf(font, 'glyf').subarray(from);
  return [2, 4, 6, 8].map((at) => outline.readInt16BE(at));
}
