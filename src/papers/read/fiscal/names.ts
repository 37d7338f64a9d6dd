import type { FiscalContent } from '../../../cases/publication/fiscal/content.ts';
import { FISCAL_TABLES, type FiscalTable } from '../../../cases/publication/fiscal/tables.ts';

type Kind = FiscalContent['kind'];

/** What agencies print for a table, besides the name in the form. */
const TABLE_NAMES: Readonly<Record<Kind, Readonly<Record<string, readonly string[]>>>> = {
  budget: {
    overall: ['部门收支总表', '收支总表', '部门收支预算总表'],
    income: ['部门收入总表', '收入总表'],
    spending: ['部门支出总表', '支出总表'],
    fiscal: ['财政拨款收支总表', '财政拨款收支预算总表'],
    general: ['一般公共预算支出表'],
    basic: ['一般公共预算基本支出表'],
    'three-public': ['一般公共预算三公经费支出表', '三公经费支出表'],
    fund: ['政府性基金预算支出表'],
    capital: ['国有资本经营预算支出表'],
  },
  accounts: {
    basic: ['一般公共预算财政拨款基本支出决算表'],
    'three-public': ['三公经费支出决算表', '一般公共预算财政拨款三公经费支出决算表'],
    capital: ['国有资本经营预算财政拨款收入支出决算表'],
  },
};

/** What agencies print for a column or a row, besides the name in the form. */
const COLUMN_NAMES: Readonly<Record<string, readonly string[]>> = {
  budget: ['年初预算数'],
  adjusted: ['全年预算数', '调整后预算数', '调整预算'],
  amount: ['金额', '预算数', '决算数', '本年预算数', '本年决算数', '金额(万元)', '金额(元)'],
  total: ['合计', '总计', '本年收入合计', '本年支出合计'],
  abroad: ['因公出国(境)费用'],
  vehicles: ['小计', '公务用车购置及运行费', '公务用车购置及运行维护费', '公务用车购置及运行维护费小计'],
  running: ['公务用车运行维护费'],
  general: ['一般公共预算'],
  fund: ['政府性基金预算', '政府性基金'],
  capital: ['国有资本经营预算'],
};
const ROW_NAMES: Readonly<Record<string, readonly string[]>> = {
  total: ['总计'],
  'in-general': ['一般公共预算财政拨款', '一般公共预算拨款收入'],
  'in-fund': ['政府性基金预算财政拨款', '政府性基金预算拨款收入'],
  'in-capital': ['国有资本经营预算财政拨款', '国有资本经营预算拨款收入'],
  'in-year': ['本年收入', '本年收入合计'],
  'in-surplus': ['使用非财政拨款结余', '使用非财政拨款结余和专用结余'],
  'in-opening': ['年初结转和结余', '上年结转', '上年结转结余'],
  'out-year': ['本年支出'],
  'out-closing': ['年末结转和结余', '结转下年', '结转下年支出'],
  budget: ['预算'],
  accounts: ['决算'],
};

/** A name without what only sets it: white space, forms of brackets and quotation marks, 一、 and 其中：. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’《》:：]/gu, '')
    .replace(
      /^(?:其中)?(?:\(?[一二三四五六七八九十]{1,3}\)?、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d))?(?:其中)?/u,
      '',
    );
}

/** The table that a name stands for; the longest that is part of it, since the short ones are part of others. */
export function tableNamed(text: string, kind: Kind): FiscalTable | null {
  const said = plainName(text);
  const found = FISCAL_TABLES[kind]
    .flatMap((form) =>
      [form.name, ...(TABLE_NAMES[kind][form.id] ?? [])].map((name) => [form, plainName(name)] as const),
    )
    .filter(([, name]) => said.includes(name))
    .sort(([, a], [, b]) => b.length - a.length);
  return found[0]?.[0] ?? null;
}

export function columnNamed(text: string, form: FiscalTable): string | null {
  const said = plainName(text);
  const own = form.columns.find(({ name }) => plainName(name) === said);
  return (own ?? form.columns.find(({ id }) => COLUMN_NAMES[id]?.includes(said)))?.id ?? null;
}

/** A printed row by its name; 总计 closes the income on the left of a table and the expenditure on its right. */
export function rowNamed(text: string, form: FiscalTable, block: number): string | null {
  const said = plainName(text);
  const own = form.rows.find(({ name }) => plainName(name) === said);
  if (own) return own.id;
  if (said === '总计' && form.rows.some(({ id }) => id === 'in-grand')) return block === 0 ? 'in-grand' : 'out-grand';
  return form.rows.find(({ id }) => ROW_NAMES[id]?.includes(said))?.id ?? null;
}
