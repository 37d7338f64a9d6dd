import type { CalendarView } from '../../api/views.ts';
import type { Day } from '../../base/day.ts';
import { toSerial, weekday } from '../../base/day.ts';
import { useCalendar } from '../wire/queries.ts';

type DayKind = CalendarView['days'][number]['kind'];

/** What kind of day each is, from the API's calendar of the first and last year; weekends until it has answered. */
export function useDayKinds(from: Day, to: Day): (day: Day) => DayKind {
  const first = useCalendar(Number(from.slice(0, 4))).data;
  const last = useCalendar(Number(to.slice(0, 4))).data;
  const kinds = new Map([first, last].flatMap((year) => year?.days.map(({ day, kind }) => [day, kind] as const) ?? []));
  return (day) => kinds.get(day) ?? ([0, 6].includes(weekday(toSerial(day))) ? 'weekend' : 'working');
}
