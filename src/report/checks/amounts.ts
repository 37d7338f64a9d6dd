import type { Cell } from '../canonical.ts';

/** What a cell counts, however it is printed. */
export interface Amount {
  readonly value: number;
  /** The printed unit: 元, 万元, 件 …; '' for none. */
  readonly unit: string;
  readonly signed: boolean;
  /** A remark in brackets: 其中修订16件. */
  readonly remark: string;
}

const PRINTED =
  /^(?<sign>[+\-−–]|(?:较上年|比上年|同比)?(?:净?增加?|新增|增长|减少?|下降|[↑↓])[+-]?)?[约共¥:]?(?<digits>[\d,]+(?:\.\d+)?)(?<unit>[^\d()+-]{0,6})(?:\((?<remark>[^()]*)\))?$/;

/** The amount in a cell: 「减38」 is -38, 「22（其中修订16件）」 is 22. Null for a blank cell and for what is no figure. */
export function amountOf(cell: Cell | undefined): Amount | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return { value: cell, unit: '', signed: cell < 0, remark: '' };
  const found = PRINTED.exec(cell.normalize('NFKC').replace(/(?<!\d)\s+|\s+(?!\d)/g, ''))?.groups;
  if (!found) return null;
  const value = Number(found.digits!.replaceAll(',', ''));
  const sign = found.sign ?? '';
  return {
    value: /[-−–减下↓]/.test(sign) && value !== 0 ? -value : value,
    unit: found.unit ?? '',
    signed: sign !== '',
    remark: found.remark ?? '',
  };
}

/** Money in yuan: a unit printed in the cell goes before the unit of the column. */
export function yuanOf(amount: Amount, columnUnit: '元' | '万元'): number {
  const unit = amount.unit === '' ? columnUnit : amount.unit;
  return amount.value * (unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1);
}
