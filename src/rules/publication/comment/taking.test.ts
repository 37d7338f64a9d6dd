import { expect, it } from 'vitest';
import { day } from '../../../base/day.ts';
import { enteringReasons, type TakingCall, takingReasons } from './taking.ts';

const CALL: TakingCall = { public: true, publishedOn: day('2026-03-02'), until: day('2026-04-01'), here: true };

it.each([
  ['on its first day', {}, '2026-03-02', []],
  ['on its last day', {}, '2026-04-01', []],
  ['on the day after', {}, '2026-04-02', ['comment.over']],
  ['one that was withdrawn', { public: false }, '2026-03-10', ['comment.call-withdrawn']],
  ['one that takes none here', { here: false }, '2026-03-10', ['comment.not-here']],
  ['one that takes none here, when it is over', { here: false }, '2026-04-02', ['comment.over']],
])('takingReasons (公开征求意见的方式和期限): %s', (_why, other, today, codes) => {
  expect(takingReasons({ ...CALL, ...other }, day(today)).map(({ code }) => code)).toEqual(codes);
});

it.each([
  ['before there was a call', '2026-03-01', ['comment.before-call']],
  ['on the day of the call', '2026-03-02', []],
  ['after its last day: a person weighs it', '2026-04-09', []],
])('enteringReasons: a letter that came %s', (_why, on, codes) => {
  expect(enteringReasons(CALL, day(on)).map(({ code }) => code)).toEqual(codes);
});
