// data table: the wording of the outcomes of a request
import type { Words } from './word.ts';

/** 办理结果, by outcome code. */
export const OUTCOME_WORDS: Words = {
  DISCLOSE_ALREADY_PUBLIC: ['予以公开（已主动公开）', 'Disclosed: already public'],
  DISCLOSE: ['予以公开', 'Disclosed'],
  PARTIAL: ['部分公开', 'Disclosed in part'],
  DENY_STATE_SECRET: ['不予公开—国家秘密', 'Refused: state secret'],
  DENY_LAW_PROHIBITS: ['不予公开—法律、行政法规禁止公开', 'Refused: prohibited by law or administrative regulation'],
  DENY_SECURITY_STABILITY: ['不予公开—危及“三安全一稳定”', 'Refused: security or social stability'],
  DENY_THIRD_PARTY: ['不予公开—保护第三方合法权益', "Refused: a third party's lawful rights"],
  DENY_INTERNAL: ['不予公开—内部事务信息', 'Refused: internal affairs'],
  DENY_PROCESS: ['不予公开—过程性信息', 'Refused: deliberation'],
  DENY_CASE_FILE: ['不予公开—行政执法案卷信息', 'Refused: enforcement file'],
  DENY_SPECIAL_QUERY: ['不予公开—行政查询事项', 'Refused: special access rules apply'],
  UNABLE_NOT_EXIST: ['无法提供—信息不存在', 'Unable to provide: does not exist'],
  UNABLE_NOT_RESPONSIBLE: ['无法提供—不属于本机关负责公开', 'Unable to provide: another agency is responsible'],
  UNABLE_NEEDS_MAKING: ['无法提供—需要加工、分析', 'Unable to provide: would have to be made'],
  UNABLE_STILL_UNCLEAR: ['无法提供—补正后仍不明确', 'Unable to provide: still unclear after supplement'],
  NOHANDLE_PETITION: ['不予处理—信访、投诉、举报', 'Not handled: petition, complaint or report'],
  NOHANDLE_REPEAT: ['不予处理—重复申请', 'Not handled: repeated request'],
  NOHANDLE_PUBLICATION: ['不予处理—要求提供公开出版物', 'Not handled: open publication'],
  NOHANDLE_MASSIVE: ['不予处理—无正当理由大量反复申请', 'Not handled: excessive without good reason'],
  NOHANDLE_CONFIRM: ['不予处理—要求确认或者重新出具已获取信息', 'Not handled: asks to confirm or reissue information'],
  OTHER_NO_CORRECTION: ['其他处理—逾期不补正', 'Other: not supplemented in time'],
  OTHER_FEE_UNPAID: ['其他处理—逾期未缴纳信息处理费', 'Other: fee not paid in time'],
  OTHER_WITHDRAWN: ['其他处理—申请人撤回', 'Other: withdrawn by the requester'],
  OTHER: ['其他处理', 'Other'],
};
