// data table: A published report, imported beside its source
import type { Words } from '../word.ts';

/** A published report, imported beside its source. */
export const IMPORT_SCREEN_WORDS = {
  'import.title': ['导入已发布的报告', 'Import a published report'],
  'import.correct': ['更正导入的{year}年度报告', 'Correct the imported report on {year}'],
  'import.correctLink': ['更正导入', 'Correct'],
  'import.what': ['把以前年度已经发布的年度报告读进来', 'Bring in a report that was published in an earlier year'],
  'import.hint': [
    '可以用PDF、Word、Excel、网页或者文本，不超过10MB；扫描件可以对照原件录入。读出的数字由您与原文核对后才保存，每个数字都记下来自哪个文件、由谁在哪天核对。导入后，下一年度的“上年结转”据此核对。',
    'PDF, Word, Excel, a page or text, up to 10 MB; a scan is keyed in beside its picture. What is read is kept only after you have compared it with its source, with the file, who compared it and on which day. The next year is then checked against it.',
  ],
  'import.choose': ['选择文件', 'Choose a file'],
  'import.chooseOther': ['换一个文件', 'Choose another file'],
  'import.source': ['原文', 'Source'],
  'import.original': ['打开原件', 'Open the original'],
  'import.noSource': ['文件中没有可以读取的文字，请打开原件对照。', 'There is no text in the file; open the original.'],
  'import.unread': ['文件不能读取', 'The file cannot be read'],
  'import.keyHint': ['可以在下面的表格中逐格录入。', 'You can key the figures in below.'],
  'import.unplaced': ['未能放置的内容', 'What has no place'],
  'import.allPlaced': ['所有数字都有位置。', 'Every figure has its place.'],
  'import.unplacedOne': ['表{table} {label}：{texts}（{reason}）', 'Table {table}, {label}: {texts} ({reason})'],
  'import.noLabel': ['无标签', 'no label'],
  'import.blank': ['空白', 'blank'],
  'import.notes': ['读取说明（{n}）', 'How it was read ({n})'],
  'import.found': ['错误 {errors} 处，提示 {warnings} 处', '{errors} errors, {warnings} warnings'],
  'import.asPublished': [
    '按原件导入；原件有误的，照原样保留，由原件的更正处理。',
    'It is imported as it was published; a mistake in it stays until its original is corrected.',
  ],
  'import.keyedCell': ['{label}，已改，原为{read}', '{label}, changed, was {read}'],
  'import.otherAgency': ['文件中的机关是“{read}”，不是“{own}”，请核对', 'The file is of {read}, not of {own}'],
  'import.confirmTitle': ['确认导入', 'Confirm'],
  'import.chooseYear': ['选择年度', 'Choose the year'],
  'import.notThisYear': [
    '{year}年不能导入：尚未结束，或者已有该年度报告',
    '{year} cannot be imported: it is not over, or there is a report',
  ],
  'import.why': ['更正原因', 'Why'],
  'import.compared': ['我已将各表数字与原件逐格核对', 'I have compared every figure with the original'],
  'import.confirm': ['导入{year}年度报告', 'Import the report on {year}'],
  'import.origin': ['数字的来源', 'Where the figures come from'],
  'import.file': ['文件', 'File'],
  'import.by': ['核对人、日期', 'Confirmed by, on'],
  'import.noneKeyed': ['全部数字按文件读取，没有录入或者改动。', 'All figures are as the file says.'],
  'import.someKeyed': [
    '其中 {n} 格由核对人录入或者改动，其余按文件读取。',
    '{n} cells were keyed in or changed; all others are as the file says.',
  ],
  'import.cellRead': ['按文件读取。', 'As the file says.'],
  'import.cellKeyed': ['由核对人录入或者改动。', 'Keyed in or changed by who confirmed it.'],
  'import.showOrigin': ['{value}，查看来源：{row}，{column}', '{value}: where it comes from: {row}, {column}'],
} as const satisfies Words;
