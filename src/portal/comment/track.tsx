import type { Hono } from 'hono';
import { sizeText } from '../../pages/file-size.ts';
import { Answers } from '../../pages/form/answers.tsx';
import type { Say } from '../../pages/visitor.ts';
import { findCommentByLookup, findPublicComment, type PublicComment } from '../../reads/public/comment.ts';
import { formatDay } from '../../words/day.ts';
import type { Language } from '../../words/word.ts';
import { type LookedUp, makeLookUp } from '../form/look-up.tsx';
import type { Gate } from '../gate/gate.ts';
import { CALLS_PATH } from '../info/address.ts';
import { infoPath } from '../search/address.ts';
import type { PortalEnv } from '../visit.ts';
import { COMMENT_TRACK_PATH } from './address.ts';

const COMMENT: LookedUp = {
  ...{ path: COMMENT_TRACK_PATH, cookie: 'gk_comment', section: 'info', words: 'comment.track' },
  find: findCommentByLookup,
};

/** What became of a comment, for whoever has its number and its look-up code. */
export function commentTrackRoutes(app: Hono<PortalEnv>, gate: Gate): void {
  const { admitted, admit, show, routes } = makeLookUp(gate, COMMENT);
  app.get(COMMENT_TRACK_PATH, async (c) => {
    const { context, say, page, visitor } = c.get('visit');
    const caseId = admitted(c);
    const comment = caseId && (await findPublicComment(context, caseId));
    if (!comment) return show(c);
    admit(c, comment.caseId);
    const main = <Status comment={comment} say={say} language={visitor.language} />;
    const crumbs = [{ text: say('comments.title'), href: CALLS_PATH }];
    return c.html(page({ title: comment.number, section: 'info', crumbs, main }));
  });
  routes(app);
}

interface Props {
  readonly comment: PublicComment;
  readonly say: Say;
  readonly language: Language;
}

function Status({ comment, say, language }: Props) {
  const { number, answer, feedback, call, about, text, files, receivedOn } = comment;
  return (
    <>
      <h1>{say('comment.number-of', { number })}</h1>
      <div className="status">
        <div>
          <span className="label">{say('track.status')}</span>
          <b>{say(answer ? `comment.outcome.${answer.outcome}` : 'comment.weighed')}</b>
          {answer?.together && <span>{say('comment.together')}</span>}
        </div>
      </div>
      {answer ? (
        <>
          {answer.reason && (
            <>
              <h2>{say('comment.reason')}</h2>
              <p className="pre" lang="zh-CN">
                {answer.reason}
              </p>
            </>
          )}
          {feedback.map((one) => (
            <p key={one.indexNumber}>
              {say('comments.feedback')}
              <a href={infoPath(one.indexNumber)} lang="zh-CN">
                {one.title}
              </a>
            </p>
          ))}
        </>
      ) : (
        <p className="note">{say('comment.weighed-text')}</p>
      )}
      <h2>{say('comment.yours')}</h2>
      <Answers
        answers={[
          { what: say('comment.received-on'), said: formatDay(receivedOn, language) },
          {
            what: say('comment.call'),
            said: call && (
              <a href={infoPath(call.indexNumber)} lang="zh-CN">
                {call.title}
              </a>
            ),
          },
          { what: say('comment.about'), said: about },
          { what: say('comment.text'), said: <span className="pre">{text}</span> },
          {
            what: say('comment.files'),
            said: files.map(({ name, size }) => `${name}${say('site.aside', { text: sizeText(size) })}`).join('、'),
          },
        ]}
      />
      <form method="post" action={`${COMMENT_TRACK_PATH}/leave`} className="buttons">
        <button type="submit" className="second">
          {say('track.leave')}
        </button>
      </form>
    </>
  );
}
