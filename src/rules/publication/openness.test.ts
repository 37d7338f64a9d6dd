import { expect, it } from 'vitest';
import { type Attribute, opennessReasons, WITHHELD_GROUNDS } from './openness.ts';

it.each<[string, Attribute, string[]]>([
  ['public needs no reason', { openness: 'public', opennessReason: '' }, []],
  ['on request needs one', { openness: 'on-request', opennessReason: '' }, ['opennessReason']],
  ['on request needs no ground', { openness: 'on-request', opennessReason: '仅涉及特定当事人。' }, []],
  ['withheld needs both', { openness: 'withheld', opennessReason: '' }, ['opennessReason', 'ground']],
  ['withheld with a reason alone', { openness: 'withheld', opennessReason: '内部流程。' }, ['ground']],
])('opennessReasons (公开属性): %s', (_why, attribute, fields) => {
  expect(opennessReasons(attribute).map(({ field }) => field)).toEqual(fields);
});

it('knows the seven exceptions of 条例 14-16 and no other ground', () => {
  expect(WITHHELD_GROUNDS).toHaveLength(7);
  expect(WITHHELD_GROUNDS).not.toContain('NOT_INFORMATION');
});
