import { COLUMNS, type Column } from '../../rules/publication/columns.ts';
import { GENRES, type Genre } from '../../rules/publication/genres.ts';
import { COLUMN_WORDS, GENRE_WORDS } from '../../words/nouns/publication.ts';
import { say } from '../../words/word.ts';
import type { Target } from './wish.ts';

/** The surest first: of two values for one thing the first is taken. */
const NAMES: Readonly<Record<Target, readonly string[]>> = {
  title: ['articletitle', '标题', '名称', '信息名称', '文件名称', 'title', 'h1', 'name', 'og:title'],
  publishedAt: [
    ...['pubdate', '发布日期', '发布时间', '公开日期', 'publishedat', 'date_published', 'published', 'publishdate'],
    ...['发文日期', 'date', 'updated'],
  ],
  body: ['正文', '内容', '正文内容', 'body', 'content_html', 'content', 'encoded', 'content_text'],
  address: ['网址', '链接', '原网址', '地址', 'url', 'link', 'canonical', 'address', 'guid'],
  indexNumber: ['索引号', '索引号码', 'indexnumber', 'indexno', 'identifier'],
  documentNumber: ['文号', '发文字号', '文件编号', 'documentnumber', 'docno', 'wenhao'],
  madeOn: ['成文日期', '生成日期', 'madeon'],
  column: ['columnname', '栏目', '栏目名称', '公开栏目', 'column', '组配分类', '信息分类', 'category'],
  genre: ['体裁', '体裁分类', '公文种类', 'genre'],
  theme: ['主题分类', 'theme', '主题'],
  issuers: ['发布机构', '发文机关', '发文机构', '公开主体', 'issuers', 'contentsource', '信息来源', '来源'],
  keywords: ['keywords', '关键词', '主题词', 'tags'],
  abstract: ['description', '内容概述', '摘要', 'abstract', 'summary'],
  effectiveOn: ['施行日期', '实施日期', '生效日期', 'effectiveon'],
  files: ['附件', 'attachments', 'files'],
};

/** What a value is taken for by its name; '' for nothing. */
export function guessTarget(name: string): Target | '' {
  const plain = name.toLowerCase().replace(/[\s（(].*$/s, '');
  return (Object.keys(NAMES) as Target[]).find((target) => NAMES[target].includes(plain)) ?? '';
}

/** How sure a name is, among those of one target. */
export const rankOf = (target: Target, name: string): number => {
  const at = NAMES[target].indexOf(name.toLowerCase().replace(/[\s（(].*$/s, ''));
  return at === -1 ? -1 : at;
};

const COLUMN_HINTS: readonly (readonly [RegExp, Column])[] = [
  [/指南/, 'guide'],
  [/公开制度|信息公开规定/, 'rules'],
  [/年度报告|年报/, 'report'],
  [/预算|决算|三公|财政/, '20-7'],
  [/处罚|强制/, '20-6'],
  [/许可|审批|办事|权力清单|责任清单/, '20-5'],
  [/收费/, '20-8'],
  [/采购/, '20-9'],
  [/重大.{0,4}项目|建设项目/, '20-10'],
  [/应急|突发/, '20-12'],
  [/监督检查|抽查|督查/, '20-13'],
  [/招考|招聘|招录|人事/, '20-14'],
  [/统计/, '20-4'],
  [/规划|计划/, '20-3'],
  [/机构|职能|领导|概况/, '20-2'],
  [/规章|规范性文件|政策文件|法规|政策法规/, '20-1'],
  [/民生|扶贫|教育|医疗|社会保障|就业/, '20-11'],
  [/动态|新闻|要闻|资讯/, 'news'],
];

/** The column that a name of another site means; null where nothing says so. */
export function guessColumn(name: string): Column | null {
  const exact = COLUMNS.find((column) => column === name || say(COLUMN_WORDS, column) === name);
  return exact ?? COLUMN_HINTS.find(([hint]) => hint.test(name))?.[1] ?? null;
}

const TITLE_HINTS: readonly (readonly [RegExp, Genre])[] = [
  [/解读|一图读懂/, 'interpretation'],
  [/征求意见|征集意见/, 'call-for-comments'],
  [/预算|决算/, 'budget'],
  [/(?:公告|通告)$/, 'announcement'],
  [/的通知$/, 'notice'],
  [/的?(?:批复|函|复函)$/, 'reply'],
  [/(?:规划|计划|工作要点|实施方案)(?:（.*）)?$/, 'plan'],
  [/统计公报|统计数据/, 'statistics'],
  [/任免|任职|免职/, 'personnel'],
];

/** 体裁 by its own name, else by the title: never 规章 or 规范性文件 by a guess, since those are counted. */
export function guessGenre(name: string, title: string): Genre | null {
  const exact = GENRES.find((genre) => genre === name || say(GENRE_WORDS, genre) === name);
  return exact ?? TITLE_HINTS.find(([hint]) => hint.test(title))?.[1] ?? null;
}
