import { REQUEST_CHOICE_WORDS, REQUEST_FIELD_WORDS } from '../request.ts';
import type { Words } from '../word.ts';

/** 更正申请的状态. */
export const RECTIFICATION_STATE_WORDS: Words = {
  new: ['新收到', 'New'],
  received: ['核实中', 'Being checked'],
  drafted: ['待签发', 'Drafted'],
  answered: ['已答复，待送达', 'Answered'],
  served: ['已送达', 'Served'],
  withdrawn: ['已撤回', 'Withdrawn'],
};

export const RECTIFICATION_VERB_WORDS: Words = {
  receive: ['登记更正申请', 'Register a demand for rectification'],
  draft: ['拟写更正答复', 'Draft the answer'],
  'send-back': ['退回修改', 'Send back'],
  answer: ['签发更正答复书', 'Issue the answer'],
  serve: ['登记送达', 'Record service'],
  withdraw: ['登记撤回', 'Record withdrawal'],
  'correct-entry': ['更正登记', 'Correct the record'],
};

export const RECTIFICATION_FIELD_WORDS: Words = {
  ...REQUEST_FIELD_WORDS,
  record: ['要求更正的政府信息', 'The record'],
  claim: ['认为不准确之处和更正要求', 'What is inaccurate, and what is demanded'],
  evidence: ['证明记录不准确的证据', 'Evidence of it'],
  result: ['处理结果', 'Result'],
  check: ['核实情况', 'What the check found'],
  content: ['更正的内容，或者不予更正的理由', 'What was corrected, or why not'],
  party: ['有权更正的行政机关（不属于本机关的）', 'The competent agency, where it is another'],
  contact: ['该机关的联系方式', 'Its contact'],
};

export const RECTIFICATION_CHOICE_WORDS: Words = {
  ...REQUEST_CHOICE_WORDS,
  'result.corrected': ['予以更正', 'Corrected'],
  'result.unchanged': ['不予更正', 'Not corrected'],
  'result.transferred': ['转送有权更正的机关', 'Transferred'],
  'result.directed': ['告知向有权更正的机关提出', 'Directed to the competent agency'],
};
