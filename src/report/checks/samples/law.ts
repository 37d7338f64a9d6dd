// data table: examples of findings
import { type Case, sampleProse as prose, sampleReport as report } from './sample-report.ts';

/** The identities and soft checks of law.md §3 beyond those faults. */
export const LAW: readonly Case[] = [
  [
    'H5 a negative count',
    report(2023, { 'remedies/R/pending': '-2', 'remedies/R/upheld': 2 }),
    {},
    ['error H5.negative'],
  ],
  ['H5 half a case', report(2023, { 'proactive/20-5.a/decisions': 2.5 }), {}, ['error H5.fraction']],
  ['H5 money may have decimals', report(2023, { 'proactive/20-8.a/amount': 4068.208 }), {}, []],
  ['H5 本年增/减 may be negative', report(2020, { 'proactive/20-6.a/delta': '减38' }), {}, []],
  ['H6 carried in what was not carried out', report(2023), { previous: report(2022) }, ['error H6.total']],
  [
    'H6 the totals agree, the kinds of requester do not',
    report(2023),
    { previous: report(2022, { 'requests/4/A': 0, 'requests/4/B1': 1, 'requests/4/T': 1 }) },
    ['warning H6.column', 'warning H6.column'],
  ],
  ['H6 holds', report(2023), { previous: report(2022, { 'requests/4/A': 1, 'requests/4/T': 1 }) }, []],
  ['H6 years that do not follow prove nothing', report(2023), { previous: report(2021) }, []],
  [
    'W1 现行有效',
    report(2023, { 'proactive/20-1.b/valid': 9 }),
    { previous: report(2022, { 'requests/4/A': 1, 'requests/4/T': 1, 'proactive/20-1.b/valid': 8 }) },
    ['warning W1.stock'],
  ],
  [
    'W2 上一年项目数量',
    report(2020, { 'proactive/20-5.a/prev_items': 9 }),
    {
      previous: report(2019, {
        'requests/4/A': 1,
        'requests/4/T': 1,
        'proactive/20-5.a/prev_items': 7,
        'proactive/20-5.a/delta': '+1',
      }),
    },
    ['warning W2.stock'],
  ],
  [
    'W3 对外公开总数量',
    report(2020, { 'proactive/20-1.b/total': 9 }),
    { previous: report(2019, { 'requests/4/A': 1, 'requests/4/T': 1, 'proactive/20-1.b/total': 8 }) },
    ['warning W3.stock'],
  ],
  [
    'W4 another measure carried on',
    report(2021, { 'proactive/20-1.b/valid': 8 }),
    { previous: report(2020, { 'requests/4/A': 1, 'requests/4/T': 1, 'proactive/20-1.b/total': 8 }) },
    ['warning W4.measure'],
  ],
  [
    'W5 what may be received or received and carried in',
    report(2023),
    { prose: prose('全年受理政府信息公开申请13件。') },
    [],
  ],
  [
    'W6 unpaid fees, 六 says nothing of fees',
    report(2023, { 'requests/3.6.2/A': 1, 'requests/3.4.1/A': 1, 'requests/3.6.2/T': 1, 'requests/3.4.1/T': 1 }),
    { prose: prose('无。', 6) },
    ['warning W6.not-reported'],
  ],
  ['W6 fees before 2021', report(2020), { prose: prose('收取信息处理费380元。', 6) }, ['warning W6.too-early']],
  [
    'W8 复议后起诉 without 复议',
    report(2023, { 'remedies/L2/upheld': 1, 'remedies/L2/total': 1 }),
    { previous: report(2022, { 'requests/4/A': 1, 'requests/4/T': 1 }) },
    ['warning W8.suits'],
  ],
  [
    'W9 direct suits about refusals',
    report(2024, { 'remedies/L1/upheld': 2, 'remedies/L1/total': 2 }),
    { refusalsInDirectSuits: 1 },
    ['warning W9.direct'],
  ],
  [
    'W10 the sum of the departments',
    report(2023, { 'proactive/20-5.a/decisions': 5 }),
    { departments: [report(2023, { 'proactive/20-5.a/decisions': 4 })] },
    ['warning W10.sum'],
  ],
  [
    'blank parts that are settled by the total',
    report(2023, { 'requests/3.4.1/B1': null, 'requests/3.4.1/B2': null }),
    {},
    ['warning F7.blank'],
  ],
  [
    'a blank that another cell proves too small',
    report(2023, { 'requests/2/A': null, 'requests/1/A': 12 }),
    {},
    ['error H1.broken', 'error H3.broken', 'warning H3.blank-part'],
  ],
];
