import type { ReactNode } from 'react';
import { sizeText } from '../../pages/file-size.ts';
import type { Say } from '../../pages/visitor.ts';
import type { PublicItem } from '../../reads/public/column/item.ts';
import { FiscalSection } from '../fiscal/fiscal-section.tsx';
import { infoPath } from '../search/address.ts';
import { filePath, listPath } from './address.ts';
import { Body } from './body.tsx';
import { Call } from './comment/call.tsx';
import { Question } from './concern/question.tsx';
import { Interpretations } from './interpretation/interpretations.tsx';
import { Versions } from './versions.tsx';

interface ItemProps {
  readonly item: PublicItem;
  /** The permanent address with its host. */
  readonly url: string;
  readonly say: Say;
}

/** A publication: whether it still holds, its record in the catalogue, its text and files, and what is beside it. */
export function ItemPage({ item, url, say }: ItemProps) {
  const notChinese = say('item.in-chinese');
  return (
    <>
      <article className="paper">
        <h1 lang="zh-CN">{item.title}</h1>
        {notChinese && <p className="note">{notChinese}</p>}
        <Validity item={item} say={say} />
        <Interpretations item={item} say={say} />
        <Call item={item} say={say} />
        <Record item={item} say={say} />
        <Question question={item.question} say={say} />
        <Body blocks={item.blocks} indexNumber={item.indexNumber} />
        {item.fiscal && <FiscalSection content={item.fiscal} indexNumber={item.indexNumber} say={say} />}
        <Attachments item={item} say={say} />
        <Versions versions={item.versions} say={say} />
        <p className="soft permanent">
          {`${say('item.permanent')}${say('site.colon')}`}
          <span>{url}</span>
        </p>
      </article>
      <Neighbours item={item} say={say} />
    </>
  );
}

function Validity({ item, say }: { item: PublicItem; say: Say }) {
  const { validity, successor, replaced, endedOn } = item;
  return (
    <>
      {validity !== 'in-force' && (
        <div className="note warn" role="note">
          <p>
            <span className="tag stamp">{say(`validity.${validity}`)}</span>{' '}
            {say(`item.validity-${validity}`, { on: endedOn ?? '' })}
          </p>
          {successor && (
            <p>
              {say('item.successor')}
              {'text' in successor ? successor.text : <a href={infoPath(successor.indexNumber)}>{successor.title}</a>}
            </p>
          )}
        </div>
      )}
      {replaced.length > 0 && (
        <div className="note">
          <p>
            {say('item.replaced')}
            {replaced.map(({ indexNumber, title }, i) => (
              <span key={indexNumber}>
                {i > 0 && '、'}
                <a href={infoPath(indexNumber)}>{title}</a>
              </span>
            ))}
          </p>
        </div>
      )}
    </>
  );
}

/** What takes a line of its own. */
const WHOLE = ['abstract', 'taken-over'];

/** 目录信息, the record of the catalogue (条例 12): what is not known of it is left out. */
function Record({ item, say }: { item: PublicItem; say: Say }) {
  const lines: readonly (readonly [string, ReactNode])[] = [
    ['index-number', item.indexNumber],
    ['number', item.documentNumber],
    ['issuers', item.issuers.join('、')],
    ['made', item.madeOn],
    ['published', item.publishedOn],
    ['effective', item.effectiveOn],
    ['validity', say(`validity.${item.validity}`)],
    ['ended', item.endedOn],
    [
      'column',
      <a key="column" href={listPath(item.column)}>
        {say(`column.${item.column}`)}
      </a>,
    ],
    ['genre', say(`genre.${item.genre}`)],
    ['theme', item.theme],
    ['keywords', item.keywords.join('、')],
    ['taken-over', item.takenOver && say('item.taken-over-text', item.takenOver)],
    ['abstract', item.abstract],
  ];
  return (
    <section aria-labelledby="record" className="record">
      <h2 id="record" className="sr">
        {say('item.record')}
      </h2>
      <dl>
        {lines
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name} className={WHOLE.includes(name) ? 'whole' : undefined}>
              <dt>{say(`item.${name}`)}</dt>
              <dd lang="zh-CN">{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Attachments({ item, say }: { item: PublicItem; say: Say }) {
  if (item.attachments.length === 0) return null;
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{say('item.attachments')}</h2>
      <ul>
        {item.attachments.map(({ hash, name, size }) => (
          <li key={hash} lang="zh-CN">
            <a href={filePath(item.indexNumber, hash)} download={name}>
              {say('item.file', { name, format: formatOf(name), size: sizeText(size) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function formatOf(name: string): string {
  return (/\.([0-9A-Za-z]{1,5})$/.exec(name)?.[1] ?? '').toUpperCase();
}

function Neighbours({ item: { newer, older }, say }: { item: PublicItem; say: Say }) {
  const sides = [
    ['older', older],
    ['newer', newer],
  ] as const;
  if (!newer && !older) return null;
  return (
    <nav className="neighbours no-print" aria-label={say('item.neighbours')}>
      <ul>
        {sides.map(
          ([side, one]) =>
            one && (
              <li key={side}>
                {`${say(`item.${side}`)}${say('site.colon')}`}
                <a href={infoPath(one.indexNumber)} rel={side === 'older' ? 'prev' : 'next'} lang="zh-CN">
                  {one.title}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
