import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, instantOf, localOf } from '../../base/instant.ts';
import { CONCERN_CLOCKS, metAt, owedResponses, RESPONSE_KINDS, standingOf } from './clock.ts';
import { CONCERN_LEVELS } from './level.ts';

const at = (local: string) => instantOf(local)!;
const owed = (level: (typeof CONCERN_LEVELS)[number], from: string) =>
  owedResponses(level, at(from)).map(({ what, due, cite }) => [what, localOf(due), cite.law]);

const RULES = 'openness-rules-2016-80';
const NOTICE = 'concern-notice-2016-61';

it.each([
  [
    'grave, on a Friday evening: the hours run through the night and the weekend',
    'serious',
    '2026-03-06T22:40',
    [
      ['statement', '2026-03-07T03:40', RULES],
      ['briefing', '2026-03-07T22:40', RULES],
    ],
  ],
  [
    'the gravest, in the Spring Festival and over the end of February',
    'extremely-serious',
    '2024-02-28T23:59',
    [
      ['statement', '2024-02-29T04:59', RULES],
      ['briefing', '2024-02-29T23:59', RULES],
    ],
  ],
  ['other opinion, over a holiday', 'larger', '2026-10-01T08:00', [['response', '2026-10-03T08:00', NOTICE]]],
  ['ordinary, over the end of a year', 'ordinary', '2025-12-30T17:30', [['response', '2026-01-01T17:30', NOTICE]]],
  [
    'before the detailed rules there were no 5 hours',
    'serious',
    '2016-11-09T23:00',
    [['briefing', '2016-11-10T23:00', NOTICE]],
  ],
  [
    'the rule of the day on which the clock started, in Beijing',
    'serious',
    '2016-11-10T00:00',
    [
      ['statement', '2016-11-10T05:00', RULES],
      ['briefing', '2016-11-11T00:00', RULES],
    ],
  ],
  ['before the notice nothing was owed', 'ordinary', '2016-07-29T23:59', []],
] as const)('owedResponses (回应时限): %s', (_, level, from, expected) => {
  expect(owed(level, from)).toEqual(expected);
});

/** Any minute in which the rules of today are in force. */
const instants = fc
  .integer({ min: Date.parse('2016-11-11T00:00:00Z'), max: Date.parse('2035-01-01T00:00:00Z') })
  .map((ms) => new Date(ms - (ms % 60_000)).toISOString());
const levels = fc.constantFrom(...CONCERN_LEVELS);

describe('laws of the hours', () => {
  it('later noticed, later due, by exactly as many minutes', () => {
    fc.assert(
      fc.property(levels, instants, fc.integer({ min: 1, max: 600_000 }), (level, from, minutes) => {
        const later = new Date(Date.parse(from) + minutes * 60_000).toISOString();
        const [a, b] = [owedResponses(level, from), owedResponses(level, later)];
        expect(b.map(({ what }) => what)).toEqual(a.map(({ what }) => what));
        expect(b.map(({ due }, i) => (Date.parse(due) - Date.parse(a[i]!.due)) / 60_000)).toEqual(a.map(() => minutes));
      }),
    );
  });

  it('a graver level is due no later', () => {
    fc.assert(
      fc.property(instants, (from) => {
        const first = (level: (typeof CONCERN_LEVELS)[number]) => owedResponses(level, from)[0]!.due;
        const dues = CONCERN_LEVELS.map(first);
        expect(dues).toEqual(dues.toSorted());
      }),
    );
  });

  it('one more response meets no clock later', () => {
    const responses = fc.array(fc.record({ kind: fc.constantFrom(...RESPONSE_KINDS), at: instants }), { maxLength: 6 });
    fc.assert(
      fc.property(
        responses,
        fc.record({ kind: fc.constantFrom(...RESPONSE_KINDS), at: instants }),
        fc.constantFrom(...CONCERN_CLOCKS),
        (some, more, what) => {
          const [before, after] = [metAt(what, some), metAt(what, [...some, more])];
          expect(before === null || (after !== null && after <= before)).toBe(true);
        },
      ),
    );
  });

  it('as time goes on a clock runs, then is overdue, and never turns back', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -6000, max: 6000 }), fc.nat(6000), (due, minutes, more) => {
        const now = new Date(Date.parse(due) + minutes * 60_000).toISOString();
        const later = new Date(Date.parse(now) + more * 60_000).toISOString();
        const [a, b] = [standingOf({ due }, null, now, null), standingOf({ due }, null, later, null)];
        expect(a).toBe(minutes <= 0 ? 'running' : 'overdue');
        if (a === 'overdue') expect(b).toBe('overdue');
      }),
    );
  });
});

const DUE = at('2026-03-06T15:00');
it.each([
  ['in its last minute', '2026-03-06T15:00', null, 'in-time'],
  ['a minute after it', '2026-03-06T15:01', null, 'late'],
  ['in time, whatever became of the case', '2026-03-06T14:00', 'dropped', 'in-time'],
  ['not at all, and closed', null, 'missed', 'missed'],
  ['not at all, and transferred', null, 'dropped', 'dropped'],
] as const)('standingOf: answered %s', (_, met, ended, standing) => {
  expect(standingOf({ due: DUE }, met && at(met), addHours(DUE, 9), ended)).toBe(standing);
});

it('a press conference is the first word too, but a first word is no press conference', () => {
  const [word, held] = [at('2026-03-06T12:00'), at('2026-03-06T18:00')];
  const responses = [
    { kind: 'briefing', at: held },
    { kind: 'statement', at: word },
  ] as const;
  expect(metAt('statement', responses)).toBe(word);
  expect(metAt('briefing', responses)).toBe(held);
  expect(metAt('statement', responses.slice(0, 1))).toBe(held);
  expect(metAt('briefing', responses.slice(1))).toBeNull();
});
