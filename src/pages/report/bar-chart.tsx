import type { Say } from '../visitor.ts';

export interface Bars {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The head of the column with the labels. */
  readonly what: string;
  readonly series: readonly string[];
  /** Each line: a label and one number a series. */
  readonly lines: readonly { readonly label: string; readonly values: readonly number[] }[];
}

const WIDTH = 640;
const LABEL = 96;
const BAR = 20;
const GAP = 14;
const NUMBER = 60;

/** Lying bars, which leave room for Chinese labels, with the same figures as a table. */
export function BarChart({ bars, say }: { bars: Bars; say: Say }) {
  const most = Math.max(1, ...bars.lines.flatMap((line) => line.values));
  const lineHeight = BAR * bars.series.length + GAP;
  const legend = bars.series.length > 1 ? 32 : 0;
  const height = legend + bars.lines.length * lineHeight + GAP;
  const scale = (WIDTH - LABEL - NUMBER) / most;
  return (
    <figure className="chart">
      <figcaption>{bars.title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-labelledby={`${bars.id}-title`}
        aria-describedby={`${bars.id}-text`}
      >
        <title id={`${bars.id}-title`}>{bars.title}</title>
        <desc id={`${bars.id}-text`}>{bars.description}</desc>
        {legend > 0 &&
          bars.series.map((name, s) => (
            <g key={name} transform={`translate(${LABEL + s * 160} 4)`}>
              <rect className={barClass(s)} width="16" height="16" />
              <text x="24" y="14">
                {name}
              </text>
            </g>
          ))}
        <line className="axis" x1={LABEL} x2={LABEL} y1={legend} y2={height} />
        {bars.lines.map((line, i) => (
          <g key={line.label} transform={`translate(0 ${legend + GAP / 2 + i * lineHeight})`}>
            <text x={LABEL - 10} y={(lineHeight - GAP) / 2 + 5} textAnchor="end">
              {line.label}
            </text>
            {line.values.map((value, s) => (
              <g key={bars.series[s]}>
                <rect className={barClass(s)} x={LABEL} y={s * BAR} width={value * scale} height={BAR - 2} />
                <text x={LABEL + value * scale + 8} y={s * BAR + 15}>
                  {value}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      <details>
        <summary>{say('chart.data')}</summary>
        <ChartTable bars={bars} />
      </details>
    </figure>
  );
}

const barClass = (series: number) => (series === 0 ? 'bar' : 'bar-2');

function ChartTable({ bars }: { bars: Bars }) {
  return (
    <table>
      <caption className="sr">{bars.title}</caption>
      <thead>
        <tr>
          <th scope="col">{bars.what}</th>
          {bars.series.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.lines.map((line) => (
          <tr key={line.label}>
            <th scope="row">{line.label}</th>
            {line.values.map((value, s) => (
              <td key={bars.series[s]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
