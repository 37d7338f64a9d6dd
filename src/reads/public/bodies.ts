import type { Settings } from '../../rules/settings.ts';
import { type Context, todayOf } from '../../store/context.ts';

/** 上级机关、部门、下级机关, each with the address of its column (政府信息公开专栏) and of its annual reports. */
export type LinkedBodies = Settings['bodies'];

export function linkedBodies(context: Context): LinkedBodies {
  return context.office.settingsOn(todayOf(context)).bodies;
}
