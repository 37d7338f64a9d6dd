import { REQUEST_CHOICE_WORDS } from '../request.ts';
import { under, type Words } from '../word.ts';

/** 公众意见的状态. */
export const COMMENT_STATE_WORDS: Words = {
  new: ['新收到', 'New'],
  submitted: ['待归类', 'To be classified'],
  classified: ['待处理', 'To be decided'],
  merged: ['已并案', 'Decided with another'],
  decided: ['已处理', 'Decided'],
  void: ['已作废', 'Void'],
};

export const COMMENT_VERB_WORDS: Words = {
  enter: ['登记意见', 'Enter a comment'],
  submit: ['提出意见', 'Comment'],
  classify: ['归类', 'Classify'],
  decide: ['提出处理意见', 'Decide'],
  void: ['作废', 'Make void'],
};

export const COMMENT_FIELD_WORDS: Words = {
  on: ['收到日期', 'Received on'],
  call: ['征求意见的索引号', 'Index number of the call'],
  about: ['针对的条款', 'Clause it is about'],
  text: ['意见内容', 'Comment'],
  name: ['姓名或者单位名称', 'Name or organisation'],
  contact: ['联系方式', 'Contact'],
  kind: ['提出人类别', 'Who comments'],
  channel: ['提出方式', 'How it came'],
  part: ['对应的草案条款', 'Part of the draft'],
  theme: ['问题类别', 'Theme'],
  gist: ['意见要点（用于公开反馈，不写个人信息）', 'Its point (for the report, nothing personal)'],
  sameAs: ['与哪一条相同（编号）', 'Same as (number)'],
  outcome: ['采纳情况', 'Outcome'],
  reason: ['理由', 'Reason'],
  files: ['附件', 'Files'],
};

export const COMMENT_OUTCOME_WORDS: Words = {
  adopted: ['采纳', 'Adopted'],
  partly: ['部分采纳', 'Adopted in part'],
  'not-adopted': ['未采纳', 'Not adopted'],
  'off-topic': ['与草案无关', 'Not about the draft'],
};

export const COMMENT_CHOICE_WORDS: Words = {
  ...Object.fromEntries(Object.entries(REQUEST_CHOICE_WORDS).filter(([key]) => key.startsWith('kind.'))),
  'channel.online': ['网上提出', 'On the portal'],
  'channel.post': ['信函', 'Post'],
  'channel.email': ['电子邮件', 'E-mail'],
  'channel.phone': ['电话', 'Telephone'],
  'channel.meeting': ['座谈会、听证会', 'At a meeting'],
  ...under('outcome', COMMENT_OUTCOME_WORDS),
};
