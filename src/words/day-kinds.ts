import type { Words } from './word.ts';

/** Why a day counts or not (rules/reply-clock). */
export const DAY_WORDS: Words = {
  start: ['起算日，次日起计算', 'Start; counting begins the next day'],
  working: ['工作日', 'Working day'],
  'make-up': ['调休上班日', 'Make-up working day'],
  weekend: ['周末', 'Weekend'],
  holiday: ['法定节假日', 'Public holiday'],
  paused: ['不计入期限', 'Not counted'],
};

/** The mark of such a day in a calendar, as printed calendars in China have them; an ordinary working day has none. */
export const DAY_MARK_WORDS: Words = {
  start: ['起', '·'],
  'make-up': ['班', 'M'],
  weekend: ['末', '–'],
  holiday: ['休', 'H'],
  paused: ['停', '×'],
};

/** Why a working day was left out (rules/reply/pauses). */
export const PAUSE_WORDS: Words = {
  'third-party': ['征求第三方意见', 'Consulting a third party'],
  'other-organ': ['征求其他机关意见', 'Consulting another organ'],
  fee: ['等待缴费', 'Waiting for payment'],
  supplement: ['等待补正', 'Waiting for the supplement'],
};
