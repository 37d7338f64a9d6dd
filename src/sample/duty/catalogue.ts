// data table: the catalogue of the invented bureau
import type { DutyTerms } from '../../cases/duty.ts';

/** Who answers for an item. */
export const SECTIONS = {
  office: { section: '办公室', person: '李文静' },
  transport: { section: '运输管理科', person: '赵立新' },
  legal: { section: '法规科', person: '孙正' },
} as const;

export type Told = Pick<DutyTerms, 'name' | 'column' | 'mode'> & Partial<DutyTerms>;
type Row = readonly [by: keyof typeof SECTIONS, basis: string, told: Told];

/** 基本目录: over 条例 20 and 21, with who answers for what and how often. */
export const ROWS: readonly Row[] = [
  [
    'office',
    '条例第二十条第二项',
    { name: '机关职能、机构设置和领导信息', column: '20-2', mode: 'permanent', freshness: 'personnel' },
  ],
  ['office', '条例第十二条', { name: '政府信息公开指南', column: 'guide', mode: 'permanent' }],
  ['office', '条例第四条', { name: '政府信息公开工作制度', column: 'rules', mode: 'permanent' }],
  ['legal', '条例第二十条第六项', { name: '行政处罚、行政强制的依据、条件和程序', column: '20-6', mode: 'permanent' }],
  ['transport', '条例第二十条第五项', { name: '行政许可事项办事指南', column: '20-5', mode: 'permanent' }],
  ['office', '条例第二十条第八项', { name: '行政事业性收费项目及依据、标准', column: '20-8', mode: 'permanent' }],
  ['transport', '条例第二十条第十二项', { name: '交通运输突发事件应急预案', column: '20-12', mode: 'permanent' }],
  [
    'office',
    '条例第二十条第三项',
    { name: '综合交通运输发展规划', column: '20-3', mode: 'permanent', freshness: 'personnel' },
  ],
  ['legal', '条例第二十条第一项', { name: '行政规范性文件', column: '20-1', mode: 'prompt', freshness: 'policy' }],
  ['legal', '条例第二十条第一项', { name: '政策解读', column: '20-1', mode: 'prompt', freshness: 'policy' }],
  ['transport', '条例第二十一条', { name: '公交线路调整公告', column: '21-2', mode: 'prompt', freshness: 'policy' }],
  [
    'office',
    '条例第二十条第十四项',
    { name: '公务员招考录用', column: '20-14', mode: 'prompt', freshness: 'personnel' },
  ],
  [
    'office',
    '政府网站检查指标',
    { name: '工作动态', column: 'news', mode: 'prompt', freshness: 'news', maxGapDays: 10 },
  ],
  [
    'transport',
    '条例第二十条第四项',
    {
      name: '城市公共交通客运量统计',
      column: '20-4',
      mode: 'periodic',
      cycle: 'month',
      dueDays: 15,
      freshness: 'policy',
    },
  ],
  [
    'transport',
    '条例第二十条第四项',
    { name: '道路运输经济运行情况', column: '20-4', mode: 'periodic', cycle: 'quarter', dueDays: 25 },
  ],
  [
    'transport',
    '条例第二十条第五项',
    { name: '行政许可“双公示”数据', column: '20-5', mode: 'periodic', cycle: 'quarter', dueDays: 10 },
  ],
  [
    'legal',
    '条例第二十条第六项',
    { name: '行政处罚“双公示”数据', column: '20-6', mode: 'periodic', cycle: 'quarter', dueDays: 10 },
  ],
  [
    'transport',
    '条例第二十条第十三项',
    { name: '“双随机、一公开”抽查结果', column: '20-13', mode: 'periodic', cycle: 'quarter', dueDays: 20 },
  ],
  [
    'office',
    '条例第二十条第十一项',
    { name: '民生实事项目进展', column: '20-11', mode: 'periodic', cycle: 'quarter', dueDays: 20 },
  ],
  [
    'office',
    '条例第二十条第十项',
    { name: '重大建设项目批准和实施情况', column: '20-10', mode: 'periodic', cycle: 'half-year', dueDays: 30 },
  ],
  [
    'office',
    '条例第二十条第七项',
    {
      name: '部门预算',
      column: '20-7',
      mode: 'periodic',
      cycle: 'year',
      dueDays: 50,
      ahead: true,
      freshness: 'personnel',
    },
  ],
  ['office', '条例第二十条第七项', { name: '部门决算', column: '20-7', mode: 'periodic', cycle: 'year', dueDays: 270 }],
  [
    'office',
    '条例第二十条第九项',
    { name: '政府集中采购项目实施情况', column: '20-9', mode: 'periodic', cycle: 'year', dueDays: 60 },
  ],
  [
    'office',
    '条例第五十条',
    { name: '政府信息公开工作年度报告', column: 'report', mode: 'periodic', cycle: 'year', dueDays: 31 },
  ],
  [
    'transport',
    '条例第二十一条',
    { name: '市政道路养护计划', column: '21-1', mode: 'periodic', cycle: 'year', dueDays: 75, ahead: true },
  ],
  [
    'office',
    '条例第二十条第十五项',
    { name: '建议提案办理结果', column: '20-15', mode: 'periodic', cycle: 'year', dueDays: 300 },
  ],
];

/** Which were looked through this year. */
export const LOOKED_THROUGH: readonly string[] = ['政府信息公开指南', '行政许可事项办事指南'];

/** Of these the last that was due, or anything at all, is not published yet; of these it came late. */
export const NOT_YET: readonly string[] = [
  '城市公共交通客运量统计',
  '行政处罚“双公示”数据',
  '建议提案办理结果',
  '政府信息公开工作制度',
];
export const LATE: readonly string[] = ['民生实事项目进展', '道路运输经济运行情况'];

/** What a draft of an item begins with, by its column. */
export const GENRE_OF: Partial<Readonly<Record<Told['column'], NonNullable<DutyTerms['genre']>>>> = {
  ...({
    '20-1': 'normative-document',
    '20-3': 'plan',
    '20-4': 'statistics',
    '20-5': 'guide',
    '20-7': 'budget',
  } as const),
  ...({ '20-12': 'plan', '21-1': 'plan', '21-2': 'announcement', guide: 'guide', news: 'other' } as const),
};
export const THEME_OF: Partial<Readonly<Record<Told['column'], string>>> = {
  ...{
    '20-2': '机构职能',
    '20-7': '财政预决算',
    '20-12': '应急管理',
    guide: '政务公开',
    rules: '政务公开',
    report: '政务公开',
  },
};
