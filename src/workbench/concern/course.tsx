import type { Answered, ConcernView } from '../../api/views.ts';
import { shanghaiTime } from '../case/instant.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';

interface Moment {
  readonly at: string;
  readonly text: string;
  /** An end of hours, and whether it was kept. */
  readonly look?: 'due' | 'kept' | 'broken';
}

/** 时间线: what happened and until when something was owed, in one line from the event on; what is to come stands last. */
export function Course({ view }: { view: Answered<ConcernView> }) {
  const { t } = useSpeech();
  const words = useNounWords('concern');
  const { case: c, clocks, now } = view;
  const look = {
    'in-time': 'kept',
    late: 'broken',
    missed: 'broken',
    overdue: 'broken',
    running: 'due',
    dropped: 'due',
  } as const;
  const moments: Moment[] = [
    ...(c.occurredAt ? [{ at: c.occurredAt, text: t('concern.course.occurred') }] : []),
    { at: c.noticedAt, text: t('concern.course.noticed', { where: c.seenAt }) },
    ...c.assessments.map(({ at, decision, level }) => ({
      at,
      text: t('concern.course.assessed', {
        decision: words.choice('decision', decision),
        level: words.choice('level', level),
      }),
    })),
    ...c.responses
      .filter(({ struck }) => !struck)
      .map(({ at, kind, channel }) => ({
        at,
        text: `${words.choice('responseKind', kind)}（${words.choice('channel', channel)}）`,
      })),
    ...(c.transferred
      ? [{ at: c.transferred.at, text: t('concern.course.transferred', { body: c.transferred.body }) }]
      : []),
    ...clocks.map(({ due, what, hours, standing }) => ({
      at: due,
      text: t('concern.course.due', { hours, what: t(`concern.clock.${what}`) }),
      look: look[standing],
    })),
  ];
  return (
    <Panel title={t('concern.course')}>
      <ol className="gk-course">
        {moments
          .sort((a, b) => a.at.localeCompare(b.at))
          .map(({ at, text, look }) => (
            <li
              key={`${at} ${text}`}
              className={[look && `gk-course-${look}`, at > now && 'gk-course-ahead'].filter(Boolean).join(' ')}
            >
              <time className="gk-number" dateTime={at}>
                {shanghaiTime(at)}
              </time>
              <span>
                {text}
                {look && look !== 'due' && (
                  <b className={look === 'kept' ? 'gk-ok' : 'gk-error'}>{t(`concern.${look}`)}</b>
                )}
              </span>
            </li>
          ))}
      </ol>
    </Panel>
  );
}
