import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { DECISION_KINDS, type DecisionKind, EXCHANGE_FIELDS } from './fields.ts';
import { exchangeRow, residentId } from './invented.fixture.ts';
import { maskNumbers, publicFields } from './public-fields.ts';
import { type ExchangeRow, findDoubles, fineInText, readDecision } from './read-row.ts';

const TODAY = day('2025-06-30');
const reasons = (kind: DecisionKind, row: ExchangeRow) => {
  const read = readDecision(kind, row, TODAY);
  return 'reasons' in read ? read.reasons.map(({ code, field }) => `${field} ${code.replace('decision.', '')}`) : [];
};

it('an exchange file has 28 fields of a licence and 30 of a penalty', () => {
  expect([EXCHANGE_FIELDS.licence.length, EXCHANGE_FIELDS.penalty.length]).toEqual([28, 30]);
});

it.each(DECISION_KINDS)('a sound row of a %s is read as it stands', (kind) => {
  const row = exchangeRow(kind, 7);
  expect(readDecision(kind, row, TODAY)).toEqual({ fields: row });
});

it.each<[string, DecisionKind, ExchangeRow, string[]]>([
  ['an ID with a wrong check digit', 'licence', { XK_XDR_ZJHM: '11010519491231002Y' }, ['XK_XDR_ZJHM no-resident-id']],
  ['a passport has none', 'licence', { XK_XDR_ZJLX: '护照', XK_XDR_ZJHM: 'E12345678' }, []],
  [
    'a credit code with a wrong check digit',
    'penalty',
    { CF_XDR_SHXYM: '110000000000000049' },
    ['CF_XDR_SHXYM no-credit-code'],
  ],
  ['an organisation without its code', 'penalty', { CF_XDR_SHXYM: '' }, ['CF_XDR_SHXYM missing']],
  ['a person without their number', 'licence', { XK_XDR_ZJHM: ' ' }, ['XK_XDR_ZJHM missing']],
  [
    'a kind of party that there is not',
    'licence',
    { XK_XDR_LB: '个人' },
    ['XK_FRDB missing', 'XK_XDR_LB no-such-value', 'XK_XDR_SHXYM missing'],
  ],
  ['no day', 'licence', { XK_JDRQ: '2025-02-30' }, ['XK_JDRQ no-day']],
  ['a day to come', 'licence', { XK_JDRQ: '2025-07-01', XK_YXQZ: '2025-07-01' }, ['XK_JDRQ in-the-future']],
  ['days in other forms', 'licence', { XK_JDRQ: '2025/3/10', XK_YXQZ: '20250310', XK_YXQZI: '2031年3月9日' }, []],
  ['with a time', 'licence', { XK_JDRQ: '2025-03-10 00:00:00' }, []],
  ['an end before the beginning', 'licence', { XK_YXQZI: '2025-03-09' }, ['XK_YXQZI ends-before-it-begins']],
  ['open to the end', 'licence', { XK_YXQZI: '2099-12-31' }, []],
  ['a class that there is not', 'licence', { XK_XKLB: '一般' }, ['XK_XKLB no-such-value']],
  ['another class, named', 'licence', { XK_XKLB: '其他-备案' }, []],
  ['two classes of penalty', 'penalty', { CF_CFLB: '警告、罚款' }, []],
  ['a fine that the text does not say', 'penalty', { CF_NR_FK: '2000' }, ['CF_NR_FK fine-differs']],
  ['a fine below zero', 'penalty', { CF_NR_FK: '-0.2' }, ['CF_NR_FK no-amount']],
  ['a text too long', 'penalty', { CF_WSH: '号'.repeat(129) }, ['CF_WSH too-long']],
  [
    'all at once',
    'penalty',
    { CF_WSH: '', CF_JDRQ: 'x', CF_NR_FK: 'y' },
    ['CF_JDRQ no-day', 'CF_NR_FK no-amount', 'CF_WSH missing'],
  ],
])('%s', (_why, kind, change, expected) => {
  expect(reasons(kind, { ...exchangeRow(kind, 1), ...change }).sort()).toEqual(expected);
});

it('headers may be the fields’ Chinese names, or those of an older edition', () => {
  const sound = exchangeRow('penalty', 1);
  const named = Object.fromEntries(EXCHANGE_FIELDS.penalty.map(({ code, name }) => [name, sound[code] ?? '']));
  expect(readDecision('penalty', named, TODAY)).toEqual({ fields: sound });
  const older = { ...sound, CF_FR_SFZH: residentId(3) };
  expect(readDecision('penalty', older, TODAY)).toEqual({ fields: { ...sound, CF_FR_ZJHM: residentId(3) } });
});

it.each<[string, number | null]>([
  ['罚款2000元', 200_000],
  ['罚款人民币1.5万元，责令改正', 1_500_000],
  ['罚款 12,000.50 元', 1_200_050],
  ['警告', null],
  ['罚款100元、罚款200元', null],
])('the fine in %s', (text, fen) => {
  expect(fineInText(text)).toBe(fen);
});

it('numbers that stand twice are found with their rows', () => {
  const rows = [1, 2, 1, 3, 2, 1].map((i) => exchangeRow('licence', i) as Record<string, string>);
  expect([...findDoubles('licence', rows)]).toEqual([
    ['青交运许〔2025〕1号', [1, 3, 6]],
    ['青交运许〔2025〕2号', [2, 5]],
  ]);
});

describe('what the public sees', () => {
  it('no number of an identity card is in it, whatever the row holds', () => {
    const kinds = fc.constantFrom(...DECISION_KINDS);
    fc.assert(
      fc.property(kinds, fc.nat(999), fc.boolean(), (kind, i, inText) => {
        const id = residentId(i);
        const prefix = kind === 'licence' ? 'XK' : 'CF';
        const row = {
          ...exchangeRow(kind, i),
          [`${prefix}_FR_ZJHM`]: id,
          [`${prefix}_NR`]: inText ? `持证人${id}。` : '内容',
          BZ: `电话13812345678，证号${id}`,
        };
        const shown = JSON.stringify(publicFields(kind, row));
        expect(shown).not.toContain(id);
        expect(shown).not.toContain('13812345678');
      }),
    );
  });

  it('of a person neither code nor remark', () => {
    const shown = publicFields('licence', { ...exchangeRow('licence', 1), BZ: '备注', XK_XKBH: '123' });
    expect(shown.map(({ field }) => field.code)).toEqual([
      'XK_XDR_MC',
      'XK_XDR_LB',
      'XK_XKWS',
      'XK_WSH',
      'XK_XKLB',
      'XK_XKZS',
      'XK_NR',
      'XK_JDRQ',
      'XK_YXQZ',
      'XK_YXQZI',
      'XK_XKJG',
      'XK_ZT',
    ]);
  });

  it('a masked number keeps its ends', () => {
    expect(maskNumbers('电话13812345678，１３８１２３４５６７８；')).toBe('电话13*******78，１３*******７８；');
  });
});
