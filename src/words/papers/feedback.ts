import type { Words } from '../word.ts';

/** 意见采纳情况反馈: what the draft of it says around the points, and the heads of the table of comments for staff. */
export const FEEDBACK_WORDS: Words = {
  title: ['{title}的意见采纳情况', 'What became of the comments on {title}'],
  abstract: ['征求意见期间共收到意见{total}条：{counts}。', '{total} comments were received: {counts}.'],
  'abstract.none': ['征求意见期间没有收到意见。', 'No comments were received.'],
  opening: ['{title}自{from}至{until}公开征求意见。', '{title} was open to comments from {from} to {until}.'],
  channels: ['征求意见期间共收到意见{total}条，其中{channels}。', '{total} comments were received: {channels}.'],
  count: ['{name}{n}条', '{name} {n}'],
  caption: ['意见采纳情况汇总', 'Comments by outcome'],
  outcome: ['采纳情况', 'Outcome'],
  number: ['条数', 'Number'],
  open: ['尚未处理', 'Open'],
  sum: ['合计', 'In all'],
  points: ['主要意见及采纳情况', 'The points, and what became of them'],
  'points.caption': ['意见要点、采纳情况和理由', 'Points, outcomes and reasons'],
  no: ['序号', 'No.'],
  part: ['草案条款', 'Part'],
  gist: ['意见要点', 'Point'],
  reason: ['理由和说明', 'Why'],
  'off-topic': [
    '另有{n}条意见与草案无关，未列入上表。',
    '{n} comments were not about the draft and are not in the table.',
  ],
  undecided: ['（还有{n}条意见没有处理，本稿不能提交。）', '({n} comments are not decided on yet.)'],
};
