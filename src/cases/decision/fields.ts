/** 双公示: which exchange file a decision comes in. */
export const DECISION_KINDS = ['licence', 'penalty'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** 行政相对人类别: to whom the decision is addressed. */
export const PARTY_KINDS = ['法人及非法人组织', '自然人', '个体工商户'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** How a field of an exchange file is read and judged. */
export interface ExchangeField {
  /** As the header of the file has it. */
  readonly code: string;
  readonly name: string;
  readonly type: 'text' | 'day' | 'ten-thousand-yuan' | 'credit-code';
  /** Characters. */
  readonly most: number;
  /** By whom it must be filled in: everybody, organisations and traders, or natural persons. */
  readonly owedBy: 'all' | 'organisation' | 'person' | 'nobody';
  /** Headers of older editions that mean the same. */
  readonly older?: readonly string[];
  /** Says something about a person that the public may never see: numbers of identity. */
  readonly secret?: boolean;
}

const SHORT = 200;
const NUMBER = 128;
const LONG = 20_000;

type Given = Partial<Omit<ExchangeField, 'code' | 'name'>>;
const field = (code: string, name: string, given: Given = {}): ExchangeField => ({
  code,
  name,
  type: 'text',
  most: SHORT,
  owedBy: 'nobody',
  ...given,
});
const owed = { owedBy: 'all' } as const;
const date = { type: 'day', most: 10 } as const;
const money = { type: 'ten-thousand-yuan', most: 20 } as const;
const creditCode = { type: 'credit-code', most: 18 } as const;
const identity = { most: 50, secret: true } as const;

/** 行政相对人: the fields that both files have, under their own prefix. */
const party = (prefix: string): readonly ExchangeField[] => [
  field(`${prefix}_XDR_MC`, '行政相对人名称', owed),
  field(`${prefix}_XDR_LB`, '行政相对人类别', owed),
  field(`${prefix}_XDR_SHXYM`, '行政相对人代码_1（统一社会信用代码）', { ...creditCode, owedBy: 'organisation' }),
  field(`${prefix}_XDR_GSZC`, '行政相对人代码_2（工商注册号）', { most: 50 }),
  field(`${prefix}_XDR_ZZJG`, '行政相对人代码_3（组织机构代码）', { most: 9 }),
  field(`${prefix}_XDR_SWDJ`, '行政相对人代码_4（税务登记号）', { most: 20 }),
  field(`${prefix}_XDR_SYDW`, '行政相对人代码_5（事业单位证书号）', { most: 20 }),
  field(`${prefix}_XDR_SHZZ`, '行政相对人代码_6（社会组织登记证号）', { most: 50 }),
];
const persons = (prefix: string): readonly ExchangeField[] => [
  field(`${prefix}_FRDB`, '法定代表人', { owedBy: 'organisation' }),
  field(`${prefix}_FR_ZJLX`, '法定代表人证件类型', { most: 50 }),
  field(`${prefix}_FR_ZJHM`, '法定代表人证件号码', { ...identity, older: [`${prefix}_FR_SFZH`] }),
  field(`${prefix}_XDR_ZJLX`, '自然人证件类型', { most: 50, owedBy: 'person' }),
  field(`${prefix}_XDR_ZJHM`, '自然人证件号码', { ...identity, owedBy: 'person' }),
];

/** The 28 fields of a licence (行政许可) and the 30 of a penalty (行政处罚), in the order of the exchange file. */
export const EXCHANGE_FIELDS: Readonly<Record<DecisionKind, readonly ExchangeField[]>> = {
  licence: [
    ...party('XK'),
    ...persons('XK'),
    field('XK_XKWS', '行政许可决定文书名称', owed),
    field('XK_WSH', '行政许可决定文书号', { ...owed, most: NUMBER }),
    field('XK_XKLB', '许可类别', owed),
    field('XK_XKZS', '许可证书名称'),
    field('XK_XKBH', '许可编号', { most: NUMBER }),
    field('XK_NR', '许可内容', { ...owed, most: LONG }),
    field('XK_JDRQ', '许可决定日期', { ...date, ...owed }),
    field('XK_YXQZ', '有效期自', { ...date, ...owed }),
    field('XK_YXQZI', '有效期至', { ...date, ...owed }),
    field('XK_XKJG', '许可机关', owed),
    field('XK_XKJGDM', '许可机关统一社会信用代码', { ...creditCode, ...owed }),
    field('XK_ZT', '当前状态', { ...owed, most: 2 }),
    field('XK_LYDW', '数据来源单位', owed),
    field('XK_LYDWDM', '数据来源单位统一社会信用代码', { ...creditCode, ...owed }),
    field('BZ', '备注', { most: LONG }),
  ],
  penalty: [
    field('CF_WSH', '行政处罚决定书文号', { ...owed, most: NUMBER }),
    ...party('CF'),
    ...persons('CF'),
    field('CF_WFXW', '违法行为类型', { ...owed, most: LONG }),
    field('CF_SY', '违法事实', { ...owed, most: LONG }),
    field('CF_YJ', '处罚依据', { ...owed, most: LONG }),
    field('CF_CFLB', '处罚类别', owed),
    field('CF_NR', '处罚内容', { ...owed, most: LONG }),
    field('CF_NR_FK', '罚款金额（万元）', money),
    field('CF_NR_WFFF', '没收违法所得、没收非法财物的金额（万元）', money),
    field('CF_NR_ZKDX', '暂扣或吊销证照名称及编号'),
    field('CF_JDRQ', '处罚决定日期', { ...date, ...owed }),
    field('CF_YXQ', '处罚有效期', date),
    field('CF_GSJZQ', '公示截止期', date),
    field('CF_CFJG', '处罚机关', owed),
    field('CF_CFJGDM', '处罚机关统一社会信用代码', { ...creditCode, ...owed }),
    field('CF_SJLY', '数据来源单位', owed),
    field('CF_SJLYDM', '数据来源单位统一社会信用代码', { ...creditCode, ...owed }),
    field('BZ', '备注', { most: LONG }),
  ],
};

/** 许可类别; what is none of these says which kind it is itself, behind 其他. */
export const LICENCE_CLASSES = ['普通', '特许', '认可', '核准', '登记'] as const;

/** 处罚类别 by 行政处罚法 9. A decision may impose several, separated by 、 or ；. */
export const PENALTY_CLASSES = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
  '行政拘留',
] as const;
