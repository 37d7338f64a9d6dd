import type { Hono } from 'hono';
import type { Say } from '../../../pages/visitor.ts';
import { type ListedResponse, listedResponses } from '../../../reads/public/column/responses.ts';
import { forEveryone } from '../../keep-pages.ts';
import { infoPath } from '../../search/address.ts';
import type { PortalEnv } from '../../visit.ts';
import { listPath, RESPONSES_PATH } from '../address.ts';
import { ListHead } from '../head.tsx';
import { Subscribe } from '../publications.tsx';

/** The same as a list of publications, for feeds. */
const LIST = listPath(null, { genre: 'concern-response' });

/** 回应关切: what the public asked, and beside it what was answered, newest first. */
export function responseRoutes(app: Hono<PortalEnv>): void {
  app.get(RESPONSES_PATH, async (c) => {
    const { context, say, page, origin } = c.get('visit');
    const after = c.req.query('after');
    const { rows, next } = await listedResponses(context, after);
    forEveryone(c);
    const title = say('concern.title');
    const tags = {
      code: null,
      name: title,
      origin,
      path: RESPONSES_PATH,
      feed: LIST,
      description: say('concern.lead'),
    };
    const main = <Responses rows={rows} next={next} isFirst={after === undefined} say={say} />;
    return c.html(page({ title, section: 'info', part: null, head: <ListHead {...tags} />, main }));
  });
}

interface ResponsesProps {
  readonly rows: readonly ListedResponse[];
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly say: Say;
}

function Responses({ rows, next, isFirst, say }: ResponsesProps) {
  return (
    <>
      <h1>{say('concern.title')}</h1>
      <p className="lead">{say('concern.lead')}</p>
      {rows.length === 0 && <p className="note">{say('concern.none')}</p>}
      <ul className="answers">
        {rows.map((one) => (
          <li key={one.indexNumber}>
            <Pair {...one} say={say} />
          </li>
        ))}
      </ul>
      {(!isFirst || next !== null) && (
        <nav className="pages" aria-label={say('pages.nav')}>
          <ul>
            {!isFirst && (
              <li>
                <a href={RESPONSES_PATH}>{say('list.first')}</a>
              </li>
            )}
            {next !== null && (
              <li>
                <a href={`${RESPONSES_PATH}?after=${next}`} rel="next">
                  {say('list.next')}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
      <p>
        <Subscribe list={LIST} say={say} />
      </p>
    </>
  );
}

function Pair({ question, title, abstract, indexNumber, publishedOn, say }: ListedResponse & { say: Say }) {
  return (
    <dl>
      <dt>{say('concern.question')}</dt>
      <dd lang="zh-CN">{question}</dd>
      <dt>{say('concern.answer')}</dt>
      <dd lang="zh-CN">
        <a href={infoPath(indexNumber)}>{title}</a>
        <p>{abstract}</p>
        <time className="soft" dateTime={publishedOn}>
          {publishedOn}
        </time>
      </dd>
    </dl>
  );
}
