import { findDay } from './day.ts';

/**
 * A moment to the minute as the office's clock shows it, in Beijing time: `2026-03-05T14:30`. What counts in hours (回应关切) is
 * recorded so; what the program computes with is the instant (ISO 8601, UTC). China has had one zone without summer time
 * since 1991.
 */
const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;
const SHANGHAI = '+08:00';
const SHANGHAI_MS = 8 * 3_600_000;
const HOUR_MS = 3_600_000;

/** The instant of a moment in Beijing; null where the text names none (the 30th of February, 24:00). */
export function instantOf(local: string): string | null {
  const [, day] = SHAPE.exec(local) ?? [];
  return day && findDay(day) ? new Date(`${local}:00${SHANGHAI}`).toISOString() : null;
}

/** The moment in Beijing in which an instant falls. */
export function localOf(instant: string): string {
  return new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 16);
}

/** So many hours later, through nights and holidays. */
export function addHours(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();
}

const minuteOf = (instant: string) => Math.floor(Date.parse(instant) / 60_000);

/** Minutes from the one to the other as the clock on the wall shows them, without seconds; negative where the other is earlier. */
export function minutesBetween(from: string, to: string): number {
  return minuteOf(to) - minuteOf(from);
}
