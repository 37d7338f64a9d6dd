import { expect, it } from 'vitest';
import { SHIPPED_NAMES } from '../../rules/publication/search/names.ts';
import { searchNamesFacts, searchNamesReasons } from './search-names.ts';

const reasons = (names: string[][]) => searchNamesReasons({ names }).map(({ code, field }) => [code, field]);

it.each<[why: string, names: string[][], refused: unknown[]]>([
  [
    'as it should be',
    [
      ['公积金', '住房公积金'],
      ['驾照', '驾驶证'],
    ],
    [],
  ],
  ['none at all', [], []],
  ['a name twice in a line', [['公积金', '公积金']], [['search-names.twice', 'names.0.1']]],
  [
    'a name in two lines',
    [
      ['公交', '公交车'],
      ['公交', '公共汽车'],
    ],
    [['search-names.twice', 'names.1.0']],
  ],
  ['the same in full width and capitals', [['ETC卡', 'ＥＴＣ卡', '速通卡']], [['search-names.twice', 'names.0.1']]],
  ['a name that the search parts', [['公积金', '住房 公积金']], [['search-names.parted', 'names.0.1']]],
  ['a name of which a part stands in quotation marks', [['三公经费', '“三公”经费']], []],
  ['a name of marks alone', [['公积金', '——']], [['search-names.parted', 'names.0.1']]],
])('%s', (_why, names, refused) => {
  expect(reasons(names)).toEqual(refused);
});

it('holds those that come with the program to the same', () => {
  const facts = searchNamesFacts.safeParse({ names: SHIPPED_NAMES, why: '默认' });
  expect(facts.error).toBeUndefined();
  expect(searchNamesReasons(facts.data!)).toEqual([]);
});

it.each<[why: string, given: unknown]>([
  ['one name alone', [['公积金']]],
  ['a name of one character, which stands in every word', [['车', '汽车']]],
  ['a name too long', [['公积金', '长'.repeat(31)]]],
  ['a word instead of a line', ['公积金']],
])('refuses %s', (_why, names) => {
  expect(searchNamesFacts.safeParse({ names, why: '更新' }).success).toBe(false);
});
