import type { Words } from '../word.ts';

/** Why an item of an earlier site (原网站) is not taken over. */
export const TAKEOVER_REFUSAL_WORDS: Words = {
  'takeover.in-the-future': ['原发布日期{on}晚于今天{today}', 'It was published on {on}, after today, {today}'],
  'takeover.too-early': ['原发布日期{on}不可能是真实的发布日期，请填写实际日期', '{on} is no real day of publication'],
  'takeover.first-after': ['首次发布日期{firstOn}晚于本版发布日期{on}', 'First published on {firstOn}, after {on}'],
  'takeover.there': ['已经接收过，索引号{number}', 'It was taken over before, as {number}'],
  'takeover.there-changed': [
    '已经接收过，索引号{number}，这次的内容与上次不同；请在该信息中办理“更正”',
    'It was taken over as {number}, and is not the same now: correct it there',
  ],
  'takeover.number-taken': [
    '索引号{number}已由本系统的另一条信息“{title}”使用',
    'The index number {number} belongs to another publication here, {title}',
  ],
  'takeover.address-taken': ['原网址{address}已指向索引号为{number}的信息', '{address} leads to {number} already'],
  'takeover.hit': [
    '发布前扫描发现“{text}”（{hit}），未经确认不接收',
    'The scan found {text} ({hit}), which nobody has answered for',
  ],
};
