/**
 * A day (日) in Asia/Shanghai, written `YYYY-MM-DD`. The law counts days, never instants: whatever time zone the machine
 * runs in, a day is a day. China has had one zone without summer time since 1991, so an instant becomes a day by adding
 * eight hours.
 */
export type Day = string & { readonly __day: never };

const MS_A_DAY = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `text` names, or null where it is not the name of a real day (2021-02-29). */
export function findDay(text: string): Day | null {
  const parts = SHAPE.exec(text);
  if (!parts) return null;
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(ms).toISOString().slice(0, 10) === text ? (text as Day) : null;
}

/** As findDay, for text that the program wrote itself. Throws a fault where it is no day. */
export function day(text: string): Day {
  const found = findDay(text);
  if (!found) throw new Error(`not a day: ${text}`);
  return found;
}

/** Days since 1970-01-01. */
export function toSerial(d: Day): number {
  const year =
    (d.charCodeAt(0) - 48) * 1000 + (d.charCodeAt(1) - 48) * 100 + (d.charCodeAt(2) - 48) * 10 + d.charCodeAt(3) - 48;
  const month = (d.charCodeAt(5) - 48) * 10 + d.charCodeAt(6) - 48;
  const date = (d.charCodeAt(8) - 48) * 10 + d.charCodeAt(9) - 48;
  return Date.UTC(year, month - 1, date) / MS_A_DAY;
}

export function fromSerial(serial: number): Day {
  return new Date(serial * MS_A_DAY).toISOString().slice(0, 10) as Day;
}

/** The day in Shanghai on which the instant falls. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(0, 10) as Day;
}

export function addDays(d: Day, days: number): Day {
  return fromSerial(toSerial(d) + days);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(serial: number): number {
  return (((serial + 4) % 7) + 7) % 7;
}

export function yearOf(d: Day): number {
  return Number(d.slice(0, 4));
}

/** The same day so many months later; the last of the month where it has no such day. */
export function addMonths(on: Day, months: number): Day {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  const day = Math.min(date, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}` as Day;
}
