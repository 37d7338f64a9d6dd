import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { officialYears } from '../rules/calendar/official.fixture.ts';
import { makeCalendar } from '../rules/calendar.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import { agency } from './agency.ts';
import type { Role } from './entry.ts';

const TODAY = day('2026-03-02');
const year = (of: number) => ({ ...officialYears.at(-1)!, year: of });
const empty = (of: number) => ({
  year: of,
  notices: [{ title: '通知', number: null, date: `${of - 1}-11-04` }],
  holidays: [{ name: '元旦', from: `${of}-01-01`, to: `${of}-01-01` }],
  makeUpDays: [],
});

function reasons(verb: string, given: unknown, { on = TODAY, role = 'head' as Role, loaded = [] as unknown[] } = {}) {
  const c = { ...agency.fold([]), calendars: loaded };
  const context = {
    actor: { id: 'a', name: '周敏', roles: [role] },
    on,
    today: TODAY,
    calendar: makeCalendar(officialYears),
    settings: DEFAULT_SETTINGS,
    settingsOn: () => DEFAULT_SETTINGS,
  };
  return agency.guard(verb, c, context, given).map(({ code, field }) => [code, field]);
}

describe('设置 counts from the day it is decided', () => {
  it.each([
    ['today', '2026-03-02', []],
    ['yesterday', '2026-03-01', [['settings.backdated', 'on']]],
    ['a year that is reported', '2021-01-01', [['settings.backdated', 'on']]],
  ])('%s', (_why, on, refused) => {
    expect(reasons('set', { settings: { countUnit: 'item' }, why: '统一口径' }, { on: day(on) })).toEqual(refused);
  });
});

describe('载入日历 of a year', () => {
  const replaced = [['calendar.loaded', 'calendar.year']];
  it.each<[string, number, Role, unknown[], unknown[]]>([
    ['that nobody has loaded, by the clerk', 2027, 'clerk', [], []],
    ['that came with the program, by the clerk', 2026, 'clerk', [], replaced],
    ['that came with the program, by the head', 2026, 'head', [], []],
    ['that the agency has loaded itself, by the clerk', 2027, 'clerk', [year(2027)], replaced],
    ['that the agency has loaded itself, by the head', 2027, 'head', [year(2027)], []],
  ])('%s', (_why, of, role, loaded, refused) => {
    expect(reasons('load-calendar', { calendar: empty(of) }, { role, loaded })).toEqual(refused);
  });
});
