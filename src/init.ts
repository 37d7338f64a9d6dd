import { parseArgs } from 'node:util';
import { appoint, found } from './actions/found.ts';
import { newCode } from './base/ids.ts';
import { isRefusal } from './base/refusal.ts';
import type { Terminal } from './cli/command.ts';
import type { Config } from './config.ts';
import { openStore } from './open-house.ts';
import { reasonText } from './words/refusals.ts';

const OPTIONS = {
  name: { type: 'string' },
  short: { type: 'string' },
  office: { type: 'string' },
  address: { type: 'string' },
  hours: { type: 'string' },
  telephone: { type: 'string' },
} as const;

const USAGE =
  '用法：gongkai init --name 机关全称 --short 机关代字 --office 公开工作机构 --address 办公地址 --hours 办公时间 --telephone 联系电话\n';

/** `gongkai init`: an empty agency for real work, with one account that may appoint the others. */
export async function init(config: Config, args: readonly string[], { out, err }: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  const missing = Object.keys(OPTIONS).filter((name) => typeof values[name as keyof typeof OPTIONS] !== 'string');
  if (missing.length > 0) {
    err(`${USAGE}缺少：${missing.map((name) => `--${name}`).join('、')}\n`);
    return 2;
  }
  const { name, short, ...contact } = values as Record<keyof typeof OPTIONS, string>;
  const db = await openStore(config, 'founder');
  if (isRefusal(db)) {
    err(`${db.refused.map((reason) => reasonText(reason)).join('\n')}\n`);
    return 2;
  }
  try {
    const agencyId = await found(db, { name, shortName: short, contact }, new Date());
    if (isRefusal(agencyId)) {
      err(`${agencyId.refused.map((reason) => reasonText(reason)).join('\n')}\n`);
      return 2;
    }
    const password = newCode(12);
    await appoint(
      db,
      agencyId,
      { login: 'head', name: '公开机构负责人', roles: ['head', 'clerk'], section: null },
      password,
    );
    out(
      `已建立：${name}（机关编号 ${agencyId}）\n登录名 head　密码 ${password}（只显示这一次）\n添加人员：gongkai account add --help\n`,
    );
    return 0;
  } finally {
    await db.close();
  }
}
