// data table: what is said of electronic signatures (电子签名) of papers, those we make and those we find in a file
import type { Words } from '../word.ts';

export const SIGNING_WORDS: Words = {
  field: ['{holder}的电子签名', 'Electronic signature of {holder}'],
  reason: ['{agency}制发：{title}', '{title}, issued by {agency}'],
  scope: [
    '已制发的告知书和已公布的年度报告，下载的 PDF 都有电子签名。证书颁发者：{issuer}',
    'Notices that were issued and reports that were published are signed when they are had as PDF. Issuer: {issuer}',
  ],
  cannot: ['不能签名，PDF 暂时不能下载', 'Nothing can be signed: PDF cannot be had for now'],
  certificate: ['{holder}，证书序列号{serial}，有效期至{until}', '{holder}, certificate {serial}, valid until {until}'],
  none: ['未设置签名证书，PDF 没有电子签名', 'No certificate is set up: PDF are not signed'],
  ending: [
    '证书将于{until}到期，请及时更换；到期后 PDF 不能下载，直至更换证书或者取消签名设置',
    'The certificate ends on {until}: then PDF cannot be had until it is replaced or signing is switched off',
  ],
  sm2: [
    '使用国密算法（SM2、SM3）：常见的 PDF 阅读器（Adobe Acrobat、浏览器、poppler）不能验证，须用支持国密的阅读器',
    'Signed by SM2 and SM3: common PDF readers (Adobe Acrobat, browsers, poppler) cannot verify it, only those that know these algorithms',
  ],
  'other-name': [
    '证书持有人“{holder}”与本机关名称“{agency}”不同，请核对是否用错了证书',
    'The certificate is of {holder} and the agency is {agency}: is it the right one?',
  ],
  'not-a-seal': [
    '这是文件的电子签名，不是电子印章（GB/T 38540）；签名时间取自本机时钟，没有时间戳',
    'A signature over the file, no electronic seal (GB/T 38540); its instant is that of this machine, without a timestamp',
  ],
  signed: [
    '已签名：{holder}，证书序列号{serial}，有效期至{until}',
    'Signed by {holder}, certificate {serial}, valid until {until}',
  ],
  'not-published': ['尚未公布，没有签名', 'Not published, so not signed'],
};
