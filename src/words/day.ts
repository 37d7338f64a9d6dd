import type { Day } from '../base/day.ts';
import type { Language } from './word.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as documents write it: 2026年3月5日, 5 March 2026. */
export function formatDay(d: Day, language: Language = 'zh'): string {
  const [year, month, date] = d.split('-').map(Number) as [number, number, number];
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`;
}
