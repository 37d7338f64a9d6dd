import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { agency } from './agency.ts';
import type { Entry } from './entry.ts';
import { type TemplateVersion, templateOn } from './notice-template.ts';

const by = { id: 'zhou', name: '周敏', roles: ['head'] as const };
const file = { hash: 'a'.repeat(64), name: '模板.docx', mediaType: '', size: 1, purpose: 'notice-template' as const };

type Done = readonly [verb: 'keep-template' | 'end-template', on: string, facts: object];

function foldOf(...done: readonly Done[]): readonly TemplateVersion[] {
  const entries = done.map(
    ([verb, on, facts], i): Entry => ({
      agencyId: 1,
      caseId: 'agency',
      seq: i + 2,
      noun: 'agency',
      verb,
      on: day(on),
      at: `${on}T01:00:00.000Z`,
      by,
      facts,
      files: verb === 'keep-template' ? [{ ...file, name: `${i}.docx` }] : [],
      prev: '',
      hash: '',
    }),
  );
  const founding = { ...entries[0]!, seq: 1, verb: 'found', facts: { name: '甲局', shortName: '甲', contact: {} } };
  return agency.fold([founding, ...entries]).templates;
}

const keep = (from: string, until?: string, kind = 'D14'): Done => [
  'keep-template',
  '2026-03-02',
  { kind, from, ...(until ? { until } : {}), note: '' },
];
const end = (version: number, on: string): Done => ['end-template', on, { kind: 'D14', version, why: '有误' }];

describe('the template in force', () => {
  it.each<[why: string, done: Done[], expected: Record<string, number | null>]>([
    ['none was kept', [keep('2026-03-02', undefined, 'D15')], { '2026-03-02': null }],
    ['from its first day on', [keep('2026-04-01')], { '2026-03-31': null, '2026-04-01': 1, '2030-01-01': 1 }],
    ['to its last day', [keep('2026-03-02', '2026-03-31')], { '2026-03-31': 1, '2026-04-01': null }],
    ['until a newer one comes', [keep('2026-03-02'), keep('2026-04-01')], { '2026-03-31': 1, '2026-04-01': 2 }],
    [
      'not one that was kept later and begins earlier',
      [keep('2026-04-01'), keep('2026-03-05')],
      { '2026-03-05': 2, '2026-04-01': 1 },
    ],
    ['of two from the same day the later one', [keep('2026-03-05'), keep('2026-03-05')], { '2026-03-05': 2 }],
    [
      'again, after the last day of a newer one',
      [keep('2026-03-02'), keep('2026-04-01', '2026-04-30')],
      { '2026-04-30': 2, '2026-05-01': 1 },
    ],
    [
      'not from the day on which it is taken out',
      [keep('2026-03-02'), end(1, '2026-03-09')],
      { '2026-03-08': 1, '2026-03-09': null },
    ],
    [
      'the one before, once the newer is taken out',
      [keep('2026-03-02'), keep('2026-03-05'), end(2, '2026-03-09')],
      { '2026-03-08': 2, '2026-03-09': 1 },
    ],
    ['never, taken out before its first day', [keep('2026-04-01'), end(1, '2026-03-09')], { '2026-04-01': null }],
  ])('%s', (_, done, expected) => {
    const all = foldOf(...done);
    for (const [on, version] of Object.entries(expected))
      expect([on, templateOn(all, 'D14', day(on))?.version ?? null]).toEqual([on, version]);
  });

  it('has a number within its kind, and its file', () => {
    const all = foldOf(keep('2026-03-02'), keep('2026-03-02', undefined, 'D15'), keep('2026-03-02'));
    expect(all.map(({ kind, version, file: { name } }) => [kind, version, name])).toEqual([
      ['D14', 1, '0.docx'],
      ['D15', 1, '1.docx'],
      ['D14', 2, '2.docx'],
    ]);
  });
});
