import type { Cite } from '../../base/cite.ts';

/** A kind of document (文书) that the handling of a request gives rise to, and what it must say. */
export interface DocumentKind {
  readonly to: 'requester' | 'third-party' | 'organ' | 'file';
  readonly cites: readonly Cite[];
  /** What it must hold; the wording is in words. */
  readonly must: readonly string[];
}

const art = (article: number, paragraph?: number): Cite =>
  paragraph === undefined ? { law: 'regulation-711', article } : { law: 'regulation-711', article, paragraph };
const kind36 = (item: number): Cite => ({ law: 'regulation-711', article: 36, item });
const FEE: Cite = { law: 'fee-109', point: '六' };
const FIRST: Cite = { law: 'reconsideration-law-2023', article: 23 };

export const DOCUMENT_KINDS = {
  /** 政府信息公开申请表. */
  D01: {
    to: 'requester',
    cites: [art(29, 2)],
    must: ['name', 'identity-proof', 'contact', 'description', 'form-and-channel', 'date', 'signature'],
  },
  /** 登记回执. */
  D02: {
    to: 'requester',
    cites: [art(31), art(45)],
    must: ['request-number', 'receipt-day-and-basis', 'reply-due', 'office-contact'],
  },
  /** 补正告知书. */
  D03: {
    to: 'requester',
    cites: [art(30)],
    must: ['what-to-supplement', 'guidance', 'supplement-due', 'effect-of-silence'],
  },
  /** 说明理由告知书. */
  D04: { to: 'requester', cites: [art(35)], must: ['number-found', 'reasons-wanted', 'reasons-due'] },
  /** 延期答复告知书. */
  D05: { to: 'requester', cites: [art(33, 2)], must: ['head-consent', 'reason', 'new-due'] },
  /** 征求第三方意见书. */
  D06: {
    to: 'third-party',
    cites: [art(32)],
    must: ['information-concerned', 'opinion-due', 'effect-of-silence', 'reply-slip'],
  },
  /** 征求意见告知书. */
  D07: { to: 'requester', cites: [art(33, 3)], must: ['consultation-started', 'time-not-counted'] },
  /** 征求意见书（共同制作机关）. */
  D08: { to: 'organ', cites: [art(34)], must: ['information-concerned', 'opinion-due', 'effect-of-silence'] },
  /** 公开决定告知书（致第三方）. */
  D09: { to: 'third-party', cites: [art(32)], must: ['what-is-disclosed', 'reasons', 'remedies'] },
  /** 收费通知书. */
  D10: {
    to: 'requester',
    cites: [art(42), FEE],
    must: ['basis', 'standard', 'amount-and-calculation', 'how-to-pay', 'payment-due', 'effect-of-silence'],
  },
  /** 予以公开告知书. */
  D11: { to: 'requester', cites: [kind36(2)], must: ['information-or-way-channel-time', 'form'] },
  /** 已主动公开告知书. */
  D12: { to: 'requester', cites: [kind36(1)], must: ['where-published'] },
  /** 部分公开告知书. */
  D13: { to: 'requester', cites: [art(37)], must: ['part-provided', 'part-withheld', 'ground', 'reasons', 'remedies'] },
  /** 不予公开告知书. */
  D14: {
    to: 'requester',
    cites: [art(14), art(15), art(16), kind36(3), FIRST],
    must: ['ground', 'reasons', 'remedies'],
  },
  /** 政府信息不存在告知书. */
  D15: { to: 'requester', cites: [kind36(4)], must: ['search-made', 'does-not-exist', 'remedies'] },
  /** 非本机关负责公开告知书. */
  D16: { to: 'requester', cites: [kind36(5)], must: ['reasons', 'responsible-agency', 'remedies'] },
  /** 无法提供告知书. */
  D17: { to: 'requester', cites: [art(38), art(30)], must: ['reasons', 'remedies'] },
  /** 行政查询事项告知书. */
  D18: { to: 'requester', cites: [kind36(7)], must: ['special-procedure', 'remedies'] },
  /** 不予重复处理告知书. */
  D19: { to: 'requester', cites: [kind36(6)], must: ['earlier-reply', 'remedies'] },
  /** 不予处理告知书（信访投诉举报）. */
  D20: { to: 'requester', cites: [art(39, 1)], must: ['not-handled', 'proper-channel', 'remedies'] },
  /** 公开出版物获取途径告知书. */
  D21: { to: 'requester', cites: [art(39, 2)], must: ['where-to-obtain', 'remedies'] },
  /** 不予处理告知书（大量反复申请）. */
  D22: { to: 'requester', cites: [art(35)], must: ['why-reasons-do-not-hold', 'remedies'] },
  /** 延迟答复告知书. */
  D23: { to: 'requester', cites: [art(35)], must: ['new-due'] },
  /** 终止处理告知书. */
  D24: { to: 'requester', cites: [art(30), FEE], must: ['fact-and-date', 'effect', 'remedies'] },
  /** 更正答复书. */
  D25: { to: 'requester', cites: [art(41)], must: ['result-of-check', 'correction-or-competent-agency'] },
  /** 送达回证. */
  D26: {
    to: 'file',
    cites: [{ law: 'service-235', point: '四' }],
    must: ['means', 'day-of-signature-or-posting', 'postal-number'],
  },
} as const satisfies Record<string, DocumentKind>;

export type DocumentCode = keyof typeof DOCUMENT_KINDS;
export const cites: readonly Cite[] = Object.values(DOCUMENT_KINDS).flatMap((kind) => kind.cites);
export const DOCUMENT_CODES = Object.keys(DOCUMENT_KINDS) as [DocumentCode, ...DocumentCode[]];
