import { escapeXml } from '../../../papers/office/xml.ts';

export interface FeedItem {
  /** The permanent address, by which a reader's program knows it again. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: string;
  readonly categories: readonly string[];
}

/** The newest of a list, for programs that look whether there is more. */
export interface Feed {
  readonly title: string;
  readonly author: string;
  /** The page that shows the same to people. */
  readonly page: string;
  readonly self: string;
  readonly items: readonly FeedItem[];
}

export interface FeedFormat {
  readonly id: 'rss' | 'atom' | 'json';
  readonly media: string;
  readonly write: (feed: Feed) => string;
}

/** RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  { id: 'rss', media: 'application/rss+xml', write: rss },
  { id: 'atom', media: 'application/atom+xml', write: atom },
  { id: 'json', media: 'application/feed+json', write: json },
];

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
const utc = (instant: string) => new Date(instant).toUTCString();

function rss({ title, page, self, items }: Feed): string {
  const listed = items.map(
    (item) =>
      `<item>${element('title', item.title)}${element('link', item.url)}<guid isPermaLink="true">${escapeXml(item.url)}</guid>${element('pubDate', utc(item.publishedAt))}${item.categories.map((one) => element('category', one)).join('')}${element('description', item.summary)}</item>`,
  );
  const built = items[0] ? element('lastBuildDate', utc(items[0].publishedAt)) : '';
  return `${XML}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${element('title', title)}${element('link', page)}<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>${element('description', title)}<language>zh-CN</language>${built}${listed.join('')}</channel></rss>\n`;
}

/** A feed that has never had anything is as old as the Regulation. */
const NEVER = '2019-05-15T00:00:00.000Z';

function atom({ title, author, page, self, items }: Feed): string {
  const listed = items.map(
    (item) =>
      `<entry>${element('id', item.url)}${element('title', item.title)}<link href="${escapeXml(item.url)}"/>${element('published', item.publishedAt)}${element('updated', item.publishedAt)}${item.categories.map((one) => `<category term="${escapeXml(one)}"/>`).join('')}${element('summary', item.summary)}</entry>`,
  );
  return `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">${element('id', self)}${element('title', title)}<author>${element('name', author)}</author><link href="${escapeXml(page)}"/><link rel="self" href="${escapeXml(self)}"/>${element('updated', items[0]?.publishedAt ?? NEVER)}${listed.join('')}</feed>\n`;
}

function json({ title, author, page, self, items }: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language: 'zh-CN',
    authors: [{ name: author }],
    items: items.map(({ url, title: name, summary, publishedAt, categories }) => ({
      id: url,
      url,
      title: name,
      content_text: summary,
      date_published: publishedAt,
      tags: categories,
    })),
  })}\n`;
}
