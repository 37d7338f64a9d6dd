import { useMemo } from 'react';
import type { GridTable } from '../../../api/views.ts';
import { useSpeech } from '../../session/language.tsx';
import { labelsOf } from '../grid-labels.ts';
import { type Edits, placeOf } from './figures.ts';

interface Props {
  readonly table: GridTable;
  readonly edits: Edits;
  readonly edit: (place: string, text: string) => void;
}

/** A table of the form with a field for each figure; what a person changes is marked. */
export function FigureGrid({ table, edits, edit }: Props) {
  const { t } = useSpeech();
  const labels = useMemo(() => labelsOf(table), [table]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too
    <section className="gk-grid-scroll" tabIndex={0} aria-label={table.caption}>
      <table className={`gk-grid gk-grid-${table.code}`}>
        <caption className="gk-visually-hidden">{table.caption}</caption>
        <tbody>
          {table.rows.map((cells, y) => (
            <tr key={y}>
              {cells.map((cell, x) => {
                const spans = { rowSpan: cell.rowSpan, colSpan: cell.colSpan };
                if (!cell.at) {
                  return (
                    <th key={x} {...spans} scope={cell.scope}>
                      {cell.text}
                    </th>
                  );
                }
                const place = placeOf(cell.at);
                const value = edits[place] ?? cell.text;
                const { row, column } = labels.get(cell) ?? { row: '', column: '' };
                const label = [row, column].filter(Boolean).join('，');
                return (
                  <td key={x} {...spans} className={value === cell.text ? undefined : 'gk-grid-keyed'}>
                    <input
                      value={value}
                      maxLength={60}
                      aria-label={
                        value === cell.text
                          ? label
                          : t('import.keyedCell', { label, read: cell.text || t('import.blank') })
                      }
                      onChange={(event) => edit(place, event.target.value)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
