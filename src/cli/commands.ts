import { account } from './account.ts';
import { check } from './check/check.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { exportEverything } from './export-all.ts';
import { mail } from './mail.ts';
import { papers } from './papers.ts';
import { read } from './read.ts';
import { rebuild } from './rebuild.ts';
import { report } from './report.ts';
import { siteCheck } from './site-check.ts';
import { takeOver } from './take-over.ts';

/** The commands beside `serve` and `init`, which open doors and are the program's own. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  explain,
  report,
  papers,
  read,
  check,
  'site-check': siteCheck,
  mail,
  'take-over': takeOver,
  'export-all': exportEverything,
  rebuild,
  account,
};

export function usage(): string {
  return `用法：gongkai 命令 [参数]

  serve                     启动服务（门户和工作台）
  init                      设立一个空的机关（不带参数运行，显示所需参数）
  explain 申请编号          逐日说明答复期限
  report --year 年份        输出年度报告（--format json|html|pdf|pdf-archive|docx|xlsx|csv|ofd、--out 文件）
  papers --reports|--notices 批量制作年度报告或者告知书（--year、--format、--out 文件.zip、--resume）
  read 文件                 读取已发布的年度报告（--json）
  check 文件或者文件夹…     检查已发布的年度报告（--json、--csv、--strict）
  site-check                自查已公开的信息：站内链接、附件、成文日期、栏目更新（--out 文件.csv）
  mail                      邮件订阅：--test 地址、--check、--forget 地址、--status
  take-over 文件或者文件夹  接收原网站的信息（网页、CSV、Excel、JSON、RSS；--preview 只检查）
  export-all 文件夹         导出全部信息及附件（--public 只导出已公开的，可用 take-over 接收）
  rebuild                   由台账重建索引并核对
  account                   管理工作人员账号

环境变量和参数见 docs/guide/configuration.md。`;
}
