import { expect, it } from 'vitest';
import { answerReasons, type RectificationResult } from './result.ts';

const nothing = { content: '', party: '', contact: '' };

it.each<[RectificationResult, object, string[]]>([
  ['corrected', {}, ['content']],
  ['corrected', { content: '出生日期更正为1980年1月2日。' }, []],
  ['unchanged', {}, ['content']],
  ['unchanged', { content: '登记与原始凭证一致。' }, []],
  ['transferred', {}, ['party', 'contact']],
  ['transferred', { party: '市公安局' }, ['contact']],
  ['transferred', { party: '市公安局', contact: '000-1' }, []],
  ['directed', { contact: '000-1' }, ['party']],
])('an answer of 条例 41 that is %s, with %j, lacks %j', (result, given, fields) => {
  const reasons = answerReasons({ ...nothing, ...given, result });
  expect(reasons.map(({ field }) => field)).toEqual(fields);
  for (const { cite } of reasons) expect(cite).toEqual({ law: 'regulation-711', article: 41 });
});
