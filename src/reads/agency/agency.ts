import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import { type AgencyCase, agency } from '../../cases/agency.ts';
import { missingCalendarYear } from '../../rules/calendar/missing-year.ts';
import { SHIPPED_NAMES } from '../../rules/publication/search/names.ts';
import { SETTING_CITES, type Settings } from '../../rules/settings.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { type CaseView, findCaseView } from '../case-view.ts';

export type SettingValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, string>>>
>;

export interface SettingsChange {
  readonly on: Day;
  readonly settings: SettingValues;
  readonly why: string;
}

/** The agency (行政机关) and what it decided where the law leaves a choice. */
export interface AgencyView extends CaseView<Omit<AgencyCase, 'settings' | 'calendars' | 'templates'>> {
  /** In force today. */
  readonly settings: SettingValues;
  /** Where the law leaves each open. */
  readonly settingCites: Readonly<Record<string, Cite>>;
  /** 发布前扫描的词表 in force today. */
  readonly scanLists: Pick<Settings, 'wordings' | 'leaders'>;
  /** 检索同义词 in force today, and those that come with the program. */
  readonly searchNames: { readonly inForce: Settings['searchNames']; readonly shipped: Settings['searchNames'] };
  readonly bodies: Settings['bodies'];
  readonly changes: readonly SettingsChange[];
  readonly calendarYears: readonly number[];
  readonly missingCalendar: number | null;
}

export async function agencyView(context: Context): Promise<AgencyView> {
  const { office } = context;
  const view = await findCaseView(agency, context, office.caseId);
  if (!view) throw new Error(`agency ${office.agencyId} has no case ${office.caseId}`);
  const { settings: _, calendars: _c, templates: _t, ...shown } = view.case;
  const today = todayOf(context);
  const { wordings, leaders, searchNames, bodies, ...settings } = office.settingsOn(today);
  return {
    ...view,
    case: shown,
    settings,
    scanLists: { wordings, leaders },
    searchNames: { inForce: searchNames, shipped: SHIPPED_NAMES },
    bodies,
    settingCites: SETTING_CITES as Readonly<Record<string, Cite>>,
    changes: view.timeline
      .filter((entry) => entry.verb === 'set')
      .map(({ on, facts }) => ({ on, ...(facts as Omit<SettingsChange, 'on'>) })),
    calendarYears: office.calendar.years,
    missingCalendar: missingCalendarYear(office.calendar, today),
  };
}
