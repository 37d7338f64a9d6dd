import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, zipSync } from 'fflate';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { LODGED, noticeAfter, REGISTERED } from '../notices/notice.fixture.ts';
import { noticePdf } from '../pdf/notice-pdf.ts';
import { bytesOf, measure } from '../pdf/page.fixture.ts';
import { reportPaperOf } from '../pdf/report-paper.fixture.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import { readCanonical } from '../read/canonical-file.ts';
import { readPaper } from '../read/read-paper.ts';
import { PageDrawing } from './draw-page.ts';
import { FontList } from './font-list.ts';
import { noticeOfd } from './notice-ofd.ts';
import { glyphsOf, outlineBox, readOfd } from './ofd.fixture.ts';
import { pageXml } from './page-xml.ts';
import { reportOfd } from './report-ofd.ts';

const FONTS = join(import.meta.dirname, '../../../dist/fonts');
const report = reportPaperOf(2025);
const wide = { ...report, prose: { ...report.prose, '6': '< & > "office" 王䶮𠮷 — fi 12 34' } };
const receipt = { ...noticeAfter(LODGED, REGISTERED)!, slip: ['回执：＿＿'] };
const codes = { number: '2026-00007', address: 'https://gk.example.gov.cn/track' };
const blanks = /\s/g;

describe.each([
  ['a report', () => reportOfd(wide), () => reportPdf(wide, { kind: 'portal' })],
  ['a notice', () => noticeOfd(receipt, codes), () => noticePdf(receipt, codes)],
])('%s as OFD', async (_, asOfd, asPdf) => {
  const ofd = readOfd(await asOfd());
  const pdf = await measure(await asPdf());

  it('has the pages of the PDF, of the same size', () => {
    expect(ofd.pages).toHaveLength(pdf.pages.length);
    for (const [i, page] of ofd.pages.entries()) {
      expect(page.width).toBeCloseTo(pdf.pages[i]!.width, 2);
      expect(page.height).toBeCloseTo(pdf.pages[i]!.height, 2);
    }
  });

  it('has every text of the PDF and no other, each within half a millimetre', () => {
    for (const [i, { characters }] of ofd.pages.entries()) {
      const { runs } = pdf.pages[i]!;
      const seen = characters.filter(({ text }) => text.trim() !== '');
      const whole = seen.map(({ text }) => text).join('');
      let at = 0;
      for (const { text, left, right, baseline } of runs) {
        const said = text.replace(blanks, '');
        expect(whole.slice(at, at + said.length)).toBe(said);
        const [first, last] = [seen[at]!, seen[at + said.length - 1]!];
        expect(Math.abs(first.x - left)).toBeLessThan(0.5);
        for (const one of [first, last]) expect(Math.abs(one.baseline - baseline)).toBeLessThan(0.5);
        expect(last.x).toBeLessThan(right + 0.5);
        at += said.length;
      }
      expect(whole).toHaveLength(at);
    }
  });

  it('embeds small fonts in which every character has the outline of the font that is shipped', () => {
    const shipped = [
      'NotoSerifSC_400Regular',
      'NotoSerifSC_700Bold',
      'NotoSansSC_400Regular',
      'LXGWWenKai-300',
      'LXGWWenKai-500',
    ].map((name) => readFileSync(join(FONTS, `${name}.ttf`)));
    const used = new Map<string, Set<string>>();
    for (const { characters } of ofd.pages)
      for (const { text, font } of characters) used.set(font, (used.get(font) ?? new Set()).add(text));
    expect([...used.keys()].sort()).toEqual([...ofd.fonts.keys()].sort());
    for (const [id, characters] of used) {
      const font = ofd.fonts.get(id)!;
      expect(font.length).toBeLessThan(150_000);
      const boxes = [...characters]
        .map((text) => text.charCodeAt(0))
        .filter((code) => code < 0xd800 || code > 0xdfff)
        .map((code) => {
          const glyphs = glyphsOf(font, code);
          expect(new Set(glyphs).size).toBe(1);
          return [code, outlineBox(font, glyphs[0]!)] as const;
        });
      const same = shipped.filter((whole) =>
        boxes.every(([code, box]) => String(outlineBox(whole, glyphsOf(whole, code)[0]!)) === String(box)),
      );
      expect(same).toHaveLength(1);
    }
  });
});

it('a report carries its figures, to the last cell', async () => {
  const { files } = readOfd(await reportOfd(report));
  const list = strFromU8(files['Doc_0/Attachs/Attachments.xml']!);
  expect(list).toContain('<ofd:FileLoc>annual-report.json</ofd:FileLoc>');
  expect(readCanonical(files['Doc_0/Attachs/annual-report.json']!, '报告')).toEqual(report.figures);
  const read = await readPaper(zipSync(files), '报告.ofd');
  expect(read).toMatchObject({ report: report.figures, notes: [{ code: 'attachment-alone' }] });
  const { 'Doc_0/Attachs/annual-report.json': _, ...bare } = files;
  expect(await readPaper(zipSync(bare), '报告.ofd')).toMatchObject({ refused: [{ facts: { kind: 'OFD' } }] });
  expect(readOfd(await noticeOfd(receipt)).files['Doc_0/Attachs/Attachments.xml']).toBeUndefined();
});

it('the headings of a report are its bookmarks, each where it stands', async () => {
  const { files, pages } = readOfd(await reportOfd(report));
  const document = strFromU8(files['Doc_0/Document.xml']!);
  const ids = [...document.matchAll(/<ofd:Page ID="(\d+)"/g)].map(([, id]) => id);
  const found = [...document.matchAll(/Title="([^"]*)"><.*?PageID="(\d+)" Left="([\d.]+)" Top="([\d.]+)"/g)].map(
    ([, title, page, left, top]) => ({ title: title!, page: ids.indexOf(page), left: Number(left), top: Number(top) }),
  );
  expect(found.map(({ title }) => title)).toEqual(expect.arrayContaining([...report.headings, '（一）主动公开情况']));
  for (const { title, page, left, top } of found.filter(({ title }) => report.headings.includes(title))) {
    const { characters } = pages[page]!;
    const at = characters
      .map(({ text }) => text)
      .join('')
      .indexOf(title);
    const first = characters[at]!;
    expect(first.baseline - top).toBeGreaterThan(0);
    expect(first.baseline - top).toBeLessThan(225 / 22);
    expect(Math.abs(first.x - left)).toBeLessThan(12);
  }
  expect(document.indexOf('</ofd:Pages><ofd:Outlines>')).toBeGreaterThan(0);
});

it('the same paper is the same bytes, from a press just opened too', async () => {
  const first = bytesOf(await noticeOfd(receipt, codes));
  const { takeOwnFonts } = await import('../pdf/press.ts');
  takeOwnFonts('/nowhere');
  takeOwnFonts(null);
  expect(Buffer.from(bytesOf(await noticeOfd(receipt, codes))).equals(Buffer.from(first))).toBe(true);
});

it('a notice has its red head, its rules, its QR code and its dashed line', async () => {
  const [first, second] = readOfd(await noticeOfd(receipt, codes)).pages;
  expect(first!.paths.filter((path) => path.includes('StrokeColor Value="230 0 18"'))).toHaveLength(4);
  expect(second!.paths.some((path) => path.includes('Fill="true"'))).toBe(true);
  expect(second!.paths.filter((path) => path.includes('DashPattern'))).toHaveLength(1);
});

it('a ligature, and a second shape of a character, are named by their glyphs', () => {
  let id = 0;
  const nextId = () => ++id;
  const glyphs = [
    { text: '直', glyph: 7, x: 10 },
    { text: 'fi', glyph: 8, x: 15 },
    { text: '直', glyph: 9, x: 20 },
  ];
  const font = { name: 'A', bytes: new Uint8Array() };
  const text = { font, size: 5, color: '#000000', baseline: 50, glyphs };
  const xml = pageXml({ width: 210, height: 297, objects: [text] }, new FontList(nextId), nextId);
  expect(xml).toContain('CodePosition="1" CodeCount="2" GlyphCount="1"><ofd:Glyphs>8<');
  expect(xml).toContain('CodePosition="3" CodeCount="1" GlyphCount="1"><ofd:Glyphs>9<');
  expect(xml).toContain('DeltaX="5 0 5">直fi直<');
  expect(xml.match(/CGTransform /g)).toHaveLength(2);
});

it.each([
  ['a photograph', OPS.paintImageXObject, ['img']],
  ['a pattern', OPS.setFillColorN, ['pattern']],
  ['text that is not to be seen', OPS.setTextRenderingMode, [3]],
])('a page with %s is a fault, and not a page without it', (_, operator, args) => {
  const drawing = new PageDrawing([1, 0, 0, -1, 0, 297], () => ({ name: 'A', bytes: new Uint8Array() }));
  expect(() => drawing.draw([operator], [args])).toThrow('OFD');
});
