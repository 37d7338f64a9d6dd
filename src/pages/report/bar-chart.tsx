export interface Bars {
  readonly title: string;
  /** What is to be seen, in a sentence. */
  readonly description: string;
  /** The head of the column with the labels. */
  readonly what: string;
  /** The head of the column with the numbers. */
  readonly count: string;
  /** Names of the numbers of a line; one without a name where there is but one. */
  readonly series: readonly string[];
  /** Each line: a label and one number a series. */
  readonly lines: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** A table of numbers with a bar beside each: readable at any width and size of type, and aloud. */
export function BarChart({ bars: { title, description, what, count, series, lines } }: { bars: Bars }) {
  const most = Math.max(1, ...lines.flatMap((line) => line.values));
  const named = series.length > 1;
  return (
    <figure className="chart">
      <figcaption>
        {title}
        <span className="block soft">{description}</span>
      </figcaption>
      <table>
        <thead className="sr">
          <tr>
            <th scope="col" colSpan={named ? 2 : 1}>
              {what}
            </th>
            <th scope="col">{count}</th>
          </tr>
        </thead>
        {lines.map(({ label, values }) => (
          <tbody key={label}>
            {values.map((value, s) => (
              <tr key={series[s]}>
                {s === 0 && (
                  <th scope="rowgroup" rowSpan={values.length}>
                    {label}
                  </th>
                )}
                {named && <th scope="row">{series[s]}</th>}
                <td>{value}</td>
                <td aria-hidden="true">
                  <svg className={s === 0 ? 'bar' : 'bar bar-2'} aria-hidden="true">
                    <rect width={`${(value / most) * 100}%`} height="100%" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </figure>
  );
}
