// data table: what is said of the templates that an agency edits in Word
import type { Words } from '../word.ts';

/** The fields of a template: in Chinese as they stand in the file, between braces. */
export const TEMPLATE_FIELD_WORDS = {
  title: ['标题', 'Title'],
  number: ['文号', 'Number'],
  to: ['主送', 'Addressee'],
  body: ['正文', 'Body'],
  remedies: ['救济途径', 'Remedies'],
  agency: ['机关', 'Agency'],
  on: ['日期', 'Day of issue'],
  slip: ['回执', 'Reply slip'],
  request: ['申请编号', 'Number of the request'],
  qr: ['二维码', 'QR code'],
  bars: ['条形码', 'Bar code'],
} as const satisfies Words;

export const TEMPLATE_FIELD_HINTS: Words = {
  title: ['文书标题；也可以直接写成固定文字', 'The title of the notice; fixed text will do as well'],
  number: ['制发时编定；登记回执为申请编号', 'Given at issue; of a receipt it is that of the request'],
  to: ['申请人、第三方或者有关机关的名称，不含冒号', 'Requester, third party or organ, without the colon'],
  body: [
    '事实、理由、依据和决定；单独成段，各段沿用该段的格式',
    'Facts, reasons, law and decision; alone in its paragraph, whose look every one of them takes',
  ],
  remedies: [
    '行政复议、行政诉讼的途径和期限；单独成段',
    'Reconsideration and litigation, with their periods; alone in its paragraph',
  ],
  agency: ['制发机关名称；也可以直接写成固定文字', 'The agency; fixed text will do as well'],
  on: ['制发日期，如2026年3月5日', 'The day of issue, written out'],
  slip: ['收件人填写后寄回的部分；单独成段', 'What the addressee fills in and returns; alone in its paragraph'],
  request: ['如2026-00007', 'Such as 2026-00007'],
  qr: ['扫描后查询办理进度的图形', 'A picture to be scanned'],
  bars: ['申请编号的条形码', 'The number as bars'],
};

/** Where in the file something was found. */
export const TEMPLATE_PLACE_WORDS: Words = {
  body: ['正文', 'Body'],
  header: ['页眉', 'Header'],
  footer: ['页脚', 'Footer'],
  notes: ['脚注或者尾注', 'Notes'],
  paragraph: ['{part}第{n}段', '{part}, paragraph {n}'],
  cell: ['{part}第{table}个表格第{row}行第{column}格', '{part}, table {table}, row {row}, cell {column}'],
  quoted: ['{place}“{text}”', '{place}: “{text}”'],
};

/** What is invented for the filled example of a template. */
export const TEMPLATE_EXAMPLE_WORDS: Words = {
  requester: ['张三（示例）', 'Zhang San (example)'],
  party: ['某检测公司（示例）', 'A testing company (example)'],
  organ: ['某市住房和城乡建设局（示例）', 'A housing bureau (example)'],
  information: ['滨河路大桥2025年检测报告', 'Inspection report of the bridge, 2025'],
  record: ['道路运输从业资格证登记信息', 'The entry of a driver’s licence to practise'],
  text: ['这是示例文字，实际文书为经办人填写的内容', 'Example text, in place of what the officer writes'],
  number: ['示例〔2026〕1号', 'Example 1/2026'],
};
