import { type Day, day, fromSerial, toSerial } from '../src/base/day.ts';
import { officialCalendar, officialYears } from '../src/rules/calendar/official.fixture.ts';
import { type NaiveHistory, naiveDue } from '../src/rules/reply/naive.fixture.ts';
import { explainReply, type ReplyClock, replyDue } from '../src/rules/reply-clock.ts';
import { DEFAULT_SETTINGS } from '../src/rules/settings.ts';

const TARGET = 200_000;
const CASES = 20_000;
const TODAY = day('2026-06-30');

/** Histories as a bureau has them: one in four consulted somebody, one in six was extended. The same at every run. */
function histories(): NaiveHistory[] {
  const first = toSerial(day('2019-05-15'));
  return Array.from({ length: CASES }, (_, i) => ({
    start: fromSerial(first + ((i * 7919) % 2200)),
    extension: i % 6 === 0 ? 1 + (i % 20) : 0,
    pauses: i % 4 === 0 ? [[i % 12, 5 + (i % 17)] as const, ...(i % 16 === 0 ? [[i % 30, i % 9] as const] : [])] : [],
  }));
}

function clockOf({ start, extension, pauses }: NaiveHistory): ReplyClock {
  const at = (offset: number) => fromSerial(toSerial(start) + offset);
  return {
    start,
    extension,
    pauses: pauses.map(([from, length]) => ({ from: at(from), to: at(from + length), why: 'third-party' })),
  };
}

/** The most of `rounds` rounds, in calls a second: what the machine does when nothing else disturbs it. */
function rate(rounds: number, calls: number, round: () => void): number {
  let best = 0;
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    round();
    best = Math.max(best, (calls * 1000) / (performance.now() - began));
  }
  return best;
}

/**
 * Due days a second on one core, beside the naive day-by-day oracle in the same run, which must give the same days.
 * False where the target of 200,000 cases a second is missed or a day differs.
 */
export async function run(print: (line: string) => void): Promise<boolean> {
  const all = histories();
  const clocks = all.map(clockOf);
  const dueOf = (clock: ReplyClock): Day => replyDue(clock, officialCalendar, TODAY, DEFAULT_SETTINGS).on;
  const some = all.slice(0, 500);

  const differing = some.filter((h, i) => naiveDue(h, officialYears) !== dueOf(clocks[i]!)).length;
  const ours = rate(10, CASES, () => {
    for (const clock of clocks) dueOf(clock);
  });
  const naive = rate(3, some.length, () => {
    for (const h of some) naiveDue(h, officialYears);
  });
  const explained = rate(3, 2000, () => {
    for (const clock of clocks.slice(0, 2000)) explainReply(clock, officialCalendar, TODAY, DEFAULT_SETTINGS);
  });

  const whole = (value: number) => Math.round(value).toLocaleString('en-US');
  print(`due day          ${whole(ours)} cases/s (target ${whole(TARGET)})`);
  print(`naive oracle     ${whole(naive)} cases/s, ratio ${whole(ours / naive)}`);
  print(`explained        ${whole(explained)} cases/s`);
  if (differing > 0) print(`${differing} of ${some.length} due days differ from the oracle`);
  return ours >= TARGET && differing === 0;
}

if (import.meta.main) process.exitCode = (await run(console.log)) ? 0 : 1;
