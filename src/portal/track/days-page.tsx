import type { Day } from '../../base/day.ts';
import { toSerial, weekday } from '../../base/day.ts';
import { CalendarMonths, whyText } from '../../pages/calendar-months.tsx';
import type { Say } from '../../pages/visitor.ts';
import type { PublicRequest } from '../../reads/public/request.ts';
import { formatDay } from '../../words/day.ts';
import { formatCite, formatCiteEnglish } from '../../words/laws.ts';
import type { Language } from '../../words/word.ts';

type Explained = PublicRequest['explain'];

/** 期限是怎样计算的: the months as a picture, and every day in words with its article. */
export function DaysPage({ explain, say, language }: { explain: Explained; say: Say; language: Language }) {
  const last = explain.at(-1);
  if (!last) {
    return (
      <>
        <h1>{say('explain.title')}</h1>
        <p>{say('explain.none')}</p>
        <Back say={say} />
      </>
    );
  }
  const counted = Math.max(0, ...explain.map((one) => one.counts ?? 0));
  return (
    <>
      <h1>{say('explain.title')}</h1>
      <p className="lead">{say('explain.lead', { days: counted, on: formatDay(last.day, language) })}</p>
      <CalendarMonths days={explain} last={last.day} say={say} />
      <Legend say={say} />
      <details>
        <summary>{say('explain.days')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
        <section className="scroll" aria-label={say('explain.scroll')} tabIndex={0}>
          <DayTable explain={explain} last={last.day} say={say} language={language} />
        </section>
      </details>
      <Back say={say} />
    </>
  );
}

function Back({ say }: { say: Say }) {
  return (
    <p className="no-print">
      <a href="/track">{say('track.back')}</a>
    </p>
  );
}

const LEGEND = [
  ['day-start', 'mark.start', 'why.start'],
  ['day-counted', '', 'why.working'],
  ['day-counted', 'mark.make-up', 'why.make-up'],
  ['day-off', 'mark.weekend', 'why.weekend'],
  ['day-holiday', 'mark.holiday', 'why.holiday'],
  ['day-paused', 'mark.paused', 'why.paused'],
  ['day-last', '', 'explain.last'],
] as const;

function Legend({ say }: { say: Say }) {
  return (
    <ul className="legend" aria-label={say('explain.legend')}>
      {LEGEND.map(([className, mark, text]) => (
        <li key={text}>
          <i className={className}>{mark ? say(mark) : className === 'day-counted' ? '7' : '20'}</i>
          {say(text)}
        </li>
      ))}
    </ul>
  );
}

interface TableProps {
  readonly explain: Explained;
  readonly last: Day;
  readonly say: Say;
  readonly language: Language;
}

function DayTable({ explain, last, say, language }: TableProps) {
  const cite = language === 'zh' ? formatCite : formatCiteEnglish;
  return (
    <table className="days">
      <caption className="sr">{say('explain.days')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('explain.day')}</th>
          <th scope="col">{say('explain.count')}</th>
          <th scope="col">{say('explain.why')}</th>
          <th scope="col">{say('explain.cite')}</th>
        </tr>
      </thead>
      <tbody>
        {explain.map((one) => (
          <tr key={one.day}>
            <th scope="row">{`${one.day} ${say(`weekday.${((weekday(toSerial(one.day)) + 6) % 7) + 1}`)}`}</th>
            <td>{one.counts ?? '—'}</td>
            <td>
              {one.day === last ? [whyText(one, say), say('explain.last')].join(say('site.comma')) : whyText(one, say)}
            </td>
            <td>{cite(one.cite)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
