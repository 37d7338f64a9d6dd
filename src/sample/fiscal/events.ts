import type { Done } from '../../actions/act.ts';
import { addDays, type Day, day, fromSerial, toSerial, yearOf } from '../../base/day.ts';
import type { FiscalContent } from '../../cases/publication/fiscal/content.ts';
import type { Calendar } from '../../rules/calendar.ts';
import type { Event } from '../events.ts';
import { CHAIN, ISSUER } from '../publications.ts';
import { sampleFiscal } from './tables.ts';

type Kind = FiscalContent['kind'];

/** The items of the catalogue that are a 预算 or 决算. */
export const FISCAL_DUTIES: Readonly<Record<string, Kind>> = { 部门预算: 'budget', 部门决算: 'accounts' };

const NAMES = { budget: '部门预算', accounts: '部门决算' } as const;
/** Until when the finance department has approved it (批复), in the year of the budget, and in the year after that of the accounts. */
const APPROVED = { budget: '01-26', accounts: '08-26' } as const;
/** Days after it, of the 20 that 预算法 14 gives. */
const PREPARED = { budget: 3, accounts: 13 } as const;
const CORRECTED_AFTER = 10;
const SLIP = 300_000;

/** The first working day from the day on: so that nothing is published on a Sunday. */
function workingDay(from: Day, calendar: Calendar): Day {
  let serial = toSerial(from);
  while (!calendar.worksAt(serial)) serial++;
  return fromSerial(serial);
}

function daysOf(kind: Kind, year: number, calendar: Calendar) {
  const approvedOn = day(`${kind === 'budget' ? year : year + 1}-${APPROVED[kind]}`);
  return { approvedOn, publishedOn: workingDay(addDays(approvedOn, PREPARED[kind]), calendar) };
}

/**
 * The two newest 预算 or 决算 that are public by today, each within the 20 days; in the older 决算 a figure was entered in the
 * wrong column, and was corrected. `duty`: the number of the item of the catalogue that it fulfils on a day.
 */
export function fiscalEvents(kind: Kind, today: Day, calendar: Calendar, duty: (on: Day) => Promise<string>): Event[] {
  const first = yearOf(today) - (kind === 'budget' ? 0 : 1);
  const newest = daysOf(kind, first, calendar).publishedOn <= today ? first : first - 1;
  return [newest - 1, newest].flatMap((year) => {
    const { approvedOn, publishedOn } = daysOf(kind, year, calendar);
    const slip = kind === 'accounts' && year < newest ? SLIP : 0;
    return publishing(kind, year, { approvedOn, publishedOn, slip }, duty);
  });
}

interface When {
  readonly approvedOn: Day;
  readonly publishedOn: Day;
  readonly slip: number;
}

function publishing(
  kind: Kind,
  year: number,
  { approvedOn, publishedOn, slip }: When,
  duty: (on: Day) => Promise<string>,
): Event[] {
  let begun: Promise<Done> | null = null;
  const title = `${ISSUER}${year}年度${NAMES[kind]}`;
  const facts = {
    ...{ title, column: '20-7', openness: 'public', genre: 'budget', theme: '财政预决算', issuers: [ISSUER] },
    ...{ madeOn: approvedOn, keywords: [NAMES[kind], '三公经费'] },
    abstract: `${year}年度${NAMES[kind]}的九张公开表、“三公”经费数量和情况说明。`,
    body: `<p>现将${ISSUER}${year}年度${NAMES[kind]}予以公开。</p>`,
  };
  const draft: Event = {
    on: publishedOn,
    happen: async (run) => {
      begun = run('publication', 'section', publishedOn, {
        verb: 'draft',
        facts: { ...facts, duty: await duty(publishedOn) },
      });
      return begun;
    },
  };
  const steps = (on: Day, all: readonly (readonly [verb: string, by: string, facts: object])[]) =>
    all.map(
      ([verb, by, given]): Event => ({
        on,
        happen: async (run) => run('publication', by, on, { verb, caseId: (await begun!).caseId, facts: given }),
      }),
    );
  const chain = CHAIN.filter(([verb]) => verb !== 'review-legal');
  const tabulate = (wrong: number) =>
    ['tabulate', 'section', { fiscal: sampleFiscal(kind, year, approvedOn, wrong) }] as const;
  const again = addDays(publishedOn, CORRECTED_AFTER);
  const reason = '公务接待费有0.30万元误填入公务用车运行费，予以更正。';
  return [
    draft,
    ...steps(publishedOn, [tabulate(slip), ...chain]),
    ...(slip === 0 ? [] : steps(again, [['revise', 'section', { reason }], tabulate(0), ...chain])),
  ];
}
