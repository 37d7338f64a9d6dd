import type { Say } from '../visitor.ts';
import type { Bars } from './bar-chart.tsx';

/** A year in numbers of requests, as reads/report/figures.ts gives it. */
export interface TrendLine {
  readonly year: number;
  readonly received: number;
  readonly carriedIn: number;
  readonly disclosed: number;
  readonly partial: number;
  readonly refused: number;
  readonly unable: number;
  readonly notHandled: number;
  readonly other: number;
  readonly carriedOut: number;
}

const OUTCOMES = [
  ['3.1', 'disclosed'],
  ['3.2', 'partial'],
  ['3.3', 'refused'],
  ['3.4', 'unable'],
  ['3.5', 'notHandled'],
  ['3.6', 'other'],
] as const;

/** 本年度办理结果: the six groups of table 三. */
export function outcomeBars(line: TrendLine, say: Say): Bars {
  const title = say('chart.outcomes', { year: line.year });
  const lines = OUTCOMES.map(([row, key]) => ({ label: say(`outcome.${row}`), values: [line[key]] }));
  const most = lines.reduce((a, b) => (b.values[0]! > a.values[0]! ? b : a));
  return {
    title,
    description:
      most.values[0] === 0
        ? say('chart.outcomes-none')
        : say('chart.outcomes-text', { most: most.label, count: most.values[0]! }),
    what: say('chart.what'),
    count: say('chart.count'),
    series: [''],
    lines,
  };
}

/** Received and carried in, year by year. */
export function yearBars(trend: readonly TrendLine[], say: Say): Bars {
  return {
    title: say('chart.years'),
    description: say('chart.years-text', { from: trend[0]!.year, to: trend.at(-1)!.year }),
    what: say('chart.year'),
    count: say('chart.count'),
    series: [say('figure.received'), say('figure.carried-in')],
    lines: trend.map(({ year, received, carriedIn }) => ({ label: String(year), values: [received, carriedIn] })),
  };
}
