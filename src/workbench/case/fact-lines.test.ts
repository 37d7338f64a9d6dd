import { expect, it } from 'vitest';
import { sayWith } from '../../words/word.ts';
import { WORKBENCH_WORDS } from '../../words/workbench.ts';
import { nounSpeech } from '../form/labels.ts';
import { factLines } from './fact-lines.ts';

const speech = (noun: 'request' | 'remedy' | 'tally' | 'report') => ({
  words: nounSpeech(noun, (words, code) => words[code]?.[0] ?? code),
  t: (word: keyof typeof WORKBENCH_WORDS, facts?: Readonly<Record<string, string | number>>) =>
    sayWith(WORKBENCH_WORDS, word, facts),
  staffName: (id: string) => `职员${id}`,
});

it.each([
  [
    'a note of the program that no reader asks for is not shown, its number is',
    'request' as const,
    { channel: 'counter', stamp: { number: '2026-0001', unconfirmed: false, lookupHash: 'x' } },
    [
      { label: '编号', text: '2026-0001' },
      { label: '申请渠道', text: '当面提交' },
    ],
  ],
  [
    'nor is a field without a word, wherever it stands',
    'request' as const,
    { unconfirmed: false, note: '转来' },
    [{ label: '备注', text: '转来' }],
  ],
  [
    'the last day that the program counted',
    'request' as const,
    { stamp: { deadline: '2026-03-20', goesOn: true } },
    [{ label: '期限至', text: '2026-03-20' }],
  ],
  [
    'an identity number is masked in a group and in a list',
    'request' as const,
    {
      requester: { idNumber: '110101199003070011' },
      coRequesters: [{ idNumber: '110101199003070012' }],
    },
    [
      { label: '申请人 · 证件号码', text: `110${'*'.repeat(13)}11` },
      { label: '共同申请人', text: `110${'*'.repeat(13)}12` },
    ],
  ],
  [
    'an amount has its thousands apart and its unit',
    'tally' as const,
    { amount: 1257000 },
    [{ label: '金额（元）', text: '1,257,000 元' }],
  ],
  ['a year is no amount: no comma', 'report' as const, { year: 2026 }, [{ label: '年度', text: '2026' }]],
])('%s', (_, noun, facts, lines) => {
  expect(factLines(facts, speech(noun))).toEqual(lines);
});
