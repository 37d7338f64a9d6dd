// data table: what the public door says around its pages, on its home page, its reports and its errors
import type { Words } from './word.ts';

export const PORTAL_WORDS: Words = {
  'site.service': ['政府信息公开', 'Government information disclosure'],
  'site.colon': ['：', ': '],
  'site.comma': ['，', ', '],
  'site.aside': ['（{text}）', ' ({text})'],
  'site.skip': ['跳到正文', 'Skip to the content'],
  'site.nav': ['栏目', 'Sections'],
  'site.tools': ['显示方式', 'How pages are shown'],
  'site.large': ['长辈版', 'Large type'],
  'site.ordinary': ['常规版', 'Ordinary type'],
  'site.other-language': ['English', '中文'],
  'site.crumbs': ['当前位置', 'You are here'],
  'site.office': ['政府信息公开工作机构', 'Disclosure office'],
  'site.address': ['办公地址', 'Address'],
  'site.hours': ['办公时间', 'Office hours'],
  'site.telephone': ['联系电话', 'Telephone'],
  'site.fax': ['传真', 'Fax'],
  'site.email': ['电子邮箱', 'E-mail'],
  'site.postcode': ['邮政编码', 'Postcode'],
  'site.law': [
    '依据《中华人民共和国政府信息公开条例》提供服务。申请公开政府信息不需要说明用途。',
    'Provided under the Regulation on the Disclosure of Government Information. A request needs no stated purpose.',
  ],
  'site.accessible': [
    '本网站不依赖脚本，可用键盘操作，并提供长辈版大字显示。使用中遇到困难，请拨打上述电话，工作人员将协助您办理。',
    'These pages need no scripts, work with a keyboard, and have a large-type version. If you meet a difficulty, call the number above.',
  ],

  'about.accessibility': ['无障碍声明', 'Accessibility'],
  'about.map': ['网站地图', 'Site map'],
  'access.lead': [
    '我们希望每个人都能在本网站了解政府信息、提出申请、查询办理进度。下面如实说明本网站检验过什么、没有检验什么。',
    'Everyone should be able to read, ask and follow a request here. This page says what was tested, and what was not.',
  ],
  'access.tested': ['检验过的', 'What was tested'],
  'access.axe': [
    '首页、公开指南、申请、核对、回执、办理进度、公开年报等页面，由程序（axe-core）按照《网页内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级检测，屏幕宽 320 像素和 1280 像素各检测一次，未发现不符合之处。',
    'The home page, the guide, the form with its check and receipt, the progress of a request and the annual reports were judged by a program (axe-core) against WCAG 2.2, levels A and AA, 320 and 1280 pixels wide, and nothing was found.',
  ],
  'access.no-script': [
    '不运行脚本的浏览器可以提出申请、上传附件、补正、查阅答复和年报。',
    'A browser without scripts can make a request, attach files, supplement, and read the reply and the reports.',
  ],
  'access.keyboard': [
    '只用键盘可以填写、核对并提交申请，焦点所在之处始终可见。',
    'A request can be filled in, checked and sent with the keyboard alone, and the focus can always be seen.',
  ],
  'access.large': [
    '长辈版大字下，公开指南、办理进度等页面在窄屏上不需要左右移动即可阅读。',
    'In large type the guide, the look-up and other pages can be read on a narrow screen without moving sideways.',
  ],
  'access.untested': ['没有检验的', 'What was not tested'],
  'access.people': [
    '程序只能发现一部分问题。本网站还没有请残疾人和使用读屏软件的人试用。',
    'A program finds only some problems. Nobody with a disability, and nobody with a screen reader, has tried the site yet.',
  ],
  'access.files': [
    '可供下载的附件和答复文件由办理单位制作，不一定都能用读屏软件阅读。',
    'Files that can be downloaded are made by the office that replies; a screen reader may not read all of them.',
  ],
  'access.report': ['遇到困难怎么办', 'If something does not work for you'],
  'access.call': [
    '请拨打 {telephone}（{hours}）。工作人员将记录您遇到的问题，并以其他方式为您办理。',
    'Call {telephone} ({hours}). The staff will note the problem and help you in another way.',
  ],
  'access.come': [
    '请到{address}（{hours}）。工作人员将记录您遇到的问题，并以其他方式为您办理。',
    'Come to {address} ({hours}). The staff will note the problem and help you in another way.',
  ],

  'nav.home': ['首页', 'Home'],
  'nav.guide': ['公开指南', 'Guide'],
  'nav.apply': ['申请公开', 'Make a request'],
  'nav.track': ['办理进度', 'Follow a request'],
  'nav.reports': ['公开年报', 'Annual reports'],

  'home.title': ['政府信息公开', 'Government information disclosure'],
  'home.lead': [
    '公民、法人和其他组织可以向{agency}申请获取政府信息，并随时查询办理进度。',
    'Anyone may ask {agency} for the information it holds, and follow the request to its reply.',
  ],
  'home.tasks': ['我要办理', 'What you can do here'],
  'home.apply': ['申请公开政府信息', 'Make a request'],
  'home.apply-text': [
    '在线填写申请，提交后取得申请编号和查询码。',
    'Fill in the form; you receive a number and a look-up code.',
  ],
  'home.track': ['查询办理进度', 'Follow a request'],
  'home.track-text': [
    '凭申请编号和查询码查看进度、补正材料、查阅答复。',
    'See progress, supplement, and read the reply with number and code.',
  ],
  'home.guide': ['政府信息公开指南', 'Guide to disclosure'],
  'home.guide-text': [
    '公开哪些信息、怎样申请、多久答复、不服怎么办。',
    'What is published, how to ask, how long it takes, what remedies there are.',
  ],
  'home.reports': ['政府信息公开年报', 'Annual reports'],
  'home.reports-text': [
    '历年政府信息公开工作年度报告，数据可下载。',
    'The statutory report of every year, with figures to download.',
  ],
  'home.how-long': ['多久可以得到答复', 'How long a reply takes'],
  'home.picture': [
    '从收到申请到答复的时间：7 个工作日内告知补正，20 个工作日内答复，经批准可延长不超过 20 个工作日',
    'From receipt to reply: a supplement is asked for within 7 working days, the reply comes within 20, and may be extended by up to 20 more',
  ],
  'home.received': ['收到申请', 'Received'],
  'home.received-day': ['第 0 日', 'Day 0'],
  'home.received-text': [
    '当面提交为提交之日；网上提交为双方确认之日。当日不计入期限。',
    'At the counter the day you hand it in; online the day both sides confirm it. That day is not counted.',
  ],
  'home.supplement': ['告知补正', 'Supplement'],
  'home.supplement-day': ['7 个工作日内', 'Within 7 working days'],
  'home.supplement-text': [
    '申请内容不明确的，一次性告知补正；期限自收到补正之日起重新计算。',
    'If it is unclear you are asked once to supplement it; the period then runs anew from your supplement.',
  ],
  'home.reply': ['作出答复', 'Reply'],
  'home.reply-day': ['20 个工作日内', 'Within 20 working days'],
  'home.reply-text': [
    '能够当场答复的当场答复。征求第三方和其他机关意见的时间不计算在内。',
    'At once where possible. Time for consulting third parties and other organs is not counted.',
  ],
  'home.extended': ['经批准延长', 'Extended'],
  'home.extended-day': ['至多再加 20 个工作日', 'At most 20 more working days'],
  'home.extended-text': [
    '经政府信息公开工作机构负责人同意并告知申请人。',
    'With the consent of the head of the disclosure office, and you are told.',
  ],
  'home.law': [
    '依据：《政府信息公开条例》第三十条、第三十一条、第三十三条。',
    'Articles 30, 31 and 33 of the Regulation.',
  ],
  'home.newest': ['最新年度报告', 'The newest annual report'],
  'home.newest-read': ['阅读{year}年年度报告', 'Read the report of {year}'],
  'home.no-report': ['尚未发布年度报告。', 'No annual report has been published.'],

  'figure.received': ['本年新收申请', 'Received'],
  'figure.carried-in': ['上年结转', 'Carried in'],
  'figure.done': ['本年办理完毕', 'Concluded'],
  'figure.carried-out': ['结转下年度', 'Carried out'],
  'unit.requests': ['件', ''],

  'reports.title': ['政府信息公开年报', 'Annual reports'],
  'reports.lead': [
    '每年 1 月 31 日前公布上一年度政府信息公开工作年度报告（条例第四十九条）。',
    'The report on each year is published by 31 January of the next (Article 49).',
  ],
  'reports.none': ['尚未发布年度报告。', 'No annual report has been published.'],
  'reports.item': ['{year}年政府信息公开工作年度报告', 'Annual report on disclosure, {year}'],
  'reports.counts': ['新收 {received} 件，办结 {done} 件', '{received} received, {done} concluded'],
  'reports.published': ['发布日期', 'Published'],
  'reports.data': ['数据（JSON）', 'Data (JSON)'],
  'reports.data-of': ['{year}年年度报告数据（JSON）', 'Data of the report of {year} (JSON)'],
  'reports.total': ['共 {total} 份', '{total} in all'],

  'report.published': ['发布日期：{on}', 'Published: {on}'],
  'report.reissued': [
    '本报告经更正后于 {on} 重新发布；首次发布日期为 {first}。',
    'Corrected and published again on {on}; first published on {first}.',
  ],
  'report.contents': ['目录', 'Contents'],
  'report.data': ['下载本报告数据（JSON）', 'Download the figures (JSON)'],
  'report.in-chinese': ['', 'The statutory report itself is in Chinese.'],
  'report.scroll': ['表格较宽，可左右滑动查看', 'The table is wide: scroll sideways'],
  'report.no-text': ['无。', 'None.'],
  'chart.outcomes': ['{year}年度办理结果', 'Outcomes in {year}'],
  'chart.outcomes-text': [
    '按办理结果分类的申请数量，最多的是{most}（{count} 件）。',
    'Requests by outcome; most are {most} ({count}).',
  ],
  'chart.outcomes-none': ['本年度没有办理完毕的申请。', 'No request was concluded in the year.'],
  'chart.years': ['历年申请数量', 'Requests year by year'],
  'chart.years-text': [
    '{from}至{to}年每年新收和上年结转的申请数量。',
    'Requests received and carried in, {from} to {to}.',
  ],
  'chart.what': ['项目', 'Item'],
  'chart.count': ['件数', 'Requests'],
  'chart.year': ['年度', 'Year'],
  'outcome.3.1': ['予以公开', 'Disclosed'],
  'outcome.3.2': ['部分公开', 'Partly disclosed'],
  'outcome.3.3': ['不予公开', 'Refused'],
  'outcome.3.4': ['无法提供', 'Unable to provide'],
  'outcome.3.5': ['不予处理', 'Not handled'],
  'outcome.3.6': ['其他处理', 'Other'],

  'pages.nav': ['分页', 'Pages'],
  'pages.previous': ['上一页', 'Previous'],
  'pages.next': ['下一页', 'Next'],
  'pages.page': ['第 {page} 页', 'Page {page}'],

  'error.404': ['找不到这个页面', 'Page not found'],
  'error.404-text': [
    '网址可能有误，或者页面已经移走。请核对网址，或者从首页重新进入。',
    'The address may be wrong, or the page has moved. Check it, or begin at the home page.',
  ],
  'error.400': ['无法处理这次提交', 'This could not be processed'],
  'error.400-text': [
    '提交的内容不完整或者格式不正确，没有保存任何内容。请返回上一页重新提交。',
    'What was sent is incomplete or malformed; nothing was saved. Go back and send it again.',
  ],
  'error.403': ['无法确认这次提交来自本网站', 'This does not seem to come from this site'],
  'error.403-text': [
    '为保护您的申请，只接受从本网站页面提交的内容，没有保存任何内容。请从首页重新进入后提交。',
    'To protect your request, only forms of this site are accepted; nothing was saved. Begin again at the home page.',
  ],
  'error.413': ['上传的内容过大', 'Too large'],
  'error.413-text': [
    '附件总量超过了可以接收的上限，没有保存任何内容。每个文件不超过 10 MB，最多 10 个文件。请减少附件后重新提交，或者当面、邮寄提交。',
    'The attachments are too large; nothing was saved. At most 10 files of 10 MB each. Send fewer, or bring or post them.',
  ],
  'error.429': ['操作过于频繁', 'Too many attempts'],
  'error.429-text': [
    '短时间内提交次数过多，请在 {minutes} 分钟后再试。急需办理的，请拨打页面下方的联系电话。',
    'There were too many attempts. Try again in {minutes} minutes, or call the number at the foot of the page.',
  ],
  'error.503': ['暂时无法接收附件', 'Attachments cannot be received just now'],
  'error.503-text': [
    '同时上传的人较多，没有保存任何内容。请稍候一两分钟再提交。',
    'Many people are uploading; nothing was saved. Try again in a minute or two.',
  ],
  'error.500': ['系统出现问题', 'Something went wrong here'],
  'error.500-text': [
    '这不是您的操作造成的，没有保存任何内容。请稍后再试；多次出现的，请拨打页面下方的联系电话。',
    'This is not your fault; nothing was saved. Try again later, or call the number at the foot of the page.',
  ],
  'error.home': ['返回首页', 'To the home page'],
};
