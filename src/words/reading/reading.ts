import type { Words } from '../word.ts';

/** Why a file could not be opened, and how the commands that read reports are used. */
export const FILE_WORDS: Words = {
  missing: ['找不到文件', 'No such file'],
  'not-a-file': ['不是文件', 'Not a file'],
  unreadable: ['无法打开', 'Cannot be opened'],
  'usage.read': ['用法：gongkai read 文件 [--json]', 'Usage: gongkai read FILE [--json]'],
  'usage.check': [
    '用法：gongkai check 文件或者文件夹… [--total 汇总报告] [--json|--csv] [--strict]',
    'Usage: gongkai check FILE or FOLDER… [--total FILE] [--json|--csv] [--strict]',
  ],
};

/** The heads of what the commands print. */
export const READING_WORDS: Words = {
  unnamed: ['（文中没有写明机关）', '(no agency named)'],
  'no-year': ['（文中没有写明年度）', '(no year named)'],
  report: ['{agency} {year}年政府信息公开工作年度报告', 'Annual report of {agency} on {year}'],
  format: ['表三格式：{format}年', 'Table 三 in the form of {format}'],
  'no-format': ['表三没有读到', 'Table 三 was not found'],
  'table.二': ['表二 主动公开政府信息情况', 'Table 二: publication'],
  'table.三': ['表三 收到和处理政府信息公开申请情况', 'Table 三: requests'],
  'table.四': ['表四 行政复议、行政诉讼情况', 'Table 四: remedies'],
  blank: ['空', 'blank'],
  unplaced: ['未能放置（没有猜测）：', 'Not placed (nothing was guessed):'],
  'unplaced.one': ['表{table} {label}：{texts}（{reason}）', 'table {table} {label}: {texts} ({reason})'],
  unlabelled: ['无标签', 'no label'],
  notes: ['说明：', 'Notes:'],
  error: ['错误', 'error'],
  warning: ['提示', 'warning'],
  good: ['没有发现问题', 'nothing found'],
  sum: [
    '共 {files} 个文件：错误 {errors} 处，提示 {warnings} 处，无法读取 {refused} 个',
    '{files} files: {errors} errors, {warnings} warnings, {refused} not read',
  ],
};

/** What is printed where whole folders are checked. */
export const CHECK_WORDS: Words = {
  file: ['文件', 'file'],
  agency: ['机关', 'agency'],
  year: ['年度', 'year'],
  level: ['结果', 'result'],
  code: ['代码', 'code'],
  codes: ['发现的代码（份数）：{codes}', 'codes found (reports): {codes}'],
  place: ['位置', 'place'],
  left: ['左边', 'left'],
  right: ['右边', 'right'],
  message: ['说明', 'message'],
  error: ['错误', 'errors'],
  warning: ['提示', 'warnings'],
  unplaced: ['未放置', 'unplaced'],
  unread: ['无法读取', 'not read'],
  across: ['各份报告之间：', 'Between the reports:'],
  fault: ['{file}：程序出错（{fault}）', '{file}: fault ({fault})'],
  progress: ['已检查 {done}/{all}，错误 {errors} 处', '{done} of {all} checked, {errors} errors'],
  frequent: ['{code} {count}', '{code} {count}'],
  cancelled: ['已取消，只检查了 {files}/{all} 个文件', 'Cancelled after {files} of {all} files'],
  sum: [
    '共 {files} 个文件：错误 {errors} 处，提示 {warnings} 处，无法读取 {refused} 个；用时 {seconds} 秒，每秒 {rate} 个',
    '{files} files: {errors} errors, {warnings} warnings, {refused} not read; {seconds} s, {rate} a second',
  ],
};

/** Why figures could not be placed. */
export const UNPLACED_WORDS: Words = {
  'no-label': ['没有行标签', 'no label'],
  'cut-off': ['文末被截断，单元格不全', 'cut off at the end of the text'],
  'wrong-number-of-cells': ['单元格个数与表头不符', 'wrong number of cells'],
  'not-a-figure': ['不是数字', 'not a figure'],
  'no-columns': ['没有列标题，不知是哪一栏', 'no column heads'],
  'no-places': ['列无法辨认，不知是哪一栏', 'columns that cannot be told'],
  'heading-with-figures': ['标题行不应有数字', 'figures beside a heading'],
  'second-value': ['同一行第二次出现，数字不同', 'a second row with other figures'],
  'spans-cells': ['一个数字跨了几格', 'one figure spans several cells'],
};

/** What was read in another way than it is printed. */
export const NOTE_WORDS: Words = {
  'dash-as-blank': ['表{table}“{label}”的“{text}”按空白读', '“{text}” is read as blank'],
  'filled-in-order': [
    '表{table}第 {row} 行的标签与数字不在一行，按官方表式次序对应',
    'row {row} is placed by the order of the form',
  ],
  'row-without-cells': ['表{table}“{label}”一行没有单元格', 'no cells beside “{label}”'],
  encoding: ['文件编码为 {encoding}', 'the file is in {encoding}'],
  'full-width': ['表{table}的数字用了全角字符（{text}）', 'digits of table {table} are full-width ({text})'],
  misprint: ['表{table}的“{text}”按“勾稽”读', '{text} is read as 勾稽'],
  traditional: ['表{table}的繁体字按简体读（{text}）', 'traditional characters are read as simplified ({text})'],
  hidden: [
    '{count} 处看不见的内容（隐藏、不显示）含有数字，没有读入',
    '{count} hidden parts with figures were not read',
  ],
  pictures: [
    '第 {pages} 页有大幅图片；图片里的数字不读取，也不猜测，请对照原件核对',
    'page {pages} has large pictures; figures in pictures are not read',
  ],
  'attachment-alone': [
    '数字取自 OFD 所附的规范数据，页面内容没有读取，请对照原件核对',
    'the figures are those attached to the OFD as data; its pages were not read, so compare them',
  ],
  attachment: ['数字取自 PDF 所附的规范数据', 'the figures are those attached to the PDF as data'],
  'attachment-differs': [
    '表{tables}：所附数据与页面上的数字不一致',
    'table {tables}: the attached data differ from the pages',
  ],
  tracked: [
    '文件有 {count} 处修订没有接受或者拒绝；所在单元格不作为数字读取',
    '{count} tracked changes are neither accepted nor rejected; their cells are not read as figures',
  ],
  'signature.intact': [
    '文件有“{holder}”的电子签名（证书序列号{serial}，{on}），签名之后文件没有改动；证书是否可信、是否吊销没有核验',
    'signed by {holder} (certificate {serial}, {on}) and not changed since; whether the certificate can be trusted was not looked at',
  ],
  'signature.added-to': [
    '文件有“{holder}”的电子签名（证书序列号{serial}，{on}），签名的部分没有改动，但签名之后又追加了内容',
    'signed by {holder} (certificate {serial}, {on}); what was signed is unchanged, but something was added behind it',
  ],
  'signature.changed': [
    '文件上“{holder}”的电子签名（证书序列号{serial}，{on}）与内容不符：签名之后文件被改动，或者不是用该证书签的',
    'the signature of {holder} (certificate {serial}, {on}) does not fit: the file was changed, or another key signed it',
  ],
  'signature.unknown': [
    '文件有电子签名，其格式或者算法不认识，没有核验',
    'the file has a signature of a kind that is not known here',
  ],
  macros: ['文件带有宏；没有运行', 'the file has macros; none was run'],
  'another-report': [
    '文件里不止一份年度报告；只读取了第一份，后面的没有读入',
    'the file holds more than one report; only the first was read',
  ],
  'broken-bytes': ['文件有 {count} 处损坏的字节，读不出是什么字', '{count} places of the file hold broken bytes'],
  'no-table': ['没有读到表二、表三的数字', 'no figures of tables 二 and 三'],
};
