// data table: 当面登记
import type { Words } from '../word.ts';

/** 当面登记. */
export const COUNTER_SCREEN_WORDS = {
  'counter.title': ['当面登记', 'Register a request'],
  'counter.intro': [
    '登记当面、邮寄、传真等渠道收到的申请。不要求申请人说明用途。',
    'For requests that came over the counter, by post, fax and so on. No purpose is asked for.',
  ],
  'counter.submit': ['登记申请', 'Register'],
  'counter.similar': ['可能重复', 'Possibly the same'],
  'counter.similarHint': ['发现相近的申请，请先核对', 'Similar requests exist. Please look first'],
  'counter.similarNone': [
    '填写申请人和所需信息后，这里会提示相近的申请。',
    'Similar requests appear here as you type.',
  ],
  'counter.why.same-requester': ['同一申请人', 'Same requester'],
  'counter.why.answered': ['已答复', 'Answered'],
  'counter.why.published': ['已公开', 'Published'],
  'counter.why.similar': ['内容相近', 'Similar text'],
  'counter.done': ['已登记', 'Registered'],
  'counter.codeHint': [
    '查询码只显示这一次，请打印回执交给申请人。',
    'The code is shown only once: print the acknowledgement for the requester.',
  ],
  'counter.receipt': ['政府信息公开申请登记回执', 'Acknowledgement of a request'],
  'counter.receiptBody': [
    '您提交的政府信息公开申请已登记。凭申请编号和查询码，可以在本机关网站查询办理进度、补正申请或者撤回申请。请妥善保管查询码。',
    'Your request has been registered. With its number and the look-up code you can follow, supplement or withdraw it on our site.',
  ],
  'counter.receipt.number': ['申请编号', 'Number'],
  'counter.receipt.code': ['查询码', 'Look-up code'],
  'counter.receipt.requester': ['申请人', 'Requester'],
  'counter.receipt.received': ['收到申请之日', 'Day of receipt'],
  'counter.receipt.notReceived': ['待双方确认', 'To be confirmed'],
  'counter.receipt.due': ['答复期限', 'Reply due by'],
  'counter.receipt.dueUnknown': ['自双方确认收到申请之日起计算', 'Counted from confirmed receipt'],
  'counter.printReceipt': ['打印回执', 'Print the acknowledgement'],
  'counter.openCase': ['打开案件', 'Open the case'],
  'counter.another': ['再登记一件', 'Register another'],
  'counter.section.how': ['收到情况', 'How it came'],
  'counter.section.who': ['申请人', 'Requester'],
  'counter.section.what': ['所需政府信息', 'Information wanted'],
  'counter.section.reply': ['答复要求', 'How to reply'],
} as const satisfies Words;
