export interface ProactiveColumn {
  readonly code: string;
  readonly label: string;
  /** `signed` (本年增/减) may be negative; `money` may have decimals; a `count` is a whole number from 0 on. */
  readonly kind: 'count' | 'signed' | 'money';
}

export interface ProactiveBlock {
  readonly code: string;
  readonly caption: string;
  readonly columns: readonly ProactiveColumn[];
  readonly rows: readonly { readonly code: string; readonly label: string }[];
}

/** Table 二 of report years 2019 and 2020 (国办公开办函〔2019〕60号, 格式（试行）). Labels to the letter. */
export const PROACTIVE_2019: readonly ProactiveBlock[] = [
  {
    code: '20-1',
    caption: '第二十条第（一）项',
    columns: [
      { code: 'made', label: '本年新制作数量', kind: 'count' },
      { code: 'published', label: '本年新公开数量', kind: 'count' },
      { code: 'total', label: '对外公开总数量', kind: 'count' },
    ],
    rows: [
      { code: '20-1.a', label: '规章' },
      { code: '20-1.b', label: '规范性文件' },
    ],
  },
  {
    code: '20-5',
    caption: '第二十条第（五）项',
    columns: [
      { code: 'prev_items', label: '上一年项目数量', kind: 'count' },
      { code: 'delta', label: '本年增/减', kind: 'signed' },
      { code: 'decisions', label: '处理决定数量', kind: 'count' },
    ],
    rows: [
      { code: '20-5.a', label: '行政许可' },
      { code: '20-5.b', label: '其他对外管理服务事项' },
    ],
  },
  {
    code: '20-6',
    caption: '第二十条第（六）项',
    columns: [
      { code: 'prev_items', label: '上一年项目数量', kind: 'count' },
      { code: 'delta', label: '本年增/减', kind: 'signed' },
      { code: 'decisions', label: '处理决定数量', kind: 'count' },
    ],
    rows: [
      { code: '20-6.a', label: '行政处罚' },
      { code: '20-6.b', label: '行政强制' },
    ],
  },
  {
    code: '20-8',
    caption: '第二十条第（八）项',
    columns: [
      { code: 'prev_items', label: '上一年项目数量', kind: 'count' },
      { code: 'delta', label: '本年增/减', kind: 'signed' },
    ],
    rows: [{ code: '20-8.a', label: '行政事业性收费' }],
  },
  {
    code: '20-9',
    caption: '第二十条第（九）项',
    columns: [
      { code: 'projects', label: '采购项目数量', kind: 'count' },
      { code: 'amount', label: '采购总金额', kind: 'money' },
    ],
    rows: [{ code: '20-9.a', label: '政府集中采购' }],
  },
];

/** Table 二 from report year 2021 on (国办公开办函〔2021〕30号). Item （九） and 其他对外管理服务事项 are gone; fees are money. */
export const PROACTIVE_2021: readonly ProactiveBlock[] = [
  {
    code: '20-1',
    caption: '第二十条第（一）项',
    columns: [
      { code: 'made', label: '本年制发件数', kind: 'count' },
      { code: 'repealed', label: '本年废止件数', kind: 'count' },
      { code: 'valid', label: '现行有效件数', kind: 'count' },
    ],
    rows: [
      { code: '20-1.a', label: '规章' },
      { code: '20-1.b', label: '行政规范性文件' },
    ],
  },
  {
    code: '20-5',
    caption: '第二十条第（五）项',
    columns: [{ code: 'decisions', label: '本年处理决定数量', kind: 'count' }],
    rows: [{ code: '20-5.a', label: '行政许可' }],
  },
  {
    code: '20-6',
    caption: '第二十条第（六）项',
    columns: [{ code: 'decisions', label: '本年处理决定数量', kind: 'count' }],
    rows: [
      { code: '20-6.a', label: '行政处罚' },
      { code: '20-6.b', label: '行政强制' },
    ],
  },
  {
    code: '20-8',
    caption: '第二十条第（八）项',
    columns: [{ code: 'amount', label: '本年收费金额（单位：万元）', kind: 'money' }],
    rows: [{ code: '20-8.a', label: '行政事业性收费' }],
  },
];
