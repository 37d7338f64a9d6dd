import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { sampleReport } from '../../report/checks/samples/sample-report.ts';
import { readCanonical } from '../read/canonical-file.ts';
import type { ReportPaper } from '../report-paper.ts';
import { bytesOf, measure } from './page.fixture.ts';
import { reportPaperOf } from './report-paper.fixture.ts';
import { reportPdf } from './report-pdf.ts';

const PITCH = 225 / 22;
const report = reportPaperOf(2025);
const portal = await reportPdf(report, { kind: 'portal' });
const archive = await reportPdf(report, { kind: 'archive' });
const { pages, metadata } = await measure(portal);

describe('the page of GB/T 9704-2012', () => {
  it('is A4', () => {
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
  });

  it('has 22 lines of 28 characters in a type area of 156 × 225 mm', () => {
    const lines = pages[0]!.lines.filter(({ size }) => Math.abs(size - 15.8) < 0.1);
    const full = lines.filter(({ left, text }) => left < 28.1 && !text.endsWith('。'));
    expect(full.length).toBeGreaterThan(8);
    for (const { left, right, baseline } of full) {
      expect(left).toBeCloseTo(28, 1);
      // A mark at the end of a line may hang by half a square that it leaves empty.
      expect(Math.abs(right - 184)).toBeLessThan(3);
      const line = (baseline - 41.9) / PITCH;
      expect(Math.abs(line - Math.round(line))).toBeLessThan(0.01);
    }
    const squares = full
      .map(({ text }) => [...text])
      .filter((text) => text.every((one) => /\p{Script=Han}/u.test(one)));
    for (const one of squares) expect(one).toHaveLength(28);
    const last = pages[0]!.lines.filter(({ baseline }) => baseline < 262).at(-1)!;
    expect((last.baseline - 41.9) / PITCH).toBeCloseTo(21, 1);
  });

  it('begins a paragraph two characters in', () => {
    const first = pages[0]!.lines.find(({ text }) => text.startsWith('我局'))!;
    expect(first.left).toBeCloseTo(28 + (2 * 156) / 28, 1);
  });

  it('has its number outside, 7 mm below the type area: odd to the right, even to the left', () => {
    const numbers = pages.map(({ lines }) => lines.at(-1)!);
    expect(numbers.map(({ text }) => text)).toEqual(pages.map((_, i) => `— ${i + 1} —`));
    for (const [i, { left, right, baseline }] of numbers.entries()) {
      expect(baseline).toBeCloseTo(262 + 7 + 0.36 * 4.94, 1);
      if (i % 2 === 0) expect(Math.abs(right - (184 - 4.94))).toBeLessThan(1);
      else expect(left).toBeCloseTo(28 + 4.94, 1);
    }
  });

  it('has its title in two lines of 22 pt, centred', () => {
    const title = pages[0]!.lines.slice(0, 2);
    expect(title.map(({ text }) => text)).toEqual(['临江市交通运输局2025年', '政府信息公开工作年度报告']);
    for (const { left, right, size } of title) {
      expect(size).toBe(22);
      expect((left + right) / 2).toBeCloseTo(106, 0);
    }
  });
});

describe('the three tables', () => {
  it('say their heads again where a page ends within them', async () => {
    const filler = (lines: number): ReportPaper => ({
      ...report,
      prose: { ...report.prose, '1': '填充。\n'.repeat(lines) },
    });
    const headsOn = async (lines: number, head: string) => {
      const { pages: each } = await measure(await reportPdf(filler(lines), { kind: 'portal' }));
      return each.filter((page) => page.runs.some(({ text }) => text === head)).length;
    };
    expect(await headsOn(2, '申请人情况')).toBe(2);
    expect(await headsOn(13, '第二十条第（六）项')).toBe(1);
  });

  it('tell every figure its columns and its rows', () => {
    const text = Buffer.from(bytesOf(portal)).toString('latin1');
    const names = new Set([...text.matchAll(/\/ID \((\w+)\)/g)].map(([, name]) => name));
    const cells = [...text.matchAll(/\/S \/TD[\s\S]*?endobj/g)].map(
      ([cell]) => /\/Headers \[([^\]]*)\]/.exec(cell)![1]!,
    );
    expect(cells.length).toBeGreaterThan(25 * 7);
    for (const cell of cells) {
      const headers = [...cell.matchAll(/\((\w+)\)/g)].map(([, name]) => name!);
      expect(headers.filter((name) => !names.has(name))).toEqual([]);
      expect(headers.some((name) => name.startsWith('U'))).toBe(true);
    }
    const table3 = cells.filter((cell) => cell.includes('(R1x'));
    expect(table3.length).toBe(25 * 7);
    expect(text.match(/\/Scope \/Row/g)!.length).toBeGreaterThan(30);
  });

  it.each([2020, 2025])('of %i keep a figure of ten digits within its cell', async (year) => {
    const figures = sampleReport(year, { 'requests/1/A': 2_000_000_000, 'remedies/R/total': 2_000_000_000 });
    const { pages: each } = await measure(await reportPdf(reportPaperOf(year, figures), { kind: 'portal' }));
    const long = each.flatMap(({ runs }) => runs.filter(({ text }) => text === '2000000000'));
    expect(long).toHaveLength(2);
    for (const { left, right } of long) expect(right - left).toBeLessThan(156 / 15);
  });
});

describe('its two copies', () => {
  it('are PDF/UA-1 for readers, and PDF/A-3a to be kept', async () => {
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const kept = (await measure(archive)).metadata;
    expect(kept).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(kept).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('the kept one has the figures with it, to the last cell', async () => {
    const { attachments } = await measure(archive);
    expect(Object.keys(attachments)).toEqual(['annual-report.json']);
    const read = readCanonical(new TextEncoder().encode(attachments['annual-report.json']), '报告');
    expect(read).toEqual(report.figures);
    expect((await measure(portal)).attachments).toEqual({});
  });

  it('are the same bytes for the same report, from a press just opened too', async () => {
    const { takeOwnFonts } = await import('./press.ts');
    takeOwnFonts('/nowhere');
    takeOwnFonts(null);
    const again = await reportPdf({ ...report, agency: '临江市交通运输局' }, { kind: 'portal' });
    expect(Buffer.from(bytesOf(again)).equals(Buffer.from(bytesOf(portal)))).toBe(true);
  });
});

it.each([
  ['the portal’s copy', () => portal],
  ['the kept copy', () => archive],
])('%s says nothing that poppler takes for an error', (_, copy) => {
  const text = Buffer.from(bytesOf(copy())).toString('latin1');
  expect(text).toMatch(/\/MarkInfo <<\s+\/Marked true\s+>>/);
  expect(text).not.toContain('/Suspects');
});

describe('what people wrote', () => {
  it.each([
    '#read("/etc/passwd")',
    '$x$ *a* _b_ `c` @d <e> = f',
    '//没有 /*注释*/',
    '#import "@preview/cetz:0.3.0"',
    '\\u{41}',
  ])('is set as it was written: %s', async (text) => {
    const { pages: each } = await measure(await reportPdf({ ...report, prose: { '1': text } }, { kind: 'portal' }));
    expect(each[0]!.lines.map((line) => line.text).join('')).toContain(text);
  });

  it.each([
    ['😀', 'U+1F600'],
    ['\ue001', 'U+E001'],
    ['\u0007', 'U+0007'],
  ])('is refused by name where no font has a character: %j', async (character, code) => {
    const made = await reportPdf({ ...report, prose: { '1': `前${character}后` } }, { kind: 'portal' });
    expect(isRefusal(made) && made.refused).toEqual([{ code: 'paper.no-glyph', facts: { character, code } }]);
  });

  it('may have rare characters of names', async () => {
    const { pages: each } = await measure(
      await reportPdf({ ...report, prose: { '6': '张䶮、陈堃、王镕。' } }, { kind: 'portal' }),
    );
    expect(each.flatMap(({ lines }) => lines.map(({ text }) => text)).join('')).toContain('张䶮、陈堃、王镕');
  });
});
