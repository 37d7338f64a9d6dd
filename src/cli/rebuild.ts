import { rebuildIndex } from '../actions/rebuild.ts';
import { CLOCK } from '../store/context.ts';
import type { Command } from './command.ts';

/** `gongkai rebuild [--json]`: makes the case index anew from the entries, and names every line that differed. */
export const rebuild: Command = async (args, { out, err }, open) => {
  const context = await (await open()).contextFor(CLOCK);
  const result = await rebuildIndex(context, (done) => err(`\r已重建 ${done} 件`));
  err('\n');
  if (args.includes('--json')) out(`${JSON.stringify(result, null, 2)}\n`);
  else {
    for (const { number, columns } of result.differences)
      out(`${number}：${columns.join('、')} 与台账不一致，已按台账改正。\n`);
    for (const { caseId, seq } of result.broken) out(`${caseId} 第 ${seq} 条记录的校验值不符：台账被改动过。\n`);
    out(`共 ${result.cases} 件，不一致 ${result.differences.length} 件，校验值不符 ${result.broken.length} 件。\n`);
  }
  return result.differences.length + result.broken.length > 0 ? 1 : 0;
};
