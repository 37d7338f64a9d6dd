import { useMemo } from 'react';
import type { GridTable, WordedFinding } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import type { CellPlace } from './cell-drawer.tsx';
import { labelsOf } from './grid-labels.ts';

interface Props {
  readonly table: GridTable;
  readonly findings: readonly WordedFinding[];
  readonly year: number;
  readonly show: (cell: CellPlace) => void;
  /** What a figure opens, in words for a screen reader. */
  readonly opens?: 'report.showCases' | 'import.showOrigin';
}

const placeOf = (at: { table: string | null; row: string; column: string }) => `${at.table}/${at.row}/${at.column}`;

/** A table as the official form draws it; every figure opens the cases behind it, and one that a finding names is marked. */
export function Grid({ table, findings, year, show, opens = 'report.showCases' }: Props) {
  const { t } = useSpeech();
  const labels = useMemo(() => labelsOf(table), [table]);
  const marks = useMemo(() => {
    const worst = new Map<string, WordedFinding['level']>();
    for (const { level, cells } of findings) {
      for (const cell of cells) {
        if (cell.year === year && worst.get(placeOf(cell)) !== 'error') worst.set(placeOf(cell), level);
      }
    }
    return worst;
  }, [findings, year]);
  const draw = (rows: GridTable['rows']) =>
    rows.map((cells, y) => (
      <tr key={y}>
        {cells.map((cell, x) => {
          const spans = { rowSpan: cell.rowSpan, colSpan: cell.colSpan };
          if (cell.header) {
            return (
              <th key={x} {...spans} scope={cell.scope}>
                {cell.text}
              </th>
            );
          }
          const { row, column } = labels.get(cell) ?? { row: '', column: '' };
          const mark = cell.at && marks.get(placeOf(cell.at));
          return (
            <td key={x} {...spans} className={mark && `gk-grid-${mark}`}>
              {cell.at && cell.text !== '' ? (
                <button
                  type="button"
                  aria-label={t(opens, { value: cell.text, row, column })}
                  onClick={() =>
                    show({ ...cell.at!, label: [row, column].filter(Boolean).join(' · '), value: cell.text })
                  }
                >
                  {cell.text}
                </button>
              ) : (
                cell.text
              )}
            </td>
          );
        })}
      </tr>
    ));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too
    <section className="gk-grid-scroll" tabIndex={0} aria-label={table.caption}>
      <table className={`gk-grid gk-grid-${table.code}`}>
        <caption className="gk-visually-hidden">{table.caption}</caption>
        {table.headRows > 0 && <thead>{draw(table.rows.slice(0, table.headRows))}</thead>}
        <tbody>{draw(table.rows.slice(table.headRows))}</tbody>
      </table>
    </section>
  );
}
