import { addDays, type Day } from '../../base/day.ts';
import { spanText } from '../../words/desk/duty-span.ts';
import { COLUMN_WORDS } from '../../words/nouns/publication.ts';
import { OCCURRENCE_WORDS, DUTY_PAPER_WORDS as WORDS } from '../../words/papers/duty.ts';
import { say, sayWith } from '../../words/word.ts';
import { csvLine } from '../sheet/csv.ts';

/** One thing that is owed in the year, as the files say it. */
export interface DutyEvent {
  readonly caseId: string;
  readonly number: string;
  readonly name: string;
  readonly column: string;
  readonly mode: string;
  readonly section: string;
  readonly person: string;
  readonly label: string;
  readonly due: Day;
  readonly doneOn: Day | null;
  readonly state: string;
}

export interface DutyCalendar {
  readonly agency: string;
  readonly year: number;
  readonly madeAt: Date;
  readonly events: readonly DutyEvent[];
}

export const dutyCalendarName = ({ agency, year }: DutyCalendar): string => sayWith(WORDS, 'name', { agency, year });

const COLUMNS = ['number', 'name', 'column', 'section', 'person', 'span', 'due', 'doneOn', 'state'] as const;

/** The year's duties, one a line (RFC 4180, UTF-8 with its mark, which Excel needs). */
export function dutyCsv({ events }: DutyCalendar): Uint8Array {
  const lines = events.map((one) => [
    ...[one.number, one.name, say(COLUMN_WORDS, one.column), one.section, one.person],
    ...[spanText(one.label), one.due, one.doneOn, say(OCCURRENCE_WORDS, one.state)],
  ]);
  const head = COLUMNS.map((key) => say(WORDS, `column.${key}`));
  return new TextEncoder().encode(`\uFEFF${[head, ...lines].map(csvLine).join('')}`);
}

/** The year's duties as iCalendar (RFC 5545): a whole day each, the same event whenever it is loaded again. */
export function dutyIcs(calendar: DutyCalendar): Uint8Array {
  const { events, madeAt } = calendar;
  const stamp = madeAt.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Gongkai//Duties//ZH', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${escaped(dutyCalendarName(calendar))}`,
    ...events.flatMap((one) => eventLines(one, stamp)),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map(folded).join(''));
}

function eventLines(one: DutyEvent, stamp: string): string[] {
  const { name, number, section, person } = one;
  const summary = sayWith(WORDS, one.mode === 'permanent' ? 'permanent' : 'summary', {
    name,
    span: spanText(one.label),
  });
  const state = say(OCCURRENCE_WORDS, one.state);
  return [
    'BEGIN:VEVENT',
    `UID:${one.caseId}-${one.label}@gongkai`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(one.due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(one.due, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(sayWith(WORDS, 'description', { number, section, person, state }))}`,
    'TRANSP:TRANSPARENT',
    ...(one.doneOn
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P3D', `DESCRIPTION:${escaped(summary)}`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

const compact = (on: Day): string => on.replaceAll('-', '');

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\n|\r/g, '\\n');
}

const MOST_OCTETS = 75;

/** No line is longer than 75 octets, and none is broken inside a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}
