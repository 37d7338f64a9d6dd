import { describe, expect, it } from 'vitest';
import { NOTICE_VERBS } from './kinds.ts';
import { ACCEPTED, LODGED, noticeAfter, ORGANISATION_LODGED, REGISTERED, type Step } from './notice.fixture.ts';
import { eachNotice } from './notice.ts';
import { noticeText } from './text.ts';

const IN_HAND = [LODGED, REGISTERED, ACCEPTED] as const;
const ASK_TO_SUPPLEMENT: Step = [
  'ask-to-supplement',
  '2026-03-04',
  { what: '请写明桥梁的名称\n请写明检测的年份' },
  { days: 15 },
];
const CHARGE: Step = [
  'charge-fee',
  '2026-03-04',
  { basis: 'pages', count: 250, howToPay: '到市政务大厅3号窗口缴纳' },
  { amount: 4700, days: 20 },
];
const ASK_REASONS: Step = ['ask-reasons', '2026-03-04', { found: '你本月提交申请62件' }, { days: 15 }];
/** Of the notice to the requester, by post. */
const DELIVERED: Step = ['record-notice-delivery', '2026-03-06', {}];
const DRAFT: Step = ['draft-reply', '2026-03-05', { outcome: 'DENY_INTERNAL', grounds: '经审查，属于值班安排。' }];

/** Per step: document kind, addressee, and what law and practice want to be in it (必备内容). */
const STEPS: readonly [why: string, steps: readonly Step[], code: string, to: string, must: readonly RegExp[]][] = [
  [
    '登记回执: number, day of receipt and its basis, deadline, contact',
    [LODGED, REGISTERED],
    'D02',
    '张三',
    [
      /2026-00007/,
      /第三十一条第（二）项.*2026年3月2日（申请渠道：邮寄/,
      /2026年3月30日前（含当日）答复你/,
      /0999-8123456/,
    ],
  ],
  [
    '补正告知书: once and complete, guidance, working days from receipt, effect',
    [LODGED, REGISTERED, ASK_TO_SUPPLEMENT],
    'D03',
    '张三',
    [
      /第三十条，本机关现一次性告知你/,
      /1\. 请写明桥梁的名称\n　　2\. 请写明检测的年份/,
      /指导和释明/,
      /请自收到本告知书之日起15个工作日内（收到当日不计算在内）/,
      /视为放弃申请/,
    ],
  ],
  [
    '说明理由告知书: number and frequency, reasons, working days from receipt',
    [...IN_HAND, ASK_REASONS],
    'D04',
    '张三',
    [
      /你本月提交申请62件。/,
      /第三十五条，请你自收到本告知书之日起15个工作日内（收到当日不计算在内）向本机关书面说明理由/,
    ],
  ],
  [
    '延期答复告知书: consent of the head, reason, new deadline',
    [...IN_HAND, ['extend', '2026-03-20', { days: 10, reason: '需要检索历年档案。' }]],
    'D05',
    '张三',
    [
      /因需要检索历年档案，/,
      /第三十三条第二款，经本机关政府信息公开工作机构负责人同意/,
      /延长10个工作日，延长至2026年4月13日（含当日）/,
    ],
  ],
  [
    '征求第三方意见书: information, 15 working days, silence leaves it to the agency, reply slip',
    [...IN_HAND, ['consult-third-party', '2026-03-04', { party: '某检测公司', question: '是否同意公开？' }]],
    'D06',
    '某检测公司',
    [
      /1\. 滨河路大桥2025年检测报告/,
      /第三十二条，请你（单位）自收到本意见书之日起15个工作日内，以书面形式/,
      /逾期未提出意见的，由本机关依照《政府信息公开条例》的规定决定是否公开/,
      /回执[\s\S]*理由[\s\S]*签名或者盖章/,
    ],
  ],
  [
    '征求意见书（共同制作机关）: 15 working days, silence is consent',
    [...IN_HAND, ['consult-organ', '2026-03-04', { party: '市住建局', jointMaker: true, question: '是否同意公开' }]],
    'D08',
    '市住建局',
    [/第三十四条，.*15个工作日内.*视为同意公开/],
  ],
  [
    '征求意见书（其他机关）: no period in the law, and silence is nothing',
    [...IN_HAND, ['consult-organ', '2026-03-04', { party: '市档案局', question: '是否同意公开' }]],
    'D08',
    '市档案局',
    [/第三十三条第三款/, /^(?![\s\S]*视为同意)/],
  ],
  [
    '收费通知书: basis, standard, calculation, how to pay, 20 working days from the next day, effect',
    [...IN_HAND, CHARGE],
    'D10',
    '张三',
    [
      /第四十二条和《政府信息公开信息处理费管理办法》第五条/,
      /31—100页（含100页）的部分，10元\/页/,
      /第31页至第100页，计700元。[\s\S]*第101页至第200页，计2000元。[\s\S]*第201页至第250页，计2000元。/,
      /应缴金额：4700元/,
      /到市政务大厅3号窗口缴纳。/,
      /自收到本通知书次日起20个工作日内缴纳。/,
      /视为放弃申请/,
    ],
  ],
  [
    '延迟答复告知书: the reasonable new period',
    [
      ...IN_HAND,
      ASK_REASONS,
      ['give-reasons', '2026-03-10', { text: '课题研究' }],
      ['delay', '2026-03-11', { until: '2026-06-30', reason: '所涉档案数量大' }],
    ],
    'D23',
    '张三',
    [/第三十五条，本机关确定延迟答复的合理期限，将于2026年6月30日前（含当日）答复你/],
  ],
  [
    '终止处理告知书（逾期不补正）: fact and day, effect',
    [LODGED, REGISTERED, ASK_TO_SUPPLEMENT, DELIVERED, ['lapse', '2026-03-30', {}]],
    'D24',
    '张三',
    [/2026年3月4日告知你补正，你于2026年3月6日收到，补正期限至2026年3月27日届满/, /第三十条，.*视为放弃申请/],
  ],
  [
    '终止处理告知书（逾期未缴费）',
    [...IN_HAND, CHARGE, DELIVERED, ['lapse', '2026-04-08', {}]],
    'D24',
    '张三',
    [
      /2026年3月4日通知你缴纳信息处理费4700元，你于2026年3月6日收到，缴费期限至2026年4月3日届满/,
      /管理办法》第六条，.*视为放弃申请/,
    ],
  ],
  [
    '终止处理告知书（撤回）',
    [...IN_HAND, ['withdraw', '2026-03-09', { reason: '已自行获取' }]],
    'D24',
    '张三',
    [/你于2026年3月9日撤回/, /撤回的理由：已自行获取。/, /终止处理，不再作出答复/],
  ],
  [
    '非本机关负责公开告知书: why not this agency, which one and how to reach it, numbered',
    [
      LODGED,
      REGISTERED,
      [
        'transfer-out',
        '2026-03-09',
        { party: '市住建局', contact: '0999-8123000', reason: '由其制作' },
        { decisionNumber: '临交公复〔2026〕4号' },
      ],
    ],
    'D16',
    '张三',
    [
      /告知书\n临交公复〔2026〕4号\n/,
      /经审查：由其制作。[\s\S]*第三十六条第（五）项.*\n.*名称和联系方式：市住建局，联系方式：0999-8123000。/,
      /6个月内向临江市人民法院/,
    ],
  ],
  [
    '答复 takes its number from the decision',
    [
      ...IN_HAND,
      DRAFT,
      ['review', '2026-03-06', {}],
      ['approve', '2026-03-09', {}],
      ['answer', '2026-03-10', {}, { decisionNumber: '临交公复〔2026〕3号' }],
    ],
    'D14',
    '张三',
    [/不予公开告知书\n临交公复〔2026〕3号\n\n张三：/, /\n临江市交通运输局\n2026年3月10日$/],
  ],
];

describe('noticeFor', () => {
  it.each(STEPS)('%s', (_why, steps, code, to, must) => {
    const notice = noticeAfter(...steps)!;
    expect(notice).toMatchObject({ code, to, agency: '临江市交通运输局' });
    const text = noticeText(notice);
    for (const one of must) expect(text).toMatch(one);
  });

  it.each(STEPS)('%s: no gap, no repealed law, no form cited as law', (_why, steps) => {
    for (const notice of eachNotice(noticeAfter(...steps)!)) {
      const text = noticeText(notice);
      expect(text).not.toMatch(/undefined|null|NaN|\{|\}|三个月|3个月|2007年|年度报告格式|。。|，。/);
      for (const paragraph of notice.paragraphs) expect(paragraph).toMatch(/[。：？]$/);
    }
  });

  it('is tested for every verb that issues a notice', () => {
    expect(new Set(STEPS.map(([, steps]) => steps.at(-1)![0]))).toEqual(new Set(NOTICE_VERBS));
  });

  it('tells the requester of a consultation, and the third party nothing of the requester', () => {
    const letter = noticeAfter(...IN_HAND, ['consult-third-party', '2026-03-04', { party: '某公司', question: '？' }])!;
    expect(noticeText({ ...letter, beside: undefined })).not.toContain('张三');
    expect(letter.beside).toMatchObject({ code: 'D07', to: '张三' });
    const told = noticeText(letter.beside!);
    expect(told).toMatch(/2026年3月4日启动征求意见程序/);
    expect(told).toMatch(/第三十三条第三款，.*不计算在答复期限内/);
    expect(told).not.toContain('某公司');
  });

  it('gives no remedy on what decides nothing', () => {
    const procedural = STEPS.filter(([, , code]) => !['D14', 'D16', 'D24'].includes(code));
    for (const [, steps] of procedural) expect(noticeAfter(...steps)!.remedies).toEqual([]);
  });

  it('is none for a step that issues none', () => {
    expect(noticeAfter(LODGED)).toBeNull();
  });

  it('speaks to an organisation, of several items, and of no receipt where none was confirmed', () => {
    const withdrawn = noticeAfter(ORGANISATION_LODGED, ['withdraw', '2026-03-09', {}])!;
    expect(withdrawn.to).toBe('某律师事务所');
    expect(noticeText(withdrawn)).toMatch(
      /你单位于2026年3月2日向本机关提交.*申请公开下列内容：\n　　1\. 甲报告\n　　2\. 乙报告/,
    );
  });

  it('marks a deadline that a notice still to come may move', () => {
    const late = noticeAfter(['lodge', '2027-12-10', LODGED[2], LODGED[3]], ['register', '2027-12-10', {}])!;
    expect(noticeText(late)).toContain('国务院办公厅公布节假日安排后');
  });
});
