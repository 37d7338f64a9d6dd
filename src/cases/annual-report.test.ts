import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { annualReport } from './annual-report.ts';
import type { Entry } from './entry.ts';

const FIGURES = { year: 2025 };
const STEPS: readonly (readonly [verb: string, by: string, facts: object])[] = [
  ['open', 'clerk', { year: 2025 }],
  ['write', 'clerk', { section: '1', text: '总体情况。' }],
  ['override', 'head', { code: 'H6', why: '上一年报告有误，已更正。' }],
  ['submit', 'clerk', {}],
  ['approve', 'leader', { comment: '' }],
  ['publish', 'clerk', { stamp: { figures: FIGURES } }],
  ['reissue', 'head', { why: '漏计一件申请。' }],
];

function folded(upTo: string) {
  const entries = STEPS.slice(0, STEPS.findIndex(([verb]) => verb === upTo) + 1).map(([verb, by, facts], i): Entry => {
    const actor = { id: by, name: by, roles: [] };
    const on = day('2026-01-10');
    const kept = { agencyId: 1, caseId: 'c', noun: 'report', files: [], prev: '', hash: '', at: `${on}T01:00:00Z` };
    return { ...kept, seq: i + 1, verb, on, by: actor, facts };
  });
  return annualReport.fold(entries);
}

describe('更正 of a published report', () => {
  it('keeps no reason why a figure of the version before might stand', () => {
    expect(folded('publish').overrides).toEqual({ H6: '上一年报告有误，已更正。' });
    expect(folded('reissue').overrides).toEqual({});
  });

  it('begins with the text as published, and with its writers, who still may not approve it', () => {
    const { prose, writers, published, publishedOn } = folded('reissue');
    expect({ prose, writers, publishedOn }).toEqual({
      prose: { 1: '总体情况。' },
      writers: ['clerk'],
      publishedOn: '2026-01-10',
    });
    expect(published).toEqual([{ on: '2026-01-10', figures: FIGURES, prose }]);
  });
});
