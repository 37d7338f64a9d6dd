import { expect, it } from 'vitest';
import { day } from '../base/day.ts';
import type { ClockFacts } from '../cases/request/clock.ts';
import { officialCalendar } from '../rules/calendar/official.fixture.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import { dueView } from './due.ts';

const office = {
  agencyId: 1,
  caseId: '',
  name: '',
  shortName: '',
  contact: {},
  calendar: officialCalendar,
  settingsOn: () => DEFAULT_SETTINGS,
  templateOn: () => null,
};
// The 10th working day after delivery is Friday 20 March 2026.
const SUPPLEMENT = { what: 'supplement' as const, days: 10, deliveredOn: day('2026-03-06'), told: null };
const inHand: ClockFacts = {
  state: 'in-hand',
  start: day('2026-03-02'),
  lodgedOn: day('2026-03-02'),
  extension: 0,
  delayUntil: null,
  notice: null,
  fee: null,
  consultations: [],
};
const consulting: ClockFacts = {
  ...inHand,
  state: 'consulting',
  consultations: [
    { kind: 'third-party', sentOn: day('2026-03-09'), deliveredOn: null, opinionOn: null, endedOn: null },
  ],
};

// Received on Monday 2 March 2026: the 20th working day is 30 March.
it.each([
  ['far from the due day it is green', inHand, '2026-03-16', { light: 'green', left: 10, on: '2026-03-30' }],
  ['five working days before, yellow', inHand, '2026-03-23', { light: 'yellow', left: 5 }],
  ['two working days before, red', inHand, '2026-03-26', { light: 'red', left: 2 }],
  ['on the day itself, red still', inHand, '2026-03-30', { light: 'red', left: 0 }],
  ['the day after, overdue', inHand, '2026-03-31', { light: 'overdue', left: -1 }],
  ['while a third party is asked it waits', consulting, '2026-03-20', { light: 'waiting', suspended: true }],
  [
    'an unconfirmed lodging presses, and is never overdue',
    { ...inHand, state: 'lodged', start: null },
    '2026-03-31',
    { light: 'yellow', what: 'confirm', left: 0 },
  ],
  [
    'a supplement that is awaited waits',
    { ...inHand, state: 'supplementing', start: null, notice: SUPPLEMENT },
    '2026-03-18',
    { light: 'waiting', what: 'supplement' },
  ],
  [
    'and is overdue when it did not come',
    { ...inHand, state: 'supplementing', start: null, notice: SUPPLEMENT },
    '2026-03-23',
    { light: 'overdue', left: -1 },
  ],
  [
    'while nobody recorded its delivery it waits, due as if it were delivered today, and that is said',
    { ...inHand, state: 'supplementing', start: null, notice: { ...SUPPLEMENT, deliveredOn: null } },
    '2026-03-23',
    { light: 'waiting', what: 'supplement', on: '2026-04-07', undelivered: true },
  ],
  [
    'reasons that are awaited leave the period running',
    { ...inHand, state: 'explaining', notice: { ...SUPPLEMENT, what: 'reasons', deliveredOn: null } },
    '2026-03-23',
    { light: 'yellow', what: 'reply', on: '2026-03-30', undelivered: true },
  ],
] as const)('%s', (_, facts, today, expected) => {
  expect(dueView(facts as ClockFacts, office, day(today))).toMatchObject(expected);
});
