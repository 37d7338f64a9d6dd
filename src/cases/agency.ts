import { z } from 'zod';
import type { Day } from '../base/day.ts';
import { isRefusal, type Reason } from '../base/refusal.ts';
import { readCalendarYear } from '../rules/calendar/year.ts';
import { DECISION_TYPES } from '../rules/publication/decision-count.ts';
import { indexSchemeReasons } from '../rules/publication/index-number.ts';
import { outcomeRowsReasons } from '../rules/report/outcome-row.ts';
import type { Settings } from '../rules/settings.ts';
import { bodiesFacts, bodiesReasons } from './agency/linked-bodies.ts';
import { scanListsFacts, scanListsReasons } from './agency/scan-lists.ts';
import { searchNamesFacts, searchNamesReasons } from './agency/search-names.ts';
import { dayText } from './day-text.ts';
import type { Entry } from './entry.ts';
import type { Life } from './life.ts';
import {
  endReasons,
  keepReasons,
  TEMPLATE_FACTS,
  type TemplateVersion,
  withoutTemplate,
  withTemplate,
} from './notice-template.ts';
import { type AnyCase, type GuardContext, indexRow, type Noun } from './noun.ts';
import { foldBy } from './simple.ts';

const text = z.string().trim().min(1).max(200);
/** What the guide must hold of the disclosure office (条例 12), beside the settings. */
const contact = z.object({
  office: text,
  address: text,
  hours: text,
  telephone: text,
  fax: z.string().trim().max(60).default(''),
  email: z.string().trim().max(100).default(''),
  postcode: z.string().trim().max(10).default(''),
});

const settings = z
  .object({
    countUnit: z.enum(['application', 'item']),
    supplementDays: z.int().min(1).max(60),
    reasonsDays: z.int().min(1).max(60),
    consultationEndDayCounts: z.boolean(),
    emailReceipt: z.enum(['confirmed', 'arrived']),
    electronicCompletion: z.enum(['sent', 'signed']),
    feeRestartsReply: z.boolean(),
    feesFrom: dayText,
    partialReconsiderationFirstFrom: dayText,
    outcomeRows: z.record(z.string(), z.string()),
    countedLicences: z.array(z.enum(DECISION_TYPES.licence)).min(1),
    countedPenalties: z.array(z.enum(DECISION_TYPES.penalty)).min(1),
    indexScheme: z.string().trim().min(1).max(60),
    indexCode: z.string().trim().max(40),
    interpretationFor: z.enum(['regulatory', 'declared']),
    interpretationAtApproval: z.enum(['block', 'warn']),
    reconsiderMonths: z.int().min(0).max(60),
    commentFeedbackDays: z.int().min(1).max(250),
    commentContact: z.enum(['optional', 'needed']),
    copiedShare: z.int().min(1).max(100),
    concernClockFrom: z.enum(['noticed', 'occurred']),
    concernWarnShare: z.int().min(0).max(100),
    concernAlarmShare: z.int().min(0).max(100),
    sameInformationThreshold: z.int().min(2).max(100),
    warnDays: z.int().min(0).max(20),
    alarmDays: z.int().min(0).max(20),
    reconsiderationBody: text,
    court: text,
    siteIdCode: z.string().regex(/^(?:\d{10})?$/),
    icpNumber: z.string().trim().max(60),
    policeNumber: z.string().trim().max(60),
  })
  .partial();

const facts = {
  found: z.object({ name: text, shortName: text, contact }),
  set: z.object({ settings, why: text }),
  'change-contact': z.object({ contact }),
  /** A calendar year that came after this version of the program: the file as in calendar/. */
  'load-calendar': z.object({ calendar: z.unknown() }),
  'keep-scan-lists': scanListsFacts,
  'keep-search-names': searchNamesFacts,
  'keep-bodies': bodiesFacts,
  ...TEMPLATE_FACTS,
};

const cite = { law: 'regulation-711', article: 4 } as const;
const art24 = { law: 'regulation-711', article: 24 } as const;
const art33 = { law: 'regulation-711', article: 33 } as const;

/** 行政机关 itself: what it decided where the law leaves a choice, each dated by its entry. */
export const AGENCY_LIFE = {
  new: { found: { to: 'active', by: ['clock'], cite } },
  active: {
    set: { to: 'active', by: ['head', 'clock'], cite },
    'change-contact': { to: 'active', by: ['head', 'clock'], cite: { law: 'regulation-711', article: 12 } },
    'load-calendar': { to: 'active', by: ['clerk', 'head', 'clock'], cite: art33 },
    'keep-scan-lists': { to: 'active', by: ['clerk', 'head', 'clock'], cite: { law: 'regulation-711', article: 17 } },
    'keep-search-names': { to: 'active', by: ['clerk', 'head', 'clock'], cite: art24 },
    'keep-bodies': { to: 'active', by: ['clerk', 'head', 'clock'], cite: art24 },
    'keep-template': { to: 'active', by: ['head', 'clock'] },
    'end-template': { to: 'active', by: ['head', 'clock'] },
  },
} as const satisfies Life<'new' | 'active', keyof typeof facts>;

export interface AgencyCase extends AnyCase {
  readonly name: string;
  readonly shortName: string;
  readonly contact: z.output<typeof contact>;
  readonly settings: readonly { readonly on: Day; readonly settings: Partial<Settings> }[];
  readonly calendars: readonly unknown[];
  readonly templates: readonly TemplateVersion[];
  readonly foundedOn: Day;
}

type Facts<V extends keyof typeof facts> = z.output<(typeof facts)[V]>;

export const agency: Noun<AgencyCase> = {
  name: 'agency',
  life: AGENCY_LIFE,
  facts,
  fold: foldBy<AgencyCase>(
    AGENCY_LIFE,
    { settings: [], calendars: [], templates: [] },
    {
      found: (_, e: Entry<string, Facts<'found'>>) => ({ ...e.facts, number: '1', foundedOn: e.on }),
      set: (c, e: Entry<string, Facts<'set'>>) => ({
        settings: [...c.settings, { on: e.on, settings: e.facts.settings }],
      }),
      'change-contact': (_, e: Entry<string, Facts<'change-contact'>>) => ({ contact: e.facts.contact }),
      'load-calendar': (c, e: Entry<string, Facts<'load-calendar'>>) => ({
        calendars: [...c.calendars, e.facts.calendar],
      }),
      'keep-scan-lists': (c, { on, facts }: Entry<string, Facts<'keep-scan-lists'>>) => {
        const { wordings, leaders } = facts;
        return { settings: [...c.settings, { on, settings: { wordings, leaders } }] };
      },
      'keep-search-names': (c, { on, facts }: Entry<string, Facts<'keep-search-names'>>) => ({
        settings: [...c.settings, { on, settings: { searchNames: facts.names } }],
      }),
      'keep-bodies': (c, { on, facts: { why: _, ...bodies } }: Entry<string, Facts<'keep-bodies'>>) => ({
        settings: [...c.settings, { on, settings: { bodies } }],
      }),
      'keep-template': (c, e: Entry<string, Facts<'keep-template'>>) => ({ templates: withTemplate(c.templates, e) }),
      'end-template': (c, e: Entry<string, Facts<'end-template'>>) => ({ templates: withoutTemplate(c.templates, e) }),
    },
  ),
  row: (c) =>
    indexRow({
      noun: 'agency',
      number: c.number,
      state: c.state,
      kind: 'agency',
      title: c.name,
      openedOn: c.foundedOn,
    }),
  guard: (verb, c, context, given) => {
    if (verb === 'set') return [...backdated(context), ...settingsReasons(given as Facts<'set'> | undefined)];
    if (verb === 'keep-scan-lists' && given)
      return [...backdated(context), ...scanListsReasons(given as Facts<typeof verb>)];
    if (verb === 'keep-search-names' && given)
      return [...backdated(context), ...searchNamesReasons(given as Facts<typeof verb>)];
    if (verb === 'keep-bodies' && given) return [...backdated(context), ...bodiesReasons(given as Facts<typeof verb>)];
    if (verb === 'keep-template' && given)
      return [...backdated(context), ...keepReasons(given as Facts<typeof verb>, context)];
    if (verb === 'end-template' && given)
      return [...backdated(context), ...endReasons(c.templates, given as Facts<typeof verb>, context)];
    if (verb === 'load-calendar' && given) return calendarReasons(c, context, (given as Facts<typeof verb>).calendar);
    return [];
  },
};

/** A choice counts from the day it is made on: dated back, it would change what cases began under. */
function backdated({ on, today }: GuardContext): Reason[] {
  return on < today ? [{ code: 'settings.backdated', field: 'on', facts: { on, today } }] : [];
}

function settingsReasons(given: Facts<'set'> | undefined): Reason[] {
  const { outcomeRows = {}, indexScheme } = given?.settings ?? {};
  const reasons = [
    ...outcomeRowsReasons(outcomeRows),
    ...(indexScheme === undefined ? [] : indexSchemeReasons(indexScheme)),
  ];
  return reasons.map((reason) => ({ ...reason, field: `settings.${reason.field}` }));
}

/**
 * What is wrong in a calendar file: one that cannot be read would stop every deadline of the agency. One that replaces a
 * year moves deadlines which people were told, and so needs the head.
 */
function calendarReasons(c: AgencyCase, { actor, calendar }: GuardContext, given: unknown): Reason[] {
  const read = readCalendarYear(given);
  if (isRefusal(read))
    return read.refused.map((reason) => ({ ...reason, field: ['calendar', reason.field].filter(Boolean).join('.') }));
  const { year } = read;
  const loaded = calendar.has(year) || c.calendars.some((one) => (one as { year: number }).year === year);
  const may = actor.roles.some((role) => role === 'head' || role === 'clock');
  return loaded && !may ? [{ code: 'calendar.loaded', field: 'calendar.year', facts: { year }, cite: art33 }] : [];
}

/** The settings in force on a day: the defaults, and over them each change that took effect by then. */
export function settingsOn(c: AgencyCase, defaults: Settings, on: Day): Settings {
  const inForce = c.settings.filter((change) => change.on <= on);
  return Object.assign({}, defaults, ...inForce.map((change) => change.settings));
}
