import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import type { Notice } from '../notices/notice.ts';
import { code128Dots } from '../pdf/codes/code-128.ts';
import { noticeDocx } from './notice-docx.ts';

const LETTER: Notice = {
  code: 'D02',
  title: '延期答复告知书',
  number: null,
  to: '张三',
  paragraphs: ['你的申请收悉：', '现予告知。'],
  list: ['甲报告', '乙报告'],
  agency: '临江市交通运输局',
  on: day('2026-03-05'),
  remedies: ['可以申请行政复议。'],
  slip: ['回执'],
};

const parts = (notice: Notice): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(noticeDocx(notice))).map(([path, bytes]) => [path, strFromU8(bytes)]));
const lines = (document: string): string[] =>
  [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, xml]) => [...xml!.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .filter((line) => line !== '');

describe('a notice in Word', () => {
  it('has everything that the notice says, in its order', () => {
    const { 'word/letter.xml': head, 'word/document.xml': document } = parts(LETTER);
    expect([...lines(head!), ...lines(document!)]).toEqual([
      '临江市交通运输局',
      '延期答复告知书',
      '张三：',
      '你的申请收悉：',
      '1. 甲报告',
      '2. 乙报告',
      '现予告知。',
      '可以申请行政复议。',
      '临江市交通运输局',
      '2026年3月5日',
      '回执',
    ]);
  });

  it('goes as a letter between red rules, with no page number on its first page, where it decides nothing', () => {
    const { 'word/document.xml': document, 'word/letter.xml': head, 'word/first.xml': foot } = parts(LETTER);
    expect(head).toContain('<w:bottom w:val="thickThinSmallGap"');
    expect(document).toMatch(/<w:headerReference w:type="first"[\s\S]*<w:titlePg\/>/);
    expect(foot).toContain('<w:bottom w:val="thinThickSmallGap"');
    expect(foot).not.toContain('PAGE');
  });

  it('is as long in every font: no line takes its height from the letters', () => {
    for (const code of ['D02', 'D14'] as const)
      for (const xml of Object.values(parts({ ...LETTER, code }))) expect(xml).not.toContain('w:lineRule="auto"');
  });

  it('goes under a red head with its number where it decides', () => {
    const { 'word/document.xml': document, ...others } = parts({
      ...LETTER,
      code: 'D14',
      number: '临交公复〔2026〕7号',
    });
    expect(lines(document!).slice(0, 2)).toEqual(['临江市交通运输局', '临交公复〔2026〕7号']);
    expect(document).not.toContain('<w:titlePg/>');
    expect(Object.keys(others)).not.toContain('word/first.xml');
  });

  it('carries the codes of its request where it is the receipt, each dot as it is', () => {
    const files = unzipSync(noticeDocx(LETTER, { number: '2026-00007', address: null }));
    expect(lines(strFromU8(files['word/document.xml']!)).slice(-3)).toEqual([
      '申请编号：2026-00007',
      '查询进度、补正申请时请提供本编号',
      '回执',
    ]);
    const png = Buffer.from(files['word/media/bars.png']!);
    const width = png.readUInt32BE(16);
    const data = inflateSync(png.subarray(png.indexOf('IDAT') + 4));
    const dots = Array.from({ length: width }, (_, x) => ((data[1 + (x >> 3)]! >> (7 - (x & 7))) & 1) === 0);
    expect(dots).toEqual(code128Dots('2026-00007'));
    expect(Object.keys(files)).toContain('word/media/qr.png');
  });

  it.each(['临江市交通运输局', '某局', '某'.repeat(40)])('has the day below the middle of the name: %s', (agency) => {
    const signed = parts({ ...LETTER, agency })['word/document.xml']!.split('现予告知。')[1]!;
    const boxes = [...signed.matchAll(/<w:ind w:left="(\d+)" w:right="(\d+)"[^>]*\/><w:jc w:val="center"\/>/g)];
    expect(boxes).toHaveLength(2);
    expect(boxes[0]![0]).toBe(boxes[1]![0]);
  });

  it('carries none where it is another notice', () => {
    const files = unzipSync(noticeDocx({ ...LETTER, code: 'D05' }, { number: '2026-00007', address: null }));
    expect(Object.keys(files).filter((path) => path.endsWith('.png'))).toEqual([]);
  });

  it('is the same bytes for the same notice', () => {
    expect(Buffer.compare(noticeDocx(LETTER), noticeDocx(LETTER))).toBe(0);
  });
});
