import type { Say } from '../../../pages/visitor.ts';
import type { PublicItem } from '../../../reads/public/column/item.ts';
import { commentPath } from '../../comment/address.ts';
import { infoPath } from '../../search/address.ts';

type Bound = Pick<PublicItem, 'call' | 'reportsOn'>;

/** 征求意见: until when a call takes comments and what became of them; from there back to the call. Nothing on other pages. */
export function Call({ item: { call, reportsOn }, say }: { item: Bound; say: Say }) {
  return (
    <>
      {call && (
        <div className="note">
          <p>
            <span className="tag">{say(`comments.${call.standing}`)}</span>{' '}
            {say('comments.period', { from: call.publishedOn, until: call.until })}
          </p>
          {call.standing === 'open' && call.here && (
            <p>
              <a className="button" href={commentPath(call.indexNumber)}>
                {say('comment.title')}
              </a>
            </p>
          )}
          {call.shorterBecause && <p>{say('comments.shorter', { why: call.shorterBecause })}</p>}
          {call.feedback.map(({ indexNumber, title }) => (
            <p key={indexNumber}>
              {say('comments.feedback')}
              <a href={infoPath(indexNumber)} lang="zh-CN">
                {title}
              </a>
            </p>
          ))}
        </div>
      )}
      {reportsOn && (
        <p className="note">
          {say('comments.reports-on')}
          <a href={infoPath(reportsOn.indexNumber)} lang="zh-CN">
            {reportsOn.title}
          </a>
        </p>
      )}
    </>
  );
}
