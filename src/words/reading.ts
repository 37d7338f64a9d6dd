/** Why a file could not be read as an annual report. Chinese first, English beside. */
const READ_REFUSALS: Readonly<Record<string, readonly [string, string]>> = {
  'read.missing': ['找不到文件“{file}”', 'no such file: {file}'],
  'read.not-a-file': ['“{file}”不是文件', '{file} is not a file'],
  'read.unreadable': ['文件“{file}”无法打开', '{file} cannot be opened'],
  'read.empty': ['文件“{file}”是空的', '{file} is empty'],
  'read.binary': ['文件“{file}”不是文本（认不出 UTF-8、UTF-16 或 GB 18030 编码）', '{file} is no text'],
  'read.other-kind': [
    '文件“{file}”是 {kind}，这里只读 .txt、.md、.html；请先另存为网页或文本',
    '{file} is {kind}; only .txt, .md and .html are read here',
  ],
  'read.too-large': [
    '文件“{file}”有 {megabytes} MB，超过 {limit} MB 的上限',
    '{file} has {megabytes} MB, more than {limit}',
  ],
  'read.too-many-lines': [
    '文件“{file}”有 {lines} 行，超过 {limit} 行的上限',
    '{file} has {lines} lines, more than {limit}',
  ],
  'read.no-report': [
    '文件“{file}”里没有政府信息公开工作年度报告的标题或表格',
    '{file} has neither the title nor a table of an annual report',
  ],
  'read.not-canonical': ['文件“{file}”不是年度报告的规范 JSON：{field}', '{file} is no canonical report: {field}'],
  'read.limit.span': ['文件“{file}”有单元格跨 {limit} 行或列以上，不读', 'a cell of {file} spans more than {limit}'],
  'read.limit.cellsInGrid': [
    '文件“{file}”有一张表超过 {limit} 格，不读',
    'a table of {file} has more than {limit} cells',
  ],
  'read.limit.elements': ['文件“{file}”的网页元素超过 {limit} 个，不读', '{file} has more than {limit} elements'],
  'read.limit.tableDepth': ['文件“{file}”的表格嵌套超过 {limit} 层，不读', 'tables of {file} nest deeper than {limit}'],
  'read.limit.characters': ['文件“{file}”的文字超过 {limit} 字，不读', '{file} has more than {limit} characters'],
};

const UNPLACED: Readonly<Record<string, readonly [string, string]>> = {
  'no-label': ['没有行标签', 'no label'],
  'cut-off': ['文末被截断，单元格不全', 'cut off at the end of the text'],
  'wrong-number-of-cells': ['单元格个数与表头不符', 'wrong number of cells'],
  'not-a-figure': ['不是数字', 'not a figure'],
  'no-columns': ['没有列标题，不知是哪一栏', 'no column heads'],
  'heading-with-figures': ['标题行不应有数字', 'figures beside a heading'],
  'second-value': ['同一行第二次出现，数字不同', 'a second row with other figures'],
  'spans-cells': ['一个数字跨了几格', 'one figure spans several cells'],
};

const NOTES: Readonly<Record<string, readonly [string, string]>> = {
  'dash-as-blank': ['表{table}“{label}”的“{text}”按空白读', '“{text}” is read as blank'],
  'filled-in-order': [
    '表{table}第 {row} 行的标签与数字不在一行，按官方表式次序对应',
    'row {row} is placed by the order of the form',
  ],
  'row-without-cells': ['表{table}“{label}”一行没有单元格', 'no cells beside “{label}”'],
  encoding: ['文件编码为 {encoding}', 'the file is in {encoding}'],
  'no-table': ['没有读到表二、表三的数字', 'no figures of tables 二 and 三'],
};

type Facts = Readonly<Record<string, string | number>>;

const word = (
  words: Readonly<Record<string, readonly [string, string]>>,
  code: string,
  facts: Facts,
): { zh: string; en: string } => {
  const pair = words[code];
  if (!pair) throw new Error(`no words for ${code}`);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole));
  return { zh: fill(pair[0]), en: fill(pair[1]) };
};

export const wordReadRefusal = (code: string, facts: Facts): { zh: string; en: string } =>
  word(READ_REFUSALS, code, facts);
export const wordUnplaced = (reason: string): { zh: string; en: string } => word(UNPLACED, reason, {});
export const wordNote = (code: string, facts: Facts): { zh: string; en: string } => word(NOTES, code, facts);
