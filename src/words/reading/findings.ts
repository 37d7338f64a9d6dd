import { sayWith, type Words } from '../word.ts';

/** What the wording of a finding needs of it. */
export interface WordedFinding {
  readonly code: string;
  readonly variant: string;
  readonly at: { readonly table: string };
  readonly cells: readonly {
    readonly at: string;
    readonly label: string;
    readonly value: string | number | null;
    readonly side?: 'left' | 'right';
  }[];
  readonly left: number | null;
  readonly right: number | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Chinese first, English beside. {left} and {right} are the numbers compared, {leftCells} and {rightCells} the cells. */
export const FINDING_WORDS: Words = {
  'H1.broken': [
    '“{column}”列勾稽不平：第一项加第二项（{leftCells}）= {left}，第三项加第四项（{rightCells}）= {right}',
    'column does not balance: rows 1 + 2 = {left}, rows 3.7 + 4 = {right}',
  ],
  'H1.blank-part': [
    '“{column}”列有空白单元格，勾稽关系无法核对：{leftCells}，合 {left}；{rightCells}，合 {right}',
    'a blank cell keeps the column from being verified: {left} against {right}',
  ],
  'H2.broken': [
    '“{column}”列（七）总计 {left}，各办理结果之和 {right}（{rightCells}）',
    'row 3.7 says {left}, its rows come to {right}',
  ],
  'H2.zero-total': [
    '“{column}”列（七）总计填 0，各办理结果之和却是 {right}（{rightCells}）',
    'row 3.7 is printed 0, its rows come to {right}',
  ],
  'H2.blank-total': [
    '“{column}”列（七）总计空白，各办理结果之和为 {right}',
    'row 3.7 is blank, its rows come to {right}',
  ],
  'H2.blank-part': [
    '“{column}”列（七）总计 {left}，已填各办理结果之和只有 {right}，另有单元格空白，无法核对',
    'row 3.7 says {left}, the filled rows come to {right}, others are blank',
  ],
  'H3.broken': [
    '“{row}”行总计 {left}，各类申请人之和 {right}（{rightCells}）',
    'the total of the row says {left}, its parts come to {right}',
  ],
  'H3.zero-total': [
    '“{row}”行总计填 0，各类申请人之和却是 {right}（{rightCells}）',
    'the total of the row is printed 0, its parts come to {right}',
  ],
  'H3.blank-total': [
    '“{row}”行总计空白，各类申请人之和为 {right}（{rightCells}）；空白不等于 0，请填写',
    'the total of the row is blank, its parts come to {right}',
  ],
  'H3.blank-part': [
    '“{row}”行总计 {left}，已填各类申请人之和只有 {right}，另有单元格空白，无法核对',
    'the total of the row says {left}, the filled parts come to {right}, others are blank',
  ],
  'H4.broken': [
    '“{row}”总计 {left}，四种结果之和 {right}（{rightCells}）',
    'the total of the group says {left}, its results come to {right}',
  ],
  'H4.zero-total': [
    '“{row}”总计填 0，四种结果之和却是 {right}（{rightCells}）',
    'the total of the group is printed 0, its results come to {right}',
  ],
  'H4.blank-total': [
    '“{row}”总计空白，四种结果之和为 {right}（{rightCells}）；空白不等于 0，请填写',
    'the total of the group is blank, its results come to {right}',
  ],
  'H4.blank-part': [
    '“{row}”总计 {left}，已填结果之和只有 {right}，另有单元格空白，无法核对',
    'the total of the group says {left}, the filled results come to {right}, others are blank',
  ],
  'H5.negative': ['{cells}：数量不能是负数', 'a count cannot be negative: {left}'],
  'H5.fraction': ['{cells}：件数应是整数', 'a count has to be a whole number: {left}'],
  'H6.total': [
    '上年结转 {left}，与{year}年报告结转下年度继续办理 {right} 不一致（{leftCells}；{rightCells}）',
    'carried in {left}, but {right} were carried out in {year}',
  ],
  'H6.column': [
    '“{column}”列上年结转 {left}，与{year}年报告结转下年度 {right} 不一致（总计一致，请核对申请人类别）',
    'carried in {left}, but {right} were carried out in {year} (the totals agree)',
  ],
  'W1.stock': [
    '“{row}”现行有效件数 {left}，按{year}年现行有效加本年制发减本年废止应为 {right}（{rightCells}）',
    'valid is {left}; last year + made - repealed gives {right}',
  ],
  'W2.stock': [
    '“{row}”上一年项目数量 {left}，按{year}年报告项目数量及增减应为 {right}（{rightCells}）',
    'last year’s items are {left}; last year’s report gives {right}',
  ],
  'W3.stock': [
    '“{row}”对外公开总数量 {left}，按{year}年总数量加本年新公开应为 {right}（{rightCells}）',
    'published in all is {left}; last year + new gives {right}',
  ],
  'W4.measure': [
    '“{row}”现行有效件数 {left} 像是由{year}年“对外公开总数量” {right} 接续而来，两者口径不同，请核对',
    'valid {left} seems carried on from “published in all” {right}, which is another measure',
  ],
  'W5.received': [
    '正文“{quote}”为 {left}，表三新收申请总计 {right}',
    'the text says {left} received, table 三 {right}',
  ],
  'W5.carried-in': [
    '正文“{quote}”为 {left}，表三上年结转总计 {right}',
    'the text says {left} carried in, table 三 {right}',
  ],
  'W5.carried-out': [
    '正文“{quote}”为 {left}，表三结转下年度总计 {right}',
    'the text says {left} carried out, table 三 {right}',
  ],
  'W5.done': ['正文“{quote}”为 {left}，表三（七）总计 {right}', 'the text says {left} answered, table 三 {right}'],
  'W5.outcome': [
    '正文“{quote}”为 {left}，表三相应各行之和 {right}',
    'the text says {left}, the rows of table 三 {right}',
  ],
  'W5.reconsideration': [
    '正文“{quote}”为 {left}，表四行政复议总计 {right}',
    'the text says {left} reconsiderations, table 四 {right}',
  ],
  'W5.litigation': ['正文“{quote}”为 {left}，表四行政诉讼总计 {right}', 'the text says {left} suits, table 四 {right}'],
  'W5.all-upheld': [
    '正文称全部维持（“{quote}”），表四纠正、其他结果或尚未审结却有 {right} 件（{cells}）',
    'the text says all were upheld, table 四 has {right} that were not',
  ],
  'W5.share': [
    '正文占比 {left}%，按文中数字 {part} ÷ {whole} 为 {right}%（“{quote}”）',
    'the text says a share of {left} %, {part} of {whole} is {right} %',
  ],
  'W5.growth': [
    '正文增减幅度 {left}%，按 {now} 与 {base} 计算为 {right}%（“{quote}”）',
    'the text says a change of {left} %, {now} against {base} is {right} %',
  ],
  'W5.sum': [
    '正文总数 {left}，其中各项之和 {right}（{parts}；“{quote}”）',
    'the text says {left} in all, its parts come to {right}',
  ],
  'W6.not-reported': [
    '3.6.2 行有逾期未缴费的申请，第六部分却没有报告信息处理费收取情况',
    'row 3.6.2 is filled, but 六 does not report fees',
  ],
  'W6.too-early': [
    '正文称“{quote}”，信息处理费自 2021 年 1 月 1 日起才可收取',
    'fees could not be charged before 2021-01-01',
  ],
  'W7.alike': ['正文与{other}报告相同的文字占 {left}%，疑似雷同', '{left} % of the text is the same as in {other}'],
  'W8.suits': [
    '复议后起诉 {left} 件，本年与{year}年行政复议却都是 0',
    '{left} suits after reconsideration, but no reconsideration in this year and {year}',
  ],
  'W9.direct': [
    '未经复议直接起诉 {left} 件，其中 {right} 件对不予公开（条例第十四至十六条）不服；2024 年起应先申请行政复议',
    '{right} of {left} direct suits are about refusals, which go to reconsideration first since 2024',
  ],
  'W10.sum': ['{cells}，{count} 个单位合计为 {right}', 'the cell says {left}, {count} units come to {right}'],
  'F5.form': [
    '{year}年报告应使用{due}年格式，表{table}用的是{used}年格式',
    'the report on {year} has to use the form of {due}, table {table} uses that of {used}',
  ],
  'F6.decisions': [
    '{leftCells}，恰等于上一年项目数量加本年增减（{right}）；处理决定数量应填本年作出的决定件数，请核对',
    'decisions {left} equal last year’s items plus the change; decisions made in the year belong here',
  ],
  'F7.no-number': ['{cells}：认不出数字', 'no number can be read: {printed}'],
  'F7.remark': ['{cells}：单元格带有附注，应只填数字', 'a remark stands in the cell: {printed}'],
  'F7.sign': ['{cells}：件数带有增减号，应填本年数量', 'a count has a sign: {printed}'],
  'F7.unit': ['{cells}：单元格带有单位，应只填数字', 'a unit stands in the cell: {printed}'],
  'F7.blank': ['{count} 个单元格空白（{first}等）；没有的应填 0', '{count} cells are blank; none is written 0'],
  'F7.dash': [
    '{count} 个单元格填“{printed}”，不是数字；没有的应填 0',
    '{count} cells hold “{printed}”; none is written 0',
  ],
  'F7.full-width': ['数字用了全角字符（{printed}）', 'digits are full-width ({printed})'],
  'F7.misprint': ['“{printed}关系”应为“勾稽关系”', '{printed} is a misprint of 勾稽'],
  'F7.traditional': ['标签用了繁体字（{printed}）', 'labels have traditional characters ({printed})'],
  'F7.wrong-unit': ['{cells}：本栏单位为万元，请核对', 'the column counts in 万元: {printed}'],
  'F7.huge-amount': ['{cells}：金额超过 1 亿元，请核对单位', 'more than 100 million yuan, look at the unit: {printed}'],
  'F8.rules': [
    '{agency}填有规章（{cells}）；县、乡两级及其部门无权制定规章',
    '{agency} cannot make 规章, the cell says {left}',
  ],
  'F9.period': ['统计期限应为全年（1月1日至12月31日），正文为“{quote}”', 'the period is not the whole year: {quote}'],
  'F9.period-year': [
    '报告年度 {left}，统计期限却是 {right} 年（“{quote}”）',
    'a report on {left} counts the year {right}',
  ],
  'F9.title-year': [
    '标题为 {left} 年（“{title}”），正文 {count} 处说的是 {right} 年',
    'the title says {left}, the text speaks of {right}',
  ],
  'F9.no-such-day': ['“{quote}”不是真实日期', 'no such day: {quote}'],
  'F10.blank-table': ['表三各单元格全部空白；没有申请也应填 0', 'table 三 is blank; no application is written 0'],
  'F10.missing-rows': ['表{table}缺 {count} 行：{rows}等', '{count} rows of table {table} are missing'],
  'F10.missing-table': ['表四没有数字，或不完整', 'table 四 has no figures, or not all'],
};

/** 「（七）总计·自然人」: what all cells of a list have in common is said once, by the sentence around them. */
function shorten(labels: readonly string[]): readonly string[] {
  const parts = labels.map((label) => label.split('·'));
  if (parts.length < 2 || parts.some((part) => part.length !== 2)) return labels;
  const same = (i: number): boolean => parts.every((part) => part[i] === parts[0]![i]);
  return same(0) ? parts.map((part) => part[1]!) : same(1) ? parts.map((part) => part[0]!) : labels;
}

/** Long lists name the cells that are not 0. */
function wordCells(cells: WordedFinding['cells'], side?: 'left' | 'right'): string {
  const mine = side ? cells.filter((cell) => cell.side === side) : cells;
  const labels = shorten(mine.map((cell) => cell.label));
  return mine
    .flatMap(({ value }, i) =>
      mine.length > 4 && value === 0 ? [] : [`${labels[i]} ${value === null ? '空白' : value}`],
    )
    .join('、');
}

/** The sentence for a finding, in Chinese and in English. Throws a fault for one without wording. */
export function wordFinding(finding: WordedFinding): { zh: string; en: string } {
  const facts = {
    ...finding.facts,
    table: finding.at.table,
    left: finding.left ?? '空白',
    right: finding.right ?? '空白',
    cells: wordCells(finding.cells),
    leftCells: wordCells(finding.cells, 'left'),
    rightCells: wordCells(finding.cells, 'right'),
  };
  const key = `${finding.code}.${finding.variant}`;
  return { zh: sayWith(FINDING_WORDS, key, facts), en: sayWith(FINDING_WORDS, key, facts, 'en') };
}
