import { LIMITS, LimitPassed } from '../../blocks.ts';
import type { Attributes } from './xml.ts';

interface Cell {
  column: number;
  span: number;
  /** It goes on with the cell above it. */
  continues: boolean;
  rowSpan: number;
  html: string;
}

interface Row {
  cells: Cell[];
  column: number;
  hidden: boolean;
  change: string | null;
}

const number = (attributes: Attributes): number => {
  const value = Number(attributes.get('val') ?? 1);
  if (value > LIMITS.span) throw new LimitPassed('span');
  return Number.isInteger(value) && value > 0 ? value : 1;
};

/** A table of a DOCX on its way to HTML: a cell that is merged downwards is several cells there, the first of which counts. */
export class WordTable {
  private readonly rows: Row[] = [];
  private cell: Cell | null = null;

  openRow(): void {
    this.rows.push({ cells: [], column: 0, hidden: false, change: null });
  }

  openCell(): void {
    const row = this.rows.at(-1);
    if (!row) return;
    this.cell = { column: row.column, span: 1, continues: false, rowSpan: 1, html: '' };
    row.cells.push(this.cell);
  }

  rowProperty(name: string, attributes: Attributes, change: string | null): void {
    const row = this.rows.at(-1);
    if (!row) return;
    if (name === 'gridBefore') {
      const span = number(attributes);
      row.cells.push({ column: 0, span, continues: false, rowSpan: 1, html: '' });
      row.column += span;
    } else if (name === 'hidden') row.hidden = attributes.get('val') !== '0';
    else if (change) row.change = change;
  }

  cellProperty(name: string, attributes: Attributes): void {
    if (!this.cell) return;
    if (name === 'gridSpan') this.cell.span = number(attributes);
    else if (name === 'vMerge') this.cell.continues = (attributes.get('val') ?? 'continue') === 'continue';
  }

  closeCell(html: string): void {
    const row = this.rows.at(-1);
    const cell = row?.cells.at(-1);
    if (!row || !cell) return;
    cell.html = html;
    row.column += cell.span;
    this.cell = null;
  }

  html(): string {
    const above = new Map<number, Cell>();
    for (const { cells, hidden } of this.rows) {
      if (hidden) continue;
      for (const cell of cells) {
        const upper = above.get(cell.column);
        if (cell.continues && upper && upper.span === cell.span) upper.rowSpan++;
        else {
          // One that continues nothing stands for itself.
          cell.continues = false;
          above.set(cell.column, cell);
        }
      }
    }
    const rows = this.rows.map(({ cells, hidden, change }) => {
      const own = cells.filter((cell) => !cell.continues);
      const tds = own.map(
        ({ span, rowSpan, html }) =>
          `<td colspan=${span} rowspan=${rowSpan}>${change ? `〔${change}行：${html}〕` : html}</td>`,
      );
      return `<tr${hidden ? ' hidden' : ''}>${tds.join('')}</tr>`;
    });
    return `<table>${rows.join('')}</table>`;
  }
}
