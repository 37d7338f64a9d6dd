import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { officialYears } from '../rules/calendar/official.fixture.ts';
import { makeCalendar } from '../rules/calendar.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import { agency, settingsOn } from './agency.ts';
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

describe('扫描词表', () => {
  type Pairs = readonly (readonly [string, string])[];
  const lists = (wordings: Pairs, leaders: Pairs = []) => ({
    wordings: wordings.map(([wrong, right]) => ({ wrong, right })),
    leaders: leaders.map(([name, title]) => ({ name, title })),
    why: '更新',
  });
  it.each<[string, ReturnType<typeof lists>, unknown[]]>([
    ['as it should be', lists([['帐户', '账户']], [['周敏', '局长']]), []],
    ['a word that is right', lists([['账户', '账户']]), [['scan-lists.same', 'wordings.0.right']]],
    [
      'a word twice',
      lists([
        ['帐户', '账户'],
        ['帐户', '帐号'],
      ]),
      [['scan-lists.twice', 'wordings.1.wrong']],
    ],
    [
      'one person in two offices',
      lists(
        [],
        [
          ['周敏', '局长'],
          ['周敏', '书记'],
        ],
      ),
      [],
    ],
    [
      'one office twice',
      lists(
        [],
        [
          ['周敏', '局长'],
          ['周敏', '局长'],
        ],
      ),
      [['scan-lists.twice', 'leaders.1.name']],
    ],
  ])('%s', (_why, given, refused) => {
    expect(reasons('keep-scan-lists', given)).toEqual(refused);
  });

  it('is in force from the day of its entry, and not before', () => {
    const { why: _, ...kept } = lists([['帐户', '账户']]);
    const c = { ...agency.fold([]), settings: [{ on: TODAY, settings: kept }] };
    expect(settingsOn(c, DEFAULT_SETTINGS, TODAY)).toMatchObject(kept);
    expect(settingsOn(c, DEFAULT_SETTINGS, day('2026-03-01')).wordings).toEqual([]);
  });
});
