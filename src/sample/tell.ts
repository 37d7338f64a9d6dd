import { addDays, day } from '../base/day.ts';
import type { ApplicantKind } from '../rules/applicant-kinds.ts';
import type { OutcomeCode } from '../rules/outcomes.ts';
import { type Channel, needsConfirmation } from '../rules/request/receipt.ts';
import { type Step, type Story, step } from './story.ts';

type More = Partial<Pick<Story, 'between' | 'after' | 'items' | 'upTo' | 'topic'>>;

/** A request in one line: received on, channel, kind of requester, outcome, completed on. */
export function tell(
  received: string,
  channel: Channel,
  kind: ApplicantKind,
  outcome: OutcomeCode | null,
  done: string | null,
  more: More = {},
): Story {
  const on = day(received);
  return {
    lodged: needsConfirmation(channel) ? addDays(on, -1) : on,
    received: on,
    channel,
    kind,
    items: 1,
    topic: null,
    outcome,
    done: done === null ? null : day(done),
    between: [],
    after: [],
    upTo: 'archive',
    ...more,
  };
}

/** 征求第三方意见: sent, delivered, and the opinion (null = silence through the last day). */
export function thirdParty(
  sent: string,
  delivered: string,
  opinion: string,
  says: 'agrees' | 'objects' | 'silent',
): Step[] {
  return [
    step(sent, 'consult-third-party', {
      party: '青石市顺达客运有限公司',
      contact: '0000-8300000',
      question: '申请公开的材料载有贵单位的经营信息，请就是否同意公开提出意见并说明理由。',
    }),
    step(delivered, 'record-letter-delivery', { consultation: 1 }),
    step(opinion, 'record-opinion', {
      consultation: 1,
      opinion: says,
      reasons: says === 'objects' ? '涉及商业秘密。' : '',
    }),
    step(opinion, 'end-consultation', { conclusion: '' }),
  ];
}

/** 征求共同制作机关或者其他机关意见. */
export function organ(sent: string, delivered: string, opinion: string, jointMaker: boolean): Step[] {
  return [
    step(sent, 'consult-organ', {
      party: jointMaker ? '青石市自然资源局' : '青石市公安局交通警察支队',
      jointMaker,
      question: '有关材料由贵单位参与形成，请就是否可以公开提出意见。',
    }),
    step(delivered, 'record-letter-delivery', { consultation: 1 }),
    step(opinion, 'record-opinion', { consultation: 1, opinion: 'agrees', reasons: '' }),
    step(opinion, 'end-consultation', { conclusion: '' }),
  ];
}

/** The notice reached the requester: online the day it was issued, by post some days later. */
export function delivered(on: string): Step {
  return { ...step(on, 'record-notice-delivery'), by: 'clerk' };
}

/** 告知补正, and what came: afterwards the request is taken in hand anew. */
export function supplement(asked: string, came: string, arrived: string = asked): Step[] {
  return [
    ...askedOnly(asked, arrived),
    step(came, 'supplement', { text: '补充：所需信息为2018年1月1日以后形成的文件。' }),
    step(came, 'accept'),
    step(came, 'assign', { section: '运输管理科' }),
    step(came, 'claim'),
  ];
}

/** 告知补正 that nobody answered. */
export function askedOnly(asked: string, arrived: string = asked): Step[] {
  const asking = step(asked, 'ask-to-supplement', { what: '请明确所需信息的名称、文号或者时间范围。' });
  return [asking, delivered(arrived)];
}

export function extend(on: string, days = 20): Step[] {
  return [step(on, 'extend', { days, reason: '需要查找的档案数量较多。' })];
}

export function reasons(asked: string, given: string | null): Step[] {
  const asking = step(asked, 'ask-reasons', { found: '本年度已提出同类申请四十余件，明显超过合理范围。' });
  return [asking, delivered(asked), ...(given ? [step(given, 'give-reasons', { text: '用于课题研究。' })] : [])];
}

/** 通知缴费; `arrived` null where nobody has recorded yet that the notice did. */
export function fee(asked: string, arrived: string | null, pages: number, paid: string | null, amount: number): Step[] {
  const asking = step(asked, 'charge-fee', { basis: 'pages', count: pages, howToPay: '凭缴款码缴入财政非税账户。' });
  return [
    asking,
    ...(arrived ? [delivered(arrived)] : []),
    ...(paid ? [step(paid, 'record-payment', { amount, receiptNumber: '' })] : []),
  ];
}

/** The remedy of that number (registers.ts, numbered by year in the order of filing) ordered a new reply: the case comes back, and is answered anew. */
export function reopened(on: string, remedyNumber: string, steps: readonly Step[]): Step[] {
  return [step(on, 'reopen', { order: '撤销原答复，责令在20个工作日内重新答复。', remedyNumber }), ...steps];
}

/** 合理延迟 (条例 35), once the reasons were given. */
export function delay(on: string, until: string): Step[] {
  return [step(on, 'delay', { until, reason: '申请数量较大，无法在期限内逐件答复。' })];
}
