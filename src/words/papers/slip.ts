import type { Words } from '../word.ts';

/** What the review slip (审批单) of a publication says beside what people wrote. */
export const SLIP_WORDS: Words = {
  title: ['政府信息主动公开审批单', 'Review slip of a publication'],
  'title.withheld': ['政府信息不主动公开审批单', 'Review slip of what is not published'],
  note: ['编号：{number}　第{version}版第{round}次送审', '{number}, version {version}, round {round}'],
  facts: ['一、公开信息', 'I. What it is'],
  reviews: ['二、审查意见', 'II. Reviews'],
  publishing: ['三、发布', 'III. Publishing'],
  item: ['事项', 'Item'],
  content: ['内容', 'Content'],
  step: ['环节', 'Step'],
  by: ['审查人', 'By'],
  at: ['时间', 'When'],
  opinion: ['意见', 'Opinion'],
  drafter: ['拟稿', 'Drafted by'],
  attachments: ['附件', 'Files'],
  hash: ['内容摘要值（SHA-256）', 'Hash of the content (SHA-256)'],
  passed: ['同意。', 'Agreed.'],
  'step.review-section': ['科室审核', 'Section'],
  'step.review-secrecy': ['保密审查', 'Secrecy'],
  'step.review-legal': ['法制审核', 'Legal'],
  'step.review-office': ['公开机构审核', 'Disclosure office'],
  'step.approve': ['领导审签', 'Leader'],
  'step.send-back': ['退回修改', 'Sent back'],
  published: [
    '由{name}于{at}发布，索引号{index}。发布内容的摘要值与审签时一致。',
    'Published by {name} at {at} as {index}. The hash of what was published is that of what was approved.',
  ],
  approved: ['已审签，尚未发布。', 'Approved, not published yet.'],
  kept: ['经审签，不主动公开。', 'Decided: not published.'],
  open: ['审查尚未完成。', 'The review is not finished.'],
};
