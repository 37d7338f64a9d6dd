import { parseArgs } from 'node:util';
import { disableAccount, listStaff, newPassword, newStaff } from '../actions/account.ts';
import type { Staff } from '../actions/found.ts';
import { isRefusal, type Refusal } from '../base/refusal.ts';
import { ROLES, type Role } from '../cases/entry.ts';
import { CLOCK, type Context } from '../store/context.ts';
import { reasonText } from '../words/refusals.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import { say } from '../words/word.ts';
import type { Command } from './command.ts';

/** The roles a person may hold: not the citizen's, not the program's. */
const STAFF_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'requester' && role !== 'clock');

const USAGE = `用法：gongkai account add 登录名 --name 姓名 --roles 角色,角色 [--section 科室]
      gongkai account password|disable|enable 登录名
      gongkai account list

角色：${STAFF_ROLES.map((role) => `${role} ${say(ROLE_WORDS, role)}`).join('，')}
`;

const OPTIONS = { name: { type: 'string' }, roles: { type: 'string' }, section: { type: 'string' } } as const;

/** `gongkai account add|password|disable|enable|list`: who may sign in. A new password is shown once. */
export const account: Command = async (args, terminal, open) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  });
  const [what = '', login = ''] = positionals;
  const deed = DEEDS[what];
  const staff = staffFrom(login, values);
  if (!deed || (what !== 'list' && !login) || (what === 'add' && !staff)) {
    terminal.err(USAGE);
    return 2;
  }
  const said = await deed(await (await open()).contextFor(CLOCK), login, staff);
  if (isRefusal(said)) {
    terminal.err(`${said.refused.map((reason) => reasonText(reason)).join('\n')}\n`);
    return 2;
  }
  terminal.out(`${said}\n`);
  return 0;
};

const told = (login: string) => (password: string | Refusal) =>
  isRefusal(password) ? password : `登录名 ${login}　密码 ${password}（只显示这一次）`;

const able = async (context: Context, login: string, disabled: boolean) => {
  const done = await disableAccount(context, login, disabled);
  return isRefusal(done) ? done : `${done.name}（${login}）${disabled ? '已停用' : '已启用'}`;
};

const DEEDS: Readonly<
  Record<string, (context: Context, login: string, staff: Staff | null) => Promise<string | Refusal>>
> = {
  add: (context, login, staff) => newStaff(context, staff!).then(told(login)),
  password: (context, login) => newPassword(context, login).then(told(login)),
  disable: (context, login) => able(context, login, true),
  enable: (context, login) => able(context, login, false),
  list: async (context) => (await listStaff(context)).map(lineOf).join('\n'),
};

function lineOf({ login, name, roles, section, disabled }: Awaited<ReturnType<typeof listStaff>>[number]): string {
  return [
    login,
    name,
    roles.map((role) => say(ROLE_WORDS, role)).join('、'),
    section ?? '',
    disabled ? '已停用' : '',
  ].join('\t');
}

function staffFrom(login: string, { name, roles, section }: Record<string, unknown>): Staff | null {
  const asked = String(roles ?? '').split(',') as Role[];
  if (typeof name !== 'string' || !asked.every((role) => STAFF_ROLES.includes(role))) return null;
  return { login, name, roles: asked, section: typeof section === 'string' ? section : null };
}
