import { type PageTable, type PlacedCell, placeCells } from './grid.ts';

/** One table of the report exactly as the official form draws it; every figure names its headers. */
export function GridTable({ table, swipe }: { table: PageTable; swipe: string }) {
  const rows = placeCells(table);
  return (
    <>
      <p className="swipe" id={`${table.code}-swipe`}>
        {swipe}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" aria-labelledby={`${table.code}-caption`} tabIndex={0}>
        <table className={`grid grid-${table.code}`}>
          <caption id={`${table.code}-caption`} className="sr">
            {table.caption}
          </caption>
          {table.headRows > 0 && (
            <thead>
              <Rows rows={rows.slice(0, table.headRows)} />
            </thead>
          )}
          <tbody>
            <Rows rows={rows.slice(table.headRows)} />
          </tbody>
        </table>
      </section>
    </>
  );
}

function Rows({ rows }: { rows: readonly (readonly PlacedCell[])[] }) {
  return rows.map((cells, r) => (
    <tr key={r}>
      {cells.map((one) => (
        <Cell key={one.column} placed={one} />
      ))}
    </tr>
  ));
}

const span = (n: number) => (n > 1 ? n : undefined);

function Cell({ placed: { cell, id, headers } }: { placed: PlacedCell }) {
  const spans = { rowSpan: span(cell.rowSpan), colSpan: span(cell.colSpan) };
  if (!cell.header) {
    return (
      <td headers={headers} {...spans}>
        {cell.text}
      </td>
    );
  }
  return (
    <th id={id} scope={cell.scope} {...spans}>
      {cell.text}
    </th>
  );
}
