// data table: what papers say beside their content, what their formats are called, and which fonts they have
import type { Words } from './word.ts';

export const PAPER_WORDS: Words = {
  'report.draft': ['（草稿，尚未公布）', '(Draft, not yet published)'],
  'report.published': ['（{on}公布）', '(Published on {on})'],
  'report.reissued': ['（{first}首次公布，{on}更正后重新公布）', '(First published on {first}, reissued on {on})'],
  'report.no-text': ['无。', 'None.'],
  'receipt.number': ['申请编号：{number}', 'Request {number}'],
  'receipt.scan': ['扫描左侧二维码查询办理进度', 'Scan the code to follow the request'],
  'receipt.show': ['查询进度、补正申请时请提供本编号', 'Quote this number when you ask or supplement'],
  'receipt.qr': ['二维码：{text}', 'QR code: {text}'],
  'receipt.bars': ['条形码：{number}', 'Bar code: {number}'],
};

/** The formats of a report, by id, in the order in which they are offered. */
export const REPORT_FORMAT_WORDS = {
  pdf: ['PDF', 'PDF'],
  'pdf-archive': ['PDF（存档，附数据）', 'PDF for the archive, with its data'],
} as const satisfies Words;

/** The formats of a notice. */
export const NOTICE_FORMAT_WORDS = {
  pdf: ['PDF', 'PDF'],
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
