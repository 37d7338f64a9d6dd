import type { NearInstant } from '../../api/views.ts';
import type { WorkbenchWord } from '../../words/workbench.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const MINUTE_MS = 60_000;

/** What is left of a deadline, as words and numbers: `还剩 3 小时 20 分`, `已超时 2 天 5 小时`. */
export function leftWords(minutes: number): [WorkbenchWord, Readonly<Record<string, number>>] {
  const most = Math.abs(minutes);
  const [h, m] = [Math.floor(most / HOUR), most % HOUR];
  if (minutes === 0) return ['concern.left.now', {}];
  if (minutes > 0) return h > 0 ? ['concern.left.hours', { h, m }] : ['concern.left.minutes', { m }];
  if (most >= 2 * DAY) return ['concern.over.days', { d: Math.floor(most / DAY), h: Math.floor((most % DAY) / HOUR) }];
  return h > 0 ? ['concern.over.hours', { h, m }] : ['concern.over.minutes', { m }];
}

/** How near a deadline is at a moment, out of what the API said of it: a page that stays open turns as the time comes. */
export function nearAt(near: NearInstant, now: number): Pick<NearInstant, 'left' | 'light'> {
  const minute = (ms: number) => Math.floor(ms / MINUTE_MS);
  const left = minute(Date.parse(near.at)) - minute(now);
  if (left < 0) return { left, light: 'overdue' };
  if (now >= Date.parse(near.redAt)) return { left, light: 'red' };
  return { left, light: now >= Date.parse(near.yellowAt) ? 'yellow' : 'green' };
}
