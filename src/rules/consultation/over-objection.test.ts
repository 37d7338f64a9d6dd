import { expect, it } from 'vitest';
import type { OutcomeCode } from '../outcomes.ts';
import type { GroundCode } from '../reply/grounds.ts';
import { mayOverrule, overrules } from './over-objection.ts';

it.each<[string, OutcomeCode, GroundCode[], boolean]>([
  ['disclosed', 'DISCLOSE', [], true],
  ['said to be public already', 'DISCLOSE_ALREADY_PUBLIC', [], true],
  ['in part, and withheld for another reason', 'PARTIAL', ['DENY_PROCESS'], true],
  ['in part, and withheld for the third party', 'PARTIAL', ['DENY_THIRD_PARTY'], false],
  ['refused for the third party', 'DENY_THIRD_PARTY', [], false],
  ['does not exist', 'UNABLE_NOT_EXIST', [], false],
])('over an objection (第三方不同意公开): %s', (_why, outcome, otherGrounds, over) => {
  expect(overrules({ outcome, otherGrounds })).toBe(over);
  const code = mayOverrule({ outcome, otherGrounds, publicInterest: '' })?.code;
  expect(code).toBe(over ? 'outcome.over-objection' : undefined);
  expect(mayOverrule({ outcome, otherGrounds, publicInterest: '涉及公共安全。' })).toBeNull();
});
