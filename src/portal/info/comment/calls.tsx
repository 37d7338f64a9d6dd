import type { Hono } from 'hono';
import type { Say } from '../../../pages/visitor.ts';
import { CALL_STANDINGS, type StandingCall, standingCalls } from '../../../reads/public/column/calls.ts';
import { COMMENT_TRACK_PATH, commentPath } from '../../comment/address.ts';
import { ColumnMeta, columnType } from '../../page-tags.tsx';
import { infoPath } from '../../search/address.ts';
import type { PortalEnv } from '../../visit.ts';
import { CALLS_PATH } from '../address.ts';

/** Every call for comments (征求意见): open, over, and with what became of the comments. */
export function callRoutes(app: Hono<PortalEnv>): void {
  // Not kept for everybody: a call is over at midnight without anything being written.
  app.get(CALLS_PATH, async (c) => {
    const { context, say, page } = c.get('visit');
    const calls = await standingCalls(context);
    const title = say('comments.title');
    const head = <ColumnMeta name={title} type={columnType('comments')} description={say('comments.lead')} />;
    return c.html(page({ title, section: 'info', part: null, head, main: <Calls calls={calls} say={say} /> }));
  });
}

function Calls({ calls, say }: { calls: readonly StandingCall[]; say: Say }) {
  return (
    <>
      <h1>{say('comments.title')}</h1>
      <p className="lead">{say('comments.lead')}</p>
      <p>
        <a href={COMMENT_TRACK_PATH}>{say('comments.track')}</a>
      </p>
      {CALL_STANDINGS.map((standing) => (
        <section key={standing} aria-labelledby={standing}>
          <h2 id={standing}>{say(`comments.${standing}`)}</h2>
          <Standing calls={calls.filter((call) => call.standing === standing)} say={say} />
        </section>
      ))}
    </>
  );
}

function Standing({ calls, say }: { calls: readonly StandingCall[]; say: Say }) {
  if (calls.length === 0) return <p>{say('comments.none')}</p>;
  return (
    <ul className="list">
      {calls.map(({ indexNumber, title, publishedOn, until, feedback, standing, here }) => (
        <li key={indexNumber}>
          <span lang="zh-CN">
            <a href={infoPath(indexNumber)}>{title}</a>
          </span>
          <span className="soft">{say('comments.period', { from: publishedOn, until })}</span>
          {standing === 'open' && here && (
            <span>
              <a href={commentPath(indexNumber)}>
                {say('comment.title')}
                <span className="sr">{title}</span>
              </a>
            </span>
          )}
          {feedback.map((one) => (
            <span key={one.indexNumber} lang="zh-CN">
              {say('comments.feedback')}
              <a href={infoPath(one.indexNumber)}>{one.title}</a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
