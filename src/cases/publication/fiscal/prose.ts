import { cellOf, type FiscalContent, tablesOf } from './content.ts';
import { type FiscalFinding, type FiscalPlace, fiscalWarning } from './finding.ts';
import { fenOf, parseMoney } from './money.ts';

/** What a text calls a figure, and the cell that it means. The longest name is tried first. */
const QUANTITIES: readonly { readonly names: readonly string[]; readonly at: Omit<FiscalPlace, 'cell'> }[] = [
  { names: ['收入总计'], at: { table: 'overall', row: 'in-grand', column: 'amount' } },
  { names: ['支出总计'], at: { table: 'overall', row: 'out-grand', column: 'amount' } },
  { names: ['本年收入合计', '本年收入'], at: { table: 'overall', row: 'in-year', column: 'amount' } },
  { names: ['本年支出合计', '本年支出'], at: { table: 'overall', row: 'out-year', column: 'amount' } },
  { names: ['因公出国（境）费', '因公出国(境)费'], at: { table: 'three-public', row: '', column: 'abroad' } },
  { names: ['公务接待费'], at: { table: 'three-public', row: '', column: 'reception' } },
  { names: ['公务用车购置费'], at: { table: 'three-public', row: '', column: 'purchase' } },
  { names: ['公务用车运行费', '公务用车运行维护费'], at: { table: 'three-public', row: '', column: 'running' } },
];

const AMOUNT = '(?:为|共|共计|合计|是|：|:)?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万元|元)';
const CHANGE =
  '[，,]?\\s*(?:与|较|比)(?:上年|去年|\\d{4}年)(?:相比)?(?:度)?[，,]?\\s*(增加|增长|减少|下降|持平|基本持平)';

/** R12: each amount that the text gives for a figure is the table's, and each 增加 or 减少 is so. 基本持平 is always flagged. */
export function checkProse(content: FiscalContent, before: FiscalContent | null): FiscalFinding[] {
  const text = content.prose.normalize('NFKC');
  return QUANTITIES.flatMap(({ names, at }) => {
    const place = placeOf(content, at);
    const pattern = new RegExp(`(?:${names.map((name) => literally(name)).join('|')})${AMOUNT}(?:${CHANGE})?`, 'gu');
    return [...text.matchAll(pattern)].flatMap((match) => [
      ...amountFinding(place, match),
      ...changeFinding(place, before && placeOf(before, at), match),
    ]);
  });
}

const literally = (name: string): string => name.normalize('NFKC').replace(/[()]/g, '\\$&');

function placeOf(content: FiscalContent, at: Omit<FiscalPlace, 'cell'>): FiscalPlace {
  const row = at.row === '' ? content.kind : at.row;
  const table = tablesOf(content).find(({ form }) => form.id === at.table)!;
  return { ...at, row, cell: cellOf(table, row, at.column) };
}

function amountFinding(place: FiscalPlace, [said, amount, unit]: RegExpExecArray): FiscalFinding[] {
  const parsed = parseMoney(amount!, unit === '元' ? 'yuan' : 'ten-thousand-yuan');
  if (!parsed || place.cell === null || fenOf(parsed.cell) === fenOf(place.cell)) return [];
  const sums = [fenOf(place.cell), fenOf(parsed.cell)] as const;
  return [fiscalWarning({ rule: 'R12', variant: 'amount', left: [place], sums, facts: { said } })];
}

function changeFinding(
  place: FiscalPlace,
  before: FiscalPlace | null,
  [said, , , word]: RegExpExecArray,
): FiscalFinding[] {
  if (!word) return [];
  if (word === '基本持平')
    return [fiscalWarning({ rule: 'R12', variant: 'about-equal', left: [place], facts: { said } })];
  if (!before || before.cell === null || place.cell === null) return [];
  const sums = [fenOf(place.cell), fenOf(before.cell)] as const;
  const right = word === '持平' ? sums[0] === sums[1] : word.startsWith('增') ? sums[0] > sums[1] : sums[0] < sums[1];
  if (right) return [];
  return [
    fiscalWarning({ rule: 'R12', variant: 'change', left: [place], right: [before], sums, facts: { said, word } }),
  ];
}
