import type { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { Answers } from '../../pages/form/answers.tsx';
import type { Say } from '../../pages/visitor.ts';
import { findPublicRequest, type PublicRequest } from '../../reads/public/request.ts';
import { formatDay } from '../../words/day.ts';
import type { Language } from '../../words/word.ts';
import type { Gate } from '../gate/gate.ts';
import type { PortalEnv } from '../visit.ts';

export const RECEIPT_COOKIE = 'gk_receipt';
/** Long enough to print it, short enough for a shared computer. */
export const RECEIPT_MS = 30 * 60_000;

/** 回执: shown after the form was sent, to the browser that sent it. */
export function receiptRoutes(app: Hono<PortalEnv>, gate: Gate): void {
  app.get('/receipt', async (c) => {
    const { context, say, page, visitor } = c.get('visit');
    const kept = gate.seal.open<{ caseId: string; code: string | null }>('receipt', getCookie(c, RECEIPT_COOKIE));
    const found = kept && (await findPublicRequest(context, kept.caseId));
    const title = say(found ? 'receipt.title' : 'track.title');
    const crumbs = [{ text: say('apply.title'), href: '/apply' }];
    const main = found ? (
      <Receipt request={found} code={kept.code} say={say} language={visitor.language} />
    ) : (
      <>
        <h1>{title}</h1>
        <p className="note">{say('receipt.gone')}</p>
        <p>
          <a href="/track">{say('receipt.track')}</a>
        </p>
      </>
    );
    return c.html(page({ title, section: 'apply', crumbs, main }));
  });
}

interface ReceiptProps {
  readonly request: PublicRequest;
  readonly code: string | null;
  readonly say: Say;
  readonly language: Language;
}

function Receipt({ request, code, say, language }: ReceiptProps) {
  const due = request.due?.what === 'reply' ? formatDay(request.due.on, language) : say('receipt.not-started');
  return (
    <>
      <h1>{say('receipt.title')}</h1>
      <div className="ticket">
        <Answers
          answers={[
            { what: say('receipt.number'), said: <strong>{request.number}</strong> },
            { what: say('receipt.code'), said: code ? <strong>{code}</strong> : say('receipt.code-gone') },
            { what: say('receipt.on'), said: formatDay(request.lodgedOn, language) },
            { what: say('receipt.due'), said: due },
          ]}
        />
      </div>
      {code && <p className="note warn">{say('receipt.keep')}</p>}
      <h2>{say('receipt.next')}</h2>
      <ol className="prose">
        {[1, 2, 3].map((n) => (
          <li key={n}>{say(`receipt.next-${n}`)}</li>
        ))}
      </ol>
      <div className="buttons">
        <a className="button" href="/track">
          {say('receipt.track')}
        </a>
      </div>
    </>
  );
}
