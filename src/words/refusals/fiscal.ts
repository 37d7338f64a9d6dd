// data table: the wording of what the checks of a 预算 or 决算 found
import type { Words } from '../word.ts';

/** `left` and `right` name cells by table, row and column; the sums are in the unit of the tables. */
export const FISCAL_REFUSAL_WORDS: Words = {
  'fiscal.genre': [
    '预算、决算表只能录入体裁为“预算、决算”的信息',
    'Tables of a budget belong to a publication of that genre',
  ],
  'fiscal.exists': [
    '同一范围、同一年度的已经公开（{number}），请在该信息上办理更正',
    'That year is public already ({number}): correct it there',
  ],
  'fiscal.weigh': [
    '表格校验有{count}处提示，请逐处核对，并填写核对说明',
    'The checks have {count} remarks: weigh each, and say why it may stand',
  ],
  'fiscal.more': ['另有{count}处校验不符', '{count} more checks fail'],
  'fiscal.sum': [
    '校验{rule}不符：{left}合计{leftSum}，{right}合计{rightSum}，相差{apart}',
    '{rule} does not hold: {left}, {leftSum} in all; {right}, {rightSum} in all; {apart} apart',
  ],
  'fiscal.rounding': [
    '校验{rule}因四舍五入相差{apart}：{left}合计{leftSum}，{right}合计{rightSum}',
    '{rule} is {apart} apart by rounding: {left}, {leftSum}; {right}, {rightSum}',
  ],
  'fiscal.unknown-table': ['没有编号为“{table}”的表', 'There is no table {table}'],
  'fiscal.twice': [
    '《{table}》中“{row} {name}”出现了两次（{rule}）',
    '{row} {name} stands twice in the table {table} ({rule})',
  ],
  'fiscal.unknown-row': [
    '《{table}》中“{row} {name}”不是表样规定的行，也不是合规的科目编码（{rule}）',
    '{row} {name} is neither a row nor a subject of the table {table} ({rule})',
  ],
  'fiscal.unknown-column': [
    '《{table}》“{row} {name}”行有表样没有的列“{column}”（{rule}）',
    'The table {table} has no column {column} ({rule})',
  ],
  'fiscal.depth': [
    '《{table}》中科目“{row}”没有细化到{level}级（{rule}）',
    'The subject {row} of the table {table} is not broken down ({rule})',
  ],
  'fiscal.decimals': ['{left}的小数超过两位（{rule}）', '{left} has more than two decimals ({rule})'],
  'fiscal.no-note': ['《{table}》为空表，应当附说明（{rule}）', 'The table {table} is empty and needs a note ({rule})'],
  'fiscal.no-money': ['{left}没有金额，但填写了数量{counted}（{rule}）', '{left} is no money for {counted} ({rule})'],
  'fiscal.no-count': ['{left}有金额，但数量为{counted}（{rule}）', '{left} is money for {counted} ({rule})'],
  'fiscal.carried': [
    '年初结转与上年（{year}年）公开的年末结转不一致（{rule}）：{left}，上年{right}，相差{apart}',
    'What was carried in is not what {year} closed with ({rule}): {left}, {right}, {apart} apart',
  ],
  'fiscal.amount': [
    '文字说明“{said}”与表不一致（{rule}）：{left}，文字为{rightSum}',
    'The text “{said}” is not what the table says ({rule}): {left}, the text {rightSum}',
  ],
  'fiscal.about-equal': [
    '文字说明“{said}”使用了“基本持平”，请核对（{rule}）：{left}',
    '“{said}”: about equal? ({rule}) {left}',
  ],
  'fiscal.change': [
    '文字说明“{said}”的增减与表不一致（{rule}）：本年{left}，上年{right}',
    '“{said}” does not go the way of the tables ({rule}): {left}, the year before {right}',
  ],
  'fiscal.no-table': [
    '没有在工作簿中找到{kind}公开表：工作表名称或者表名应当与表样一致',
    'The workbook has none of the tables: name sheets or titles as the form does',
  ],
  'fiscal.two-units': ['各表计量单位不一致（R14）', 'The tables have different units (R14)'],
  'fiscal.unread-cell': [
    '工作表“{sheet}”{cell}单元格“{text}”不是金额',
    'Sheet {sheet}, cell {cell}: “{text}” is no amount',
  ],
  'fiscal.unread-row': [
    '工作表“{sheet}”{cell}的项目“{text}”不是表样的行，也没有科目编码，未读入',
    'Sheet {sheet}, {cell}: “{text}” is no row of the form and has no code; it was left out',
  ],
  'fiscal.unread-column': [
    '工作表“{sheet}”{cell}的列“{text}”不是表样的列，未读入',
    'Sheet {sheet}, {cell}: the form has no column “{text}”; it was left out',
  ],
  'fiscal.unread-sheet': [
    '工作表“{sheet}”不是表样中的表，未读入',
    'Sheet {sheet} is none of the tables; it was left out',
  ],
  'fiscal.unread-hidden': [
    '工作表“{sheet}”有隐藏的数字，未读入',
    'Sheet {sheet} has hidden numbers; they were left out',
  ],
  'fiscal.unread': ['无法识别金额“{text}”', 'No amount: “{text}”'],
};
