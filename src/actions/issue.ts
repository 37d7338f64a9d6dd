import { yearOf } from '../base/day.ts';
import { isDecision, type Notice } from '../papers/notices/notice.ts';
import { withTemplates } from '../papers/templates/issue.ts';
import type { Office } from '../store/context.ts';
import type { Transaction } from '../store/database.ts';
import { nextNumber } from '../store/numbers.ts';
import type { IssueContext } from './act.ts';

/** The series (字) that the agency numbers its papers in, each without gaps in a year: decisions, and what leads to one. */
const SERIES = { decision: '公复', notice: '公开' } as const;
type Series = keyof typeof SERIES;

/** 文号: 机关代字 + 公复 or 公开〔year〕serial号. */
function paperNumber({ shortName }: Office, series: Series, year: number, serial: number | '　'): string {
  return `${shortName}${SERIES[series]}〔${year}〕${serial}号`;
}

/** The next number of the series. Taken back with its transaction: what is refused leaves no gap. */
export async function takeNumber(tx: Transaction, { office, on }: IssueContext, series: Series): Promise<string> {
  const year = yearOf(on);
  return paperNumber(office, series, year, await nextNumber(tx, office.agencyId, series, year));
}

const seriesOf = ({ code }: Notice): Series => (isDecision(code) ? 'decision' : 'notice');

/** The notice as it goes out: with the templates in force that day, and numbered. */
export function issued(tx: Transaction, notice: Notice, context: IssueContext): Promise<Notice> {
  const { office, on } = context;
  const templated = withTemplates(notice, (kind) => office.templateOn(kind, on));
  return numbered(tx, templated, context);
}

/** The notice, and what goes out beside it, each with a number of its own where it has none yet. */
async function numbered(tx: Transaction, notice: Notice, context: IssueContext): Promise<Notice> {
  const number = notice.number ?? (await takeNumber(tx, context, seriesOf(notice)));
  return { ...notice, number, ...(notice.beside ? { beside: await numbered(tx, notice.beside, context) } : {}) };
}

/** The notice as it will be, but for the serial numbers that it gets when it is issued. */
export function unnumbered(notice: Notice, context: IssueContext): Notice {
  const number = paperNumber(context.office, seriesOf(notice), yearOf(context.on), '　');
  const beside = notice.beside && unnumbered(notice.beside, context);
  return { ...notice, number: notice.code === 'D02' ? notice.number : number, ...(beside ? { beside } : {}) };
}
