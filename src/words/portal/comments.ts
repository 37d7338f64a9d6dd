// data table: what the portal says of public comment (公开征求意见)
import type { Words } from '../word.ts';

export const COMMENT_PORTAL_WORDS: Words = {
  'comments.title': ['征求意见', 'Calls for comments'],
  'comments.lead': [
    '本机关就决策草案公开征求意见。可以在本网站提出意见的，点击“提出意见”；其他方式写在各条正文中。',
    'Drafts on which this agency asks for comments: here where it says so, else as the text of each says.',
  ],
  'comments.open': ['正在征求', 'Open'],
  'comments.closed': ['已经结束', 'Closed'],
  'comments.reported': ['已公布采纳情况', 'With what became of the comments'],
  'comments.none': ['暂无。', 'None.'],
  'comments.period': ['征求意见期间：{from} 至 {until}', 'Comments from {from} to {until}'],
  'comments.shorter': ['少于30日的原因：{why}', 'Shorter than 30 days because: {why}'],
  'comments.feedback': ['意见采纳情况：', 'What became of the comments: '],
  'comments.reports-on': ['本文反馈的征求意见：', 'Reports on the comments to: '],
  'comments.track': ['查询意见采纳情况', 'What became of a comment'],

  'comment.title': ['提出意见', 'Comment'],
  'comment.on': ['征求意见：', 'On: '],
  'comment.until': ['意见提出到{until}为止（含当日）。', 'Comments are taken until {until}, that day included.'],
  'comment.about': ['针对的条款', 'Clause it is about'],
  'comment.about-hint': [
    '例如“第三条第二款”；对全文的意见不必填写。',
    'For example “Article 3(2)”; nothing where it is about the whole.',
  ],
  'comment.text': ['意见和理由', 'Your comment, and why'],
  'comment.text-hint': [
    '不超过5000字。请不要写他人的个人信息。',
    'At most 5,000 characters, and nothing personal of others.',
  ],
  'comment.files': ['附件', 'Attachments'],
  'comment.who': ['您的情况', 'Who you are'],
  'comment.who-hint': [
    '仅用于核实意见和与您联系，不对外公开；公布采纳情况时不写明提出人。',
    'Used to ask you back and never made public: what is published names nobody.',
  ],
  'comment.name': ['姓名或者单位名称', 'Name or organisation'],
  'comment.kind': ['类别', 'Kind'],
  'comment.contact': ['联系方式', 'Contact'],
  'comment.contact-hint': ['电话或者电子邮箱。', 'Telephone or e-mail.'],
  'comment.send': ['提交意见', 'Send the comment'],
  'comment.typed': ['您填写的意见：', 'What you wrote:'],
  'comment.done': ['意见已提交', 'Your comment was sent'],
  'comment.number': ['意见编号', 'Number'],
  'comment.number-of': ['我的{number}', 'My comment {number}'],
  'comment.received-on': ['提交日期', 'Sent on'],
  'comment.call': ['征求意见', 'Call for comments'],
  'comment.keep': [
    '请记下或者打印本页。查询码只显示这一次，查询采纳情况时需要与编号一并填写。',
    'Note down or print this page. The code is shown this once; you need it with the number.',
  ],
  'comment.next': [
    '征求意见结束后，本机关将公布意见采纳情况；届时可以在本网站查询您的意见是否采纳及理由。',
    'When the call is over this agency says what became of the comments; you can then look up what became of yours, and why.',
  ],
  'comment.code-gone': ['查询码只在第一次提交成功时显示。', 'The look-up code is shown once only.'],
  'comment.receipt-gone': [
    '为保护您的信息，回执页面只在提交后短时间内显示。请使用意见编号和查询码查询。',
    'The receipt is shown for a short time only. Use the number and the look-up code.',
  ],
  'comment.weighed': ['正在研究', 'Being weighed'],
  'comment.weighed-text': [
    '采纳情况公布后，在这里可以看到您的意见是否采纳及理由。',
    'Once it is public what became of the comments, you see here what became of yours, and why.',
  ],
  'comment.together': ['与内容相同的其他意见一并处理', 'weighed together with others that say the same'],
  'comment.reason': ['理由和说明', 'Why'],
  'comment.yours': ['您的意见', 'Your comment'],
  'comment.track.title': ['查询意见采纳情况', 'What became of a comment'],
  'comment.track.lead': [
    '意见编号和查询码在提交意见时的回执上，两项都须填写。',
    'The number and the look-up code are on your receipt; both are needed.',
  ],
  'comment.track.number': ['意见编号', 'Number'],
  'comment.track.number-hint': ['例如 意见2026-0001。', 'For example 意见2026-0001.'],
  'comment.track.number-missing': ['意见编号：必须填写。', 'Number: must be filled in.'],
  'comment.track.not-found': [
    '意见编号或者查询码不正确，请对照回执核对。',
    'The number or the code is wrong. Compare them with your receipt.',
  ],
};
