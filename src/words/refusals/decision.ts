import type { Words } from '../word.ts';

/** What is wrong with a row of an exchange file of licences and penalties (双公示). */
export const DECISION_REFUSAL_WORDS: Words = {
  'decision.missing': ['没有填写“{name}”', '“{name}” is missing'],
  'decision.too-long': ['“{name}”超过{most}个字', '“{name}” is longer than {most} characters'],
  'decision.no-day': ['“{name}”应是日期，例如2026-01-31，现为“{text}”', '“{name}” is no day: {text}'],
  'decision.no-amount': ['“{name}”应是不小于零的金额，最多六位小数，现为“{text}”', '“{name}” is no amount: {text}'],
  'decision.no-credit-code': [
    '“{name}”应是18位统一社会信用代码，“{text}”的位数或者校验码不符',
    '“{name}” is no unified social credit code: {text}',
  ],
  'decision.no-such-value': ['“{text}”不在可用的值之中：{values}', '“{text}” is none of {values}'],
  'decision.no-resident-id': [
    '身份证号码的位数、日期或者校验码不符',
    'The number of the identity card does not fit its check digit',
  ],
  'decision.in-the-future': ['决定日期{text}晚于今天', 'The day of the decision, {text}, is after today'],
  'decision.ends-before-it-begins': [
    '截止日期{until}早于开始日期{from}',
    'It ends on {until}, before it begins on {from}',
  ],
  'decision.no-public-end': ['应当确定公示截止日期', 'Say until which day it is to be public'],
  'decision.publicity-out-of-range': [
    '公示截止日期{until}不在{earliest}至{latest}之间',
    'It may be public until a day from {earliest} to {latest}, and not until {until}',
  ],
  'decision.publicity-over': ['公示截止日期{until}已过', 'Its publicity ended on {until}'],
  'decision.does-not-stand': [
    '该决定已于{on}被变更、撤销，或者确认违法、无效，不能公示',
    'The decision does not stand since {on} and cannot be published',
  ],
  'decision.revoked-before': ['已登记于{on}变更、撤销', 'It is recorded as not standing since {on}'],
  'decision.not-today': [
    '公示、撤回的日期是实际办理之日{today}，不能填写{on}',
    'It is published or withdrawn on the day it is done, {today}, and not on {on}',
  ],
  'decision.no-header': [
    '没有找到表头，请使用交换文件的模板，保留表头一行',
    'No header row was found: use the template and keep its header',
  ],
  'decision.nothing-to-import': ['没有可以登记的行', 'No row can be recorded'],
  'decision.no-rows': ['表头之下没有数据', 'There is nothing below the header'],
  'decision.no-column': ['缺少“{name}”一列', 'The column “{name}” is missing'],
  'decision.column-twice': ['“{name}”一列出现了两次', 'The column “{name}” stands twice'],
  'decision.double-in-file': [
    '文书号{number}与第{rows}行相同而内容不同，请核对',
    'The number {number} stands in row {rows} too, with other contents',
  ],
  'decision.double-in-ledger': [
    '文书号{number}已于{on}登记，内容与本行不同；需要修改的，请在该条登记中更正',
    'The number {number} was recorded on {on} with other contents: correct it there',
  ],
  'decision.fine-differs': [
    '罚款金额{fine}万元与处罚内容所写的{said}元不一致',
    'The fine of {fine} ten thousand yuan is not the {said} yuan that the text says',
  ],
};
