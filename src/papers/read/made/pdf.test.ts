import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../../base/refusal.ts';
import { readPaper } from '../read-paper.ts';
import type { Reading } from '../read-report.ts';
import { drawReport } from './drawing.fixture.ts';
import { MadePage, makePdf, type PdfParts } from './pdf.fixture.ts';
import { AGENCY, sampleReport } from './reports.fixture.ts';

const report = sampleReport('2021');
const pages = () => drawReport('2021', report, { rules: 'lines' });

const read = (bytes: Uint8Array): Promise<Reading | Refusal> => readPaper(bytes, '样例.pdf');
async function reading(bytes: Uint8Array): Promise<Reading> {
  const found = await read(bytes);
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return found;
}

/** A page with one table of one row, 行政许可, whose cell for figures is drawn by `draw`. */
function cellPage(draw: (page: MadePage) => MadePage, head = true): MadePage {
  const page = new MadePage();
  if (head) page.text(60, 60, 12, `${AGENCY}2023年政府信息公开工作年度报告`);
  page.text(60, 90, 12, '二、主动公开政府信息情况');
  const [left, middle, right] = [60, 300, 500];
  for (const y of [100, 120, 140, 160]) page.line(left, y, right, y);
  for (const x of [left, right]) page.line(x, 100, x, 160);
  page.line(middle, 120, middle, 160);
  page.text(70, 114, 10, '第二十条第（五）项').text(70, 134, 10, '信息内容').text(310, 134, 10, '本年处理决定数量');
  return draw(page.text(70, 154, 10, '行政许可'));
}
const decisions = async (draw: (page: MadePage) => MadePage, parts: PdfParts = {}) => {
  const { report: back, unplaced, notes } = await reading(makePdf([cellPage(draw)], parts));
  return { cell: back.proactive['20-5.a']?.decisions, unplaced: unplaced.map((one) => one.texts.join()), notes };
};

describe('what a cell of a PDF holds', () => {
  it('a figure', async () => {
    expect(await decisions((page) => page.text(400, 154, 10, '12'))).toEqual({ cell: 12, unplaced: [], notes: [] });
  });

  it.each<[string, (page: MadePage) => MadePage, string]>([
    ['a raised mark behind it', (p) => p.text(400, 154, 10, '12').text(410, 150, 6, '1'), '12〔1〕'],
    ['two numbers apart', (p) => p.text(380, 154, 10, '1').text(400, 154, 10, '2'), '1 2'],
    ['a number in two lines', (p) => p.text(400, 149, 8, '12').text(400, 158, 8, '34'), '12\n34'],
    ['two numbers printed on each other', (p) => p.text(400, 154, 10, '12').text(401, 154, 10, '35'), '1 32 5'],
    ['a number printed across the line of its cell', (p) => p.text(290, 154, 10, '123456'), '〔跨格：123456〕'],
  ])('%s is listed, and no figure', async (_, draw, listed) => {
    const { cell, unplaced } = await decisions(draw);
    expect(cell ?? null).toBeNull();
    expect(unplaced.join(' ')).toContain(listed);
  });

  it.each<[string, (page: MadePage) => MadePage]>([
    ['text that is printed invisibly', (p) => p.raw('3 Tr').text(400, 154, 10, '99').raw('0 Tr')],
    ['white text on white', (p) => p.raw('1 1 1 rg').text(400, 154, 10, '99').raw('0 0 0 rg')],
    ['text that is painted over', (p) => p.text(400, 154, 10, '99').raw('1 1 1 rg').raw('395 684 40 14 re f 0 0 0 rg')],
    ['text outside of the page', (p) => p.text(700, 154, 10, '99')],
    ['text that is clipped away', (p) => p.raw('q 0 0 10 10 re W n').text(400, 154, 10, '99').raw('Q')],
    ['text of a layer that is switched off', (p) => p.raw('/OC /Off BDC').text(400, 154, 10, '99').raw('EMC')],
  ])('%s is not read, and told', async (_, draw) => {
    const parts = {
      resources: '/Properties << /Off 100 0 R >>',
      objects: { 100: '<< /Type /OCG /Name (off) >>' },
      catalog: '/OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] /Order [] >> >> ',
    };
    const { cell, unplaced, notes } = await decisions(draw, parts);
    expect(cell).toBeNull();
    expect(unplaced).toEqual([]);
    expect(notes).toEqual([{ code: 'hidden', facts: { count: 2 } }]);
  });

  it('a figure printed twice for bold type is one figure', async () => {
    const { cell } = await decisions((page) => page.text(400, 154, 10, '12').text(400.3, 154, 10, '12'));
    expect(cell).toBe(12);
  });

  it('white text on a dark ground is seen', async () => {
    const { cell } = await decisions((page) =>
      page.raw('0 0 0.5 rg 301 683 198 18 re f 1 1 1 rg').text(400, 154, 10, '12'),
    );
    expect(cell).toBe(12);
  });

  it('a watermark across the page is no text of it', async () => {
    const { cell } = await decisions((page) =>
      page.text(400, 154, 10, '12').raw('BT /F1 60 Tf 0.7 0.7 -0.7 0.7 350 650 Tm <00390039> Tj ET'),
    );
    expect(cell).toBe(12);
  });
});

describe('tables over pages', () => {
  it('a row that a page break cuts in two is one row', async () => {
    const label = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
    const grid = (page: MadePage, top: number, texts: readonly string[]): MadePage => {
      const xs = [40, 200, ...Array.from({ length: 7 }, (_, i) => 250 + i * 45)];
      page.line(40, top, 520, top).line(40, top + 20, 520, top + 20);
      for (const x of xs) page.line(x, top, x, top + 20);
      texts.forEach((text, i) => {
        page.text((xs[i] ?? 0) + 4, top + 14, 7, text);
      });
      return page;
    };
    const head = (page: MadePage) => page.text(40, 60, 12, `${AGENCY}2023年政府信息公开工作年度报告`);
    const first = grid(head(new MadePage()).text(40, 700, 12, '三、收到和处理政府信息公开申请情况'), 760, [
      label.slice(0, 18),
      '1',
      '0',
      '0',
      '0',
      '0',
      '0',
      '1',
    ]);
    const second = grid(new MadePage(), 60, [label.slice(18)]).text(40, 120, 12, '五、存在的主要问题及改进情况');
    const { report: back, unplaced } = await reading(makePdf([first, second]));
    expect(unplaced).toEqual([]);
    expect(back.requests).toEqual({ '3.6.1': { A: 1, B1: 0, B2: 0, B3: 0, B4: 0, B5: 0, T: 1 } });
  });

  it('page numbers and running heads are no text of the report', async () => {
    const framed = pages().map((page, i) => page.text(250, 30, 9, `内部资料 第${i + 1}页`));
    const { report: back, prose, unplaced } = await reading(makePdf(framed));
    expect(back).toEqual(report);
    expect(unplaced).toEqual([]);
    expect(JSON.stringify(prose)).not.toMatch(/内部资料|—/);
  });
});

describe('pictures', () => {
  const image = (ops: string) => ({
    resources: '/XObject << /I 100 0 R >>',
    objects: {
      100: Buffer.from(
        `<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 4 >>\nstream\nabcd\nendstream`,
        'latin1',
      ),
    },
    ops,
  });
  const scan = image('q 595 0 0 842 0 0 cm /I Do Q');

  it('a scanned report says so', async () => {
    const bytes = makePdf([new MadePage().raw(scan.ops), new MadePage().raw(scan.ops)], scan);
    expect(await read(bytes)).toMatchObject({ refused: [{ code: 'read.scanned', facts: { file: '样例.pdf' } }] });
  });

  it.each([
    ['invisible text behind it', (page: MadePage) => page.raw(`3 Tr`), ''],
    ['text painted over by it', (page: MadePage) => page, scan.ops],
  ])('a scanned report with what a machine made out of it, as %s, is not read', async (_, before, after) => {
    const all = pages().map((page) => {
      const scanned = new MadePage(page.width, page.height);
      return before(scanned)
        .raw(page.content())
        .raw(after || 'BT ET');
    });
    expect(await read(makePdf(all, scan))).toMatchObject({ refused: [{ code: 'read.scanned' }] });
  });

  it('a page that is a picture is told, and a seal is none', async () => {
    const seal = 'q 100 0 0 100 400 100 cm /I Do Q';
    const all = [...pages().map((page) => page.raw(seal)), new MadePage().raw(scan.ops)];
    const { report: back, notes } = await reading(makePdf(all, scan));
    expect(back).toEqual(report);
    expect(notes).toEqual([{ code: 'pictures', facts: { pages: String(all.length) } }]);
  });
});

describe('PDF files that cannot be read', () => {
  const whole = makePdf(pages());
  it.each<[string, () => Uint8Array, string]>([
    ['a password', () => encrypted(), 'read.encrypted'],
    ['nothing but its first bytes', () => new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n'), 'read.broken'],
    [
      '500 pages',
      () => makePdf(Array.from({ length: 500 }, () => new MadePage().text(50, 50, 10, '页'))),
      'read.too-many-pages',
    ],
    ['a font that does not say what its characters are', () => unknownFont(), 'read.unknown-characters'],
    [
      'no report',
      () =>
        makePdf([
          new MadePage().text(
            50,
            50,
            10,
            '今天天气很好，明天也是，后天还是，大后天依旧是这样好的天气，没有别的可以说。',
          ),
        ]),
      'read.no-report',
    ],
  ])('%s', async (_, make, code) => {
    expect(await read(make())).toMatchObject({ refused: [{ code }] });
  });

  it('cut off anywhere: refused, or what is left is read without a wrong figure', async () => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.999]) {
      const found = await read(whole.slice(0, Math.floor(whole.length * share)));
      if (isRefusal(found)) continue;
      for (const [row, cells] of Object.entries(found.report.requests)) expect(report.requests[row]).toEqual(cells);
    }
  });

  it('its end does not name it', async () => {
    const found = await readPaper(whole, '样例.html');
    expect(isRefusal(found) ? found : found.report).toEqual(report);
  });
});

function encrypted(): Uint8Array {
  const parts = {
    trailer: '/Encrypt 100 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ',
    objects: {
      100: `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
    },
  };
  return makePdf(pages(), parts);
}

function unknownFont(): Uint8Array {
  const page = new MadePage();
  const codes = Array.from({ length: 60 }, (_, i) => (0xe000 + i).toString(16)).join('');
  return makePdf([page.raw(`BT /F1 10 Tf 50 700 Td <${codes}> Tj ET`)]);
}
