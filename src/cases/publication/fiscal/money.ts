/** What a cell of a fiscal table holds: an amount in fen (分), a blank, or a dash. 0.00 is an amount, and neither of the others. */
export type MoneyCell = number | null | '—';

/** 计量单位: the unit that all tables of one disclosure show (R14). */
export const MONEY_UNITS = ['yuan', 'ten-thousand-yuan'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** Fen in one unit. */
const FEN: Readonly<Record<MoneyUnit, number>> = { yuan: 100, 'ten-thousand-yuan': 1_000_000 };
const DECIMALS: Readonly<Record<MoneyUnit, number>> = { yuan: 2, 'ten-thousand-yuan': 6 };
const DASH = /^[-‐-―－─━]+$/u;
const NUMBER = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * An amount as it stands in a table, exact to the fen: `1,234.50` in yuan is 123450. Null where it is no amount, has more
 * decimals than there are fen, or is too large to be exact (more than 90 trillion yuan).
 */
export function parseMoney(text: string, unit: MoneyUnit): { readonly cell: MoneyCell } | null {
  const plain = text.normalize('NFKC').replace(/[\s−]/gu, (c) => (c === '−' ? '-' : ''));
  if (plain === '') return { cell: null };
  if (DASH.test(plain)) return { cell: '—' };
  const match = NUMBER.exec(plain);
  if (!match) return null;
  const [, sign, whole, decimals = ''] = match;
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > DECIMALS[unit]) return null;
  const fen = Number(whole!.replaceAll(',', '') + kept.padEnd(DECIMALS[unit], '0'));
  if (!Number.isSafeInteger(fen)) return null;
  return { cell: sign && fen !== 0 ? -fen : fen };
}

/** The cell as a table shows it, with two decimals and more where fen are left: `1234.50`, `0.00`, `—`, nothing. */
export function formatMoney(cell: MoneyCell, unit: MoneyUnit): string {
  if (cell === null) return '';
  if (cell === '—') return '—';
  const [whole, rest] = [Math.trunc(Math.abs(cell) / FEN[unit]), Math.abs(cell) % FEN[unit]];
  const decimals = String(rest).padStart(DECIMALS[unit], '0').replace(/0+$/, '').padEnd(2, '0');
  return `${cell < 0 ? '-' : ''}${whole}.${decimals}`;
}

/** What the cell adds to a sum. */
export const fenOf = (cell: MoneyCell): number => (typeof cell === 'number' ? cell : 0);
