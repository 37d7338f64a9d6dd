import type { Day } from '../../../base/day.ts';
import { type DutyExtra, type DutyVersion, termsOn } from '../../../cases/duty.ts';
import { type Context, todayOf } from '../../../store/context.ts';
import { dutiesWithNewest } from '../../../store/duty/catalogue.ts';

/** An item of the catalogue as readers have it: what is published, on what basis, by whom, how often, and where it was last. */
export interface PublicDuty {
  readonly number: string;
  readonly code: string;
  readonly name: string;
  readonly content: string;
  readonly basis: string;
  readonly column: DutyVersion['column'];
  readonly mode: DutyVersion['mode'];
  readonly cycle: DutyVersion['cycle'] | null;
  readonly section: string;
  readonly channel: string;
  /** The publication that settled it last; null where nothing is public of it yet. */
  readonly newest: { readonly indexNumber: string; readonly title: string; readonly on: Day } | null;
}

/** 主动公开目录: every item that is published on the agency's own initiative, by the terms of today, in the order of the items of law. */
export async function publicDuties(context: Context): Promise<PublicDuty[]> {
  const today = todayOf(context);
  const rows = await dutiesWithNewest(context.db, context.office.agencyId);
  return rows.flatMap(({ number, extra, newestNumber, newestTitle, newestOn }): PublicDuty[] => {
    const { history } = extra as unknown as DutyExtra;
    const {
      openness,
      name,
      basis,
      column,
      mode,
      cycle = null,
      section,
      channel,
      code = '',
      content = '',
    } = termsOn(history, today);
    if (openness !== 'public' || history[0]!.from > today) return [];
    const newest = newestNumber ? { indexNumber: newestNumber, title: newestTitle ?? '', on: newestOn as Day } : null;
    return [{ number, code, name, content, basis, column, mode, cycle, section, channel, newest }];
  });
}
