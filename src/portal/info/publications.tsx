import type { Say } from '../../pages/visitor.ts';
import { isMailOffered } from '../../reads/mail/offered.ts';
import type { ListedPublication } from '../../reads/public/publications.ts';
import { infoPath } from '../search/address.ts';
import { subscribeToList } from '../subscribe/address.ts';
import { FEED_FORMATS } from './feeds/feed.ts';
import { feedAddress } from './head.tsx';

/** Publications as a list of links, each with its number, its validity and the day it was published on. */
export function Publications({ rows, say }: { rows: readonly ListedPublication[]; say: Say }) {
  return (
    <ul className="list">
      {rows.map(({ indexNumber, title, documentNumber, validity, publishedOn }) => (
        <li key={indexNumber}>
          <span lang="zh-CN">
            <a href={infoPath(indexNumber)}>{title}</a>
            {validity !== 'in-force' && <span className="tag">{say(`validity.${validity}`)}</span>}
          </span>
          <span className="soft" lang="zh-CN">
            {documentNumber && <span>{documentNumber}</span>}
            <time dateTime={publishedOn}>{publishedOn}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The feeds of a list, and mails of it where they are offered: what is new comes to whoever subscribes. */
export function Subscribe({ list, say }: { list: string; say: Say }) {
  return (
    <span className="no-print">
      {`${say('info.feed')}${say('site.colon')}`}
      {FEED_FORMATS.map(({ id }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <a href={feedAddress(list, id)}>{say(`info.feed.${id}`)}</a>
        </span>
      ))}
      {isMailOffered() && (
        <span>
          {' · '}
          <a href={subscribeToList(list)}>{say('subscribe.by-mail')}</a>
        </span>
      )}
    </span>
  );
}
