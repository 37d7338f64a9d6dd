// data table: what papers say beside their content, what their formats are called, and which fonts they have
import type { Words } from './word.ts';

export const PAPER_WORDS: Words = {
  'report.draft': ['（草稿，尚未公布）', '(Draft, not yet published)'],
  'report.published': ['（{on}公布）', '(Published on {on})'],
  'report.reissued': ['（{first}首次公布，{on}更正后重新公布）', '(First published on {first}, reissued on {on})'],
  'report.no-text': ['无。', 'None.'],
  'receipt.number': ['申请编号：{number}', 'Request {number}'],
  'receipt.scan': ['扫描二维码查询办理进度', 'Scan the code to follow the request'],
  'receipt.show': ['查询进度、补正申请时请提供本编号', 'Quote this number when you ask or supplement'],
  'receipt.qr': ['二维码：{text}', 'QR code: {text}'],
  'receipt.bars': ['条形码：{number}', 'Bar code: {number}'],
};

/** The formats of a report, by id, in the order in which they are offered. */
export const REPORT_FORMAT_WORDS = {
  pdf: ['PDF', 'PDF'],
  'pdf-archive': ['PDF（存档，附数据）', 'PDF for the archive, with its data'],
  docx: ['Word', 'Word'],
  xlsx: ['Excel（数据表和案件）', 'Excel: tables and cases'],
  csv: ['CSV（数据）', 'CSV: figures'],
  ofd: ['OFD（实验性）', 'OFD (experimental)'],
} as const satisfies Words;

/** The formats of a notice. */
export const NOTICE_FORMAT_WORDS = {
  pdf: ['PDF', 'PDF'],
  docx: ['Word', 'Word'],
  ofd: ['OFD（实验性）', 'OFD (experimental)'],
} as const satisfies Words;

/** The formats of a review slip. */
export const SLIP_FORMAT_WORDS = { pdf: ['PDF', 'PDF'], docx: ['Word', 'Word'] } as const satisfies Words;

/** Said where an OFD is made. */
export const OFD_NOTE = {
  experimental: [
    'OFD 为实验性输出：版面与 PDF 一致，尚未在各家 OFD 阅读器中逐一验证，不含电子印章；正式用途请先核对，或者使用 PDF。',
    'OFD is experimental: its pages are those of the PDF; it has not been tried in every OFD reader and bears no electronic seal. Look at it before it is used, or use the PDF.',
  ],
} as const satisfies Words;

/** The formats of a form (申请表、送达回证). */
export const FORM_FORMAT_WORDS = {
  pdf: ['PDF', 'PDF'],
  docx: ['Word', 'Word'],
} as const satisfies Words;

/** 仿宋, 小标宋 …: what the standard names, by role, and what is said of a font in its place. */
export const FONT_WORDS: Words = {
  fangsong: ['仿宋', 'FangSong'],
  title: ['小标宋', 'Xiaobiaosong'],
  hei: ['黑体', 'Hei'],
  kai: ['楷体', 'Kai'],
  song: ['宋体', 'Song'],
  own: ['{named}：本机关字体 {family}', '{named}: the agency’s own {family}'],
  substitute: ['{named}：以 {family} 代替', '{named}: {family} in its place'],
  note: [
    '版面参照 GB/T 9704-2012 编排；字体有代替的，不是标准规定的字体，是否合用由本机关判断。',
    'Laid out after GB/T 9704-2012. A font in place of another is not what the standard names: whether it will do is for the agency to say.',
  ],
};

/** The heads of the sheets that a report's tables and cases are exported to. */
export const SHEET_WORDS: Words = {
  'fiscal.cover': ['封面', 'Cover'],
  'fiscal.note': ['说明：', 'Note: '],
  'fiscal.yes': ['是', 'Yes'],
  'fiscal.no': ['否', 'No'],
  'fiscal.code': ['科目编码', 'Code'],
  'fiscal.item': ['项目', 'Item'],
  'fiscal.unit': ['单位：', 'Unit: '],
  'fiscal.template': ['{kind}公开表', 'Tables of the {kind}'],
  'cases.name': ['数据背后的案件', 'Cases behind the figures'],
  'cases.note': [
    '以导出时台账的记录为准；不含申请人和内容信息',
    'As the ledger has them at export; nothing of the requesters or of what they asked',
  ],
  'cases.number': ['编号', 'Number'],
  'cases.noun': ['事项', 'Of what'],
  'cases.kind': ['类别', 'Kind'],
  'cases.opened': ['收到或者开始日期', 'Opened on'],
  'cases.counted': ['计入日期', 'Counted on'],
  'cases.ended': ['终止日期', 'Ended on'],
  'cases.outcome': ['结果', 'Outcome'],
  'cases.units': ['件数', 'Items'],
  'cases.amount': ['金额（元）', 'Amount (yuan)'],
  'noun.request': ['政府信息公开申请', 'Request'],
  'noun.remedy': ['行政复议、行政诉讼', 'Remedy'],
  'noun.publication': ['主动公开信息', 'Publication'],
  'noun.document': ['规章、规范性文件', 'Document'],
  'noun.matter': ['权力事项', 'Matter'],
  'noun.tally': ['数量登记', 'Tally'],
  'noun.licence': ['行政许可决定', 'Licence'],
  'noun.penalty': ['行政处罚决定', 'Penalty'],
  'csv.agency': ['公开机关', 'Agency'],
  'csv.year': ['年度', 'Year'],
  'csv.table': ['表', 'Table'],
  'csv.row': ['行', 'Row'],
  'csv.column': ['列', 'Column'],
  'csv.value': ['数值', 'Value'],
};
