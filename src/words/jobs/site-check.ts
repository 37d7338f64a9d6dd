// data table: what the check of the site (站点自查) says
import type { Words } from '../word.ts';

export const SITE_CHECK_WORDS: Words = {
  usage: ['用法：gongkai site-check [--out 文件.csv]', 'gongkai site-check [--out FILE.csv]'],
  file: ['{column}.csv', '{column}.csv'],
  what: ['{n} 条', '{n} items'],
  progress: ['{column}：已检查 {done}/{total} 条', '{column}: {done}/{total}'],
  sum: [
    '共检查 {total} 条，发现问题 {found} 处；外部链接 {outside} 处，只列出，不访问。',
    '{total} checked, {found} problems; {outside} links to other sites, listed and not visited',
  ],
  line: ['{indexNumber} {title}：{problem} {what}', '{indexNumber} {title}: {problem} {what}'],
  column: ['{column}：最近发布 {on}，{left}', '{column}: last {on}, {left}'],
  left: ['还有 {n} 日', '{n} days left'],
  over: ['超过期限 {n} 日', '{n} days over'],
  never: ['从未发布', 'never published'],
  freshness: ['栏目更新', 'Freshness'],
  home: ['首页', 'Home page'],
  'head.indexNumber': ['索引号', 'Index number'],
  'head.title': ['名称', 'Title'],
  'head.problem': ['问题', 'Problem'],
  'head.what': ['地址或者文件', 'Address or file'],
  'head.column': ['栏目', 'Column'],
  'head.lastOn': ['最近发布', 'Last published'],
  'head.failsOn': ['最迟更新', 'Until'],
  'head.left': ['剩余日数', 'Days left'],
  'problem.withdrawn': ['链接的信息已撤回', 'links to what was withdrawn'],
  'problem.missing': ['链接的信息不存在', 'links to what is not there'],
  'problem.no-page': ['链接的页面不存在', 'links to no page'],
  'problem.no-file': ['文件缺失', 'a file is missing'],
  'problem.undated': ['没有成文日期', 'no day of making'],
  'problem.outside': ['外部链接（未访问）', 'outside (not visited)'],
};
