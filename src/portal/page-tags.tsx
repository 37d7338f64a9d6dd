import { dayOf } from '../base/day.ts';

/** Which column a page is or stands in (栏目标签). */
export interface ColumnTags {
  readonly name: string;
  /** 栏目类别, in the words of the norm. */
  readonly type: string;
  readonly description?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '20-1': '政策文件',
  '20-2': '机构职能',
  guide: '信息公开指南',
  rules: '信息公开制度',
  report: '信息公开年报',
  apply: '依申请公开',
  news: '政务动态',
  comments: '互动交流',
};

/** The kind of a column as the norm names it; null for the whole of 政府信息公开. */
export function columnType(code: string | null): string {
  return (code && TYPES[code]) ?? '信息公开目录';
}

/** The tags of a list, and those of what stands in it, without what describes the column itself. */
export function ColumnMeta({ name, type, description }: ColumnTags) {
  const service = '政府信息公开';
  return (
    <>
      <meta name="ColumnName" content={name} />
      <meta name="ColumnType" content={type} />
      {description !== undefined && (
        <>
          <meta name="ColumnDescription" content={description} />
          <meta name="ColumnKeywords" content={name === service ? service : `${name},${service}`} />
        </>
      )}
    </>
  );
}

/** What is told of a text that was published (内容页标签). */
export interface ArticleTags {
  readonly title: string;
  /** A day, or an instant. */
  readonly published: string;
  readonly source: string;
  readonly author?: string;
  readonly keywords?: readonly string[];
  readonly description?: string;
  /** The address of its first picture. */
  readonly image?: string | null;
  readonly url: string;
}

export function ArticleMeta({ title, published, source, author, keywords, description, image, url }: ArticleTags) {
  const lines = [
    ['ArticleTitle', title],
    ['PubDate', published.includes('T') ? minuteOf(published) : published],
    ['ContentSource', source],
    ['Keywords', (keywords ?? []).join(',')],
    ['Author', author ?? source],
    ['Description', description],
    ['Image', image],
    ['Url', url],
  ] as const;
  return (
    <>
      {lines.map(([name, content]) => content && <meta key={name} name={name} content={content} />)}
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
