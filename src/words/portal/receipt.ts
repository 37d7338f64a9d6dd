// data table: 回执: number, look-up code, and what happens next
import type { Words } from '../word.ts';

export const RECEIPT_WORDS: Words = {
  'receipt.title': ['申请已提交', 'Your request is lodged'],
  'receipt.number': ['申请编号', 'Number'],
  'receipt.code': ['查询码', 'Look-up code'],
  'receipt.code-gone': [
    '查询码只在第一次提交成功时显示。没有记下的，请凭身份证明向政府信息公开工作机构查询。',
    'The look-up code is shown once only. If you did not keep it, ask the disclosure office with proof of identity.',
  ],
  'receipt.on': ['提交日期', 'Lodged on'],
  'receipt.due': ['答复期限', 'Reply due'],
  'receipt.not-started': ['待工作人员与您确认后起算', 'Counts from the day we confirm it with you'],
  'receipt.keep': [
    '请记下或者打印本页。查询码只显示这一次，查询进度和查阅答复时需要与编号一并填写。',
    'Note down or print this page. The code is shown this once; you need it with the number to follow your request.',
  ],
  'receipt.next': ['接下来会发生什么', 'What happens next'],
  'receipt.next-1': [
    '工作人员将通过您留下的电话或者邮箱与您确认收到申请。网上提交的申请，以双方确认之日为收到申请之日（条例第三十一条第（三）项）。',
    'We contact you to confirm the request. One made online is received on the day both sides confirm it (Article 31(3)).',
  ],
  'receipt.next-2': [
    '申请内容不明确的，自收到之日起 7 个工作日内一次性告知您补正（条例第三十条）。',
    'If it is unclear, you are asked once, within 7 working days, to supplement it (Article 30).',
  ],
  'receipt.next-3': [
    '自收到之日起 20 个工作日内答复；需要延长的，经批准至多延长 20 个工作日并告知您（条例第三十三条）。',
    'The reply comes within 20 working days of receipt; an extension of at most 20 more needs consent, and you are told (Article 33).',
  ],
  'receipt.track': ['查询办理进度', 'Follow this request'],
  'receipt.gone': [
    '为保护您的信息，回执页面只在提交后短时间内显示。请使用申请编号和查询码查询。',
    'The receipt is shown for a short time only. Use the number and the look-up code.',
  ],
};
