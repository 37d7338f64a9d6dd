import type { PublicItem } from '../../reads/public/column/item.ts';
import { ArticleMeta, ColumnMeta, columnType } from '../page-tags.tsx';
import { JsonLd } from '../site-tags.tsx';
import { filePath } from './address.ts';
import { FEED_FORMATS } from './feeds/feed.ts';

interface ColumnOf {
  /** Null for the whole of the column. */
  readonly code: string | null;
  readonly name: string;
}

interface ListHeadProps extends ColumnOf {
  readonly origin: string;
  /** With its question. */
  readonly path: string;
  readonly feed: string;
  readonly description: string;
}

/** What programs are told of a list: which column it is (栏目标签), its one address, and its feeds. */
export function ListHead({ origin, path, feed, description, code, name }: ListHeadProps) {
  return (
    <>
      <ColumnMeta name={name} type={columnType(code)} description={description} />
      <link rel="canonical" href={origin + path} />
      {FEED_FORMATS.map(({ id, media }) => (
        <link key={id} rel="alternate" type={media} title={name} href={feedAddress(feed, id)} />
      ))}
    </>
  );
}

/** `feed`: the address of a list, with its question. */
export function feedAddress(list: string, format: string): string {
  const [path, query] = list.split('?') as [string, string?];
  const of = path.replace(/^\/info\/all$/, '/info');
  return `${of}/feed.${format}${query ? `?${query}` : ''}`;
}

/** What programs are told of a publication (内容页标签). */
export function ItemHead({ item, url, column }: { item: PublicItem; url: string; column: string }) {
  const picture = item.blocks.find((block) => block.kind === 'picture');
  return (
    <>
      <ColumnMeta name={column} type={columnType(item.column)} />
      <ArticleMeta
        title={item.title}
        published={item.publishedAt}
        source={item.issuers.join(',')}
        author={item.issuers[0] ?? ''}
        keywords={item.keywords}
        description={item.abstract}
        image={picture ? new URL(filePath(item.indexNumber, picture.hash), url).href : null}
        url={url}
      />
      {item.column === '20-1' && <JsonLd data={legislationOf(item, url)} />}
    </>
  );
}

/** Whether it still holds, in the words of schema.org. */
const FORCE: Readonly<Record<PublicItem['validity'], string>> = {
  'in-force': 'InForce',
  amended: 'PartiallyInForce',
  lapsed: 'NotInForce',
  repealed: 'NotInForce',
};

/** A document of 条例 20(1) in the words of schema.org: what it is, since when, and whether it holds. */
function legislationOf(item: PublicItem, url: string): object {
  return {
    '@type': 'Legislation',
    name: item.title,
    url,
    inLanguage: 'zh-CN',
    abstract: item.abstract,
    legislationIdentifier: item.documentNumber || item.indexNumber,
    legislationDate: item.madeOn,
    legislationPassedBy: item.issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    legislationLegalForce: `https://schema.org/${FORCE[item.validity]}`,
    datePublished: item.publishedAt,
    ...(item.effectiveOn ? { legislationDateOfApplicability: item.effectiveOn } : {}),
  };
}
