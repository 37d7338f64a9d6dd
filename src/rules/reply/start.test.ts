import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { replyDue } from '../reply-clock.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { replyStart, type StartFacts } from './start.ts';

const receivedOn = day('2024-03-01');

describe('replyStart (答复期限起算)', () => {
  it.each<[string, StartFacts, string, string, string]>([
    ['receipt alone', { receivedOn }, '2024-03-01', 'receipt', '2024-03-29'],
    [
      'supplemented: 20 anew from the supplement',
      { receivedOn, supplementedOn: day('2024-03-20') },
      '2024-03-20',
      'supplement',
      '2024-04-18',
    ],
    [
      'paid: 20 anew from the day after payment',
      { receivedOn, paidOn: day('2024-04-03') },
      '2024-04-03',
      'payment',
      '2024-05-06',
    ],
    [
      'supplemented, then paid: the later counts',
      { receivedOn, supplementedOn: day('2024-03-20'), paidOn: day('2024-04-03') },
      '2024-04-03',
      'payment',
      '2024-05-06',
    ],
    ['not supplemented yet', { receivedOn, supplementedOn: null, paidOn: null }, '2024-03-01', 'receipt', '2024-03-29'],
  ])('%s', (_why, facts, on, why, due) => {
    const start = replyStart(facts, DEFAULT_SETTINGS);
    expect(start).toMatchObject({ on, why });
    const clock = { start: start.on, pauses: [], extension: 0 };
    expect(replyDue(clock, officialCalendar, start.on, DEFAULT_SETTINGS).on).toBe(due);
  });

  it('stays where payment only lets the period go on', () => {
    const settings = { ...DEFAULT_SETTINGS, feeRestartsReply: false };
    expect(replyStart({ receivedOn, paidOn: day('2024-04-03') }, settings).why).toBe('receipt');
  });
});
