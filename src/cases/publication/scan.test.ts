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
    ['not with a wrong check digit', '110105194912310021', []],
    ['not inside a longer number', '9110105194912310021X1', []],
    ['one of fifteen digits', '旧证110105491231002。', ['resident-id 110105491231002']],
    ['not with a month of 13', '110105491331002', []],
    ['masked is not there', '110105********002X', []],
    ['a mobile', '联系人手机13812345678', ['phone 13812345678']],
    ['with spaces and country', '+86 138 1234 5678', ['phone +86 138 1234 5678']],
    ['not a land line of an office', '电话0972-8612345', []],
    ['not a sum', '合计138123456789元', []],
    ['a bank card', '开户行账号6222 0210 0111 4444 557', []],
    ['a bank card that adds up', '卡号4111 1111 1111 1111', ['bank-card 4111 1111 1111 1111']],
    ['not a credit code', '11341702486344515H', []],
    ['a plate', '驾驶员张某驾驶青B12345货车', ['plate 青B12345']],
    ['with a dot', '青B·12345', ['plate 青B·12345']],
    ['of an electric car', '粤BD12345、粤B12345D', ['plate 粤BD12345', 'plate 粤B12345D']],
    ['of a trailer', '青B1234挂', ['plate 青B1234挂']],
    ['not a road', '青H高速公路', []],
    ['a mark of classification', '机密★1年', ['classification 机密★']],
    ['spaced out', '秘　密 ★', ['classification 秘　密 ★']],
    ['on a line of its own', '文件\n绝密\n内容', ['classification 绝密']],
    ['not in a sentence', '不涉及国家秘密、工作需要', []],
    ['internal', '内部资料 注意保存', ['internal 内部资料', 'internal 注意保存']],
    ['a wrong wording', '专用帐户', ['wording 帐户']],
    ['not inside the right one', '全国安全生产月活动', []],
    ['an office that another holds', '局长陈志远出席', ['leader-title 局长陈志远']],
    ['behind the name', '陈志远局长出席', ['leader-title 陈志远局长']],
    ['an office whose holder is another', '副局长王小明。', ['leader-name 副局长王小明']],
    ['right as it is', '局长周敏、副局长陈志远主持', []],
    ['no name behind', '局长办公会议研究决定', []],
  ])('%s: %s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
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
