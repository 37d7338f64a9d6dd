import { expect, it } from 'vitest';
import type { Duty } from '../src/rules/duties.ts';
import { findings, type Rule } from './law.ts';

const ARTICLE = { law: 'regulation-711', article: 30 };
const GOOD: Rule = { file: 'supplement.ts', cites: [ARTICLE], tests: ['supplement.test.ts'] };
const DUTY: Duty = { cite: ARTICLE, duty: 'supplement (补正)', rules: ['supplement.ts'] };

it.each<[string, Rule, Duty, string[]]>([
  ['a rule with its article and its test', GOOD, DUTY, []],
  ['a duty seen to elsewhere', GOOD, { ...DUTY, rules: undefined, elsewhere: 'the portal' }, []],
  ['a duty not seen to, with the reason', GOOD, { ...DUTY, rules: undefined, notYet: 'comes later' }, []],
  ['no test', { ...GOOD, tests: [] }, DUTY, ['supplement.ts: has no test beside it']],
  [
    'no article',
    { ...GOOD, cites: [] },
    { ...DUTY, rules: undefined, notYet: 'comes later' },
    ['supplement.ts: cites no article'],
  ],
  [
    'an instrument without a name',
    { ...GOOD, cites: [ARTICLE, { law: 'regulation-0' }] },
    DUTY,
    ['supplement.ts: cites regulation-0, which words/laws.ts does not name'],
  ],
  [
    'a duty whose rule does not cite it',
    { ...GOOD, cites: [{ ...ARTICLE, article: 31 }] },
    DUTY,
    ['《政府信息公开条例》第三十条: names supplement.ts, which does not cite it'],
  ],
  [
    'a duty whose rule is not there',
    GOOD,
    { ...DUTY, rules: ['gone.ts'] },
    ['《政府信息公开条例》第三十条: names gone.ts, which is not there'],
  ],
  [
    'a duty of nobody',
    GOOD,
    { ...DUTY, rules: undefined },
    ['《政府信息公开条例》第三十条: nobody sees to it, and no reason is given'],
  ],
])('the law index finds nothing but what is wrong: %s', (_why, rule, duty, expected) => {
  expect(findings([rule], [duty])).toEqual(expected);
});
