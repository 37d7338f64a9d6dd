import { REQUEST_COLUMNS } from '../../report/format-requests.ts';
import { FORMATS } from '../../report/formats.ts';
import { distance, labelForm, tight } from './characters.ts';

/** Wordings met in published reports beside the form's own. */
const REQUEST_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '1': ['本年新收', '本年度新收政府信息公开申请数量'],
  '2': ['上年结转', '上一年度结转政府信息公开申请数量'],
  '3': ['本年办理结果', '本年度办理结果'],
  '3.2': ['部分公开'],
  '3.3.3': ['危及三安全一稳定'],
  '3.6': ['其他处理', '其他处理情况'],
  '3.6.1': ['申请人无正当理由逾期不补正'],
  '3.6.2': ['申请人逾期未按收费通知要求缴纳费用'],
  '3.7': ['总计', '合计'],
  '4': ['结转下年度', '结转下一年度继续办理'],
};

interface Known {
  readonly code: string;
  readonly form: string;
}

const REQUEST_LABELS: readonly Known[] = FORMATS['2021'].requests.flatMap((row) =>
  [row.label, ...(REQUEST_ALIASES[row.code] ?? [])].map((label) => ({ code: row.code, form: labelForm(label) })),
);

/** The whole label of each row, for telling whether a line goes on with it. */
export const REQUEST_FORMS: ReadonlyMap<string, string> = new Map(
  FORMATS['2021'].requests.map((row) => [row.code, labelForm(row.label)]),
);

/** More characters than `limit` are not in the label at all: then its distance is larger too, and need not be computed. */
function isFar(form: string, label: string, limit: number): boolean {
  let strange = 0;
  for (const character of form) if (!label.includes(character) && ++strange > limit) return true;
  return false;
}

function nearest(form: string, known: readonly Known[]): string | null {
  let best: { code: string; off: number } | null = null;
  for (const { code, form: label } of known) {
    const limit = Math.floor(Math.max(label.length, form.length) / 5);
    if (label.length < 6 || limit === 0 || isFar(form, label, limit)) continue;
    const off = distance(form, label, limit);
    if (off <= limit && (!best || off < best.off)) best = { code, off };
  }
  return best?.code ?? null;
}

/** `form` with characters left out of `label`, as fonts lose them: at least seven in ten are there, in their order. */
function isWorn(form: string, label: string): boolean {
  if (form.length < 8 || form.length * 10 < label.length * 7) return false;
  let at = 0;
  for (const character of label) if (character === form[at]) at++;
  return at === form.length;
}

/** The one label that `form` is a rest of, or null. */
function findWorn(form: string, known: readonly Known[]): string | null {
  const codes = new Set(known.filter((one) => isWorn(form, one.form)).map((one) => one.code));
  return codes.size === 1 ? [...codes][0]! : null;
}

const UNNUMBERED = /^(?:[一二三四五六七]|\d)(?=[\p{L}])/u;
const KEEPS_THREE = /^三安全/;

function forms(text: string): readonly string[] {
  const form = labelForm(text);
  const bare = KEEPS_THREE.test(form) ? form : form.replace(UNNUMBERED, '');
  return bare === form ? [form] : [form, bare];
}

/**
 * The code of the row of table 三 that `text` labels, or null. Takes the form's label without numbering, a label cut off
 * after its first half, one that stands at the end of a joined cell, and one with a slip in five characters.
 */
export function findRequestRow(text: string): string | null {
  if (text.length > 90) return null;
  if (/[六6][)）]?[、.]?其他$/.test(tight(text))) return '3.6';
  for (const form of forms(text)) {
    if (form === '') return null;
    if (form === '其他') return '3.6.3';
    const exact = REQUEST_LABELS.find((known) => known.form === form);
    if (exact) return exact.code;
    if (form.length < 6) continue;
    const started = REQUEST_LABELS.find(
      (known) =>
        (known.form.length >= 10 && form.length * 2 >= known.form.length && known.form.startsWith(form)) ||
        (known.form.length >= 12 && form.startsWith(known.form)) ||
        (known.code === '3.2' && form.startsWith('部分公开区分')),
    );
    if (started) return started.code;
    const ended = REQUEST_LABELS.find((known) => known.form.length >= 6 && form.endsWith(known.form));
    if (ended) return ended.code;
    const near = nearest(form, REQUEST_LABELS) ?? findWorn(form, REQUEST_LABELS);
    if (near) return near;
  }
  // A remark in brackets behind the label is none of it.
  const bare = text.replace(/\s*[（(][^（）()]*[)）]\s*$/, '');
  return bare !== text && bare !== '' ? findRequestRow(bare) : null;
}

/** Where in a text a label with numbering may begin: 一、 （一） 1. */
export const LABEL_STARTS =
  /(?=(?:[一二三四]、|[(（][一二三四五六七][)）]|(?<![\d.])\d[.．、](?!\d))\s*\p{Script=Han})/gu;

/** As `findRequestRow`, also where the labels around the row's own stand in front of it in one cell. */
export function findJoinedRow(text: string): string | null {
  return findRequestRow(text) ?? findRequestRow(text.split(LABEL_STARTS).at(-1)!);
}

/** True for the heads of the columns of table 三 (自然人, 商业企业, 法人或其他组织, …), which label no row. */
const COLUMN_FORMS = new Set(
  [...REQUEST_COLUMNS.map((column) => column.label), '法人或其他组织', '申请人情况', '社会公益'].map(labelForm),
);
export const isRequestColumn = (text: string): boolean => COLUMN_FORMS.has(labelForm(text));

const PROACTIVE_ROWS: ReadonlyMap<string, string> = new Map([
  ...[...FORMATS['2019'].proactive, ...FORMATS['2021'].proactive].flatMap((block) =>
    block.rows.map((row) => [labelForm(row.label), row.code] as const),
  ),
  ['其他对外管理服务', '20-5.b'],
  ['其它对外管理服务事项', '20-5.b'],
  ['行政强制措施', '20-6.b'],
  ['行政事业性收费项目', '20-8.a'],
  ['政府采购', '20-9.a'],
]);

/** The code of the row of table 二 that `text` labels (规章 …), or null. */
export function findProactiveRow(text: string): string | null {
  return text.length > 40 ? null : (PROACTIVE_ROWS.get(labelForm(text)) ?? null);
}

const ITEMS: Readonly<Record<string, string>> = { 一: '20-1', 五: '20-5', 六: '20-6', 八: '20-8', 九: '20-9' };

/** The block of table 二 that a caption 「第二十条第（一）项」 opens, or null. */
export function findProactiveBlock(text: string): string | null {
  const found = /^第?(?:二十|20)条[、,]?第?\(?([一五六八九])\)?项/.exec(tight(text).replace(/^[#*>]+/, ''));
  return found ? (ITEMS[found[1]!] ?? null) : null;
}

/** The group of table 四 that `text` names. 行政诉讼 alone names none: it stands over two. */
export function findRemedyGroup(text: string): 'R' | 'L1' | 'L2' | null {
  const form = labelForm(text);
  if (form.length > 24) return null;
  if (/(?:未经|不经)(?:行政)?复议(?:而)?直接起诉/.test(form) || form === '直接起诉') return 'L1';
  if (/经?复议后(?:再)?起诉/.test(form)) return 'L2';
  return /^行政复议(?:情况|案件)?$/.test(form) ? 'R' : null;
}

/** Which of the six headings (1-6) the line is, or 0. Numbers in front are not trusted: reports renumber. */
export function findHeading(text: string): number {
  if (text.length > 60 || /[。;；]$/.test(text.trim())) return 0;
  const form = labelForm(text).replace(/^表[一二三四]/, '');
  if (form === '总体情况' || form === '总体工作情况') return 1;
  if (/^主动公开政府信息(?:的)?情况$/.test(form)) return 2;
  if (/^收到和?(?:及|与)?处理政府信息公开申请(?:的)?情况$/.test(form)) return 3;
  if (form.length <= 40 && /行政复议/.test(form) && /行政诉讼(?:的)?情况$/.test(form)) return 4;
  if (form.length <= 30 && /^(?:政府信息公开工作)?存在的?(?:主要)?问题[及和与].*(?:改进|措施|打算)/.test(form))
    return 5;
  return form.length <= 20 && /其[他它]需要报告的?(?:事项|情况)?$/.test(form) ? 6 : 0;
}

/** The corner cell of table 三; 钩稽 is met for 勾稽. */
export const isRequestCorner = (text: string): boolean => /本列数据的[勾钩构]稽关系/.test(tight(text));
