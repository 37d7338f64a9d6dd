import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { CHANNELS, type Channel, needsConfirmation, receiptOf } from './receipt.ts';

const ARRIVED = day('2024-03-01');
const CONFIRMED = day('2024-03-05');

describe('receiptOf (收到申请之日)', () => {
  it.each<[Channel, string, string | null, string]>([
    ['counter', '2024-03-01', '2024-03-01', 'handed over in person'],
    ['oral', '2024-03-01', '2024-03-01', 'the office fills in the form there and then'],
    ['registered-post', '2024-03-01', '2024-03-01', 'the agency signed for it'],
    ['ordinary-post', '2024-03-05', null, 'confirmed by telephone'],
    ['online', '2024-03-05', null, 'both sides confirmed'],
    ['fax', '2024-03-05', null, 'both sides confirmed'],
    ['email', '2024-03-05', null, 'Art 31 of 2019 before letter 207'],
    ['other-unit', '2024-03-05', null, 'another unit passed it on; confirmed by telephone'],
  ])('%s: %s, and %s while unconfirmed (%s)', (channel, confirmed, unconfirmed) => {
    expect(receiptOf(channel, ARRIVED, CONFIRMED).on).toBe(confirmed);
    expect(receiptOf(channel, ARRIVED, null).on).toBe(unconfirmed);
  });

  it('takes e-mail at its arrival where the agency reads letter 207 so', () => {
    const settings = { ...DEFAULT_SETTINGS, emailReceipt: 'arrived' as const };
    expect(receiptOf('email', ARRIVED, null, settings).on).toBe('2024-03-01');
    expect(needsConfirmation('fax', settings)).toBe(true);
  });

  it('cites an article for every channel', () => {
    for (const channel of CHANNELS)
      expect(receiptOf(channel, ARRIVED, null).cite.law).toMatch(/regulation-711|receipt-207/);
  });
});
