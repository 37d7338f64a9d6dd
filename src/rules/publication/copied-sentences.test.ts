import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedSentences, isExcerpt } from './copied-sentences.ts';

const DOCUMENT = `第一章 总则
第一条 为了规范网络预约出租汽车经营服务行为，保障乘客合法权益，制定本规定。
第二条 在本市行政区域内从事网络预约出租汽车经营服务，适用本规定。`;

describe('copiedSentences (文件摘抄)', () => {
  it.each([
    ['the document itself', DOCUMENT, 100],
    [
      'its sentences without their numbers, in other marks',
      '为了规范网络预约出租汽车经营服务行为,保障乘客合法权益,制定本规定.',
      100,
    ],
    ['new words', '这部规定回应了乘客最关心的三个问题。', 0],
    [
      'one of two',
      '这部规定回应了乘客最关心的三个问题。在本市行政区域内从事网络预约出租汽车经营服务，适用本规定。',
      50,
    ],
    ['headings alone', '一、背景\n二、依据', 0],
    [
      'what is quoted after a colon',
      '问：适用于谁？\n第二条规定：在本市行政区域内从事网络预约出租汽车经营服务，适用本规定。',
      100,
    ],
    ['nothing', '', 0],
  ])('%s', (_why, text, share) => {
    expect(copiedSentences(DOCUMENT, text).share).toBe(share);
  });

  it('keeps every sentence as it was written, and says of each what it is', () => {
    expect(copiedSentences(DOCUMENT, '一、背景\n问题有三个，都与乘客有关。适用本规定。').sentences).toEqual([
      { text: '一、背景', copied: null },
      { text: '问题有三个，都与乘客有关。', copied: false },
      { text: '适用本规定。', copied: null },
    ]);
  });

  it('warns above the share and not at it', () => {
    const half = copiedSentences(
      DOCUMENT,
      `${DOCUMENT}\n这部规定回应了乘客最关心的三个问题。这里是解释文字的另外一句话。`,
    );
    expect(half.share).toBe(50);
    expect([isExcerpt(half, 49), isExcerpt(half, 50)]).toEqual([true, false]);
  });

  const sentence = fc
    .string({ unit: fc.constantFrom(...'为了规范经营服务行为保障乘客权益'), minLength: 8, maxLength: 20 })
    .map((text) => `${text}。`);
  const text = fc.array(sentence, { minLength: 1, maxLength: 12 });

  it('a text is wholly copied from itself, and copying more never lowers the share', () => {
    fc.assert(
      fc.property(text, text, (document, own) => {
        expect(copiedSentences(document.join(''), document.join('')).share).toBe(100);
        const before = copiedSentences(document.join(''), own.join('')).share;
        expect(copiedSentences(document.join(''), [...own, ...document].join('')).share).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('loses no character of what it marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲。；：”a 1\n') }), (any) => {
        const all = copiedSentences('', any).sentences.map((one) => one.text);
        expect(all.join('')).toBe(any.replaceAll('\n', ''));
      }),
    );
  });
});
