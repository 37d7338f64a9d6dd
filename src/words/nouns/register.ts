import type { Words } from '../word.ts';

/** 规章、行政规范性文件. */
export const DOCUMENT_STATE_WORDS: Words = {
  new: ['新登记', 'New'],
  made: ['已制发', 'Made'],
  published: ['已公开', 'Published'],
  repealed: ['已废止', 'Repealed'],
};

export const DOCUMENT_VERB_WORDS: Words = {
  make: ['登记文件', 'Record a document'],
  publish: ['登记公开', 'Record its publication'],
  repeal: ['登记废止', 'Record its repeal'],
  'correct-entry': ['更正登记', 'Correct the record'],
};

export const DOCUMENT_FIELD_WORDS: Words = {
  on: ['生效日期', 'Effective day'],
  kind: ['文件类别', 'Kind'],
  title: ['文件名称', 'Title'],
  documentNumber: ['文号', 'Document number'],
  reason: ['废止原因', 'Why it was repealed'],
  why: ['更正原因', 'Why'],
  madeOn: ['制发日期', 'Made on'],
  publishedOn: ['公开日期', 'Published on'],
  repealedOn: ['废止日期', 'Repealed on'],
  files: ['附件', 'Files'],
};

export const DOCUMENT_CHOICE_WORDS: Words = {
  'kind.20-1.a': ['规章', 'Rules'],
  'kind.20-1.b': ['行政规范性文件', 'Normative document'],
};

/** 权力事项. */
export const MATTER_STATE_WORDS: Words = {
  new: ['新登记', 'New'],
  listed: ['现行', 'Listed'],
  delisted: ['已取消', 'Delisted'],
};

export const MATTER_VERB_WORDS: Words = {
  list: ['登记事项', 'List'],
  delist: ['取消事项', 'Delist'],
  'correct-entry': ['更正登记', 'Correct the record'],
};

export const MATTER_FIELD_WORDS: Words = {
  on: ['生效日期', 'Effective day'],
  kind: ['事项类别', 'Kind'],
  title: ['事项名称', 'Name'],
  basis: ['设定依据', 'Basis'],
  reason: ['取消原因', 'Why it was delisted'],
  why: ['更正原因', 'Why'],
  listedOn: ['列入日期', 'Listed on'],
  delistedOn: ['取消日期', 'Delisted on'],
  files: ['附件', 'Files'],
};

export const MATTER_CHOICE_WORDS: Words = {
  'kind.20-5.a': ['行政许可', 'Licence'],
  'kind.20-5.b': ['其他对外管理服务事项', 'Other external service'],
  'kind.20-6.a': ['行政处罚', 'Penalty'],
  'kind.20-6.b': ['行政强制', 'Coercive measure'],
  'kind.20-8.a': ['行政事业性收费', 'Administrative charge'],
};

/** 数量登记. */
export const TALLY_STATE_WORDS: Words = {
  new: ['新登记', 'New'],
  recorded: ['已登记', 'Recorded'],
  void: ['已作废', 'Void'],
};

export const TALLY_VERB_WORDS: Words = {
  record: ['登记数量', 'Record'],
  correct: ['更正数量', 'Correct'],
  void: ['作废', 'Void'],
};

export const TALLY_FIELD_WORDS: Words = {
  on: ['生效日期', 'Effective day'],
  kind: ['类别', 'Kind'],
  title: ['说明', 'What is counted'],
  count: ['数量', 'Number'],
  amount: ['金额（元）', 'Amount (yuan)'],
  source: ['数据来源', 'Source'],
  recordedOn: ['统计日期', 'Counted on'],
  why: ['更正或者作废的原因', 'Why'],
  files: ['附件', 'Files'],
};

export const TALLY_CHOICE_WORDS: Words = {
  ...MATTER_CHOICE_WORDS,
  'kind.20-9.a': ['政府集中采购', 'Central purchase'],
};
