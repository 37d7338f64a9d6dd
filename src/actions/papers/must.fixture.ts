// data table: how each thing that a paper must hold is seen to stand in it
import type { DOCUMENT_KINDS, DocumentCode } from '../../rules/service/document-kinds.ts';

type Must = { readonly [C in DocumentCode]: { readonly [M in (typeof DOCUMENT_KINDS)[C]['must'][number]]: RegExp } };

const JUDGED = /经逐页核对：此为承办人的判断/;
const SAID = /此为答复的内容，见青交〔2025〕9号，2025年6月3日/;
const REMEDIES = /60日内向.+申请行政复议，或者自收到本告知书之日起6个月内向.+提起行政诉讼/;
/** 条例 14-16: from 2024 the reconsideration comes first. */
const FIRST = /应当先申请行政复议：可以自收到本告知书之日起60日内向.+申请行政复议。.+15日内向.+提起行政诉讼/;

/** What must stand in each kind of paper, by rules/service/document-kinds.ts: one pattern for each thing. */
export const MUST: Must = {
  D01: {
    name: /姓名或名称：王芳/,
    'identity-proof': /证件类型：护照\n证件号码：E00000001/,
    contact: /联系电话：000-8000001[\s\S]*通信地址：青石市云台区东湖路1号/,
    description: /所需政府信息：云台路改造工程的施工许可文件/,
    'form-and-channel': /获取信息的方式：纸质\n获取信息的途径：邮寄/,
    date: /申请日期：2026年1月5日/,
    signature: /申请人签名（盖章）：/,
  },
  D02: {
    'request-number': /编号：2026-\d{5}/,
    'receipt-day-and-basis': /第三十一条第（二）项.*收到你申请的日期为2026年1月5日/,
    'reply-due': /将于2026年2月2日前（含当日）答复你/,
    'office-contact': /联系部门：办公室；联系电话：000-8200405；地址：云台路88号/,
  },
  D03: {
    'what-to-supplement':
      /一次性告知你需要补正的下列事项：\n　　1\. 经逐页核对：此为承办人的判断一\n　　2\. 经逐页核对：此为承办人的判断二/,
    guidance: /给予指导和释明/,
    'supplement-due': /自收到本告知书之日起15个工作日内/,
    'effect-of-silence': /逾期不补正的，视为放弃申请/,
  },
  D04: { 'number-found': JUDGED, 'reasons-wanted': /书面说明理由/, 'reasons-due': /之日起15个工作日内/ },
  D05: {
    'head-consent': /经本机关政府信息公开工作机构负责人同意/,
    reason: JUDGED,
    'new-due': /延长20个工作日，延长至2026年3月6日（含当日）/,
  },
  D06: {
    'information-concerned': /所涉政府信息如下：\n　　1\. 云台路改造工程的施工许可文件/,
    'opinion-due': /自收到本意见书之日起15个工作日内/,
    'effect-of-silence': /逾期未提出意见的，由本机关依照.+决定是否公开/,
    'reply-slip': /附：征求意见回执\n[\s\S]*理由（不同意公开或者部分同意公开的，必须填写）：\n＿+\n＿+\n签名或者盖章/,
  },
  D07: {
    'consultation-started': /2026年1月5日启动征求意见程序|2026年1月5日启动征求意见/,
    'time-not-counted': /不计算在答复期限内/,
  },
  D08: {
    'information-concerned': /所涉政府信息如下：\n　　1\. 云台路改造工程的施工许可文件/,
    'opinion-due': /15个工作日内/,
    'effect-of-silence': /逾期未提出意见的，视为同意公开/,
  },
  D09: { 'what-is-disclosed': SAID, reasons: JUDGED, remedies: REMEDIES },
  D10: {
    basis: /第四十二条和《政府信息公开信息处理费管理办法》第五条/,
    standard: /收费标准（按量计收）：30页以下/,
    'amount-and-calculation': /第31页至第68页，计380元。\n[\s\S]*应缴金额：380元/,
    'how-to-pay': JUDGED,
    'payment-due': /自收到本通知书次日起20个工作日内缴纳/,
    'effect-of-silence': /逾期未缴纳的，视为放弃申请/,
  },
  D11: { 'information-or-way-channel-time': SAID, form: /方式为纸质，途径为邮寄/ },
  D12: { 'where-published': SAID },
  D13: {
    'part-provided': SAID,
    'part-withheld': /其余部分，不予公开/,
    ground: /第十六条第二款/,
    reasons: JUDGED,
    remedies: FIRST,
  },
  D14: { ground: /第十四条|第十五条|第十六条/, reasons: JUDGED, remedies: FIRST },
  D15: { 'search-made': JUDGED, 'does-not-exist': /该政府信息不存在/, remedies: REMEDIES },
  D16: { reasons: JUDGED, 'responsible-agency': SAID, remedies: REMEDIES },
  D17: { reasons: JUDGED, remedies: REMEDIES },
  D18: { 'special-procedure': SAID, remedies: REMEDIES },
  D19: { 'earlier-reply': SAID, remedies: REMEDIES },
  D20: { 'not-handled': /不作为政府信息公开申请处理/, 'proper-channel': SAID, remedies: REMEDIES },
  D21: { 'where-to-obtain': SAID, remedies: REMEDIES },
  D22: { 'why-reasons-do-not-hold': JUDGED, remedies: REMEDIES },
  D23: { 'new-due': /2026年2月12日前（含当日）答复你/ },
  D24: {
    'fact-and-date': /2026年1月5日通知你缴纳|2026年1月5日告知你补正|你于2026年1月5日撤回/,
    effect: /视为放弃申请，本机关不再处理|终止处理，不再作出答复/,
    remedies: REMEDIES,
  },
  D25: { 'result-of-check': JUDGED, 'correction-or-competent-agency': SAID },
  D26: {
    means: /送达方式：邮寄送达/,
    'day-of-signature-or-posting': /交邮日期：2026年1月5日/,
    'postal-number': /邮件号码：XA123/,
  },
};
