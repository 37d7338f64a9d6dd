// data table: the wording of 预算 and 决算, at the workbench and on the portal
import type { Words } from '../word.ts';

export const FISCAL_KIND_WORDS: Words = {
  budget: ['预算', 'Budget'],
  accounts: ['决算', 'Final accounts'],
};

export const FISCAL_SCOPE_WORDS: Words = {
  department: ['部门', 'Department with all its units'],
  unit: ['单位（局本级）', 'The unit by itself'],
};

export const MONEY_UNIT_WORDS: Words = {
  yuan: ['元', 'yuan'],
  'ten-thousand-yuan': ['万元', '10,000 yuan'],
};

/** 科目的级次. */
export const SUBJECT_LEVEL_WORDS: Words = {
  class: ['类', 'Class'],
  section: ['款', 'Section'],
  item: ['项', 'Item'],
};

/** What is counted beside the money of 三公. */
export const FISCAL_COUNT_WORDS: Words = {
  groups: ['因公出国（境）团组（个）', 'Groups abroad'],
  travellers: ['因公出国（境）人次', 'Persons abroad'],
  bought: ['公务用车购置（辆）', 'Vehicles bought'],
  kept: ['公务用车保有量（辆）', 'Vehicles kept'],
  receptions: ['公务接待批次', 'Receptions'],
  guests: ['公务接待人次', 'Guests'],
};

export const FISCAL_FIELD_WORDS: Words = {
  fiscal: ['预决算表', 'Tables'],
  year: ['年度', 'Year'],
  kind: ['类别', 'Kind'],
  scope: ['范围', 'Scope'],
  approvedOn: ['批复日期', 'Approved on'],
  unit: ['计量单位', 'Unit'],
  rounded: ['各数四舍五入', 'Rounded one by one'],
  prose: ['情况说明', 'Explanation'],
  tables: ['表', 'Tables'],
  rows: ['行', 'Rows'],
  cells: ['金额', 'Amounts'],
  id: ['行次或者科目编码', 'Row or subject'],
  name: ['名称', 'Name'],
  note: ['空表说明', 'Note of an empty table'],
  counts: ['数量', 'Numbers'],
  ...FISCAL_COUNT_WORDS,
};
