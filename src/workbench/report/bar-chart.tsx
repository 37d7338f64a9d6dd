import { useSpeech } from '../session/language.tsx';

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

interface Props {
  readonly caption: string;
  /** What the labels are; the year where absent. */
  readonly of?: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** One bar a label, its parts on top of each other; side by side where absent. */
  readonly stacked?: boolean;
}

/** Told apart by lightness as well as hue, dark to light. */
const COLOURS = ['#0b4ea2', '#e08a00', '#2a8a57', '#b3261e', '#7a5195', '#6b7280'];
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [560, 220, 40, 24, 14];

/** A bar chart with the table that it was drawn from: 20 lines of SVG, and nothing that is only in the picture. */
export function BarChart({ caption, of, labels, series, stacked }: Props) {
  const { t } = useSpeech();
  const sums = labels.map((_, i) => series.map(({ values }) => values[i] ?? 0).reduce((a, b) => a + b, 0));
  const top = niceTop(Math.max(1, ...(stacked ? sums : series.flatMap(({ values }) => values))));
  const slot = (WIDTH - LEFT) / labels.length;
  const scale = (HEIGHT - BOTTOM - TOP) / top;
  const width = Math.min(44, (slot * 0.7) / (stacked ? 1 : series.length));
  return (
    <figure className="gk-chart">
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={caption}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line
              x1={LEFT}
              x2={WIDTH}
              y1={HEIGHT - BOTTOM - top * part * scale}
              y2={HEIGHT - BOTTOM - top * part * scale}
              stroke="#dfe3e8"
            />
            <text x={LEFT - 6} y={HEIGHT - BOTTOM - top * part * scale + 4} textAnchor="end">
              {top * part}
            </text>
          </g>
        ))}
        {labels.map((label, i) => {
          const middle = LEFT + slot * (i + 0.5);
          let below = 0;
          return (
            <g key={label}>
              {series.map(({ name, values }, s) => {
                const value = values[i] ?? 0;
                const x = stacked ? middle - width / 2 : middle + (s - series.length / 2) * width;
                const y = HEIGHT - BOTTOM - (below + value) * scale;
                if (stacked) below += value;
                return (
                  <g key={name}>
                    <rect x={x} y={y} width={width - 2} height={value * scale} fill={COLOURS[s % COLOURS.length]}>
                      <title>{`${label} ${name} ${value}`}</title>
                    </rect>
                    {!stacked && (
                      <text x={x + width / 2 - 1} y={y - 3} textAnchor="middle">
                        {value}
                      </text>
                    )}
                  </g>
                );
              })}
              {stacked && (
                <text x={middle - 1} y={HEIGHT - BOTTOM - sums[i]! * scale - 3} textAnchor="middle">
                  {sums[i]}
                </text>
              )}
              <text x={middle} y={HEIGHT - 6} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className="gk-legend" aria-label={t('explain.legend')}>
        {series.map(({ name }, s) => (
          <li key={name}>
            <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
              <rect width="14" height="14" rx="3" fill={COLOURS[s % COLOURS.length]} />
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
      <ChartTable caption={caption} of={of} labels={labels} series={series} />
    </figure>
  );
}

function ChartTable({ caption, of, labels, series }: Omit<Props, 'stacked'>) {
  const { t } = useSpeech();
  return (
    <details>
      <summary>{t('app.asTable')}</summary>
      <table className="gk-grid">
        <caption className="gk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of ?? t('column.year')}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, i) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {series.map(({ name, values }) => (
                <td key={name}>{values[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The next of 2, 4, 10, 20, 40, 100 … so that half of it is a whole number. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [2, 4, 6, 10, 20].map((step) => step * power).find((step) => step >= most) ?? most;
}
