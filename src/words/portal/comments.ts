// data table: what the portal says of public comment (公开征求意见)
import type { Words } from '../word.ts';

export const COMMENT_PORTAL_WORDS: Words = {
  'comments.title': ['征求意见', 'Calls for comments'],
  'comments.lead': [
    '本机关就决策草案公开征求意见。提出意见的方式写在各条正文中。',
    'Drafts on which this agency asks for comments. How to comment is said in the text of each.',
  ],
  'comments.open': ['正在征求', 'Open'],
  'comments.closed': ['已经结束', 'Closed'],
  'comments.reported': ['已公布采纳情况', 'With what became of the comments'],
  'comments.none': ['暂无。', 'None.'],
  'comments.period': ['征求意见期间：{from} 至 {until}', 'Comments from {from} to {until}'],
  'comments.shorter': ['少于30日的原因：{why}', 'Shorter than 30 days because: {why}'],
  'comments.feedback': ['意见采纳情况：', 'What became of the comments: '],
  'comments.reports-on': ['本文反馈的征求意见：', 'Reports on the comments to: '],
};
