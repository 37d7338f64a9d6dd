import { parseArgs } from 'node:util';
import { reportPage } from '../pages/report/report-page.tsx';
import { reportContent } from '../reads/report/content.ts';
import { CLOCK } from '../store/context.ts';
import type { Command } from './command.ts';

const USAGE = '用法：gongkai report --year 年份 [--agency 机关编号] [--format html|json]\n';

/** `gongkai report --agency ID --year Y [--format html|json]`: the report as the ledger has it now. */
export const report: Command = async (args, { out, err }, open) => {
  const options = { year: { type: 'string' }, format: { type: 'string', default: 'json' } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const year = Number(values.year);
  const format = values.format;
  if (!Number.isInteger(year) || year < 2019 || (format !== 'html' && format !== 'json')) {
    err(USAGE);
    return 2;
  }
  const context = await (await open()).contextFor(CLOCK);
  const content = await reportContent(context, year);
  out(format === 'json' ? `${JSON.stringify(content.figures, null, 2)}\n` : reportPage(content));
  return 0;
};
