import fc from 'fast-check';
import { day } from '../../../base/day.ts';
import type { FiscalContent, FiscalRow } from './content.ts';

type Row = Record<string, number>;
const ITEMS = ['2080505', '2080506', '2140101', '2140106', '2140199', '2210201'];
const ECONOMIC = ['30101', '30102', '30201', '30299', '31002'];
const SUBJECTS: Readonly<Record<string, string>> = { '214': '交通运输支出', '2140101': '行政运行' };
const parts = ['superior', 'institution', 'business', 'subordinate', 'other'];

const plus = (a: Row, b: Row): Row =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((k) => [k, (a[k] ?? 0) + (b[k] ?? 0)]));
const row = (id: string, cells: Row): FiscalRow => ({ id, name: SUBJECTS[id] ?? id, cells });

/** Leaves, the subjects over them, and their total: what an honest table of subjects says. */
function tree(leaves: ReadonlyMap<string, Row>): FiscalRow[] {
  const sums = new Map<string, Row>();
  for (const [code, cells] of leaves)
    for (let over = code; over.length >= 3; over = over.slice(0, -2)) sums.set(over, plus(sums.get(over) ?? {}, cells));
  const subjects = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, cells]) => row(code, cells));
  return [...subjects, row('total', [...leaves.values()].reduce(plus, {}))];
}
const classes = (rows: readonly FiscalRow[]) => rows.filter(({ id }) => /^\d{3}$/.test(id));
const totalOf = (rows: readonly FiscalRow[]) => rows.at(-1)!.cells as Row;

/** A disclosure that adds up, from any amounts in fen; no two tables say different things. */
export function inventFiscal(kind: 'budget' | 'accounts', amount: () => number, year = 2023): FiscalContent {
  const spend = (items: readonly string[]) =>
    tree(
      new Map(
        items.map((code) => {
          const [basic, project] = [amount(), amount()];
          return [code, { basic, project, total: basic + project }];
        }),
      ),
    );
  const general = spend(ITEMS);
  const fund = spend(['2146001']);
  const capital = spend(['2230105']);
  const others = { 'to-superior': amount(), business: amount(), 'to-subordinate': amount() };
  const leaves = new Map(
    [...general, ...fund, ...capital]
      .filter(({ id }) => id.length === 7)
      .map(({ id, cells }) => [id, cells as Row] as const),
  );
  const first = leaves.get('2140101')!;
  const more = Object.values(others).reduce((sum, one) => sum + one, 0);
  leaves.set('2140101', { ...first, ...others, total: first.total! + more });
  const spending = tree(leaves);

  const basicTotal = totalOf(general).basic!;
  const economic = tree(
    new Map(
      ECONOMIC.map((code, i) => {
        const part =
          i === 0 ? basicTotal - (ECONOMIC.length - 1) * Math.floor(basicTotal / 10) : Math.floor(basicTotal / 10);
        const staff = Math.floor(part / 3);
        return [code, { staff, office: part - staff, total: part }];
      }),
    ),
  );

  const sources = { general: totalOf(general).total!, fund: totalOf(fund).total!, capital: totalOf(capital).total! };
  const opening = { general: amount(), fund: amount(), capital: amount() };
  const closing = opening;
  const withTotal = (cells: Row) => ({ ...cells, total: Object.values(cells).reduce((sum, one) => sum + one, 0) });
  const bySource = new Map<string, Row>();
  for (const [source, rows] of Object.entries({ general, fund, capital }))
    for (const { id, cells } of classes(rows))
      bySource.set(id, { general: 0, fund: 0, capital: 0, ...bySource.get(id), [source]: (cells as Row).total! });

  const fiscalIncome = sources.general + sources.fund + sources.capital;
  const income: Row = { fiscal: fiscalIncome, ...Object.fromEntries(parts.map((id) => [id, amount()])) };
  const inYear = Object.values(income).reduce((sum, one) => sum + one, 0);
  const outYear = totalOf(spending).total!;
  const [surplus, start, shared] = [amount() + outYear, amount(), amount()];
  const grand = inYear + surplus + start;
  const one = (id: string, value: number) => row(id, { amount: value });

  const three = () => {
    const [abroad, purchase, running, reception] = [amount(), amount(), amount(), amount()];
    return {
      abroad,
      purchase,
      running,
      reception,
      vehicles: purchase + running,
      total: abroad + purchase + running + reception,
    };
  };
  return {
    year,
    kind,
    scope: 'department',
    approvedOn: day(`${year + 1}-08-20`),
    unit: 'yuan',
    rounded: false,
    tables: [
      {
        id: 'overall',
        note: '',
        rows: [
          one('in-general', sources.general),
          one('in-fund', sources.fund),
          one('in-capital', sources.capital),
          ...parts.map((id) => one(`in-${id}`, income[id]!)),
          one('in-year', inYear),
          one('in-surplus', surplus),
          one('in-opening', start),
          one('in-grand', grand),
          ...classes(spending).map(({ id, cells }) => one(id, (cells as Row).total!)),
          one('out-year', outYear),
          one('out-shared', shared),
          one('out-closing', grand - outYear - shared),
          one('out-grand', grand),
        ],
      },
      { id: 'income', note: '', rows: tree(new Map([['2140101', { ...income, total: inYear }]])) },
      { id: 'spending', note: '', rows: spending },
      {
        id: 'fiscal',
        note: '',
        rows: [
          row('in-year', withTotal(sources)),
          row('in-opening', withTotal(opening)),
          row('in-grand', withTotal(plus(sources, opening))),
          ...[...bySource].map(([code, cells]) => row(code, withTotal(cells))),
          row('out-year', withTotal(sources)),
          row('out-closing', withTotal(closing)),
          row('out-grand', withTotal(plus(sources, closing))),
        ],
      },
      { id: 'general', note: '', rows: general },
      { id: 'basic', note: '', rows: economic },
      {
        id: 'three-public',
        note: '',
        rows: [row('budget', three()), ...(kind === 'accounts' ? [row('accounts', three())] : [])],
      },
      { id: 'fund', note: '', rows: fund },
      { id: 'capital', note: '', rows: capital },
    ],
    counts: {},
    prose: '',
  };
}

/** Any disclosure that adds up. */
export const fiscalArbitrary = fc
  .tuple(
    fc.constantFrom('budget' as const, 'accounts' as const),
    fc.array(fc.integer({ min: 1, max: 10_000_000_000 }), { minLength: 60, maxLength: 60 }),
  )
  .map(([kind, amounts]) => {
    let next = 0;
    return inventFiscal(kind, () => amounts[next++ % amounts.length]!);
  });
