import { dayOf } from '../base/day.ts';
import { findRequestByNumber } from '../reads/request.ts';
import { CLOCK } from '../store/context.ts';
import { DAY_WORDS, PAUSE_WORDS } from '../words/day-kinds.ts';
import { formatCite } from '../words/laws.ts';
import { say } from '../words/word.ts';
import type { Command } from './command.ts';

/** `gongkai explain CASE [--json]`: every day from receipt to the due day with why it counts or not. CASE is the number. */
export const explain: Command = async (args, { out, err }, open) => {
  const number = args.find((arg) => !arg.startsWith('--'));
  if (!number) {
    err('用法：gongkai explain 申请编号 [--json]\n');
    return 2;
  }
  const context = await (await open()).contextFor(CLOCK);
  const view = await findRequestByNumber(context, number);
  if (!view) {
    err(`没有编号为 ${number} 的申请。\n`);
    return 2;
  }
  if (args.includes('--json')) {
    const { due, completedOn, timeliness, explain: days } = view;
    out(`${JSON.stringify({ number, due, completedOn, timeliness, days }, null, 2)}\n`);
    return 0;
  }
  out(`${number}　${view.case.requester.name}\n`);
  for (const one of view.explain) {
    const count = one.counts === null ? '    ' : String(one.counts).padStart(4);
    const name = one.why === 'paused' ? say(PAUSE_WORDS, one.name!) : one.name;
    out(`${one.day}  ${count}  ${say(DAY_WORDS, one.why)}${name ? `（${name}）` : ''}  ${formatCite(one.cite)}\n`);
  }
  const last = view.explain.at(-1);
  out(
    last
      ? `截至 ${dayOf(context.now)}，答复期限至 ${last.day}${view.due?.provisional ? '（暂定：次年放假安排尚未公布）' : ''}。\n`
      : '答复期限尚未起算。\n',
  );
  return 0;
};
