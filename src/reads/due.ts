import { type Day, dayOf } from '../base/day.ts';
import { minutesBetween } from '../base/instant.ts';
import { type CaseDue, type ClockFacts, caseDue } from '../cases/request/clock.ts';
import type { Calendar } from '../rules/calendar.ts';
import type { Settings } from '../rules/settings.ts';
import { countWorkingDays, type Deadline } from '../rules/working-days.ts';
import { type Context, type Office, todayOf } from '../store/context.ts';

/** 红黄灯: how near a deadline is. `waiting`: the clock stands while others are asked; `none`: nothing is due. */
export type Light = 'overdue' | 'red' | 'yellow' | 'green' | 'waiting' | 'none';

export interface DueView extends CaseDue {
  readonly light: Light;
  /** Working days from today to the due day, negative when over. */
  readonly left: number;
}

/** What is due next on an open case, as a screen shows it. Computed at every reading: no deadline is stored. */
export function dueView(clock: ClockFacts, office: Office, today: Day): DueView | null {
  const settings = office.settingsOn(clock.start ?? clock.lodgedOn);
  const due = caseDue(clock, office.calendar, today, settings);
  if (!due) return null;
  // 条例 31 asks for both sides' confirmation and names no last day: it presses, but is never overdue.
  if (due.what === 'confirm') return { ...due, left: 0, light: 'yellow' };
  const left = workingDaysLeft(due.on, office.calendar, today);
  return { ...due, left, light: lightOf(due, left, settings) };
}

/** A deadline of something other than a request, and how near it is. */
export interface NearDue extends Deadline {
  /** Working days left, negative when over. */
  readonly left: number;
  readonly light: Light;
}

/** How near the deadline is today, by the settings of today. */
export function nearDue({ on, provisional }: Deadline, context: Context): NearDue {
  const today = todayOf(context);
  const left = workingDaysLeft(on, context.office.calendar, today);
  return { on, provisional, left, light: nearness(left, context.office.settingsOn(today)) };
}

/** A deadline to the minute (回应关切): what is left of it, and when it turns, so that a screen is right as time goes on. */
export interface NearInstant {
  /** Instants. */
  readonly at: string;
  readonly yellowAt: string;
  readonly redAt: string;
  /** Minutes left, negative when over. */
  readonly left: number;
  readonly light: Exclude<Light, 'waiting' | 'none'>;
}

/** How near a deadline is that began at the one instant and ends at the other, by the settings of today: by the share that is left. */
export function nearInstant(from: string, at: string, { now, office }: Context): NearInstant {
  const { concernWarnShare, concernAlarmShare } = office.settingsOn(dayOf(now));
  const [start, end] = [Date.parse(from), Date.parse(at)];
  const turn = (share: number) => new Date(end - ((end - start) * share) / 100).toISOString();
  const [yellowAt, redAt] = [turn(concernWarnShare), turn(concernAlarmShare)];
  const left = minutesBetween(now.toISOString(), at);
  const light =
    left < 0 ? 'overdue' : now.toISOString() >= redAt ? 'red' : now.toISOString() >= yellowAt ? 'yellow' : 'green';
  return { at, yellowAt, redAt, left, light };
}

/** Working days from today to the day, negative when it is over. */
function workingDaysLeft(on: Day, calendar: Calendar, today: Day): number {
  return on >= today ? countWorkingDays(today, on, calendar) : -countWorkingDays(on, today, calendar);
}

function lightOf(due: CaseDue, left: number, settings: Settings): Light {
  if (due.suspended && due.what === 'reply') return 'waiting';
  return left >= 0 && due.suspended ? 'waiting' : nearness(left, settings);
}

/** 红黄灯 of a day that is so many working days away. */
function nearness(left: number, settings: Settings): Light {
  if (left < 0) return 'overdue';
  if (left <= settings.alarmDays) return 'red';
  return left <= settings.warnDays ? 'yellow' : 'green';
}
