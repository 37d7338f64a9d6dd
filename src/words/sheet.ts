// data table: the heads of the sheets that a report's tables and cases are exported to
import type { Words } from './word.ts';

export const SHEET_WORDS: Words = {
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
  'noun.document': ['规章、规范性文件', 'Document'],
  'noun.matter': ['权力事项', 'Matter'],
  'noun.tally': ['数量登记', 'Tally'],
  'csv.table': ['表', 'Table'],
  'csv.row': ['行', 'Row'],
  'csv.column': ['列', 'Column'],
  'csv.value': ['数值', 'Value'],
};
