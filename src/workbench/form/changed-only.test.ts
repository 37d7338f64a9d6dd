import { expect, it } from 'vitest';
import { changedOnly } from './changed-only.ts';

const BEFORE = { requester: { name: '王小明', phone: '' }, items: [{ description: '甲' }], title: '旧' };

it.each([
  ['nothing was touched: nothing is sent', BEFORE, {}],
  [
    'a part of an object: that part alone',
    { requester: { name: '王小敏', phone: '' } },
    { requester: { name: '王小敏' } },
  ],
  ['an empty text and nothing are the same', { requester: { name: '王小明' } }, {}],
  [
    'a list is sent whole',
    { items: [{ description: '甲' }, { description: '乙' }] },
    { items: [{ description: '甲' }, { description: '乙' }] },
  ],
  ['what was not there before', { why: '录入有误' }, { why: '录入有误' }],
])('%s', (_, facts, sent) => {
  expect(changedOnly(facts, BEFORE)).toEqual(sent);
});
