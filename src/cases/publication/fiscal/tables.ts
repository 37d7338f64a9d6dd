/** A column of a fiscal table; `parts` where it is the sum of others (R4, R5, R8, R10), in every row. */
export interface FiscalColumn {
  readonly id: string;
  readonly name: string;
  readonly sum?: { readonly rule: string; readonly parts: readonly string[] };
  /** Printed only where a cell of it is filled in: 预算数 and 调整预算数 beside 决算数 (预算法 75). */
  readonly optional?: true;
  /** What is printed over it and its neighbours, and what it is called below that. */
  readonly group?: { readonly name: string; readonly short: string };
}

/** A row that the form prints; subjects (科目) are rows that an agency brings itself. */
export interface FixedRow {
  readonly id: string;
  readonly name: string;
}

/** Two sums of rows that are equal in every column named. */
export interface RowSum {
  readonly rule: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly columns?: readonly string[];
}

/** 表样: one table of a budget (预算) or of final accounts (决算). */
export interface FiscalTable {
  readonly id: string;
  readonly name: string;
  /** By what its own rows are classified: 支出功能分类 (to 项) or 支出经济分类 (to 款); none where all rows are printed. */
  readonly subjects: 'function' | 'economic' | null;
  readonly columns: readonly FiscalColumn[];
  readonly rows: readonly FixedRow[];
  readonly sums: readonly RowSum[];
  /** The printed row that is the sum of all 类 (R6). */
  readonly total?: string;
  /** Printed in one line: each row of the form is a group of columns (三公 of final accounts: 预算数 and 决算数, 12 columns). */
  readonly across?: true;
}

/** Every row of the tables that state subjects ends in one 合计. */
export const TOTAL: FixedRow = { id: 'total', name: '合计' };

const column = (id: string, name: string): FiscalColumn => ({ id, name });
const summed = (rule: string, id: string, name: string, parts: readonly FiscalColumn[]): readonly FiscalColumn[] => [
  { id, name, sum: { rule, parts: parts.map((part) => part.id) } },
  ...parts,
];
const AMOUNT = [column('amount', '金额')];
/** 预算法 75: final accounts state 预算数 and 调整预算数 beside 决算数; not every printed form has columns for them. */
const PLANNED: readonly FiscalColumn[] = [
  { ...column('budget', '预算数'), optional: true },
  { ...column('adjusted', '调整预算数'), optional: true },
];

/** 本年收入合计 and what it is made of; R4. */
const INCOME = [
  column('fiscal', '财政拨款收入'),
  column('superior', '上级补助收入'),
  column('institution', '事业收入'),
  column('business', '经营收入'),
  column('subordinate', '附属单位上缴收入'),
  column('other', '其他收入'),
];
/** 本年支出合计 and what it is made of; R5. */
const SPENDING = [
  column('basic', '基本支出'),
  column('project', '项目支出'),
  column('to-superior', '上缴上级支出'),
  column('business', '经营支出'),
  column('to-subordinate', '对附属单位补助支出'),
];
const TWO = SPENDING.slice(0, 2);
const THREE_SOURCES = [
  column('general', '一般公共预算财政拨款'),
  column('fund', '政府性基金预算财政拨款'),
  column('capital', '国有资本经营预算财政拨款'),
];
/** “三公”经费; R10. */
const VEHICLES = summed('R10', 'vehicles', '公务用车购置及运行费小计', [
  column('purchase', '公务用车购置费'),
  column('running', '公务用车运行费'),
]).map((one) => ({
  ...one,
  group: { name: '公务用车购置及运行费', short: one.id === 'vehicles' ? '小计' : one.name },
}));
const THREE_PUBLIC: readonly FiscalColumn[] = [
  { id: 'total', name: '合计', sum: { rule: 'R10', parts: ['abroad', 'vehicles', 'reception'] } },
  column('abroad', '因公出国（境）费'),
  ...VEHICLES,
  column('reception', '公务接待费'),
];

const bySubject = (id: string, name: string, columns: readonly FiscalColumn[]): FiscalTable => ({
  id,
  name,
  subjects: 'function',
  columns,
  rows: [TOTAL],
  sums: [],
  total: 'total',
});

/** R1, R2, R3: 收入支出总表. The 类 of expenditure are rows of the agency's own. */
const overall = (id: string, name: string, columns: readonly FiscalColumn[]): FiscalTable => ({
  id,
  name,
  subjects: 'function',
  columns,
  rows: [
    { id: 'in-general', name: '一般公共预算财政拨款收入' },
    { id: 'in-fund', name: '政府性基金预算财政拨款收入' },
    { id: 'in-capital', name: '国有资本经营预算财政拨款收入' },
    ...INCOME.slice(1).map((one) => ({ id: `in-${one.id}`, name: one.name })),
    { id: 'in-year', name: '本年收入合计' },
    { id: 'in-surplus', name: '使用非财政拨款结余（含专用结余）' },
    { id: 'in-opening', name: '年初结转和结余' },
    { id: 'in-grand', name: '收入总计' },
    { id: 'out-year', name: '本年支出合计' },
    { id: 'out-shared', name: '结余分配' },
    { id: 'out-closing', name: '年末结转和结余' },
    { id: 'out-grand', name: '支出总计' },
  ],
  total: 'out-year',
  sums: [
    {
      rule: 'R4',
      left: ['in-year'],
      right: ['in-general', 'in-fund', 'in-capital', ...INCOME.slice(1).map((one) => `in-${one.id}`)],
    },
    { rule: 'R1', left: ['in-grand'], right: ['in-year', 'in-surplus', 'in-opening'] },
    { rule: 'R2', left: ['out-grand'], right: ['out-year', 'out-shared', 'out-closing'] },
    { rule: 'R3', left: ['in-grand'], right: ['out-grand'] },
  ],
});

/** R7: 财政拨款收入支出总表, each of the three sources closes too. */
const fiscalOverall = (id: string, name: string): FiscalTable => ({
  id,
  name,
  subjects: 'function',
  columns: summed('R7', 'total', '合计', THREE_SOURCES),
  rows: [
    { id: 'in-year', name: '本年收入' },
    { id: 'in-opening', name: '年初财政拨款结转和结余' },
    { id: 'in-grand', name: '收入总计' },
    { id: 'out-year', name: '本年支出合计' },
    { id: 'out-closing', name: '年末财政拨款结转和结余' },
    { id: 'out-grand', name: '支出总计' },
  ],
  total: 'out-year',
  sums: [
    { rule: 'R7', left: ['in-grand'], right: ['in-year', 'in-opening'] },
    { rule: 'R7', left: ['out-grand'], right: ['out-year', 'out-closing'] },
    { rule: 'R7', left: ['in-grand'], right: ['out-grand'] },
  ],
});

/** R9: 基本支出 by economic subject (类, 款): 人员经费 and 公用经费 are columns. */
const basicSpending = (id: string, name: string): FiscalTable => ({
  id,
  name,
  subjects: 'economic',
  columns: summed('R9', 'total', '合计', [column('staff', '人员经费'), column('office', '公用经费')]),
  rows: [TOTAL],
  sums: [],
  total: 'total',
});

const threePublic = (id: string, name: string, rows: readonly FixedRow[]): FiscalTable => ({
  id,
  name,
  subjects: null,
  columns: THREE_PUBLIC,
  rows,
  sums: [],
});

const BUDGETED: FixedRow = { id: 'budget', name: '预算数' };

/** 部门预算 (财预〔2016〕143号, 预算法实施条例 6) and 部门决算, each in the order of its form. */
export const FISCAL_TABLES: Readonly<Record<'budget' | 'accounts', readonly FiscalTable[]>> = {
  budget: [
    overall('overall', '部门收支总体情况表', AMOUNT),
    bySubject('income', '部门收入总体情况表', summed('R4', 'total', '合计', INCOME)),
    bySubject('spending', '部门支出总体情况表', summed('R5', 'total', '合计', SPENDING)),
    fiscalOverall('fiscal', '财政拨款收支总体情况表'),
    bySubject('general', '一般公共预算支出情况表', summed('R8', 'total', '合计', TWO)),
    basicSpending('basic', '一般公共预算基本支出情况表'),
    threePublic('three-public', '一般公共预算“三公”经费支出情况表', [BUDGETED]),
    bySubject('fund', '政府性基金预算支出情况表', summed('R8', 'total', '合计', TWO)),
    bySubject('capital', '国有资本经营预算支出情况表', summed('R8', 'total', '合计', TWO)),
  ],
  accounts: [
    overall('overall', '收入支出决算总表', [...PLANNED, column('amount', '决算数')]),
    bySubject('income', '收入决算表', summed('R4', 'total', '本年收入合计', INCOME)),
    bySubject('spending', '支出决算表', summed('R5', 'total', '本年支出合计', SPENDING)),
    fiscalOverall('fiscal', '财政拨款收入支出决算总表'),
    bySubject('general', '一般公共预算财政拨款支出决算表', [...PLANNED, ...summed('R8', 'total', '本年支出合计', TWO)]),
    basicSpending('basic', '一般公共预算财政拨款基本支出决算明细表'),
    {
      ...threePublic('three-public', '财政拨款“三公”经费支出决算表', [BUDGETED, { id: 'accounts', name: '决算数' }]),
      across: true,
    },
    bySubject('fund', '政府性基金预算财政拨款收入支出决算表', summed('R8', 'total', '本年支出合计', TWO)),
    bySubject('capital', '国有资本经营预算财政拨款支出决算表', summed('R8', 'total', '本年支出合计', TWO)),
  ],
};

/** Two sums over different tables that are equal, by row and column (R6 to R9 between the tables). */
export interface AcrossTables {
  readonly rule: string;
  readonly left: readonly CellName[];
  readonly right: readonly CellName[];
}
export interface CellName {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const at = (table: string, row: string, column: string): CellName => ({ table, row, column });

export const ACROSS: readonly AcrossTables[] = [
  // 收入支出总表 against the tables of income and expenditure
  { rule: 'R4', left: [at('overall', 'in-year', 'amount')], right: [at('income', 'total', 'total')] },
  { rule: 'R5', left: [at('overall', 'out-year', 'amount')], right: [at('spending', 'total', 'total')] },
  {
    rule: 'R4',
    left: [at('income', 'total', 'fiscal')],
    right: ['in-general', 'in-fund', 'in-capital'].map((row) => at('overall', row, 'amount')),
  },
  // 财政拨款收入支出总表: what was received, and what was spent, by source
  ...(['general', 'fund', 'capital'] as const).map((source) => ({
    rule: 'R7',
    left: [at('fiscal', 'in-year', source)],
    right: [at('overall', `in-${source}`, 'amount')],
  })),
  ...(['general', 'fund', 'capital'] as const).map((source) => ({
    rule: 'R8',
    left: [at('fiscal', 'out-year', source)],
    right: [at(source, 'total', 'total')],
  })),
  { rule: 'R9', left: [at('general', 'total', 'basic')], right: [at('basic', 'total', 'total')] },
];
