import { dayOf } from '../../base/day.ts';
import type { PublicItem } from '../../reads/public/column/item.ts';
import { FEED_FORMATS } from './feeds/feed.ts';

const KINDS: Readonly<Record<string, string>> = {
  '20-1': '政策文件',
  '20-2': '机构职能',
  guide: '信息公开指南',
  rules: '信息公开制度',
  report: '信息公开年报',
  news: '政务动态',
};

interface ColumnTags {
  /** Null for the whole of the column. */
  readonly code: string | null;
  readonly name: string;
}

function ColumnMeta({ code, name }: ColumnTags) {
  return (
    <>
      <meta name="ColumnName" content={name} />
      <meta name="ColumnType" content={(code && KINDS[code]) ?? '信息公开目录'} />
    </>
  );
}

interface ListHeadProps extends ColumnTags {
  readonly origin: string;
  /** With its question. */
  readonly path: string;
  readonly feed: string;
  readonly description: string;
}

/** What programs are told of a list: which column it is (栏目标签), its one address, and its feeds. */
export function ListHead({ origin, path, feed, description, ...column }: ListHeadProps) {
  return (
    <>
      <ColumnMeta {...column} />
      <meta name="ColumnDescription" content={description} />
      <meta name="ColumnKeywords" content={`${column.name},政府信息公开`} />
      <link rel="canonical" href={origin + path} />
      {FEED_FORMATS.map(({ id, media }) => (
        <link key={id} rel="alternate" type={media} title={column.name} href={feedAddress(feed, id)} />
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
  const keywords = item.keywords.join(',');
  return (
    <>
      <ColumnMeta code={item.column} name={column} />
      <meta name="ArticleTitle" content={item.title} />
      <meta name="PubDate" content={minuteOf(item.publishedAt)} />
      <meta name="ContentSource" content={item.issuers.join(',')} />
      {keywords && <meta name="Keywords" content={keywords} />}
      <meta name="Author" content={item.issuers[0] ?? ''} />
      <meta name="Description" content={item.abstract} />
      <meta name="Url" content={url} />
      <link rel="canonical" href={url} />
    </>
  );
}

/** `2026-03-02 10:00` in Beijing, as the norm writes it. */
function minuteOf(instant: string): string {
  const at = new Date(instant);
  const time = at.toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
  return `${dayOf(at)} ${time}`;
}
