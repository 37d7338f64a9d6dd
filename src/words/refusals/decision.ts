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
  'decision.fine-differs': [
    '罚款金额{fine}万元与处罚内容所写的{said}元不一致',
    'The fine of {fine} ten thousand yuan is not the {said} yuan that the text says',
  ],
};
