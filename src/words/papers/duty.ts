// data table: what the calendar of duties says as a file
import type { Words } from '../word.ts';

export const DUTY_PAPER_WORDS: Words = {
  name: ['{agency}主动公开日历 {year}', 'Duties of disclosure of {agency}, {year}'],
  summary: ['公开：{name}（{span}）', 'Publish: {name} ({span})'],
  permanent: ['核对：{name}（{span}）', 'Look through: {name} ({span})'],
  description: ['{number}；责任科室：{section}；信息员：{person}；{state}', '{number}; {section}; {person}; {state}'],
  'column.number': ['编号', 'Number'],
  'column.name': ['事项名称', 'Name'],
  'column.column': ['公开栏目', 'Column'],
  'column.section': ['责任科室', 'Section'],
  'column.person': ['信息员', 'Person'],
  'column.span': ['所属期', 'Span'],
  'column.due': ['公开期限', 'Due'],
  'column.doneOn': ['完成日期', 'Done on'],
  'column.state': ['情况', 'State'],
};

/** The file of the catalogue. */
export const CATALOGUE_FILE_WORDS: Words = {
  title: ['主动公开基本目录', 'Catalogue of disclosure'],
  number: ['编号', 'Number'],
  explained: ['填写说明', 'How to fill it in'],
  required: ['必填', 'required'],
  optional: ['选填', 'optional'],
  'head.column': ['列', 'Column'],
  'head.need': ['要求', 'Need'],
  'head.holds': ['填写', 'Holds'],
  'allowed.dueDays': ['0至366的整数（日）', '0 to 366'],
  'allowed.maxGapDays': ['1至1100的整数（日）', '1 to 1100'],
  'allowed.ahead': ['是、否', 'yes, no'],
  'allowed.from': ['日期，例如2026-01-01', 'a day, as 2026-01-01'],
  'about.number': [
    '本系统给出的编号，导出时带出；新事项留空。按编号、事项编码、事项名称和公开栏目依次查找已有事项，不重复设立',
    'Given by the program; empty for a new item',
  ],
  'about.code': ['本机关或者标准目录的编码，不得重复', 'Of the agency or of a standard catalogue'],
  'about.name': ['不超过200字', 'at most 200 characters'],
  'about.content': ['公开内容（要素），不超过500字', 'at most 500 characters'],
  'about.theme': ['拟稿时带入的主题分类', 'What a draft begins with'],
  'about.basis': ['法律、法规、规章和政策文件及其条款', 'Law and article'],
  'about.dueDays': ['周期结束（事先公开的，开始）后几日内公开，0至366；缺省20', '0 to 366; 20 if empty'],
  'about.ahead': ['预算、计划等为将要开始的周期公开的填“是”', 'yes for budgets and plans'],
  'about.maxGapDays': ['最长多少日必须更新，1至1100', '1 to 1100'],
  'about.section': ['承办的科室，与账号中的科室名称一致', 'As the accounts have it'],
  'about.person': ['负责的人员', 'The person in charge'],
  'about.channel': ['例如：政府信息公开专栏、公告栏', 'Where it is published'],
  'about.from': ['自何日起执行，例如2026-01-01；缺省为导入之日', 'The day of the import if empty'],
};

/** Where an occurrence stands. */
export const OCCURRENCE_WORDS: Words = {
  done: ['已完成', 'Done'],
  late: ['逾期完成', 'Done late'],
  overdue: ['逾期', 'Overdue'],
  due: ['待办', 'To do'],
  coming: ['未到期', 'Coming'],
  skipped: ['不适用', 'Not applicable'],
};
