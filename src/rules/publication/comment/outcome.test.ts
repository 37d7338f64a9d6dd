import { expect, it } from 'vitest';
import { type CommentOutcome, handlerReasons, outcomeReasons } from './outcome.ts';

it.each<[CommentOutcome, string, string, string[]]>([
  ['adopted', '', '增加夜间班次', []],
  ['adopted', '', '', ['comment.no-gist']],
  ['partly', '', '增加夜间班次', ['comment.no-reason']],
  ['partly', '周末先行试点。', '增加夜间班次', []],
  ['not-adopted', '', '', ['comment.no-gist', 'comment.no-reason']],
  ['not-adopted', '与上位法不一致。', '取消押金', []],
  ['off-topic', '', '', []],
])('outcomeReasons (意见采纳情况): %s, reason “%s”, point “%s”', (outcome, reason, gist, codes) => {
  expect(outcomeReasons(outcome, reason, gist).map(({ code }) => code)).toEqual(codes);
});

it.each([
  ['of the own section', '运输管理科', { section: '运输管理科', isClerk: false }, 0],
  ['of another section', '运输管理科', { section: '法规科', isClerk: false }, 1],
  ['of another section, by a clerk', '运输管理科', { section: '办公室', isClerk: true }, 0],
  ['of no section', null, { section: '法规科', isClerk: false }, 0],
  ['by somebody of no section', '运输管理科', { section: null, isClerk: false }, 0],
])('handlerReasons: a comment %s', (_why, section, handler, n) => {
  expect(handlerReasons(section, handler)).toHaveLength(n);
});
