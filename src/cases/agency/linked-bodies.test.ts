import { describe, expect, it } from 'vitest';
import { bodiesFacts, bodiesReasons } from './linked-bodies.ts';

const A = 'https://www.jiangzhou.example/zfxxgk/';
const body = (name: string, column: string, reports = '') => ({ name, column, reports });

describe('an address', () => {
  it.each<[address: string, isOne: boolean]>([
    [A, true],
    ['http://xxgk.江州.example/列表?x=1#a', true],
    ['https://10.0.0.1/zfxxgk', true],
    ['www.jiangzhou.example', false],
    ['//www.jiangzhou.example/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['ftp://www.jiangzhou.example/', false],
    ['https://jiangzhou/', false],
    ['https://user:secret@www.jiangzhou.example/', false],
    ['https://www.jiangzhou.example/a b', false],
    ['https://', false],
    ['https://www..example/', false],
  ])('%s: %s', (address, isOne) => {
    const reasons = bodiesReasons({ higher: [body('甲', address)], departments: [], lower: [body('乙', A, address)] });
    const named = reasons.map(({ code, field }) => [code, field]);
    const wrong = [
      ['bodies.address', 'higher.0.column'],
      ['bodies.address', 'lower.0.reports'],
    ];
    expect(named).toEqual(isOne ? [] : wrong);
  });
});

it('names a body once in each list', () => {
  const reasons = bodiesReasons({ higher: [body('甲', A)], departments: [], lower: [body('甲', A), body('甲', A)] });
  expect(reasons.map(({ code, field }) => [code, field])).toEqual([['bodies.twice', 'lower.1.name']]);
});

it('knows reports of departments and lower bodies alone', () => {
  const given = { higher: [body('甲', A, A)], departments: [], lower: [{ name: '乙', column: A }], why: '启用' };
  const { higher, lower } = bodiesFacts.parse(given);
  expect([higher, lower]).toEqual([[body('甲', A)], [body('乙', A)]]);
});
