// data table: the titles of the notices
import type { Words } from '../word.ts';

/** 告知书的标题, by document kind. */
export const NOTICE_TITLE_WORDS: Words = {
  D02: ['政府信息公开申请登记回执', 'Acknowledgement of the request'],
  D03: ['政府信息公开申请补正告知书', 'Notice to supplement the request'],
  D04: ['政府信息公开申请说明理由告知书', 'Notice to give reasons'],
  D05: ['政府信息公开延期答复告知书', 'Notice of extension'],
  D06: ['政府信息公开征求第三方意见书', 'Letter consulting a third party'],
  D07: ['政府信息公开征求意见告知书', 'Notice of consultation'],
  D08: ['政府信息公开征求意见书', 'Letter consulting another organ'],
  D09: ['政府信息公开决定告知书', 'Notice to a third party of the decision to disclose'],
  D10: ['政府信息公开信息处理费收费通知书', 'Fee notice'],
  D11: ['政府信息予以公开告知书', 'Notice of disclosure'],
  D12: ['政府信息已主动公开告知书', 'Notice that the information is public'],
  D13: ['政府信息部分公开告知书', 'Notice of partial disclosure'],
  D14: ['政府信息不予公开告知书', 'Notice of refusal'],
  D15: ['政府信息不存在告知书', 'Notice that the information does not exist'],
  D16: ['非本机关负责公开政府信息告知书', 'Notice that another agency is responsible'],
  D17: ['政府信息无法提供告知书', 'Notice that the information cannot be provided'],
  D18: ['行政查询事项告知书', 'Notice that special access rules apply'],
  D19: ['政府信息公开申请不予重复处理告知书', 'Notice of a repeated request'],
  D20: ['政府信息公开申请不予处理告知书（信访、投诉、举报）', 'Notice of a request not handled: petition'],
  D21: ['公开出版物获取途径告知书', 'Notice where to obtain a publication'],
  D22: ['政府信息公开申请不予处理告知书（大量反复申请）', 'Notice of a request not handled: excessive'],
  D23: ['政府信息公开延迟答复告知书', 'Notice of a reasonable delay'],
  D25: ['政府信息更正答复书', 'Answer to a demand for rectification'],
  D24: ['政府信息公开申请终止处理告知书', 'Notice that handling ends'],
};
