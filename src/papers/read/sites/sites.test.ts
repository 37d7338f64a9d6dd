import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../../base/refusal.ts';
import type { CanonicalReport } from '../../../report/canonical.ts';
import { reports } from '../made/reports.fixture.ts';
import { type Reading, readReport } from '../read-report.ts';
import { toGbk } from '../variants/gbk.fixture.ts';
import { tally } from './measure.fixture.ts';
import { sitePage } from './site.fixture.ts';
import { SITES } from './sites.fixture.ts';

/** What no reader can place for certain, and lists: blank cells that left no trace, orders that nothing names, foreign columns. */
const PARTLY = new Set([
  'boxes without style',
  'spaces between thousands',
  'figures with a footnote',
  'table 三 with the total in front, one cell a line',
  'a column for last year beside each of table 二',
  'a column of last year behind table 三',
]);
/** Figures beside the report that are listed because they belong to another year. */
const OTHERS = new Set(['table 四 with two rows: the second of last year']);

const read = (bytes: Uint8Array): Reading => {
  const reading = readReport(bytes, '样例.html');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sum = { right: 0, wrong: 0, listed: 0, lost: 0 };
afterAll(() => {
  process.stdout.write(
    `cells of ${Object.keys(SITES).length} sites: ${sum.right} right, ${sum.wrong} wrong, ${sum.listed} listed, ${sum.lost} lost\n`,
  );
});

describe.each(['2019', '2021'] as const)('a report in the form of %s on a site', (id) => {
  it.each(Object.entries(SITES))('%s', (name, site) => {
    for (const report of fc.sample(reports(id), { seed: 11, numRuns: 4 })) {
      const reading = read(utf8(sitePage(report, site)));
      const { right, wrong, listed, lost } = tally(report, reading);
      sum.right += right;
      sum.wrong += wrong.length;
      sum.listed += listed;
      sum.lost += lost.length;
      expect([...wrong, ...lost]).toEqual([]);
      expect(reading.report).toMatchObject({ agency: report.agency, year: report.year });
      if (PARTLY.has(name)) continue;
      expect(listed).toBe(0);
      expect(reading.report.format).toBe(id);
      if (!OTHERS.has(name)) expect(reading.unplaced).toEqual([]);
    }
  });
});

const report: CanonicalReport = fc.sample(reports('2021'), { seed: 3, numRuns: 1 })[0]!;
const page = sitePage(report, {});
const older = `<h1>${report.agency}2022年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table><tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>771</td><td>772</td><td>773</td></tr></table>`;

describe('two reports in one page', () => {
  it('the first is read, and that another follows is told', () => {
    const reading = read(utf8(page.replace('</body>', `${older}</body>`)));
    expect(reading.report).toEqual(report);
    expect(reading.notes.map((note) => note.code)).toContain('another-report');
  });

  it('no figure of one year stands beside those of the other', () => {
    const reading = read(utf8(page.replace('<body>', `<body>${older}`)));
    expect(reading.report).toMatchObject({ year: 2022, requests: {}, remedies: {} });
    expect(reading.report.proactive).toEqual({ '20-1.a': { made: 771, repealed: 772, valid: 773 } });
    expect(reading.notes.map((note) => note.code)).toContain('another-report');
  });
});

describe('encodings that a page says nothing or the wrong thing of', () => {
  const plain = page.replace('<meta charset="utf-8">', '');
  it.each<[string, Uint8Array]>([
    ['GBK without a word', toGbk(plain)],
    ['GBK that calls itself UTF-8', toGbk(page)],
    ['UTF-8 that calls itself GB2312', utf8(page.replace('utf-8', 'gb2312'))],
    ['UTF-16 LE without a mark', new Uint8Array(Buffer.from(plain, 'utf16le'))],
    ['UTF-16 BE without a mark', new Uint8Array(Buffer.from(plain, 'utf16le').swap16())],
  ])('%s', (_, bytes) => {
    expect(read(bytes).report).toEqual(report);
  });

  it.each([
    ['UTF-8', utf8(page.replace('（一）主动公开', '@@主动公开'))],
    ['GBK', toGbk(page.replace('（一）主动公开', '@@主动公开'))],
  ])('%s with two broken bytes', (_, bytes) => {
    const at = Buffer.from(bytes).indexOf('@@');
    const broken = Uint8Array.from(bytes);
    broken.set([0xff, 0xff], at);
    const reading = read(broken);
    expect(reading.report).toEqual(report);
    expect(reading.notes.map((note) => note.code)).toContain('broken-bytes');
  });
});

describe('the name of the authority and the year', () => {
  const named = (top: string) => {
    const { agency, year } = read(utf8(page.replace(/<title>.*<\/title>/, '').replace(/<h1>.*<\/h1>/, top))).report;
    return [agency, year];
  };
  it.each<[string, string, string | null]>([
    ['a button above the title is no authority', '<p>打印本页</p><h1>2023年政府信息公开工作年度报告</h1>', null],
    ['a title in two lines', '<p>示例县水务局</p><h1>2023年政府信息公开工作年度报告</h1>', '示例县水务局'],
    ['a title in three lines', '<h1>示例县水务局<br>2023年政府信息公开<br>工作年度报告</h1>', '示例县水务局'],
    [
      'the maker in the table of metadata',
      '<p>发布机构：示例县水务局</p><h1>2023年政府信息公开工作年度报告</h1>',
      '示例县水务局',
    ],
    ['关于', '<h1>示例县水务局关于2023年度政府信息公开工作情况的报告</h1>', '示例县水务局'],
    ['Chinese digits', '<h1>示例县水务局二○二三年政府信息公开年报</h1>', '示例县水务局'],
    ['the year behind it, in brackets', '<h1>示例县水务局政府信息公开工作年度报告（2023年）</h1>', '示例县水务局'],
  ])('%s', (_, top, agency) => {
    expect(named(top)).toEqual([agency, 2023]);
  });
});
