import { expect, it } from 'vitest';
import { type Day, day } from '../../base/day.ts';
import { type FreshnessKind, freshness } from './freshness.ts';

it.each<[FreshnessKind, string | null, number | null, string | null, number]>([
  ['news', '2025-06-01', null, '2025-06-15', 5],
  ['news', '2025-05-20', null, '2025-06-03', -7],
  ['home', '2025-06-10', null, '2025-06-24', 14],
  ['policy', '2025-01-01', null, '2025-07-03', 23],
  ['policy', '2025-01-01', 90, '2025-04-01', -70],
  ['policy', '2025-01-01', 999, '2025-07-03', 23],
  ['personnel', '2024-06-10', null, '2025-06-10', 0],
  ['news', null, null, null, -1],
])('%s, last updated on %s, own %s: fails on %s', (kind, last, own, failsOn, left) => {
  expect(freshness(kind, last as Day | null, day('2025-06-10'), own)).toMatchObject({ failsOn, left });
});
