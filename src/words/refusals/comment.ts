// data table: the wording of refusals of public comment
import type { Words } from '../word.ts';

/** 征求意见: of a call and its report, and of the comments on it. */
export const COMMENT_REFUSAL_WORDS: Words = {
  'comments.other-genre': ['只有体裁为“征求意见”的才填写', 'is for calls for comments alone'],
  'comments.call-reports': ['征求意见本身不是采纳情况反馈', 'A call reports on no comments'],
  'comments.over-before': [
    '征求意见的最后一日（{until}）应当晚于发布之日',
    'The last day, {until}, should be after its publishing',
  ],
  'comments.too-short': [
    '征求意见只有{days}日，少于{least}日的应当说明原因',
    'It is open for {days} days: for fewer than {least}, say why',
  ],
  'comments.no-such-call': ['没有索引号或者拟稿编号为“{number}”的征求意见', 'There is no call for comments {number}'],
  'comments.call-not-public': [
    '所反馈的征求意见（{number}）尚未公开',
    'The call that it reports on, {number}, is not public',
  ],
  'comments.still-open': [
    '征求意见（{number}）到{until}为止，结束之后才能公布采纳情况',
    'Comments on {number} are taken until {until}: report on them after that',
  ],
  'comments.undecided': [
    '征求意见（{number}）还有{n}条意见没有处理，处理之后才能公布采纳情况',
    '{n} comments on {number} are not decided on yet: decide on them before reporting',
  ],
  'comment.call-withdrawn': ['该征求意见已经撤回，不再接收意见', 'The call was withdrawn and takes no comments'],
  'comment.over': ['征求意见已于{until}结束，不再接收意见', 'Comments were taken until {until}'],
  'comment.not-here': [
    '该征求意见不在本网站接收意见，请按照正文写明的方式提出',
    'The portal takes no comments on this: see its text for how to comment',
  ],
  'comment.before-call': [
    '收到日期{receivedOn}早于征求意见的发布日期{publishedOn}',
    'It cannot have come before the call, {publishedOn}',
  ],
  'comment.not-today': ['网上提出的意见以提出当日{today}为准', 'It is made on the day it is sent, {today}'],
  'comment.no-gist': [
    '先归类并写明意见要点，再提出处理意见；与草案无关的除外',
    'Say its point first: only what is not about the draft goes without',
  ],
  'comment.no-reason': ['部分采纳、未采纳的，应当说明理由', 'Say why it is not adopted, or only in part'],
  'comment.of-another-section': [
    '由{section}征求的意见，只能由该科室和经办人办理',
    'Comments that {section} asked for: for that section and the clerks',
  ],
  'comment.made-by-the-public': ['网上提出的意见不能作废', 'What the public said on the portal cannot be made void'],
  'comment.nothing-classified': ['至少填写一项', 'Fill in one of the fields at least'],
  'comment.reported': [
    '采纳情况已公布（{number}），不能再改；确需修改的，先撤回采纳情况',
    'What became of the comments is public ({number}): withdraw that first',
  ],
  'comment.report-in-review': [
    '采纳情况（{number}）已提交审核，不能再改；确需修改的，先退回修改',
    'The report ({number}) is in its reviews: have it sent back first',
  ],
  'comment.same-as-itself': ['不能与自身并案', 'A comment is not the same as itself'],
  'comment.repeated-by-others': ['已有其他意见并入本条', 'Others are decided together with it'],
  'comment.no-such-comment': ['本次征求意见中没有编号为“{number}”的意见', 'There is no comment {number} on this call'],
  'comment.same-as-merged': [
    '“{number}”本身已并入另一条，请填写那一条的编号',
    '{number} is itself decided with another: name that one',
  ],
};
