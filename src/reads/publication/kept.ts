import { addDays, type Day, toSerial } from '../../base/day.ts';
import { reconsiderDue } from '../../rules/publication/kept/reconsider.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { type KeptBack, keptSince } from '../../store/publication/kept/kept-back.ts';

/** Days before its last one on which it is asked for at the desk. */
const AHEAD = 30;

/** What is to be looked at again (条例 18), by when, and how many calendar days are left. */
export interface KeptLine extends KeptBack {
  readonly due: Day;
  readonly left: number;
}

/** 待评估: what is not public and is to be looked at again within 30 days, the longest owed first; none where no interval is set. */
export async function keptDesk(context: Context): Promise<KeptLine[]> {
  const today = todayOf(context);
  const { reconsiderMonths } = context.office.settingsOn(today);
  if (reconsiderMonths === 0) return [];
  const rows = await keptSince(context.db, context.office.agencyId, today);
  return rows.flatMap((row) => {
    const due = reconsiderDue(row.lastOn, reconsiderMonths);
    return due && due <= addDays(today, AHEAD) ? [{ ...row, due, left: toSerial(due) - toSerial(today) }] : [];
  });
}
