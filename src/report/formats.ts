import { PROACTIVE_2019, PROACTIVE_2021, type ProactiveBlock } from './format-proactive.ts';
import { REQUESTS_2019, REQUESTS_2021, type RequestRow } from './format-requests.ts';

/**
 * The unified format of the annual report (年度报告格式), as data. `2019` is 国办公开办函〔2019〕60号, for report years 2019
 * and 2020; `2021` is 国办公开办函〔2021〕30号, from report year 2021 on. Codes are ours, labels are the form's to the letter.
 */
export type FormatId = '2019' | '2021';

export type RemedyGroupCode = 'R' | 'L1' | 'L2';
export type RemedyCellCode = 'upheld' | 'corrected' | 'other' | 'pending' | 'total';

export interface ReportFormat {
  readonly id: FormatId;
  readonly headings: readonly string[];
  readonly proactive: readonly ProactiveBlock[];
  readonly requests: readonly RequestRow[];
}

/** The six headings (标题), the same in both formats. */
export const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** What 一 has to cover (30号): the five aspects. */
export const ASPECTS = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'] as const;

/** The head of the first column of every block of table 二. */
export const FIRST_COLUMN = '信息内容';

export const RECONSIDERATION = '行政复议';
export const LITIGATION = '行政诉讼';

/** Table 四: 15 cells in one row, five in each group; L1 and L2 stand under 行政诉讼. */
export const REMEDY_GROUPS: readonly { readonly code: RemedyGroupCode; readonly label: string }[] = [
  { code: 'R', label: RECONSIDERATION },
  { code: 'L1', label: '未经复议直接起诉' },
  { code: 'L2', label: '复议后起诉' },
];

export const REMEDY_CELLS: readonly { readonly code: RemedyCellCode; readonly label: string }[] = [
  { code: 'upheld', label: '结果维持' },
  { code: 'corrected', label: '结果纠正' },
  { code: 'other', label: '其他结果' },
  { code: 'pending', label: '尚未审结' },
  { code: 'total', label: '总计' },
];

export const FORMATS: Readonly<Record<FormatId, ReportFormat>> = {
  '2019': { id: '2019', headings: HEADINGS, proactive: PROACTIVE_2019, requests: REQUESTS_2019 },
  '2021': { id: '2021', headings: HEADINGS, proactive: PROACTIVE_2021, requests: REQUESTS_2021 },
};

/** The format that a report on `year` has to use. */
export function formatFor(year: number): ReportFormat {
  return FORMATS[year >= 2021 ? '2021' : '2019'];
}

/** The rows of table 三 that carry figures, in the form's order. */
export function figureRows(format: FormatId): readonly RequestRow[] {
  return FORMATS[format].requests.filter((row) => row.kind !== 'heading');
}

/** The codes of the rows whose sum is （七）总计: 19 in format 2019, 21 in format 2021. */
export function leafCodes(format: FormatId): readonly string[] {
  return FORMATS[format].requests.filter((row) => row.kind === 'leaf').map((row) => row.code);
}
