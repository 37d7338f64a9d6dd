import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCardNumber } from './scan/numbers.ts';
import type { ScanLists } from './scan/wording.ts';
import { scanText } from './scan.ts';

const LISTS: ScanLists = {
  wordings: [
    { wrong: '帐户', right: '账户' },
    { wrong: '既使', right: '即使' },
    { wrong: '安全生产月', right: '全国安全生产月' },
  ],
  leaders: [
    { name: '陈志远', title: '副局长' },
    { name: '周敏', title: '局长' },
  ],
};

const found = (text: string) => scanText(text, LISTS).map(({ kind, text: place }) => `${kind} ${place}`);

describe('what is found', () => {
  it.each<[string, string, string[]]>([
    ['a resident ID', '身份证号11010519491231002X。', ['resident-id 11010519491231002X']],
    [
      'in full-width digits',
      '证号１１０１０５１９４９１２３１００２Ｘ，',
      ['resident-id １１０１０５１９４９１２３１００２Ｘ'],
    ],
    ['in groups', '110105 19491231 002X', ['resident-id 110105 19491231 002X']],
    ['in groups of four behind a figure', '1 1101 0519 4912 3100 2X', ['resident-id 1101 0519 4912 3100 2X']],
    ['with dashes', '110105-19491231-002X', ['resident-id 110105-19491231-002X']],
    ['with blanks of print', '110105\u200919491231\u00a0002X', ['resident-id 110105\u200919491231\u00a0002X']],
    ['over two lines', '110105\n19491231002X', ['resident-id 110105\n19491231002X']],
    ['a figure a cell', [...'11010519491231002X'].join('\t'), [`resident-id ${[...'11010519491231002X'].join('\t')}`]],
    ['with a Cyrillic Х', '11010519491231002Х', ['resident-id 11010519491231002Х']],
    ['with a Roman Ⅹ', '11010519491231002Ⅹ', ['resident-id 11010519491231002Ⅹ']],
    ['with O for 0', '11O1O51949123100２X', ['resident-id 11O1O51949123100２X']],
    ['behind letters', 'IDNO11010519491231002Xabc', ['resident-id 11010519491231002X']],
    ['not with a day that there is not', '110105194913310021', []],
    ['not with a wrong check digit', '110105194912310021', []],
    ['not inside a longer number', '9110105194912310021X1', []],
    ['one of fifteen digits', '旧证110105491231002。', ['resident-id 110105491231002']],
    ['not with a month of 13', '110105491331002', []],
    ['masked is not there', '110105********002X', []],
    ['a mobile', '联系人手机13812345678', ['phone 13812345678']],
    ['with spaces and country', '+86 138 1234 5678', ['phone +86 138 1234 5678']],
    ['in threes and fives', '138 123 45678', ['phone 138 123 45678']],
    ['with dots', '138.1234.5678', ['phone 138.1234.5678']],
    ['with dashes of print', '138—1234—5678', ['phone 138—1234—5678']],
    ['one by one', '电话1 3 8 1 2 3 4 5 6 7 8。', ['phone 1 3 8 1 2 3 4 5 6 7 8']],
    ['not a row of single figures', '1 3 8 1 2 3 4 5 6 7 8 9', []],
    ['behind letters', 'Tel13812345678', ['phone 13812345678']],
    ['with the country in zeros', '008613812345678', ['phone 008613812345678']],
    ['with the country in brackets', '（86）13812345678', ['phone （86）13812345678']],
    ['over a line', '电话138\n12345678', ['phone 138\n12345678']],
    ['not two figures of a table', '13812\n345678', []],
    ['in Chinese figures', '一三八〇二三四○六七八', ['phone 一三八〇二三四○六七八']],
    ['not years', '二〇二六年、一九四九年', []],
    ['in circles', '①③⑧①②③④⑤⑥⑦⑧', ['phone ①③⑧①②③④⑤⑥⑦⑧']],
    ['in letters of mathematics', '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', ['phone 𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖']],
    ['with something invisible', '138\u200b1234\u00ad5678', ['phone 138\u200b1234\u00ad5678']],
    ['not a land line of an office', '电话0972-8612345', []],
    ['not a sum', '合计138123456789元', []],
    ['a bank card', '开户行账号6222 0210 0111 4444 557', []],
    ['a bank card that adds up', '卡号4111 1111 1111 1111', ['bank-card 4111 1111 1111 1111']],
    ['not a credit code', '11341702486344515H', []],
    ['a bank card behind a year', '2024 4111 1111 1111 1111', ['bank-card 4111 1111 1111 1111']],
    ['a bank card with wide blanks', '4111　　1111  1111 1111', ['bank-card 4111　　1111  1111 1111']],
    ['a plate', '驾驶员张某驾驶青B12345货车', ['plate 青B12345']],
    ['with a dot', '青B·12345', ['plate 青B·12345']],
    ['of an electric car', '粤BD12345、粤B12345D', ['plate 粤BD12345', 'plate 粤B12345D']],
    ['of a trailer', '青B1234挂', ['plate 青B1234挂']],
    ['not a road', '青H高速公路', []],
    ['a plate spaced out', '青 B 12345', ['plate 青 B 12345']],
    ['in small letters', '青b12345', ['plate 青b12345']],
    ['with letters of another script', '青В12345', ['plate 青В12345']],
    ['with another dot', '青B・12345', ['plate 青B・12345']],
    ['with O for 0', '青B1O345', ['plate 青B1O345']],
    ['a mark of classification', '机密★1年', ['classification 机密★']],
    ['spaced out', '秘　密 ★', ['classification 秘　密 ★']],
    ['on a line of its own', '文件\n绝密\n内容', ['classification 绝密']],
    ['not in a sentence', '不涉及国家秘密、工作需要', []],
    ['with another star', '机密⭐3年', ['classification 机密⭐']],
    ['with nothing between', '机\u200b密★', ['classification 机\u200b密★']],
    ['in traditional characters', '機密★', ['classification 機密★']],
    ['in brackets', '【机密】', ['classification 【机密】']],
    ['after its name', '密级：秘密', ['classification 密级：秘密']],
    ['with its years', '机密 1年', ['classification 机密 1年']],
    ['in a cell', '密级\t机密\t1年', ['classification 机密\t1年']],
    ['internal', '内部资料 注意保存', ['internal 内部资料', 'internal 注意保存']],
    ['internal, spaced out', '内部 资料', ['internal 内部 资料']],
    ['for the inside alone', '仅限内部使用，请勿转发', ['internal 仅限内部', 'internal 请勿转发']],
    ['a wrong wording', '专用帐户', ['wording 帐户']],
    ['not inside the right one', '全国安全生产月活动', []],
    ['a wording spaced out', '专用帐 户', ['wording 帐 户']],
    ['a wording over two lines', '专用帐\n户余额', ['wording 帐\n户']],
    ['a wording with nothing between', '专用帐\u200b户', ['wording 帐\u200b户']],
    ['an office with a colon', '局长：陈志远', ['leader-title 局长：陈志远']],
    ['an office apart from the name', '局长 陈志远', ['leader-title 局长 陈志远']],
    ['a name of two characters spaced out', '副局长周　敏主持', ['leader-title 副局长周　敏']],
    ['a list of offices, right as it is', '局长：周敏 副局长：陈志远', []],
    ['a list the other way round', '周敏 局长 陈志远 副局长', []],
    ['somebody in an office, who does something', '局长王小明出席会议', ['leader-name 局长王小明']],
    ['an office that another holds', '局长陈志远出席', ['leader-title 局长陈志远']],
    ['behind the name', '陈志远局长出席', ['leader-title 陈志远局长']],
    ['an office whose holder is another', '副局长王小明。', ['leader-name 副局长王小明']],
    ['right as it is', '局长周敏、副局长陈志远主持', []],
    ['no name behind', '局长办公会议研究决定', []],
  ])('%s: %s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it('takes a name and an office as they are written, whatever they are made of', () => {
    const lists = {
      wordings: [],
      leaders: [
        { name: '阿·买提', title: '副局长（兼）' },
        { name: '周敏', title: '局长[试]' },
      ],
    };
    expect(scanText('局长[试]阿·买提', lists)).toMatchObject([{ kind: 'leader-title', better: '副局长（兼）阿·买提' }]);
  });

  it('says what it should say, and what nobody may publish', () => {
    const [mark, account, title] = scanText('秘密★\n专用帐户由局长陈志远', LISTS);
    expect([mark!.blocks, account!.better, account!.blocks, title!.better]).toEqual([
      true,
      '账户',
      false,
      '副局长陈志远',
    ]);
  });
});

it('a mark without a star is for the secrecy review to judge', () => {
  expect(scanText('（秘密）', LISTS)).toMatchObject([{ kind: 'classification', blocks: false }]);
});

it('a wording that differs in its blanks alone is looked for as it is written', () => {
  const lists = { ...LISTS, wordings: [{ wrong: '2026 年', right: '2026年' }] };
  expect(scanText('2026年和2026 年', lists).map(({ text }) => text)).toEqual(['2026 年']);
});

describe('laws', () => {
  const around = fc.string({ unit: fc.constantFrom(...'的，。 ab\n（路') });

  it('whatever stands around it, a number is found where it stands', () => {
    const number = fc.constantFrom('11010519491231002X', '13812345678', '4111111111111111');
    fc.assert(
      fc.property(around, number, around, (before, one, behind) => {
        fc.pre(!/[a-z]$/.test(before) && !/^[a-z]/.test(behind));
        const hit = scanText(before + one + behind, LISTS).find(({ text }) => text.includes(one))!;
        expect([hit.start, hit.end]).toEqual([before.length, before.length + one.length]);
      }),
    );
  });

  it('one digit of a card changed is no card', () => {
    const digits = fc.array(fc.nat(9), { minLength: 14, maxLength: 17 });
    fc.assert(
      fc.property(digits, fc.nat(13), fc.integer({ min: 1, max: 9 }), (some, at, more) => {
        const body = `6${some.join('')}`;
        const last = [...'0123456789'].find((digit) => isCardNumber(body + digit))!;
        const changed = [...body];
        changed[at + 1] = String((Number(changed[at + 1]) + more) % 10);
        expect(isCardNumber(changed.join('') + last)).toBe(false);
      }),
    );
  });

  it('takes time in the length of the text, whatever it is', () => {
    const hostile = '1'.repeat(200_000) + '青B'.repeat(50_000) + '1381234 '.repeat(20_000);
    expect(scanText(hostile, LISTS)).toEqual([]);
  });
});
