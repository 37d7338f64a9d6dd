import { describe, expect, it } from 'vitest';
import { LODGED, noticeAfter, REGISTERED } from '../notices/notice.fixture.ts';
import type { Notice } from '../notices/notice.ts';
import { noticePdf } from './notice-pdf.ts';
import { bytesOf, levelRules, type Measured, measure } from './page.fixture.ts';

const CHARACTER = 156 / 28;
const PITCH = 225 / 22;
const receipt = noticeAfter(LODGED, REGISTERED)!;
const decision: Notice = {
  ...receipt,
  code: 'D14',
  title: '政府信息不予公开告知书',
  number: '临交公复〔2026〕12号',
  paragraphs: receipt.paragraphs.slice(0, 2),
  remedies: ['如不服本告知，可以依法申请行政复议或者提起行政诉讼。'],
};
const textOf = ({ pages }: Measured) => pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');

describe('a decision under a red head', async () => {
  const made = await noticePdf(decision);
  const measured = await measure(made);
  const lines = measured.pages[0]!.lines;

  it('has the name of the agency 35 mm below the edge of the type area', () => {
    const head = lines[0]!;
    expect(head.text).toBe('临江市交通运输局');
    expect(head.baseline - 0.88 * 15).toBeCloseTo(37 + 35, 1);
    expect((head.left + head.right) / 2).toBeCloseTo(106, 1);
  });

  it('has its number with hexagonal brackets two lines below, and the red rule 4 mm below that', async () => {
    const number = lines[1]!;
    expect(number.text).toBe('临交公复〔2026〕12号');
    expect(number.baseline - 0.88 * CHARACTER).toBeCloseTo(37 + 35 + 15 + 2 * PITCH, 1);
    const [rule] = await levelRules(made, 1);
    expect(rule!.left).toBeCloseTo(28, 1);
    expect(rule!.right).toBeCloseTo(184, 1);
    expect(rule!.y).toBeCloseTo(number.baseline + 0.12 * CHARACTER + 4, 1);
  });

  it('has room for the seal: two lines free, the day four characters from the edge, the name centred above it', async () => {
    const all = (await measure(made)).pages.at(-1)!.lines;
    const at = all.findIndex(({ text }) => text === '2026年3月2日');
    const [before, name, day] = [all[at - 2]!, all[at - 1]!, all[at]!];
    expect(name.text).toBe('临江市交通运输局');
    expect(day.right).toBeCloseTo(184 - 4 * CHARACTER, 1);
    expect((name.left + name.right) / 2).toBeCloseTo((day.left + day.right) / 2, 1);
    expect(name.baseline - before.baseline).toBeCloseTo(3 * PITCH, 1);
    expect(day.baseline - name.baseline).toBeCloseTo(PITCH, 1);
  });

  it('is PDF/A-3a and the same bytes again', async () => {
    expect(measured.metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    const again = await noticePdf({ ...decision, remedies: [...decision.remedies] });
    expect(Buffer.from(bytesOf(again)).equals(Buffer.from(bytesOf(made)))).toBe(true);
  });
});

describe('a letter', async () => {
  const made = await noticePdf(receipt, { number: '2026-00007', address: 'https://gk.example.gov.cn/track' });
  const { pages } = await measure(made);

  it('has the name 30 mm from the edge of the page', () => {
    const head = pages[0]!.lines[0]!;
    expect(head.baseline - 0.88 * 13).toBeCloseTo(30, 1);
  });

  it('lies between double rules 170 mm long, 4 mm below the name and 20 mm above the lower edge, on the first page', async () => {
    const rules = await levelRules(made, 1);
    expect(rules).toHaveLength(4);
    for (const { left, right } of rules) expect([left, right].map(Math.round)).toEqual([20, 190]);
    expect(rules[0]!.y).toBeCloseTo(30 + 13 + 4, 1);
    expect(rules[3]!.y).toBeCloseTo(297 - 20, 1);
    expect(await levelRules(made, 2)).toEqual([]);
  });

  it('has no page number on its first page', () => {
    expect(pages[0]!.lines.some(({ text }) => text.includes('—'))).toBe(false);
    expect(pages[1]!.lines.at(-1)!.text).toBe('— 2 —');
  });

  it('that acknowledges a request has its number to be scanned', async () => {
    expect(pages.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('申请编号：2026-00007');
    const plain = textOf(
      await measure(await noticePdf({ ...receipt, code: 'D05' }, { number: '2026-00007', address: null })),
    );
    expect(plain).not.toContain('申请编号：2026');
  });
});

it('everything that a notice says stands on its pages, in its order', async () => {
  const whole: Notice = {
    ...decision,
    paragraphs: ['事项如下：', '此复。'],
    list: ['第一项', '第二项'],
    slip: ['回执：＿＿＿'],
  };
  const text = textOf(await measure(await noticePdf(whole)));
  const parts = [
    '张三：',
    '事项如下：',
    '1. 第一项',
    '2. 第二项',
    '此复。',
    '如不服本告知',
    '2026年3月2日',
    '回执：＿＿＿',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
});

it.each([...Array(24).keys()])('the signature is never alone on a page (%i more lines)', async (more) => {
  const long = { ...decision, paragraphs: [...decision.paragraphs, ...Array.from({ length: more }, () => '又及。')] };
  const { pages } = await measure(await noticePdf(long));
  expect(pages.at(-1)!.lines.some(({ text }) => text.includes('行政诉讼'))).toBe(true);
});

it('a name longer than the line of its day stays within the type area', async () => {
  const agency = '某某省某某市某某某某区交通运输和城市管理综合执法局';
  const { pages } = await measure(await noticePdf({ ...decision, agency }));
  const [head, name] = [pages[0]!.lines[0]!, pages.at(-1)!.lines.find(({ text }) => text === agency)!];
  for (const { left, right } of [head, name]) {
    expect(left).toBeGreaterThan(27.9);
    expect(right).toBeLessThan(184.1);
  }
});
