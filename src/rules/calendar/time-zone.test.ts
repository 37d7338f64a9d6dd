import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const RULES = new URL('../', import.meta.url).href;
const PROGRAM = `
  import { dayOf, fromSerial, toSerial, day } from '${RULES}../base/day.ts';
  import { officialCalendar } from '${RULES}calendar/official.fixture.ts';
  import { replyDue } from '${RULES}reply-clock.ts';
  import { DEFAULT_SETTINGS } from '${RULES}settings.ts';
  const first = toSerial(day('2019-01-01'));
  const dues = Array.from({ length: 2500 }, (_, i) => {
    const start = fromSerial(first + i);
    const pauses = i % 3 === 0 ? [{ from: start, to: fromSerial(first + i + 9), why: 'third-party' }] : [];
    return replyDue({ start, pauses, extension: i % 21 }, officialCalendar, start, DEFAULT_SETTINGS).on;
  });
  const clock = new Date('2021-03-14T16:00:00Z');
  console.log(JSON.stringify({ zone: clock.getTimezoneOffset(), today: dayOf(clock), dues }));
`;

function runIn(zone: string): { zone: number; today: string; dues: string[] } {
  const args = ['--experimental-strip-types', '--no-warnings', '--input-type=module', '--eval', PROGRAM];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('a day is a day, whatever zone the machine runs in', () => {
  it('gives the same due days and the same today in New York, Shanghai and Kiritimati', () => {
    const [newYork, shanghai, kiritimati] = ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'].map(runIn);
    expect([newYork!.zone, shanghai!.zone, kiritimati!.zone]).toEqual([240, -480, -840]);
    expect(newYork!.today).toBe('2021-03-15');
    expect({ ...newYork, zone: 0 }).toEqual({ ...shanghai, zone: 0 });
    expect({ ...kiritimati, zone: 0 }).toEqual({ ...shanghai, zone: 0 });
  });
});
