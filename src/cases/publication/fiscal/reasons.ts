import type { Day } from '../../../base/day.ts';
import type { Reason } from '../../../base/refusal.ts';
import { checkFiscal } from './check.ts';
import { type FiscalContent, tablesOf } from './content.ts';
import type { FiscalFinding, FiscalPlace } from './finding.ts';
import { formatMoney, type MoneyUnit } from './money.ts';
import { FISCAL_TABLES } from './tables.ts';

/** As many as a person reads at once; the rest is counted. */
const MOST = 30;
const CELLS_NAMED = 6;
const UNIT_NAMES: Readonly<Record<MoneyUnit, string>> = { yuan: '元', 'ten-thousand-yuan': '万元' };
const LEVELS: Readonly<Record<string, string>> = { section: '款', item: '项' };

/** Why the tables of a 预算 or 决算 cannot go on: every error of the checks, with the cells on both sides. */
export function fiscalReasons(content: FiscalContent | undefined, today: Day): Reason[] {
  if (!content) return [];
  const { approvedOn } = content;
  const early: Reason[] =
    approvedOn > today ? [{ code: 'day.in-the-future', field: 'approvedOn', facts: { on: approvedOn, today } }] : [];
  const errors = checkFiscal(content).filter(({ level }) => level === 'error');
  const more: Reason[] = errors.length > MOST ? [{ code: 'fiscal.more', facts: { count: errors.length - MOST } }] : [];
  return [...early, ...errors.slice(0, MOST).map((finding) => findingReason(finding, content)), ...more];
}

/** A finding as a reason that can be worded: its cells by table, row and column, its sums in the unit of the tables. */
export function findingReason(
  { rule, variant, left, right, sums, facts }: FiscalFinding,
  content: FiscalContent,
): Reason {
  const { unit } = content;
  const money = (fen: number) => `${formatMoney(fen, unit)}${UNIT_NAMES[unit]}`;
  const side = (places: readonly FiscalPlace[]) => placesText(places, content);
  return {
    code: `fiscal.${variant}`,
    facts: {
      ...facts,
      ...(typeof facts.table === 'string' ? { table: tableName(facts.table, content) } : {}),
      ...(typeof facts.level === 'string' ? { level: LEVELS[facts.level] ?? facts.level } : {}),
      rule,
      left: side(left),
      right: side(right),
      ...(sums ? { leftSum: money(sums[0]), rightSum: money(sums[1]), apart: money(Math.abs(sums[0] - sums[1])) } : {}),
    },
  };
}

/** 《…表》, as the form of this kind calls it. */
function tableName(id: string, { kind }: FiscalContent): string {
  return FISCAL_TABLES[kind].find((table) => table.id === id)?.name ?? id;
}

function placesText(places: readonly FiscalPlace[], content: FiscalContent): string {
  const named = places.slice(0, CELLS_NAMED).map((place, i) => placeText(place, places[i - 1], content));
  return named.join('＋') + (places.length > CELLS_NAMED ? `＋…（共${places.length}格）` : '');
}

/** The cell with its table, unless that was named just before it. */
function placeText(place: FiscalPlace, before: FiscalPlace | undefined, content: FiscalContent): string {
  const table = tablesOf(content).find(({ form }) => form.id === place.table);
  const printed = table?.form.rows.find(({ id }) => id === place.row)?.name;
  const own = table?.byId.get(place.row)?.name;
  const row = printed ?? (own && own !== place.row ? `${place.row} ${own}` : place.row);
  const column = table?.form.columns.find(({ id }) => id === place.column)?.name ?? place.column;
  const where = before?.table === place.table ? '' : `《${tableName(place.table, content)}》`;
  return `${where}“${row}”行“${column}”列（${formatMoney(place.cell, content.unit)}）`;
}
