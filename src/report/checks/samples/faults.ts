// data table: examples of findings
import { type Case, sampleProse as prose, sampleReport as report } from './sample-report.ts';

/** README of the published reports, kinds of fault 1-9; each with what `check` has to say and nothing else. */
export const FAULTS: readonly Case[] = [
  [
    '1 总计 printed 0 although its parts are filled, table 四',
    report(2023, { 'remedies/R/upheld': 2 }),
    {},
    ['error H4.zero-total'],
  ],
  [
    '1 总计 blank although its parts are filled, table 四',
    report(2023, { 'remedies/R/upheld': 2, 'remedies/R/total': null }),
    {},
    ['warning H4.blank-total'],
  ],
  [
    '1 总计 of a row printed 0',
    report(2023, { 'requests/3.4.1/T': 0 }),
    {},
    ['error H2.broken', 'error H3.zero-total'],
  ],
  [
    '1 总计 of a row blank',
    report(2023, { 'requests/3.4.1/T': null }),
    {},
    ['warning H2.blank-part', 'warning H3.blank-total'],
  ],
  [
    '1 （七）总计 printed 0 in a column',
    report(2023, { 'requests/3.7/B1': 0 }),
    {},
    ['error H1.broken', 'error H2.zero-total', 'error H3.broken'],
  ],
  [
    '2 第一项 + 第二项 ≠ （七） + 第四项',
    report(2023, { 'requests/1/A': 11, 'requests/1/T': 13 }),
    {},
    ['error H1.broken', 'error H1.broken'],
  ],
  [
    '2 （七）总计 ≠ the sum of its rows',
    report(2023, { 'requests/3.1/A': 7, 'requests/3.1/T': 9 }),
    {},
    ['error H2.broken', 'error H2.broken'],
  ],
  [
    '2 总计 ≠ the sum of the six columns',
    report(2023, { 'requests/3.5.2/T': 1, 'requests/3.1/T': 7 }),
    {},
    ['error H3.broken', 'error H3.broken'],
  ],
  [
    '3 134 cases of reconsideration in the text, 170 in the table',
    report(2023, { 'remedies/R/upheld': 170, 'remedies/R/total': 170 }),
    { prose: prose('全年因政府信息公开引发行政复议134件。') },
    ['warning W5.reconsideration'],
  ],
  [
    '3 「全部维持」 while cases are pending',
    report(2023, { 'remedies/R/upheld': 2, 'remedies/R/pending': 1, 'remedies/R/total': 3 }),
    { prose: prose('政府信息公开行政复议案件均获维持。') },
    ['warning W5.all-upheld'],
  ],
  [
    '3 growth of 1.05 % where the figures give 1.08 %',
    report(2023),
    { prose: prose('2022年发布信息8441条，2023年发布信息8532条，同比增长1.05%。') },
    ['warning W5.growth'],
  ],
  [
    '3 received 15 in the text, 12 in the table',
    report(2023),
    { prose: prose('全年共收到政府信息公开申请15件。') },
    ['warning W5.received'],
  ],
  [
    '4 parts that do not add up',
    report(2023),
    { prose: prose('发布信息65条，其中网站30条、微信20条、微博20条。') },
    ['warning W5.sum'],
  ],
  [
    '4 parts of a list that leaves nothing out come to less',
    report(2023),
    { prose: prose('收到来信65件，其中当面提交20件、网络提交30件、邮寄10件。') },
    ['warning W5.sum'],
  ],
  [
    '4 30 % printed for 20 of 65',
    report(2023),
    { prose: prose('办理建议65件，其中采纳20件，占30%。') },
    ['warning W5.share'],
  ],
  ['5 the form of 2019 for a year from 2021 on', report(2021, {}, '2019'), {}, ['warning F5.form', 'warning F5.form']],
  [
    '6 处理决定数量 filled as last year’s items ± the change',
    report(2020, {
      'proactive/20-5.b/prev_items': 1168,
      'proactive/20-5.b/delta': '+173',
      'proactive/20-5.b/decisions': 1341,
    }),
    {},
    ['warning F6.decisions'],
  ],
  ['7 a remark in a cell', report(2023, { 'proactive/20-1.b/valid': '22（其中修订16件）' }), {}, ['warning F7.remark']],
  [
    '7 dashes, full-width digits, 钩稽, traditional characters',
    report(2023, { 'proactive/20-5.a/decisions': null }),
    {
      notes: [
        { code: 'dash-as-blank', facts: { table: '二', text: '/' } },
        { code: 'full-width', facts: { table: '三', text: '１２' } },
        { code: 'misprint', facts: { table: '三', text: '钩稽' } },
        { code: 'traditional', facts: { table: '二', text: '開' } },
        { code: 'encoding', facts: { encoding: 'gb18030' } },
      ],
    },
    ['warning F7.dash', 'warning F7.full-width', 'warning F7.misprint', 'warning F7.traditional'],
  ],
  ['7 a unit beside money', report(2023, { 'proactive/20-8.a/amount': '240万元' }), {}, ['warning F7.unit']],
  ['7 surely the wrong unit', report(2023, { 'proactive/20-8.a/amount': '23600万元' }), {}, ['warning F7.huge-amount']],
  [
    '7 yuan in a column that counts in 万元',
    report(2023, { 'proactive/20-8.a/amount': '251000元' }),
    {},
    ['warning F7.wrong-unit'],
  ],
  [
    '8 a town with 规章',
    report(2023, { agency: '示例县示例镇人民政府', 'proactive/20-1.a/valid': 3 }),
    {},
    ['warning F8.rules'],
  ],
  [
    '9 a period that ends on 30 December',
    report(2023),
    { prose: prose('数据统计期限为2023年1月1日至12月30日。') },
    ['warning F9.period'],
  ],
  [
    '9 2020 in the title of a report on 2021',
    report(2020),
    { prose: prose('数据统计期限为2021年1月1日至2021年12月31日。') },
    ['warning F9.period-year'],
  ],
  [
    '9 2020 in the title, 2021 all over the text',
    report(2020),
    { prose: prose('2021年工作有序。2021年公开有力。', 1, '示例局2020年政府信息公开工作年度报告') },
    ['warning F9.title-year'],
  ],
  [
    '9 a day that no calendar has',
    report(2023),
    { prose: prose('2023年11月31日召开会议。') },
    ['warning F9.no-such-day'],
  ],
];
