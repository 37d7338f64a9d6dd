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

/** 检索同义词 and 相关机关链接. */
export const KEPT_LISTS_WORDS = {
  'names.title': ['检索同义词', 'Names of the search'],
  'names.what': [
    '门户检索时，输入一行中的任何一个词，也查找同一行的其他词，并向读者说明“也找了”哪些词。',
    'Whichever name of a line is typed into the search of the portal, the others are looked for too, and the reader is told.',
  ],
  'names.dated': [
    '更新后立即用于检索，并留有记录。从未更新过的，使用程序自带的同义词。',
    'A change is used at once and is kept. Until the first change, those that come with the program are used.',
  ],
  'names.how': ['每行一组，用顿号隔开', 'One thing a line, its names parted by commas'],
  'names.line': ['第{n}行“{text}”：一行至少要有两个词', 'Line {n}, “{text}”: needs at least two names'],
  'names.shipped': ['填入程序自带的同义词', 'Take those of the program'],
  'names.keep': ['更新同义词', 'Take into force'],
  'names.kept': ['同义词已更新', 'The names are in force'],

  'bodies.title': ['相关机关链接', 'Linked bodies'],
  'bodies.what': [
    '列在门户“政府信息公开”首页的上级、部门和下级机关专栏；填写了年度报告网址的，也列在年报页面。',
    'Listed on the home of the column; those with an address of annual reports on the page of reports too.',
  ],
  'bodies.dated': ['更新后立即显示，并留有记录。', 'A change is shown at once and is kept.'],
  'bodies.higher': ['上级机关', 'Higher bodies'],
  'bodies.departments': ['部门', 'Departments'],
  'bodies.lower': ['下级机关和所属单位', 'Lower bodies'],
  'bodies.how': [
    '每行一个：名称 → 专栏网址 → 年度报告网址（可以不填）',
    'One a line: name → address of the column → address of the annual reports (if any)',
  ],
  'bodies.how-higher': ['每行一个：名称 → 专栏网址', 'One a line: name → address of the column'],
  'bodies.line': [
    '第{n}行“{text}”：应当有名称和专栏网址，最多再有一个年度报告网址',
    'Line {n}, “{text}”: needs a name and an address, and at most one more of the annual reports',
  ],
  'bodies.line-higher': [
    '第{n}行“{text}”：应当有名称和专栏网址两部分',
    'Line {n}, “{text}”: needs a name and an address',
  ],
  'bodies.keep': ['更新链接', 'Take into force'],
  'bodies.kept': ['链接已更新', 'The links are in force'],
} as const satisfies Words;
