// data table: what the workbench's screen of bulk jobs says
import type { Words } from '../word.ts';

export const JOB_SCREEN_WORDS = {
  'menu.jobs': ['批量任务', 'Bulk jobs'],
  'keys.jobs': ['前往批量任务', 'Go to the bulk jobs'],

  'job.title': ['批量任务', 'Bulk jobs'],
  'job.list': ['最近的任务', 'Latest jobs'],
  'job.empty': [
    '还没有批量任务。在“申请查询”或者“年度报告”中选“批量导出”。',
    'No jobs yet: choose “Export in bulk” at the requests or the annual reports',
  ],
  'job.kept': ['压缩包在任务完成后保留 7 天，之后自动删除。', 'A zip is kept for 7 days after its job has ended'],
  'job.export': ['批量导出', 'Export in bulk'],
  'job.exportPicked': ['批量导出选定的 {n} 件', 'Export the {n} chosen'],
  'job.exportNotices': ['批量导出告知书', 'Export notices in bulk'],
  'job.exportReports': ['批量导出年度报告', 'Export annual reports in bulk'],
  'job.scope': ['范围', 'Of what'],
  'job.years': ['年度', 'Years'],
  'job.formats': ['格式', 'Formats'],
  'job.found': ['符合当前查询条件的 {n} 件申请已经发出的全部告知书', 'All notices of the {n} requests that match'],
  'job.picked': ['选定的 {n} 件申请已经发出的全部告知书', 'All notices of the {n} requests chosen'],
  'job.start': ['开始制作', 'Start'],
  'job.startHint': [
    '在后台制作，可以离开本页；完成后在“批量任务”中下载压缩包。',
    'Made in the background: leave the page, and fetch the zip at the bulk jobs',
  ],
  'job.exportPublic': ['导出已公开的信息', 'Export what is public'],
  'job.exportAll': ['导出全部信息', 'Export everything'],
  'job.exportTitle': ['全部导出', 'Export of everything'],
  'job.exportText': [
    '以公开的JSON格式连同附件导出，可以保存备查，也可以由另一个系统接收。已公开的信息不含草稿和个人信息；全部信息含草稿、审查记录、双公示原始数据（含证件号码），由公开机构负责人办理，只有本人能够下载。',
    'Documented JSON with the files. What is public has no drafts and no personal data; everything has, and is for the head of the office alone.',
  ],
  'job.pick': ['选择{number}', 'Choose {number}'],
  'job.all': ['全部申请', 'All requests'],
  'job.cases': ['选定的 {n} 件申请', '{n} requests chosen'],
  'job.by': ['{name} 于 {at} 提交', 'Asked for by {name}, {at}'],
  'job.listing': ['正在列出', 'Listing'],
  'job.progress': ['{done} / {total} 份', '{done} of {total}'],
  'job.progressOf': ['{name}的进度', 'Progress of {name}'],
  'job.failures': ['失败 {n} 份', '{n} failed'],
  'job.failure': ['{number} {what}：{text}', '{number} {what}: {text}'],
  'job.moreFailures': ['其余见压缩包中的“失败清单”。', 'The others are in the zip'],
  'job.cancel': ['取消任务', 'Cancel the job'],
  'job.download': ['下载压缩包', 'Download the zip'],
  'job.until': ['保留至 {at}', 'Kept until {at}'],
} as const satisfies Words;
