import { escapeXml } from '../office/xml.ts';
import type { FontList } from './font-list.ts';
import type { DrawnPage, PathObject, TextObject } from './page-objects.ts';

export const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** Millimetres to a tenth of a micrometre. */
const mm = (value: number): string => String(Number(value.toFixed(4)));
const list = (values: readonly number[]): string => values.map(mm).join(' ');
const color = (name: 'Fill' | 'Stroke', hex: string): string => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<ofd:${name}Color Value="${parts.join(' ')}"/>`;
};

/** Letters stand within this of their baseline, times their size; a reader may cut what lies outside an object. */
const [ABOVE, BELOW] = [1.1, 0.4];

/** `Content.xml` of one page (GB/T 33190-2016, 7.7). */
export function pageXml({ width, height, objects }: DrawnPage, fonts: FontList, nextId: () => number): string {
  const layer = nextId();
  const content = objects.map((one) => ('glyphs' in one ? textXml(one, fonts, nextId()) : pathXml(one, nextId())));
  return (
    `<ofd:Page ${NAMESPACE}><ofd:Area><ofd:PhysicalBox>0 0 ${mm(width)} ${mm(height)}</ofd:PhysicalBox></ofd:Area>` +
    `<ofd:Content><ofd:Layer ID="${layer}" Type="Body">${content.join('\n')}</ofd:Layer></ofd:Content></ofd:Page>`
  );
}

function textXml(text: TextObject, fonts: FontList, id: number): string {
  const { size, baseline, glyphs } = text;
  const { id: font, unfound } = fonts.take(text);
  const left = glyphs[0]!.x;
  // A distance for each code of the text; the further codes of a ligature stand where it begins.
  const places = glyphs.flatMap(({ text: { length }, x }) => Array.from({ length }, () => x));
  const distances = places.slice(1).map((x, i) => x - places[i]!);
  const box = [left, baseline - ABOVE * size, glyphs.at(-1)!.x - left + 1.1 * size, (ABOVE + BELOW) * size];
  const transforms = unfound.map(
    ({ at, length, glyph }) =>
      `<ofd:CGTransform CodePosition="${at}" CodeCount="${length}" GlyphCount="1"><ofd:Glyphs>${glyph}</ofd:Glyphs></ofd:CGTransform>`,
  );
  const delta = distances.length > 0 ? ` DeltaX="${list(distances)}"` : '';
  return (
    `<ofd:TextObject ID="${id}" Boundary="${list(box)}" Font="${font}" Size="${mm(size)}">${color('Fill', text.color)}` +
    `${transforms.join('')}<ofd:TextCode X="0" Y="${mm(ABOVE * size)}"${delta}>` +
    `${escapeXml(glyphs.map((one) => one.text).join(''))}</ofd:TextCode></ofd:TextObject>`
  );
}

function pathXml({ steps, stroke, fill, evenOdd, lineWidth, dash }: PathObject, id: number): string {
  const points = steps.flatMap(([, ...numbers]) => numbers);
  const [xs, ys] = [0, 1].map((side) => points.filter((_, i) => i % 2 === side)) as [number[], number[]];
  const edge = stroke ? lineWidth : 0;
  const [left, top] = [Math.min(...xs) - edge, Math.min(...ys) - edge];
  const box = [left, top, Math.max(...xs) + edge - left, Math.max(...ys) + edge - top];
  const data = steps.map(([letter, ...numbers]) =>
    [letter, ...numbers.map((value, i) => mm(value - (i % 2 === 0 ? left : top)))].join(' '),
  );
  const look = [
    stroke ? ` LineWidth="${mm(lineWidth)}"` : ' Stroke="false"',
    fill ? ' Fill="true"' : '',
    fill && evenOdd ? ' Rule="Even-Odd"' : '',
    dash.length > 0 ? ` DashPattern="${list(dash)}"` : '',
  ];
  return (
    `<ofd:PathObject ID="${id}" Boundary="${list(box)}"${look.join('')}>` +
    `${stroke ? color('Stroke', stroke) : ''}${fill ? color('Fill', fill) : ''}` +
    `<ofd:AbbreviatedData>${data.join(' ')}</ofd:AbbreviatedData></ofd:PathObject>`
  );
}
