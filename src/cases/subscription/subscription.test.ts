import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressReasons, dueAt, maskedAddress, plainAddress } from './subscription.ts';

describe('an address', () => {
  it.each([
    ['wang@example.cn', 'wang@example.cn'],
    [' Wang@Example.CN ', 'Wang@example.cn'],
    ['ｗａｎｇ＠ｅｘａｍｐｌｅ．ｃｎ', 'wang@example.cn'],
    ['wang@example。cn', 'wang@example.cn'],
    ['wang@政务.中国', 'wang@政务.中国'],
  ])('%s is taken as %s', (typed, plain) => {
    expect(plainAddress(typed)).toBe(plain);
    expect(addressReasons(plain)).toEqual([]);
  });

  it.each([
    'wang',
    '@example.cn',
    'wang@',
    'wang@example',
    'wang@example.cn, li@example.cn',
    'wang li@example.cn',
    'wang@example.cn\r\nBcc: li@example.cn',
    '<wang@example.cn>',
    'wang@@example.cn',
    'wa..ng@example.cn',
    '.wang@example.cn',
    'wang.@example.cn',
    'wang@-example.cn',
    '王@example.cn',
    `${'w'.repeat(65)}@example.cn`,
    `w@${'e'.repeat(255)}.cn`,
  ])('%j is none', (address) => {
    expect(addressReasons(address)).toMatchObject([{ code: 'mail.address', field: 'email' }]);
  });

  it('is asked for where there is none', () => {
    expect(addressReasons('')).toMatchObject([{ code: 'field.missing' }]);
  });

  it('shows its first character and where it is', () => {
    expect(maskedAddress('wangfang@example.cn')).toBe('w***@example.cn');
  });
});

describe('what is published is due', () => {
  it.each([
    ['at-once', '2026-03-02T02:00:00Z', '2026-03-02T02:00:00Z'],
    ['daily', '2026-03-01T23:59:59Z', '2026-03-02T00:00:00Z'],
    ['daily', '2026-03-02T00:00:00Z', '2026-03-03T00:00:00Z'],
    // 2026-03-02 is a Monday
    ['weekly', '2026-03-01T23:59:59Z', '2026-03-02T00:00:00Z'],
    ['weekly', '2026-03-02T00:00:00Z', '2026-03-09T00:00:00Z'],
    ['weekly', '2026-03-06T10:00:00Z', '2026-03-09T00:00:00Z'],
  ] as const)('%s, at %s, at %s', (pace, now, due) => {
    expect(dueAt(pace, new Date(now))).toEqual(new Date(due));
  });

  it('never before, never later than the period, and at eight in the morning', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('daily' as const, 'weekly' as const),
        fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2100-01-01') }),
        (pace, now) => {
          const due = dueAt(pace, now).getTime();
          expect(due).toBeGreaterThan(now.getTime());
          expect(due - now.getTime()).toBeLessThanOrEqual((pace === 'daily' ? 1 : 7) * 86_400_000);
          expect(new Date(due).getUTCHours()).toBe(0);
          if (pace === 'weekly') expect(new Date(due).getUTCDay()).toBe(1);
        },
      ),
    );
  });
});
