import type { Words } from '../word.ts';

/** 政府信息公开工作年度报告的状态. */
export const REPORT_STATE_WORDS: Words = {
  new: ['新报告', 'New'],
  drafting: ['编制中', 'Drafting'],
  submitted: ['待审批', 'Submitted'],
  approved: ['待公布', 'Approved'],
  published: ['已公布', 'Published'],
  imported: ['已导入', 'Imported'],
};

export const REPORT_VERB_WORDS: Words = {
  open: ['编制年度报告', 'Begin'],
  write: ['撰写', 'Write'],
  override: ['说明勾稽关系不符的原因', 'Explain a broken identity'],
  submit: ['提交审批', 'Submit'],
  'send-back': ['退回修改', 'Send back'],
  approve: ['批准', 'Approve'],
  publish: ['公布', 'Publish'],
  import: ['导入已发布的报告', 'Import a published report'],
  'correct-import': ['更正导入的数字', 'Correct imported figures'],
  reissue: ['更正后重新公布', 'Reissue'],
};

export const REPORT_FIELD_WORDS: Words = {
  on: ['生效日期', 'Effective day'],
  year: ['年度', 'Year'],
  section: ['部分', 'Section'],
  text: ['内容', 'Text'],
  code: ['勾稽关系编号', 'Code of the identity'],
  why: ['原因', 'Why'],
  comment: ['意见', 'Comment'],
  figures: ['数字', 'Figures'],
  format: ['格式', 'Format'],
  proactive: ['表二', 'Table 二'],
  requests: ['表三', 'Table 三'],
  remedies: ['表四', 'Table 四'],
  files: ['附件', 'Files'],
};

export const REPORT_CHOICE_WORDS: Words = {
  'format.2019': ['2019 年格式', 'Form of 2019'],
  'format.2021': ['2021 年格式', 'Form of 2021'],
  'section.1': ['一、总体情况', 'I. General'],
  'section.5': ['五、存在的主要问题及改进情况', 'V. Problems and improvements'],
  'section.6': ['六、其他需要报告的事项', 'VI. Other matters'],
};
