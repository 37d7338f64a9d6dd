import { sizeText } from '../../pages/file-size.ts';
import { Answers } from '../../pages/form/answers.tsx';
import { Letter, type LetterText } from '../../pages/letter.tsx';
import { type Step, Timeline } from '../../pages/timeline.tsx';
import type { Say } from '../../pages/visitor.ts';
import type { Notice } from '../../papers/notices/notice.ts';
import type { PublicReply, PublicRequest } from '../../reads/public/request.ts';
import { formatDay } from '../../words/day.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { type Language, say as sayFrom } from '../../words/word.ts';
import { termText } from './term-text.ts';

export interface StatusProps {
  readonly request: PublicRequest;
  /** What was just done, or null. */
  readonly done: string | null;
  readonly say: Say;
  readonly language: Language;
}

/** 办理进度: where it stands, by when a reply is due, what happened, what came, and what may be done. */
export function StatusPage({ request, done, say, language }: StatusProps) {
  return (
    <>
      <h1>{say('track.number-of', { number: request.number })}</h1>
      {done && (
        <p className="note good" role="status">
          {say(`track.done-${done}`)}
        </p>
      )}
      <div className="status">
        <div>
          <span className="label">{say('track.status')}</span>
          <b>{say(`state.${request.state}`)}</b>
          {request.outcome && <span>{sayFrom(OUTCOME_WORDS, request.outcome, language)}</span>}
        </div>
        <DueBox request={request} say={say} language={language} />
      </div>
      <ToDo request={request} say={say} language={language} />
      {request.reply && <Reply reply={request.reply} say={say} language={language} />}
      <h2>{say('track.progress')}</h2>
      <Timeline steps={stepsOf({ request, say, language })} />
      {request.notices.length > 0 && (
        <>
          <h2>{say('track.notices')}</h2>
          {request.notices.map(({ seq, notice }) => (
            <details key={seq}>
              <summary>{`${notice.title}${say('site.aside', { text: formatDay(notice.on, language) })}`}</summary>
              <Letter letter={letterOf(notice)} id={`notice-${seq}`} />
            </details>
          ))}
        </>
      )}
      <h2>{say('track.content')}</h2>
      <Content request={request} say={say} />
      <form method="post" action="/track/leave" className="buttons">
        <button type="submit" className="second">
          {say('track.leave')}
        </button>
      </form>
    </>
  );
}

type BoxProps = Omit<StatusProps, 'done'>;

function DueBox({ request: { due, explain, completedOn, timeliness }, say, language }: BoxProps) {
  const last = explain.at(-1);
  const link = last && (
    <a href="/track/days" className="block">
      {say('track.explain')}
    </a>
  );
  if (due?.what !== 'reply') {
    return (
      <div>
        <span className="label">{say('track.due')}</span>
        <b>{last && completedOn ? formatDay(last.day, language) : say(last ? 'track.due-done' : 'track.no-due')}</b>
        {completedOn && (
          <span>
            {say(timeliness === 'late' ? 'track.late' : 'track.on-time', { on: formatDay(completedOn, language) })}
          </span>
        )}
        {link}
      </div>
    );
  }
  return (
    <div className={due.left < 0 ? 'late' : undefined}>
      <span className="label">{say('track.due')}</span>
      <b>{formatDay(due.on, language)}</b>
      <span>{leftText(due, say)}</span>
      {due.provisional && <span className="block soft">{say('track.provisional')}</span>}
      {link}
    </div>
  );
}

function leftText(due: NonNullable<PublicRequest['due']>, say: Say): string {
  if (due.suspended) return say('track.due-suspended');
  if (due.left === 0) return say('track.due-today');
  return due.left > 0 ? say('track.due-left', { left: due.left }) : say('track.due-over', { left: -due.left });
}

function ToDo({ request, say, language }: BoxProps) {
  const { may, asked } = request;
  if (may.length === 0 && !asked) return null;
  return (
    <>
      {asked && (
        <div className="note warn">
          <p>
            <b>{termText(request, say, language)}</b>
            {asked.provisional && <span className="block soft">{say('track.provisional')}</span>}
          </p>
          <p className="pre">{asked.text}</p>
        </div>
      )}
      <div className="buttons">
        {may.map((verb) => (
          <a key={verb} className={verb === 'withdraw' ? 'button second' : 'button'} href={`/track/${verb}`}>
            {say(`track.${verb}`)}
          </a>
        ))}
      </div>
    </>
  );
}

function Reply({ reply, say, language }: { reply: PublicReply; say: Say; language: Language }) {
  return (
    <section aria-labelledby="reply">
      <h2 id="reply">{say('track.reply')}</h2>
      <Letter letter={letterOf(reply.notice)} id="reply-title" />
      {reply.files.length > 0 && (
        <>
          <h3>{say('track.reply-files')}</h3>
          <ul>
            {reply.files.map((file) => (
              <li key={file.hash}>
                <a href={`/track/files/${file.hash}`} download={file.name}>
                  {file.name}
                </a>
                {say('site.aside', { text: sizeText(file.size) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="soft">{`${say('track.reply-served')}${say('site.colon')}${formatDay(reply.servedOn, language)}`}</p>
    </section>
  );
}

function stepsOf({ request, say, language }: BoxProps): Step[] {
  const { steps, due } = request;
  const ended = due === null;
  const happened = steps.map(({ key, on, facts, text }, i): Step => {
    const days = Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        name,
        name === 'until' ? formatDay(value as never, language) : value,
      ]),
    );
    return {
      what: say(`step.${key}`, days),
      when: formatDay(on, language),
      text,
      at: i === steps.length - 1 && !ended ? 'now' : undefined,
    };
  });
  if (due?.what !== 'reply') return happened;
  const by = formatDay(due.on, language);
  return [...happened, { what: say('step.answer'), when: say('track.by', { by }), at: 'later' }];
}

function Content({ request, say }: { request: PublicRequest; say: Say }) {
  return (
    <Answers
      answers={[
        ...request.items.map((item, i) => ({
          what: say('apply.item', { no: i + 1 }),
          said: (
            <span className="pre">
              {item.description}
              {item.documentNumber && `\n${say('documentNumber')}${say('site.colon')}${item.documentNumber}`}
            </span>
          ),
        })),
        { what: say('form'), said: say(`form.${request.form}`) },
        { what: say('delivery'), said: say(`delivery.${request.delivery}`) },
      ]}
    />
  );
}

export function letterOf(notice: Notice): LetterText {
  return { ...notice, day: formatDay(notice.on) };
}
