import { under, type Words } from '../word.ts';

/** 行政许可、行政处罚公示信息. */
export const DECISION_STATE_WORDS: Words = {
  new: ['新登记', 'New'],
  recorded: ['待公示', 'To be published'],
  published: ['公示中', 'Public'],
  revoked: ['待撤回', 'To be withdrawn'],
  withdrawn: ['已撤回', 'Withdrawn'],
  kept: ['不予公示', 'Not published'],
  void: ['已作废', 'Void'],
};

const VERBS: Words = {
  'correct-entry': ['更正登记', 'Correct the record'],
  publish: ['公示', 'Publish'],
  keep: ['不予公示', 'Do not publish'],
  revoke: ['登记变更、撤销', 'Record that it does not stand'],
  withdraw: ['撤回公示', 'Withdraw'],
  void: ['作废登记', 'Void the record'],
};
export const LICENCE_VERB_WORDS: Words = { record: ['登记许可决定', 'Record a licence'], ...VERBS };
export const PENALTY_VERB_WORDS: Words = { record: ['登记处罚决定', 'Record a penalty'], ...VERBS };

/** What stands beside the fields of the exchange file. */
const BESIDE: Words = {
  on: ['生效日期', 'Effective day'],
  decisionType: ['决定类型', 'Type of decision'],
  itemCode: ['事项编码', 'Code of the matter'],
  severity: ['失信程度', 'Severity'],
  publicUntil: ['公示截止日期', 'Public until'],
  ground: ['撤回事由', 'Ground'],
  reason: ['原因', 'Why'],
  why: ['更正原因', 'Why'],
  files: ['附件', 'Files'],
};

const party = (prefix: string): Words => ({
  [`${prefix}_XDR_MC`]: ['行政相对人名称', 'Party'],
  [`${prefix}_XDR_LB`]: ['行政相对人类别', 'Kind of party'],
  [`${prefix}_XDR_SHXYM`]: ['行政相对人代码_1（统一社会信用代码）', 'Code 1 (unified social credit code)'],
  [`${prefix}_XDR_GSZC`]: ['行政相对人代码_2（工商注册号）', 'Code 2 (business registration)'],
  [`${prefix}_XDR_ZZJG`]: ['行政相对人代码_3（组织机构代码）', 'Code 3 (organisation)'],
  [`${prefix}_XDR_SWDJ`]: ['行政相对人代码_4（税务登记号）', 'Code 4 (tax)'],
  [`${prefix}_XDR_SYDW`]: ['行政相对人代码_5（事业单位证书号）', 'Code 5 (public institution)'],
  [`${prefix}_XDR_SHZZ`]: ['行政相对人代码_6（社会组织登记证号）', 'Code 6 (social organisation)'],
  [`${prefix}_FRDB`]: ['法定代表人', 'Legal representative'],
  [`${prefix}_FR_ZJLX`]: ['法定代表人证件类型', 'Identity document of the representative'],
  [`${prefix}_FR_ZJHM`]: ['法定代表人证件号码', 'Its number'],
  [`${prefix}_XDR_ZJLX`]: ['自然人证件类型', 'Identity document of the person'],
  [`${prefix}_XDR_ZJHM`]: ['自然人证件号码', 'Its number'],
  BZ: ['备注', 'Remarks'],
});

export const LICENCE_FIELD_WORDS: Words = {
  ...BESIDE,
  ...party('XK'),
  XK_XKWS: ['行政许可决定文书名称', 'Name of the decision'],
  XK_WSH: ['行政许可决定文书号', 'Number of the decision'],
  XK_XKLB: ['许可类别', 'Class of licence'],
  XK_XKZS: ['许可证书名称', 'Certificate'],
  XK_XKBH: ['许可编号', 'Number of the licence'],
  XK_NR: ['许可内容', 'What is licensed'],
  XK_JDRQ: ['许可决定日期', 'Decided on'],
  XK_YXQZ: ['有效期自', 'Valid from'],
  XK_YXQZI: ['有效期至', 'Valid until'],
  XK_XKJG: ['许可机关', 'Licensing body'],
  XK_XKJGDM: ['许可机关统一社会信用代码', 'Code of the licensing body'],
  XK_ZT: ['当前状态', 'Present state'],
  XK_LYDW: ['数据来源单位', 'Source of the data'],
  XK_LYDWDM: ['数据来源单位统一社会信用代码', 'Code of the source'],
};

export const PENALTY_FIELD_WORDS: Words = {
  ...BESIDE,
  ...party('CF'),
  CF_WSH: ['行政处罚决定书文号', 'Number of the decision'],
  CF_WFXW: ['违法行为类型', 'Kind of offence'],
  CF_SY: ['违法事实', 'Facts'],
  CF_YJ: ['处罚依据', 'Basis'],
  CF_CFLB: ['处罚类别', 'Class of penalty'],
  CF_NR: ['处罚内容', 'Penalty'],
  CF_NR_FK: ['罚款金额（万元）', 'Fine (ten thousand yuan)'],
  CF_NR_WFFF: ['没收违法所得、没收非法财物的金额（万元）', 'Confiscated (ten thousand yuan)'],
  CF_NR_ZKDX: ['暂扣或吊销证照名称及编号', 'Certificates withheld or withdrawn'],
  CF_JDRQ: ['处罚决定日期', 'Decided on'],
  CF_YXQ: ['处罚有效期', 'In force until'],
  CF_GSJZQ: ['公示截止期', 'Public until'],
  CF_CFJG: ['处罚机关', 'Penalising body'],
  CF_CFJGDM: ['处罚机关统一社会信用代码', 'Code of the penalising body'],
  CF_SJLY: ['数据来源单位', 'Source of the data'],
  CF_SJLYDM: ['数据来源单位统一社会信用代码', 'Code of the source'],
};

const TYPES: Words = {
  准予: ['准予', 'Granted'],
  不予: ['不予', 'Refused'],
  变更: ['变更', 'Changed'],
  延续: ['延续', 'Renewed'],
  换证: ['换证', 'Certificate exchanged'],
  补证: ['补证', 'Certificate replaced'],
  注销: ['注销', 'Cancelled'],
  撤销: ['撤销', 'Annulled'],
  撤回: ['撤回', 'Withdrawn'],
  处罚: ['处罚', 'Penalty'],
  不予处罚: ['不予处罚', 'No penalty'],
};
const PARTIES: Words = {
  法人及非法人组织: ['法人及非法人组织', 'Organisation'],
  自然人: ['自然人', 'Natural person'],
  个体工商户: ['个体工商户', 'Individual trader'],
};
/** 撤回事由. */
export const WITHDRAWAL_GROUND_WORDS: Words = {
  changed: ['决定被依法变更', 'The decision was changed'],
  revoked: ['决定被依法撤销', 'The decision was revoked'],
  unlawful: ['决定被确认违法', 'The decision was found unlawful'],
  void: ['决定被确认无效', 'The decision was found void'],
  repaired: ['信用修复', 'Credit was repaired'],
  error: ['公示信息有误', 'It was published wrongly'],
};

const CHOICES: Words = {
  ...under('decisionType', TYPES),
  ...under('result', TYPES),
  ...under('ground', WITHDRAWAL_GROUND_WORDS),
  'severity.minor': ['轻微', 'Minor'],
  'severity.ordinary': ['一般', 'Ordinary'],
  'severity.serious': ['严重', 'Serious'],
  'severity.safety': ['安全领域（特种设备、安全生产、消防、食品、药品）', 'Safety'],
};
export const LICENCE_CHOICE_WORDS: Words = {
  ...CHOICES,
  ...under('XK_XDR_LB', PARTIES),
  'kind.20-5.a': ['行政许可', 'Licence'],
};
export const PENALTY_CHOICE_WORDS: Words = {
  ...CHOICES,
  ...under('CF_XDR_LB', PARTIES),
  'kind.20-6.a': ['行政处罚', 'Penalty'],
};

/** 决定类型 where the agency declares which count. */
export const COUNTED_WORDS: Words = { ...under('countedLicences', TYPES), ...under('countedPenalties', TYPES) };
