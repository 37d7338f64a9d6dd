// data table: 核对: the answers before they are sent
import type { Words } from '../word.ts';

export const CHECK_WORDS: Words = {
  'check.title': ['核对申请内容', 'Check your request'],
  'check.lead': ['请核对以下内容，确认无误后提交。', 'Check what you have written, then send it.'],
  'check.change': ['返回修改', 'Change'],
  'check.files': ['附件', 'Attachments'],
  'check.identity': ['申请人的身份证明。', 'Proof of identity of the requester.'],
  'check.identity-agent': [
    '申请人和代理人的身份证明，可以选择多个文件。',
    'Proof of identity of the requester and of the agent; several files may be chosen.',
  ],
  'check.files-hint': [
    '最多 10 个文件，每个不超过 10 MB；可以是 PDF、OFD、Word、WPS、Excel、图片（JPG、PNG）、TXT。',
    'At most 10 files of 10 MB each: PDF, OFD, Word, WPS, Excel, JPG, PNG, TXT.',
  ],
  'check.files-again': [
    '上次选择的附件（{names}）未能保留，请重新选择。',
    'The files you chose ({names}) could not be kept: choose them again.',
  ],
  'check.send': ['提交申请', 'Send the request'],
  'check.send-anyway': ['仍然提交', 'Send it all the same'],
  'check.similar': [
    '您可能已经申请过或者可以直接查阅这些信息',
    'You may have asked for this before, or it is published',
  ],
  'check.similar-text': [
    '对已经答复过的同一申请人的相同申请，本机关将告知不再重复处理（条例第三十六条第（六）项）。如果所需信息不同，请点击“仍然提交”。',
    'A repeated request for the same information is not handled again (Article 36(6)). If yours is another, send it all the same.',
  ],
  'check.similar-request': ['{on}提交的申请，编号 {number}', 'Request {number}, lodged on {on}'],
  'check.similar-answered': ['已答复', 'answered'],
  'check.similar-open': ['办理中', 'in hand'],
  'check.similar-document': ['已主动公开：{title}', 'Published: {title}'],
};
