// data table: the wording of the screen of the lists of the scan
import type { Words } from '../word.ts';

export const SCAN_LISTS_WORDS = {
  'lists.title': ['发布前扫描词表', 'Lists of the scan'],
  'lists.what': [
    '主动公开信息提交审核时，按现行词表核对易错词、领导姓名和职务。',
    'When a publication is submitted, its words and its leaders are held against the lists in force.',
  ],
  'lists.dated': [
    '每次更新自当日起生效并留有记录，已经提交的信息仍按提交时的词表。',
    'A change takes effect on its day and is kept; what was submitted before keeps the lists of its day.',
  ],
  'lists.wordings': ['易错词', 'Wordings'],
  'lists.wordings.how': ['每行一条：错误写法 → 正确写法', 'One a line: wrong → right'],
  'lists.wordings.line': [
    '第{n}行“{text}”：应当有错误写法和正确写法两部分',
    'Line {n}, “{text}”: needs a wrong and a right wording',
  ],
  'lists.leaders': ['领导名单', 'Leaders'],
  'lists.leaders.how': ['每行一人：姓名 → 职务', 'One a line: name → office'],
  'lists.leaders.line': ['第{n}行“{text}”：应当有姓名和职务两部分', 'Line {n}, “{text}”: needs a name and an office'],
  'lists.atLine': ['第{n}行：{why}', 'Line {n}: {why}'],
  'lists.count': ['现行{n}条', '{n} in force'],
  'lists.why': ['更新原因', 'Why'],
  'lists.keep': ['更新词表', 'Take into force'],
  'lists.kept': ['词表已更新', 'The lists are in force'],
} as const satisfies Words;
