import type { Words } from '../word.ts';

/** 行政复议、行政诉讼的状态. */
export const REMEDY_STATE_WORDS: Words = {
  new: ['新登记', 'New'],
  pending: ['尚未审结', 'Pending'],
  decided: ['已审结', 'Decided'],
};

export const REMEDY_VERB_WORDS: Words = {
  file: ['登记复议或诉讼', 'File'],
  decide: ['登记审理结果', 'Record the result'],
  'correct-entry': ['更正登记', 'Correct the record'],
};

export const REMEDY_FIELD_WORDS: Words = {
  on: ['生效日期', 'Effective day'],
  kind: ['类别', 'Kind'],
  requestNumber: ['所涉申请编号', 'Number of the request'],
  body: ['复议机关或者法院', 'Body'],
  bodyNumber: ['复议或诉讼案号', 'Its case number'],
  claim: ['复议请求或者诉讼请求', 'Claim'],
  filedOn: ['收到日期', 'Filed on'],
  decidedOn: ['审结日期', 'Decided on'],
  result: ['审理结果', 'Result'],
  text: ['决定或者裁判要点', 'What was decided'],
  orderedToReply: ['责令重新答复', 'Ordered to reply anew'],
  why: ['更正原因', 'Why'],
  files: ['附件', 'Files'],
};

export const REMEDY_CHOICE_WORDS: Words = {
  'kind.R': ['行政复议', 'Reconsideration'],
  'kind.L1': ['行政诉讼（未经复议直接起诉）', 'Litigation, direct'],
  'kind.L2': ['行政诉讼（复议后起诉）', 'Litigation, after reconsideration'],
  'result.upheld': ['结果维持', 'Upheld'],
  'result.corrected': ['结果纠正', 'Corrected'],
  'result.other': ['其他结果', 'Other'],
};
