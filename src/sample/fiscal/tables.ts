import type { Day } from '../../base/day.ts';
import { emptyTableNote } from '../../cases/publication/fiscal/check.ts';
import type { FiscalContent, FiscalRow } from '../../cases/publication/fiscal/content.ts';
import { FISCAL_TABLES } from '../../cases/publication/fiscal/tables.ts';
import {
  BASIC,
  BASIC_ITEMS,
  ECONOMIC_CLASSES,
  type Figure,
  FUNCTIONS,
  OTHER_INCOME,
  PROJECTS,
  RUNNING_ITEM,
  VEHICLE_PRICE,
} from './figures.ts';
import { proseOf } from './prose.ts';

type Kind = FiscalContent['kind'];
type Cells = Record<string, number>;

const FUNCTION_NAMES = { ...FUNCTIONS, ...Object.fromEntries(PROJECTS.map(([code, name]) => [code, name])) };

/** 0.01 万元 in fen. */
const CENT = 10_000;

/** What was planned in a year, or spent in the end. */
function fen([, , of2020, growth, spent]: Figure, year: number, kind: Kind): number {
  const planned = Math.max(of2020 + growth * (year - 2020), 100);
  return (kind === 'budget' ? planned : Math.round((planned * spent) / 100)) * CENT;
}

const plus = (a: Cells, b: Cells): Cells =>
  Object.fromEntries([...Object.keys(a), ...Object.keys(b)].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]));
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** The subjects with those over them, in the order of their codes, and their total. */
function tree(leaves: ReadonlyMap<string, Cells>, names: Readonly<Record<string, string>>): FiscalRow[] {
  const sums = new Map<string, Cells>();
  for (const [code, cells] of leaves)
    for (let over = code; over.length >= 3; over = over.slice(0, -2)) sums.set(over, plus(sums.get(over) ?? {}, cells));
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, cells]) => ({ id, name: names[id]!, cells }));
  return [...rows, { id: 'total', name: '合计', cells: [...leaves.values()].reduce(plus, {}) }];
}

/** 基本支出 and 项目支出 out of 一般公共预算, by item. */
function generalItems(year: number, kind: Kind): Map<string, Cells> {
  const economic = new Map(BASIC.map((figure) => [figure[0], fen(figure, year, kind)]));
  const basic = new Map(Object.entries(BASIC_ITEMS).map(([item, code]) => [item, economic.get(code)!]));
  basic.set(RUNNING_ITEM, sum([...economic.values()]) - sum([...basic.values()]));
  const items = new Map<string, Cells>();
  for (const [code, amount] of basic) items.set(code, { total: amount, basic: amount, project: 0 });
  for (const figure of PROJECTS) {
    const project = fen(figure, year, kind);
    items.set(figure[0], { total: project, basic: 0, project });
  }
  return items;
}

/** 预算数 and 调整预算数 of each item: a third of what was not spent in the end was given back in the course of the year. */
function planRows(year: number): FiscalRow[] {
  const spent = generalItems(year, 'accounts');
  const leaves = [...generalItems(year, 'budget')].map(([code, { total }]): [string, Cells] => {
    const back = Math.floor((total! - spent.get(code)!.total!) / 3 / CENT) * CENT;
    return [code, { budget: total!, adjusted: total! - back }];
  });
  return tree(new Map(leaves), FUNCTION_NAMES);
}

function basicRows(year: number, kind: Kind): FiscalRow[] {
  const leaves = BASIC.map((figure): [string, Cells] => {
    const total = fen(figure, year, kind);
    const isStaff = /^30[13]/.test(figure[0]);
    return [figure[0], { total, staff: isStaff ? total : 0, office: isStaff ? 0 : total }];
  });
  const names = Object.fromEntries(BASIC.map(([code, name]) => [code, name]));
  return tree(new Map(leaves), { ...ECONOMIC_CLASSES, ...names });
}

/** How much of 三公 was planned, or spent. A vehicle is bought in every even year. `slip`: of 公务接待费 entered as 运行费. */
function threePublic(year: number, kind: Kind, slip = 0): Cells {
  const of = (code: string) => fen(BASIC.find((figure) => figure[0] === code)!, year, kind);
  const purchase = year % 2 === 0 ? VEHICLE_PRICE * CENT : 0;
  const [running, reception] = [of('30231') + slip, of('30217') - slip];
  const vehicles = purchase + running;
  return { total: vehicles + reception, abroad: 0, vehicles, purchase, running, reception };
}

/** What of the money for a year was left in the end: a budget is planned to leave nothing. */
function left(year: number): number {
  return sum([...BASIC, ...PROJECTS].map((figure) => fen(figure, year, 'budget') - fen(figure, year, 'accounts'))) / 4;
}

/** 年初结转和结余: what the year before left, as it was carried. */
const carried = (year: number, kind: Kind): number =>
  kind === 'budget' ? 0 : Math.floor(left(year - 1) / CENT) * CENT;

/**
 * A disclosure of the invented bureau: every sum follows from the figures, and no fund of the government is in it. `slip`: fen of
 * 公务接待费 that stand at the vehicles, as somebody entered them once.
 */
export function sampleFiscal(kind: Kind, year: number, approvedOn: Day, slip = 0): FiscalContent {
  const items = generalItems(year, kind);
  const general = tree(items, FUNCTION_NAMES);
  const other = fen(OTHER_INCOME, year, kind);
  const spent = new Map(items);
  const item = spent.get(OTHER_INCOME[0])!;
  spent.set(OTHER_INCOME[0], { ...item, project: item.project! + other, total: item.total! + other });
  const spending = tree(spent, FUNCTION_NAMES);
  const totalOf = (rows: readonly FiscalRow[]) => (rows.at(-1)!.cells as Cells).total!;
  const [generalSpent, allSpent] = [totalOf(general), totalOf(spending)];
  const opening = carried(year, kind);
  const closing = kind === 'budget' ? 0 : carried(year + 1, kind);
  const granted = generalSpent + closing - opening;
  const grand = granted + other + opening;
  const classes = (rows: readonly FiscalRow[]) => rows.filter(({ id }) => id.length === 3);
  const amount = (id: string, name: string, value: number): FiscalRow => ({ id, name, cells: { amount: value } });
  const sources = (id: string, name: string, value: number): FiscalRow => ({
    ...{ id, name },
    cells: { total: value, general: value, fund: 0, capital: 0 },
  });
  const income = new Map<string, Cells>([
    [RUNNING_ITEM, { total: granted, fiscal: granted, other: 0 }],
    [OTHER_INCOME[0], { total: other, fiscal: 0, other }],
  ]);
  const three = { accounts: threePublic(year, 'accounts', slip), budget: threePublic(year, 'budget') };
  const plan = new Map(kind === 'accounts' ? planRows(year).map(({ id, cells }) => [id, cells]) : []);
  const rows: Readonly<Record<string, readonly FiscalRow[]>> = {
    overall: [
      ...[amount('in-general', '', granted), amount('in-fund', '', 0), amount('in-capital', '', 0)],
      ...['superior', 'institution', 'business', 'subordinate'].map((id) => amount(`in-${id}`, '', 0)),
      ...[amount('in-other', '', other), amount('in-year', '', granted + other), amount('in-surplus', '', 0)],
      ...[amount('in-opening', '', opening), amount('in-grand', '', grand)],
      ...classes(spending).map(({ id, name, cells }) => amount(id, name, (cells as Cells).total!)),
      ...[amount('out-year', '', allSpent), amount('out-shared', '', 0), amount('out-closing', '', closing)],
      amount('out-grand', '', grand),
    ],
    income: tree(income, FUNCTION_NAMES),
    spending,
    fiscal: [
      ...[sources('in-year', '', granted), sources('in-opening', '', opening)],
      sources('in-grand', '', granted + opening),
      ...classes(general).map(({ id, name, cells }) => sources(id, name, (cells as Cells).total!)),
      ...[sources('out-year', '', generalSpent), sources('out-closing', '', closing)],
      sources('out-grand', '', generalSpent + closing),
    ],
    general: general.map((row) => ({ ...row, cells: { ...plan.get(row.id), ...row.cells } })),
    basic: basicRows(year, kind),
    'three-public': (kind === 'budget' ? (['budget'] as const) : (['budget', 'accounts'] as const)).map((id) => ({
      ...{ id, name: '', cells: three[id] },
    })),
  };
  const tables = FISCAL_TABLES[kind].map((form) => {
    const printed = new Map(form.rows.map(({ id, name }) => [id, name]));
    const own = (rows[form.id] ?? []).map((row) => ({ ...row, name: printed.get(row.id) ?? row.name }));
    return { id: form.id, rows: own, note: own.length > 0 ? '' : emptyTableNote(form, year, kind) };
  });
  const bought = year % 2 === 0 ? 1 : 0;
  const counts = { groups: 0, travellers: 0, bought, kept: 12, receptions: 46 - (year % 7), guests: 412 - (year % 9) };
  return {
    ...{ year, kind, scope: 'department', approvedOn, unit: 'ten-thousand-yuan', rounded: false, tables, counts },
    prose: proseOf(kind, year, { grand, three: three[kind], before: threePublic(year - 1, kind) }),
  };
}
