import { describe, expect, it } from 'vitest';
import type { Cite } from '../base/cite.ts';
import { formatCite, formatCiteEnglish, LAWS, toChinese } from './laws.ts';

describe('formatCite', () => {
  it.each<[string, Cite, string]>([
    [
      'article and paragraph',
      { law: 'regulation-711', article: 33, paragraph: 2 },
      '《政府信息公开条例》第三十三条第二款',
    ],
    ['article and item', { law: 'regulation-711', article: 36, item: 4 }, '《政府信息公开条例》第三十六条第（四）项'],
    ['article alone', { law: 'regulation-711', article: 10 }, '《政府信息公开条例》第十条'],
    ['an instrument in articles by point', { law: 'fee-109', point: '六' }, '《政府信息公开信息处理费管理办法》第六条'],
    ['a letter in points', { law: 'service-235', point: '四' }, '《关于政府信息公开处理决定送达问题的解释》第四点'],
    ['a whole instrument', { law: 'format-2021-30' }, '《中华人民共和国政府信息公开工作年度报告格式》'],
    [
      'the notice of a year',
      { law: 'holiday-notice', point: '2020' },
      '《国务院办公厅关于2020年部分节假日安排的通知》',
    ],
    ['the notices in general', { law: 'holiday-notice' }, '《国务院办公厅关于部分节假日安排的通知》'],
    [
      'the older regulation is told apart',
      { law: 'regulation-492', article: 24 },
      '《政府信息公开条例（2007年）》第二十四条',
    ],
  ])('%s', (_why, cite, text) => {
    expect(formatCite(cite)).toBe(text);
  });

  it.each<[string, Cite, string]>([
    [
      'official name and number',
      { law: 'regulation-711', article: 31 },
      '《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条',
    ],
    [
      'a title inside a title',
      { law: 'format-2021-30' },
      '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
    ],
  ])('in full: %s', (_why, cite, text) => {
    expect(formatCite(cite, true)).toBe(text);
  });

  it('takes an instrument that nobody named for a fault', () => {
    expect(() => formatCite({ law: 'regulation-1' })).toThrow('no such instrument');
    expect(() => formatCiteEnglish({ law: 'regulation-1' })).toThrow('no such instrument');
  });

  it('has English beside it', () => {
    expect(formatCiteEnglish({ law: 'regulation-711', article: 33, paragraph: 2 })).toBe(
      'Regulation on Government Information Disclosure (2019), Art 33(2)',
    );
    for (const law of Object.values(LAWS)) expect(law.english).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('toChinese', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [33, '三十三'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [215, '二百一十五'],
  ])('%i is %s', (n, text) => {
    expect(toChinese(n)).toBe(text);
  });

  it('refuses what is no number of an article', () => {
    expect(() => toChinese(0)).toThrow('not a number of an article');
  });
});
