import { expect, it } from 'vitest';
import { sayWith } from '../../words/word.ts';
import { WORKBENCH_WORDS } from '../../words/workbench.ts';
import { leftWords, nearAt } from './left.ts';

it.each([
  [200, '还剩 3 小时 20 分'],
  [60, '还剩 1 小时 0 分'],
  [59, '还剩 59 分'],
  [2880, '还剩 48 小时 0 分'],
  [0, '还剩不到 1 分钟'],
  [-1, '已超时 1 分'],
  [-125, '已超时 2 小时 5 分'],
  [-2879, '已超时 47 小时 59 分'],
  [-2880, '已超时 2 天 0 小时'],
  [-7505, '已超时 5 天 5 小时'],
])('%i minutes: %s', (minutes, text) => {
  expect(sayWith(WORKBENCH_WORDS, ...leftWords(minutes))).toBe(text);
});

const NEAR = {
  at: '2026-03-20T03:00:00.000Z',
  yellowAt: '2026-03-20T00:30:00.000Z',
  redAt: '2026-03-20T02:00:00.000Z',
  left: 300,
  light: 'green',
} as const;
it.each([
  ['00:29:59', { left: 151, light: 'green' }],
  ['00:30:00', { left: 150, light: 'yellow' }],
  ['02:00:00', { left: 60, light: 'red' }],
  ['03:00:59', { left: 0, light: 'red' }],
  ['03:01:00', { left: -1, light: 'overdue' }],
])('at %s a page that was opened hours before says what is true', (time, expected) => {
  expect(nearAt(NEAR, Date.parse(`2026-03-20T${time}.000Z`))).toEqual(expected);
});
