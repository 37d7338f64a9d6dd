// data table: what the command that takes over an earlier site says
import type { Words } from '../word.ts';

export const TAKEOVER_WORDS: Words = {
  usage: [
    `用法：gongkai take-over 文件或者文件夹 [--base 原网址] [--column 栏目代码] [--genre 体裁代码] [--issuer 发布机构]
      [--container 正文所在部分的id或者class] [--mapping 设置.json] [--lenient]
      [--accept phone,unread… --because 理由] [--preview] [--out 问题.csv]`,
    'gongkai take-over FILE|DIR [--base URL] [--column C] [--mapping FILE.json] [--lenient] [--preview] [--out FILE.csv]',
  ],
  'kind.pages': ['网页', 'pages'],
  'kind.table': ['表格', 'table'],
  'kind.json': ['JSON', 'JSON'],
  'kind.feed': ['RSS', 'feed'],
  'kind.own': ['本系统的导出', 'our own export'],
  found: [
    '{kind}：共{total}条，可以接收{good}条，已经接收过{there}条，有问题{bad}条。',
    '{kind}: {total}; {good} can be taken over, {there} are here, {bad} cannot be',
  ],
  field: ['  “{name}”（{count}条有）按“{target}”读入', '  {name} ({count}) is read as {target}'],
  unread: ['  “{name}”（{count}条有）不读入', '  {name} ({count}) is not read'],
  column: ['  原栏目“{name}”（{count}条）归入“{column}”', '  column {name} ({count}) becomes {column}'],
  hit: ['  扫描发现{hit}：{count}条', '  the scan found {hit} in {count}'],
  bad: ['{place} {title}：{why}', '{place} {title}: {why}'],
  progress: ['已处理{done}/{total}条，未能接收{failed}条', '{done}/{total}, {failed} failed'],
  sum: [
    '接收完成：共{total}条，未能接收{failed}条，用时{seconds}秒，每秒{rate}条。',
    '{total} done, {failed} failed, {seconds} s, {rate} a second',
  ],
  'head.place': ['行号或者文件', 'Row or file'],
  'head.title': ['名称', 'Title'],
  'head.why': ['原因', 'Why'],
};

/** What a value of the source is taken for. */
export const TARGET_WORDS: Words = {
  title: ['名称（标题）', 'Title'],
  publishedAt: ['原发布日期', 'Published at'],
  body: ['正文', 'Body'],
  address: ['原网址', 'Address'],
  indexNumber: ['索引号', 'Index number'],
  documentNumber: ['文号', 'Document number'],
  madeOn: ['成文日期', 'Made on'],
  column: ['栏目', 'Column'],
  genre: ['体裁', 'Genre'],
  theme: ['主题分类', 'Theme'],
  issuers: ['发布机构', 'Issuing bodies'],
  keywords: ['关键词', 'Keywords'],
  abstract: ['内容概述', 'Abstract'],
  effectiveOn: ['施行日期', 'In force from'],
  files: ['附件', 'Attachments'],
};
