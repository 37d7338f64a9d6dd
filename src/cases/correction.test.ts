import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import type { Entry } from './entry.ts';
import type { AnyCase, GuardContext, Noun } from './noun.ts';
import { document } from './register/document.ts';
import { matter } from './register/matter.ts';
import { tally } from './register/tally.ts';
import { remedy } from './remedy.ts';

const TODAY = '2026-03-20';
type Told = readonly [verb: string, on: string, facts?: object];

function entries(noun: string, told: readonly Told[]): Entry[] {
  const stamp = { number: '1', requestId: 'r', requester: '张三' };
  return told.map(([verb, on, facts], i) => ({
    agencyId: 1,
    caseId: 'c',
    seq: i + 1,
    noun,
    verb,
    on: day(on),
    at: `${TODAY}T01:00:00.000Z`,
    by: { id: 'u', name: '李四', role: 'clerk' },
    facts: { ...facts, ...(i === 0 && { stamp }) },
    files: [],
    prev: '',
    hash: '',
  })) as unknown as Entry[];
}

/** What a noun's guard says of a verb after a history, as `code field`. */
function guarded<Case extends AnyCase>(noun: Noun<Case>, told: readonly Told[], [verb, on, facts]: Told): string[] {
  const parsed = noun.facts[verb]!.parse(facts ?? {});
  const context = { on: day(on), today: day(TODAY) } as GuardContext;
  return noun
    .guard(verb, noun.fold(entries(noun.name, told)), context, parsed)
    .map(({ code, field }) => `${code} ${field}`);
}

const MADE: Told = ['make', '2026-01-10', { kind: '20-1.b', title: '办法', documentNumber: '' }];
const PUBLISHED: Told = ['publish', '2026-01-20', {}];
const REPEALED: Told = ['repeal', '2026-02-20', { reason: '修订' }];
const LISTED: Told = ['list', '2026-01-10', { kind: '20-5.a', title: '许可', basis: '' }];
const DELISTED: Told = ['delist', '2026-02-10', { reason: '取消' }];
const RECORDED: Told = ['record', '2026-01-10', { kind: '20-5.a', title: '许可', count: 3, source: '' }];
const FILED: Told = [
  'file',
  '2026-01-10',
  { kind: 'R', requestNumber: '1', body: '市政府', claim: '不服', bodyNumber: '' },
];
const DECIDED: Told = ['decide', '2026-02-10', { result: 'upheld', text: '维持', orderedToReply: false }];

const correct = (facts: object): Told => ['correct-entry', TODAY, { why: '登记有误', ...facts }];

// biome-ignore lint/suspicious/noExplicitAny: four nouns with four kinds of case.
type Row = readonly [why: string, noun: Noun<any>, told: readonly Told[], deed: Told, reasons: readonly string[]];
// biome-ignore lint/suspicious/noExplicitAny: as above.
type Corrected = [noun: Noun<any>, told: readonly Told[], facts: object, row: object];
const ROWS: readonly Row[] = [
  ['制发日期', document, [MADE], correct({ madeOn: '2025-12-30' }), []],
  [
    '公开早于制发',
    document,
    [MADE, PUBLISHED],
    correct({ publishedOn: '2026-01-09' }),
    ['correction.day-order publishedOn'],
  ],
  ['制发晚于公开', document, [MADE, PUBLISHED], correct({ madeOn: '2026-01-21' }), ['correction.day-order madeOn']],
  [
    '废止早于制发',
    document,
    [MADE, REPEALED],
    correct({ repealedOn: '2026-01-09' }),
    ['correction.day-order repealedOn'],
  ],
  ['制发晚于废止', document, [MADE, REPEALED], correct({ madeOn: '2026-02-21' }), ['correction.day-order madeOn']],
  [
    '废止早于公开',
    document,
    [MADE, PUBLISHED, REPEALED],
    correct({ repealedOn: '2026-01-19' }),
    ['correction.day-order repealedOn'],
  ],
  ['同一天', document, [MADE, PUBLISHED, REPEALED], correct({ madeOn: '2026-01-20', repealedOn: '2026-01-20' }), []],
  ['尚未公开', document, [MADE], correct({ publishedOn: '2026-01-12' }), ['correction.not-yet publishedOn']],
  ['尚未废止', document, [MADE], correct({ repealedOn: '2026-01-12' }), ['correction.not-yet repealedOn']],
  ['制发在今天以后', document, [MADE], correct({ madeOn: '2026-03-21' }), ['correction.in-the-future madeOn']],
  ['没有更正', document, [MADE], correct({}), ['correction.nothing why']],
  ['更正成原样', document, [MADE], correct({ title: '办法', madeOn: '2026-01-10' }), ['correction.nothing why']],
  // A correction of an earlier effective day may have moved the making behind the day a later step takes effect.
  [
    '废止早于更正后的制发',
    document,
    [MADE, ['correct-entry', '2026-01-11', { why: '误', madeOn: '2026-03-01' }]],
    ['repeal', '2026-02-01', { reason: '修订' }],
    ['day.before-an-earlier-step on'],
  ],
  [
    '公开早于更正后的制发',
    document,
    [MADE, ['correct-entry', '2026-01-11', { why: '误', madeOn: '2026-03-01' }]],
    ['publish', '2026-02-01'],
    ['day.before-an-earlier-step on'],
  ],
  ['列入日期', matter, [LISTED], correct({ listedOn: '2025-12-30' }), []],
  [
    '取消早于列入',
    matter,
    [LISTED, DELISTED],
    correct({ delistedOn: '2026-01-09' }),
    ['correction.day-order delistedOn'],
  ],
  ['列入在今天以后', matter, [LISTED], correct({ listedOn: '2026-04-01' }), ['correction.in-the-future listedOn']],
  ['尚未取消', matter, [LISTED], correct({ delistedOn: '2026-02-01' }), ['correction.not-yet delistedOn']],
  ['统计日期', tally, [RECORDED], ['correct', TODAY, { why: '误', recordedOn: '2025-12-31' }], []],
  [
    '统计在今天以后',
    tally,
    [RECORDED],
    ['correct', TODAY, { why: '误', recordedOn: '2026-12-31' }],
    ['correction.in-the-future recordedOn'],
  ],
  ['数量没有变', tally, [RECORDED], ['correct', TODAY, { why: '误', count: 3 }], ['correction.nothing why']],
  ['审结早于收到', remedy, [FILED, DECIDED], correct({ decidedOn: '2026-01-09' }), ['correction.day-order decidedOn']],
  ['收到晚于审结', remedy, [FILED, DECIDED], correct({ filedOn: '2026-02-11' }), ['correction.day-order filedOn']],
  ['未审结就有结果', remedy, [FILED], correct({ result: 'other' }), ['correction.not-yet result']],
  [
    '审结在今天以后',
    remedy,
    [FILED, DECIDED],
    correct({ decidedOn: '2027-01-01' }),
    ['correction.in-the-future decidedOn'],
  ],
  ['结果', remedy, [FILED, DECIDED], correct({ result: 'corrected' }), []],
];

describe('days follow one another, and a correction names the field that is wrong', () => {
  it.each(ROWS)('%s', (_, noun, told, deed, reasons) => {
    expect(guarded(noun, told, deed)).toEqual(reasons);
  });
});

describe('what a clerk mistyped is corrected, and the line that the figures count follows', () => {
  const corrected: readonly Corrected[] = [
    [
      document,
      [MADE, PUBLISHED, REPEALED],
      {
        kind: '20-1.a',
        title: '规定',
        documentNumber: '2号',
        madeOn: '2025-12-01',
        publishedOn: '2025-12-02',
        repealedOn: '2025-12-03',
      },
      {
        kind: '20-1.a',
        title: '规定',
        openedOn: '2025-12-01',
        countedOn: '2025-12-02',
        endedOn: '2025-12-03',
        extra: { documentNumber: '2号' },
      },
    ],
    [
      matter,
      [LISTED, DELISTED],
      { kind: '20-6.a', title: '处罚', basis: '法', listedOn: '2025-01-01', delistedOn: '2025-12-31' },
      { kind: '20-6.a', title: '处罚', openedOn: '2025-01-01', endedOn: '2025-12-31' },
    ],
    [
      remedy,
      [FILED, DECIDED],
      { kind: 'L1', result: 'other', body: '法院', filedOn: '2025-11-01', decidedOn: '2025-12-31' },
      { kind: 'L1', outcome: 'other', openedOn: '2025-11-01', countedOn: '2025-12-31', endedOn: '2025-12-31' },
    ],
  ];
  it.each(corrected)('$name', (noun, told, facts, row) => {
    const all = entries(noun.name, [...told, correct(facts)] as Told[]);
    expect(noun.row(noun.fold(all))).toMatchObject(row);
  });

  it('tally', () => {
    const facts = {
      why: '误',
      kind: '20-8.a',
      title: '收费',
      count: 4,
      amount: 12.5,
      source: '财务科',
      recordedOn: '2025-12-31',
    };
    const all = entries('tally', [RECORDED, ['correct', TODAY, facts]]);
    expect(tally.row(tally.fold(all))).toMatchObject({
      kind: '20-8.a',
      title: '收费',
      units: 4,
      amount: 12.5,
      openedOn: '2025-12-31',
    });
  });
});
