import type { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { Answers } from '../../pages/form/answers.tsx';
import type { Say } from '../../pages/visitor.ts';
import { findPublicComment, type PublicComment } from '../../reads/public/comment.ts';
import { formatDay } from '../../words/day.ts';
import type { Language } from '../../words/word.ts';
import type { Gate } from '../gate/gate.ts';
import { CALLS_PATH } from '../info/address.ts';
import type { PortalEnv } from '../visit.ts';
import { COMMENT_PATH, COMMENT_TRACK_PATH } from './address.ts';

export const RECEIPT_COOKIE = 'gk_comment_receipt';

/** 回执: shown after a comment was made, to the browser that made it. */
export function receiptRoute(app: Hono<PortalEnv>, gate: Gate): void {
  app.get(`${COMMENT_PATH}/receipt`, async (c) => {
    const { context, say, page, visitor } = c.get('visit');
    const sealed = getCookie(c, RECEIPT_COOKIE);
    const kept = gate.seal.open<{ caseId: string; code: string | null }>('comment-receipt', sealed);
    const found = kept && (await findPublicComment(context, kept.caseId));
    const title = say(found ? 'comment.done' : 'comment.track.title');
    const main = found ? (
      <Receipt comment={found} code={kept.code} say={say} language={visitor.language} />
    ) : (
      <>
        <h1>{title}</h1>
        <p className="note">{say('comment.receipt-gone')}</p>
        <p>
          <a href={COMMENT_TRACK_PATH}>{say('comments.track')}</a>
        </p>
      </>
    );
    const crumbs = [{ text: say('comments.title'), href: CALLS_PATH }];
    return c.html(page({ title, section: 'info', crumbs, main }));
  });
}

interface Props {
  readonly comment: PublicComment;
  readonly code: string | null;
  readonly say: Say;
  readonly language: Language;
}

function Receipt({ comment, code, say, language }: Props) {
  return (
    <>
      <h1>{say('comment.done')}</h1>
      <div className="ticket">
        <Answers
          answers={[
            { what: say('comment.number'), said: <strong>{comment.number}</strong> },
            { what: say('receipt.code'), said: code ? <strong>{code}</strong> : say('comment.code-gone') },
            { what: say('comment.received-on'), said: formatDay(comment.receivedOn, language) },
            { what: say('comment.call'), said: comment.call?.title ?? '' },
          ]}
        />
      </div>
      {code && <p className="note warn">{say('comment.keep')}</p>}
      <p className="prose">{say('comment.next')}</p>
      <div className="buttons">
        <a className="button" href={COMMENT_TRACK_PATH}>
          {say('comments.track')}
        </a>
      </div>
    </>
  );
}
