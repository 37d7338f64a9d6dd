import { HEADINGS, htmlTable, type Site } from './site.fixture.ts';

const META = (agency: string, year: number): string =>
  `<table class="xxgk_table"><tr><td>索 引 号：</td><td>113208${year}/2024-00012</td><td>主题分类：</td><td>其他</td></tr>
<tr><td>发布机构：</td><td>${agency}</td><td>发文日期：</td><td>${year + 1}-01-22</td></tr>
<tr><td>标　　题：</td><td colspan="3">${agency}${year}年政府信息公开工作年度报告</td></tr></table>
<div class="info">发布时间：${year + 1}-01-22 16:20 来源：${agency} 浏览次数：<span id="hits">1286</span>次 字号：[ <a>大</a> <a>中</a> <a>小</a> ]</div>`;

const MENU = (agency: string, year: number): string =>
  `<div class="nav"><ul>${[
    '首页',
    '机构概况',
    '政府信息公开指南',
    '政府信息公开制度',
    '法定主动公开内容',
    '行政许可',
    '行政处罚',
    '政府信息公开年报',
    '依申请公开',
  ]
    .map((t) => `<li><a href="#">${t}</a></li>`)
    .join(
      '',
    )}</ul></div><div class="position">当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>政府信息公开年报</a></div>
<ul class="years">${[year + 1, year, year - 1, year - 2].map((y) => `<li><a>${agency}${y}年政府信息公开工作年度报告</a><span>${y + 1}-01-20</span></li>`).join('')}</ul>`;

const FOOT = (agency: string, year: number): string =>
  `<div>上一篇：<a>${agency}${year - 1}年政府信息公开工作年度报告</a></div><div>下一篇：无</div><div class="foot">主办：${agency} 电话：0510-12345678 ICP备12003456号 网站标识码3201000012 苏公网安备 32010002000123号</div>`;

const CONTENTS = (): string =>
  `<div class="toc">目录${HEADINGS.map((one) => `<p><a href="#">${one}</a></p>`).join('')}</div>`;

const headings = (...texts: (string | null)[]): readonly string[] => HEADINGS.map((one, i) => texts[i] ?? one);

/** What stands around a report on the page of a site, and how its title and headings are worded. */
export const SURROUNDINGS: Readonly<Record<string, Site>> = {
  plain: {},
  'the table of metadata, a counter and a menu of years above, links below': {
    before: (a, y) => MENU(a, y) + META(a, y),
    after: FOOT,
  },
  'a table of contents': { before: CONTENTS },
  'a table of contents in a list of one line': { before: () => `<p>${HEADINGS.join(' ')}</p>` },
  'the title twice, with its number of a document': {
    before: (a, y) => `<div>${a}${y}年政府信息公开工作年度报告</div><p>示公开〔${y + 1}〕3号</p>`,
  },
  'links to the years before the title': {
    before: (a, y) => [y - 1, y - 2, y - 3].map((one) => `<p><a>${a}${one}年政府信息公开工作年度报告</a></p>`).join(''),
  },
  'the year in Chinese digits': {
    title: (a, y) =>
      `${a}${[...String(y)].map((d) => '〇一二三四五六七八九'[Number(d)]).join('')}年政府信息公开工作年度报告`,
  },
  'a title with 关于': { title: (a, y) => `${a}关于${y}年度政府信息公开工作情况的报告` },
  'a title over lines': { title: (a, y) => `${a}<br>${y}年政府信息公开<br>工作年度报告` },
  'headings without numbers': { headings: HEADINGS.map((one) => one.slice(2)) },
  'headings with other numbers': { headings: HEADINGS.map((one, i) => `${'二三四五六七'[i]}、${one.slice(2)}`) },
  'headings in brackets': { headings: HEADINGS.map((one, i) => `（${'一二三四五六'[i]}）${one.slice(2)}`) },
  'headings with digits': { headings: HEADINGS.map((one, i) => `${i + 1}.${one.slice(2)}`) },
  'headings with points': { headings: HEADINGS.map((one) => one.replace('、', '．')) },
  'headings with 表': { headings: HEADINGS.map((one, i) => (i > 0 && i < 4 ? `${one}表` : one)) },
  'headings shortened': {
    headings: headings(
      null,
      '二、主动公开情况',
      '三、依申请公开情况',
      '四、行政复议、行政诉讼情况',
      '五、存在问题及改进措施',
    ),
  },
  'headings in longer words': {
    headings: headings(
      '一、概述',
      '二、行政机关主动公开政府信息的情况',
      '三、行政机关收到和处理政府信息公开申请的情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '五、政府信息公开工作存在的主要问题及改进情况',
    ),
  },
  'headings that end with a colon or a stop': { headings: HEADINGS.map((one, i) => `${one}${i % 2 ? '：' : '。'}`) },
  'headings with their tables in brackets': {
    headings: headings(
      null,
      '二、主动公开政府信息情况（单位：件）',
      '三、收到和处理政府信息公开申请情况（单位：件）',
      '四、政府信息公开行政复议、行政诉讼情况（单位：件）',
    ),
  },
  'headings inside of the table': {
    headings: headings(null, '', '', ''),
    table: (t) => htmlTable(t).replace('>', `><tr><td colspan="${t.columns}">${t.caption}</td></tr>`),
  },
  'headings as captions': {
    headings: headings(null, '', '', ''),
    table: (t) => htmlTable(t).replace('>', `><caption>${t.caption}</caption>`),
  },
  'no headings at all': { headings: headings('', '', '', '', '', '') },
  'a picture of each table beside it': {
    table: (t) => `${htmlTable(t)}<p><img src="x.png" alt="第二十条第（一）项 规章 99 99 99"></p>`,
  },
  'scripts of the site': {
    before: () =>
      '<script>document.write("<table><tr><td>规章</td><td>99</td></tr></table>")</script><noscript>请打开脚本 99</noscript>',
    after: () => '<script src="a.js"></script><!-- <table><tr><td>规章<td>99</table> -->',
  },
};
