export type RequestColumnCode = 'A' | 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'T';

export interface RequestColumn {
  readonly code: RequestColumnCode;
  readonly label: string;
}

export interface RequestRow {
  readonly code: string;
  readonly label: string;
  readonly parent?: string;
  /** A heading carries no figures in the official form. */
  readonly kind: 'received' | 'carried_in' | 'heading' | 'leaf' | 'sum' | 'carried_out';
}

/** The corner cell of table 三, as the official form prints it. */
export const REQUEST_CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const REQUESTERS = '申请人情况';
export const ORGANISATIONS = '法人或其他组织';

/** The seven columns of table 三; B1-B5 stand under 法人或其他组织, which has no subtotal. */
export const REQUEST_COLUMNS: readonly RequestColumn[] = [
  { code: 'A', label: '自然人' },
  { code: 'B1', label: '商业企业' },
  { code: 'B2', label: '科研机构' },
  { code: 'B3', label: '社会公益组织' },
  { code: 'B4', label: '法律服务机构' },
  { code: 'B5', label: '其他' },
  { code: 'T', label: '总计' },
];

const BEFORE_OTHER: readonly RequestRow[] = [
  { code: '1', label: '一、本年新收政府信息公开申请数量', kind: 'received' },
  { code: '2', label: '二、上年结转政府信息公开申请数量', kind: 'carried_in' },
  { code: '3', label: '三、本年度办理结果', kind: 'heading' },
  { code: '3.1', label: '（一）予以公开', parent: '3', kind: 'leaf' },
  { code: '3.2', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', parent: '3', kind: 'leaf' },
  { code: '3.3', label: '（三）不予公开', parent: '3', kind: 'heading' },
  { code: '3.3.1', label: '1.属于国家秘密', parent: '3.3', kind: 'leaf' },
  { code: '3.3.2', label: '2.其他法律行政法规禁止公开', parent: '3.3', kind: 'leaf' },
  { code: '3.3.3', label: '3.危及“三安全一稳定”', parent: '3.3', kind: 'leaf' },
  { code: '3.3.4', label: '4.保护第三方合法权益', parent: '3.3', kind: 'leaf' },
  { code: '3.3.5', label: '5.属于三类内部事务信息', parent: '3.3', kind: 'leaf' },
  { code: '3.3.6', label: '6.属于四类过程性信息', parent: '3.3', kind: 'leaf' },
  { code: '3.3.7', label: '7.属于行政执法案卷', parent: '3.3', kind: 'leaf' },
  { code: '3.3.8', label: '8.属于行政查询事项', parent: '3.3', kind: 'leaf' },
  { code: '3.4', label: '（四）无法提供', parent: '3', kind: 'heading' },
  { code: '3.4.1', label: '1.本机关不掌握相关政府信息', parent: '3.4', kind: 'leaf' },
  { code: '3.4.2', label: '2.没有现成信息需要另行制作', parent: '3.4', kind: 'leaf' },
  { code: '3.4.3', label: '3.补正后申请内容仍不明确', parent: '3.4', kind: 'leaf' },
  { code: '3.5', label: '（五）不予处理', parent: '3', kind: 'heading' },
  { code: '3.5.1', label: '1.信访举报投诉类申请', parent: '3.5', kind: 'leaf' },
  { code: '3.5.2', label: '2.重复申请', parent: '3.5', kind: 'leaf' },
  { code: '3.5.3', label: '3.要求提供公开出版物', parent: '3.5', kind: 'leaf' },
  { code: '3.5.4', label: '4.无正当理由大量反复申请', parent: '3.5', kind: 'leaf' },
  { code: '3.5.5', label: '5.要求行政机关确认或重新出具已获取信息', parent: '3.5', kind: 'leaf' },
];

const AFTER_OTHER: readonly RequestRow[] = [
  { code: '3.7', label: '（七）总计', parent: '3', kind: 'sum' },
  { code: '4', label: '四、结转下年度继续办理', kind: 'carried_out' },
];

/** 19 leaves: （六）其他处理 is one row. */
export const REQUESTS_2019: readonly RequestRow[] = [
  ...BEFORE_OTHER,
  { code: '3.6', label: '（六）其他处理', parent: '3', kind: 'leaf' },
  ...AFTER_OTHER,
];

/** 21 leaves: （六）其他处理 is a heading over three. */
export const REQUESTS_2021: readonly RequestRow[] = [
  ...BEFORE_OTHER,
  { code: '3.6', label: '（六）其他处理', parent: '3', kind: 'heading' },
  {
    code: '3.6.1',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    parent: '3.6',
    kind: 'leaf',
  },
  {
    code: '3.6.2',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    parent: '3.6',
    kind: 'leaf',
  },
  { code: '3.6.3', label: '3.其他', parent: '3.6', kind: 'leaf' },
  ...AFTER_OTHER,
];
