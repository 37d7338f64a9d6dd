import type { Words } from '../word.ts';
import { COUNTED_WORDS } from './decision.ts';

/** 行政机关. */
export const AGENCY_STATE_WORDS: Words = {
  new: ['新设立', 'New'],
  active: ['正常', 'Active'],
};

export const AGENCY_VERB_WORDS: Words = {
  found: ['设立', 'Found'],
  set: ['变更设置', 'Change the settings'],
  'change-contact': ['变更联系方式', 'Change the contact'],
  'load-calendar': ['载入工作日日历', 'Load a calendar'],
  'keep-scan-lists': ['更新扫描词表', 'Change the lists of the scan'],
  'keep-template': ['启用文书模板', 'Take a template into use'],
  'end-template': ['停用文书模板', 'Take a template out of use'],
};

/** The agency's fields, its settings (rules/settings), and the parts of a calendar file. */
export const AGENCY_FIELD_WORDS: Words = {
  on: ['生效日期', 'Effective day'],
  name: ['机关名称', 'Name'],
  shortName: ['机关代字', 'Short name'],
  contact: ['联系方式', 'Contact'],
  office: ['政府信息公开工作机构', 'Disclosure office'],
  address: ['办公地址', 'Address'],
  hours: ['办公时间', 'Hours'],
  telephone: ['联系电话', 'Telephone'],
  fax: ['传真号码', 'Fax'],
  email: ['电子邮箱', 'E-mail'],
  postcode: ['邮政编码', 'Postcode'],
  settings: ['设置', 'Settings'],
  why: ['变更原因', 'Why'],
  calendar: ['日历文件', 'Calendar file'],
  files: ['附件', 'Files'],
  countUnit: ['年度报告的计数单位', 'What table 三 counts'],
  supplementDays: ['补正期限（工作日）', 'Working days to supplement'],
  reasonsDays: ['说明理由期限（工作日）', 'Working days to give reasons'],
  consultationEndDayCounts: ['收到意见当日计入答复期限', 'The day an opinion arrives counts'],
  emailReceipt: ['电子邮件申请的收到日期', 'Receipt of an e-mail'],
  electronicCompletion: ['电子送达的完成日期', 'Completion of electronic service'],
  feeRestartsReply: ['缴费后答复期限重新计算', 'Payment restarts the reply period'],
  feesFrom: ['信息处理费起收日期', 'Fees from'],
  partialReconsiderationFirstFrom: [
    '部分公开适用复议前置的起始日期',
    'Reconsideration first for partial refusals, from',
  ],
  sameInformationThreshold: ['转为主动公开的申请人数', 'Requesters of the same information'],
  indexScheme: ['索引号的编排方式', 'Form of the index number'],
  indexCode: ['索引号中的机关代码', "The agency's code in the index number"],
  siteIdCode: ['网站标识码', 'Site code'],
  icpNumber: ['ICP 备案号', 'ICP number'],
  policeNumber: ['公安备案号', 'Police number'],
  countedLicences: ['计入许可处理决定数量的决定类型', 'Types of licence decision that count'],
  countedPenalties: ['计入处罚处理决定数量的决定类型', 'Types of penalty decision that count'],
  outcomeRows: ['办理结果在年度报告中的归类', 'Rows of outcomes in the report'],
  warnDays: ['黄色提醒提前天数（工作日）', 'Yellow, working days before'],
  alarmDays: ['红色提醒提前天数（工作日）', 'Red, working days before'],
  reconsiderationBody: ['行政复议机关', 'Body of reconsideration'],
  court: ['管辖法院', 'Court'],
  wordings: ['易错词', 'Wordings'],
  wrong: ['错误写法', 'Wrong'],
  right: ['正确写法', 'Right'],
  leaders: ['领导名单', 'Leaders'],
  year: ['年度', 'Year'],
  notices: ['放假通知', 'Notices'],
  holidays: ['放假', 'Holidays'],
  makeUpDays: ['调休上班日', 'Make-up days'],
  title: ['标题', 'Title'],
  number: ['文号', 'Number'],
  date: ['日期', 'Date'],
  from: ['起始日期', 'From'],
  to: ['截止日期', 'To'],
  kind: ['文书种类', 'Kind of notice'],
  until: ['最后使用日期', 'Last day'],
  note: ['说明', 'Note'],
  version: ['版本', 'Version'],
};

export const AGENCY_CHOICE_WORDS: Words = {
  ...COUNTED_WORDS,
  'countUnit.application': ['按申请', 'Applications'],
  'countUnit.item': ['按事项', 'Items'],
  'emailReceipt.confirmed': ['双方确认之日', 'When both sides have confirmed'],
  'emailReceipt.arrived': ['到达之日', 'When it arrives'],
  'electronicCompletion.sent': ['发出之日', 'When sent'],
  'electronicCompletion.signed': ['申请人签收之日', 'When the requester has signed'],
};
