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

/** Where an occurrence stands. */
export const OCCURRENCE_WORDS: Words = {
  done: ['已完成', 'Done'],
  late: ['逾期完成', 'Done late'],
  overdue: ['逾期', 'Overdue'],
  due: ['待办', 'To do'],
  coming: ['未到期', 'Coming'],
};
