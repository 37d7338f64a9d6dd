import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { OUTCOME_CODES, type OutcomeCode, outcomeOf } from '../../rules/outcomes.ts';
import { GROUND_CODES, type GroundCode } from '../../rules/reply/grounds.ts';
import { ACCEPTED, caseAfter, LODGED, office, REGISTERED } from './notice.fixture.ts';
import { receiptNotice } from './receipt.ts';
import { replyNotice } from './reply.ts';
import { noticeText } from './text.ts';

const c = caseAfter([LODGED, REGISTERED, ACCEPTED]);

const draftOf = (outcome: OutcomeCode, otherGrounds: readonly GroundCode[] = []) => ({
  outcome,
  otherGrounds,
  grounds: '这是事实和理由',
  content: '这是答复内容\nhttps://example.gov.cn/1',
  publicInterest: '',
  on: day('2026-03-05'),
  by: 'li',
  byName: '李四',
  reviewedBy: null,
  approvedBy: null,
});

function reply(outcome: OutcomeCode, on = '2026-03-10', otherGrounds: readonly GroundCode[] = []) {
  return replyNotice(c, draftOf(outcome, otherGrounds), { office, on: day(on), number: '临交公复〔2026〕3号' });
}

/** What each outcome's notice must hold, beside the frame: its law to the item, and the standard statement. */
const MUST: Readonly<Record<OutcomeCode, readonly RegExp[]>> = {
  DISCLOSE_ALREADY_PUBLIC: [
    /第三十六条第（一）项/,
    /获取方式和途径：这是答复内容。\n　　https:\/\/example\.gov\.cn\/1\n/,
  ],
  DISCLOSE: [/第三十六条第（二）项/, /时间：这是答复内容/, /方式为纸质，途径为邮寄.*随本告知书一并提供/],
  PARTIAL: [/第三十七条/, /可以公开的部分：这是答复内容/, /不予公开的部分及其事实和理由：这是事实和理由/],
  DENY_STATE_SECRET: [/国家秘密/, /第十四条、第三十六条第（三）项/],
  DENY_LAW_PROHIBITS: [/法律、行政法规禁止公开/, /第十四条、第三十六条第（三）项/],
  DENY_SECURITY_STABILITY: [/国家安全、公共安全、经济安全、社会稳定/, /第十四条/],
  DENY_THIRD_PARTY: [/第三方合法权益/, /第十五条、第三十二条、第三十六条第（三）项/],
  DENY_INTERNAL: [/人事管理、后勤管理、内部工作流程/, /第十六条第一款/],
  DENY_PROCESS: [/讨论记录、过程稿、磋商信函、请示报告/, /第十六条第二款/],
  DENY_CASE_FILE: [/行政执法案卷/, /第十六条第二款/],
  DENY_SPECIAL_QUERY: [/第三十六条第（七）项/, /法律、行政法规和办理程序：这是答复内容/],
  UNABLE_NOT_EXIST: [/第三十六条第（四）项，现告知你该政府信息不存在/, /检索情况：这是事实和理由/],
  UNABLE_NOT_RESPONSIBLE: [/第三十六条第（五）项/, /名称和联系方式：这是答复内容/],
  UNABLE_NEEDS_MAKING: [/第三十八条/, /加工、分析/],
  UNABLE_STILL_UNCLEAR: [/第三十条/, /补正后，申请内容仍不明确/],
  NOHANDLE_PETITION: [/第三十九条第一款，本机关不作为政府信息公开申请处理/, /渠道提出：这是答复内容/],
  NOHANDLE_REPEAT: [/第三十六条第（六）项/, /此前的答复（文号和日期）：这是答复内容/],
  NOHANDLE_PUBLICATION: [/第三十九条第二款/, /获取途径：这是答复内容/],
  NOHANDLE_MASSIVE: [/第三十五条/, /理由不合理的事实和依据：这是事实和理由/],
  NOHANDLE_CONFIRM: [/第二条/, /文号和日期）：这是答复内容/],
  OTHER_NO_CORRECTION: [/第三十条/, /视为放弃申请/],
  OTHER_FEE_UNPAID: [/第四十二条和《政府信息公开信息处理费管理办法》第六条/, /视为放弃申请/],
  OTHER_WITHDRAWN: [/自愿撤回/, /终止处理/],
  OTHER: [/终止处理/],
};

describe('replyNotice', () => {
  it.each(OUTCOME_CODES)('%s holds what its notice must', (outcome) => {
    const notice = reply(outcome);
    const text = noticeText(notice);
    expect(notice.code).toBe(outcomeOf(outcome).notice);
    for (const one of MUST[outcome]) expect(text).toMatch(one);
    expect(text).toMatch(/^临江市交通运输局\n.+\n临交公复〔2026〕3号\n\n张三：\n/);
    expect(text).toMatch(
      /编号：2026-00007），本机关于2026年3月2日收到.*滨河路大桥2025年检测报告（文号：临交〔2025〕12号）。\n/,
    );
    expect(text).toContain('这是事实和理由。');
    expect(text).toMatch(/60日内向临江市人民政府申请行政复议/);
    expect(text).not.toMatch(/undefined|null|\{|\}|三个月|3个月|2007年|年度报告格式|。。/);
  });

  it('names the ground of the part withheld, and further grounds of a whole refusal', () => {
    expect(noticeText(reply('PARTIAL', '2026-03-10', ['DENY_THIRD_PARTY', 'DENY_PROCESS']))).toMatch(
      /不予公开的依据：涉及商业秘密.*第十五条.*；属于讨论记录.*第十六条第二款.*。/,
    );
    expect(noticeText(reply('DENY_INTERNAL', '2026-03-10', ['DENY_CASE_FILE']))).toContain(
      '同时，属于行政执法案卷信息（《政府信息公开条例》第十六条第二款、第三十六条第（三）项）。',
    );
  });

  it.each(GROUND_CODES)('tells article and reason of what is withheld as %s', (ground) => {
    expect(noticeText(reply('PARTIAL', '2026-03-10', [ground]))).toMatch(
      /不予公开的依据：.+（《政府信息公开条例》第.+）。\n/,
    );
  });

  it('keeps what a person wrote as it is, braces and all', () => {
    const draft = { ...draftOf('DISCLOSE'), grounds: '见{you}一词', content: '' };
    expect(noticeText(replyNotice(c, draft, { office, on: day('2026-03-10') }))).toContain('经审查：见{you}一词。');
  });
});

describe('remedies by day and outcome', () => {
  const free = '60日内向临江市人民政府申请行政复议，或者自收到本告知书之日起6个月内向临江市人民法院提起行政诉讼';
  const higher = '60日内向临江市人民政府或者上一级主管部门申请行政复议，或者自收到本告知书之日起6个月内向';
  const first = '根据《行政复议法》第二十三条，应当先申请行政复议：可以自收到本告知书之日起60日内向临江市人民政府申请';
  it.each<[string, string, OutcomeCode, GroundCode[], string]>([
    ['a refusal before the law of 2023: free choice, two bodies', '2023-12-31', 'DENY_INTERNAL', [], higher],
    ['a refusal under Arts 14-16 from 2024: reconsideration first', '2024-01-01', 'DENY_INTERNAL', [], first],
    ['and under the regulation of 2026', '2026-07-01', 'DENY_STATE_SECRET', [], first],
    ['36(7) is no such refusal', '2026-07-01', 'DENY_SPECIAL_QUERY', [], free],
    ['a partial refusal under 15 before 2024', '2023-12-31', 'PARTIAL', ['DENY_THIRD_PARTY'], higher],
    ['a partial refusal under 15 from 2024', '2024-01-01', 'PARTIAL', ['DENY_THIRD_PARTY'], first],
    ['a partial refusal under 15 from 2026-07', '2026-07-01', 'PARTIAL', ['DENY_THIRD_PARTY'], first],
    ['separated from what is no government information', '2026-07-01', 'PARTIAL', ['NOT_INFORMATION'], free],
    ['unable to provide', '2024-01-01', 'UNABLE_NOT_EXIST', [], free],
    ['not handled', '2026-07-01', 'NOHANDLE_REPEAT', [], free],
    ['disclosed', '2024-01-01', 'DISCLOSE', [], free],
  ])('%s', (_why, on, outcome, otherGrounds, wording) => {
    const { remedies } = reply(outcome, on, otherGrounds);
    expect(remedies).toHaveLength(1);
    expect(remedies[0]).toContain(wording);
    if (wording === first) {
      expect(remedies[0]).toContain('行政复议决定书之日起15日内向临江市人民法院提起行政诉讼');
      expect(remedies[0]).not.toContain('6个月');
    }
  });
});

it('gives no deadline on the acknowledgement before both sides have confirmed receipt', () => {
  const lodged = caseAfter([['lodge', '2026-03-02', { ...LODGED[2], channel: 'online' }, LODGED[3]]]);
  const text = noticeText(receiptNotice(lodged, { office, on: day('2026-03-02') }));
  expect(text).toMatch(/第三十一条第（三）项，以网络方式提交的申请，以双方确认之日为收到申请之日/);
  expect(text).not.toContain('含当日');
});
