import { parseArgs } from 'node:util';
import { changePassword, listStaff, newStaff } from '../actions/account.ts';
import { isRefusal } from '../base/refusal.ts';
import { ROLES, type Role } from '../cases/entry.ts';
import { CLOCK } from '../store/context.ts';
import { reasonText } from '../words/refusals.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import { say } from '../words/word.ts';
import type { Command } from './command.ts';

const USAGE = `用法：gongkai account add 登录名 --name 姓名 --roles ${ROLES.filter((role) => role !== 'requester' && role !== 'clock').join(',')} [--section 科室]
      gongkai account password 登录名
      gongkai account list
`;

const OPTIONS = { name: { type: 'string' }, roles: { type: 'string' }, section: { type: 'string' } } as const;

/** `gongkai account add|password|list`: who may sign in. A new password is shown once. */
export const account: Command = async (args, { out, err }, open) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  });
  const [what, login] = positionals;
  const roles = String(values.roles ?? '').split(',') as Role[];
  const known = roles.every((role) => ROLES.includes(role) && role !== 'requester' && role !== 'clock');
  const adding = what === 'add' && login && typeof values.name === 'string' && known;
  if (!adding && !(what === 'password' && login) && what !== 'list') {
    err(USAGE);
    return 2;
  }
  const context = await (await open()).contextFor(CLOCK);
  if (what === 'list') {
    for (const one of await listStaff(context)) {
      out(
        `${one.login}\t${one.name}\t${one.roles.map((role) => say(ROLE_WORDS, role)).join('、')}\t${one.section ?? ''}\n`,
      );
    }
    return 0;
  }
  const section = typeof values.section === 'string' ? values.section : null;
  const password = adding
    ? await newStaff(context, { login, name: String(values.name), roles, section })
    : await changePassword(context, login!);
  if (isRefusal(password)) {
    err(`${password.refused.map((reason) => reasonText(reason)).join('\n')}\n`);
    return 2;
  }
  out(`登录名 ${login}　密码 ${password}（只显示这一次）\n`);
  return 0;
};
