// data table: what bulk jobs (批量任务) are called, and what their zips say
import type { Words } from '../word.ts';

export const JOB_KIND_WORDS: Words = {
  notices: ['告知书', 'Notices'],
  reports: ['年度报告', 'Annual reports'],
  'decisions-import': ['双公示导入', 'Import of licences and penalties'],
  'decisions-publish': ['双公示批量公示', 'Publishing of licences and penalties'],
  'site-check': ['站点自查', 'Check of the site'],
  'export-all': ['全部导出', 'Export of everything'],
  'take-over': ['接收原网站信息', 'Taking over an earlier site'],
  'take-over-here': ['接收原网站信息', 'Taking over an earlier site'],
  'reports-of-all': ['全部机关的年度报告', 'Annual reports of all agencies'],
};

export const JOB_STATE_WORDS: Words = {
  queued: ['等待', 'Waiting'],
  running: ['正在制作', 'Running'],
  cancelling: ['正在取消', 'Being cancelled'],
  cancelled: ['已取消', 'Cancelled'],
  done: ['已完成', 'Done'],
  failed: ['未能完成', 'Failed'],
};

/** The lists inside a zip. */
export const RESULT_WORDS: Words = {
  manifest: ['清单', 'Manifest'],
  failures: ['失败清单', 'Failures'],
  'column.number': ['编号', 'Number'],
  'column.what': ['种类', 'Kind'],
  'column.file': ['文件', 'File'],
  'column.sha256': ['SHA-256', 'SHA-256'],
  'column.why': ['原因', 'Why'],
  what: ['{title}（{format}）', '{title} ({format})'],
  'report.number': ['{agency} {year}', '{agency} {year}'],
  'zip.notices': ['{agency}告知书', 'Notices of {agency}'],
  'zip.reports': ['{agency}年度报告', 'Annual reports of {agency}'],
  'zip.decisions-import': ['{agency}双公示导入', 'Import of {agency}'],
  'zip.decisions-publish': ['{agency}双公示批量公示', 'Publishing of {agency}'],
  'zip.site-check': ['{agency}站点自查', 'Check of the site of {agency}'],
  'zip.export-all': ['{agency}全部导出', 'Export of {agency}'],
  'zip.take-over': ['{agency}接收原网站信息', 'Taking over, {agency}'],
  'zip.take-over-here': ['{agency}接收原网站信息', 'Taking over, {agency}'],
  'zip.reports-of-all': ['年度报告', 'Annual reports'],
};

/** What the command says. */
export const JOB_COMMAND_WORDS: Words = {
  usage: [
    `用法：gongkai papers --reports --year 年份[,年份] [--format pdf[,docx…]] --out 文件.zip [--own] [--resume]
      gongkai papers --notices [--year 年份] [--format pdf[,docx]] --out 文件.zip [--resume]`,
    'gongkai papers --reports|--notices --year Y --format F --out FILE.zip [--own] [--resume]',
  ],
  listing: ['正在列出……', 'Listing …'],
  progress: ['{done}/{total} 份，失败 {failed} 份', '{done}/{total}, {failed} failed'],
  cancelled: [
    '已取消，完成 {done}/{total} 份；加上 --resume 再次运行，接着制作其余的。',
    'Cancelled after {done}/{total}; run it again with --resume to go on',
  ],
  resumed: ['接着上次的第 {done} 份继续。', 'Going on after {done}'],
  elsewhere: [
    '这项任务正由另一个进程（例如服务）制作，等它完成……',
    'Another process is at this job; waiting until it has done it',
  ],
  none: ['没有可以继续的任务，从头开始。', 'There is nothing to resume: from the beginning'],
  sum: ['共 {total} 份，写入 {file}；失败 {failed} 份。', '{total} in {file}, {failed} failed'],
  'failed.one': ['{number} {what}：{why}', '{number} {what}: {why}'],
};
