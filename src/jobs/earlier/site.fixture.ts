import { zipSync } from 'fflate';
import { toGbk } from '../../papers/read/variants/gbk.fixture.ts';

/** A red dot. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

interface Page {
  readonly title?: string;
  readonly date?: string;
  readonly column?: string;
  readonly body?: string;
  readonly more?: string;
}

/** A page as the program of an earlier site made it. */
export function sitePage({ title, date, column = '通知公告', body = '<p>全文。</p>', more = '' }: Page): string {
  const metas = {
    SiteName: '青石市交通运输局',
    ArticleTitle: title,
    PubDate: date,
    ColumnName: column,
    ContentSource: '青石市交通运输局',
  };
  const tags = Object.entries(metas).map(([name, content]) =>
    content === undefined ? '' : `<meta name="${name}" content="${content}">`,
  );
  return `<!DOCTYPE html><html><head><meta charset="gb2312">${tags.join('')}<title>青石市交通运输局</title></head>
<body><div class="nav"><a href="/index.html">首页</a></div>${more}<div id="zoom" class="TRS_Editor">${body}</div></body></html>`;
}

const RECORD = `<table><tr><td>索引号：</td><td>000014349/2019-00017</td><td>文 号：</td><td>青交〔2019〕3号</td></tr>
<tr><td>成文日期：</td><td>2019年4月28日</td><td>主题分类：</td><td>交通运输</td></tr></table>`;

/** Pages of an earlier site, by their paths: three sound ones and four that are not. */
export const SITE_PAGES: Readonly<Record<string, string>> = {
  'art/2019/5/6/art_1_22.html': sitePage({
    title: '关于调整公交线路的通知',
    date: '2019-05-06 10:30',
    more: RECORD,
    body: `<p>各有关单位：</p><script>alert(1)</script><p onclick="x()">自5月10日起调整，见<a href="./P1.txt">附件1：线路表</a>、<a href="../../../../gk/2.html">解读</a>。</p>
      <p><img src="P1.png" alt=""></p><iframe src="http://evil.example/"></iframe>`,
  }),
  'gk/2.html': sitePage({ title: '公交线路调整政策解读', date: '2019年5月7日', column: '政策解读' }),
  'gk/index.html': sitePage({ title: '机构职能', date: '2018/01/05', column: '机构职能' }),
  'bad/nodate.html': sitePage({ title: '没有日期' }),
  'bad/nofile.html': sitePage({ title: '附件缺失', date: '2019-05-06', body: '<p><a href="none.pdf">附件</a></p>' }),
  'bad/id.html': sitePage({ title: '公示名单', date: '2019-05-06', body: '<p>张三11010519491231002X</p>' }),
  'bad/text.html': '<html><head><title>x</title></head><body><p>无正文</p></body></html>',
};

/** The zip of it, in the charset of its time. */
export function siteZip(more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const pages = Object.entries(SITE_PAGES).map(([path, text]) => [path, new Uint8Array(toGbk(text))] as const);
  return zipSync({
    ...Object.fromEntries(pages),
    'art/2019/5/6/P1.txt': new TextEncoder().encode('1路 8路'),
    'art/2019/5/6/P1.png': PNG,
    ...more,
  });
}
