import { type Day, dayOf, yearOf } from '../../base/day.ts';
import { type Refusal, refuse } from '../../base/refusal.ts';
import { contentHash } from '../../cases/publication/content.ts';
import type { PublicationFacts } from '../../cases/publication/facts.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { indexNumber } from '../../rules/publication/index-number.ts';
import { needsInterpretation } from '../../rules/publication/interpretation.ts';
import type { Office } from '../../store/context.ts';
import type { Transaction } from '../../store/database.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';
import { recordPublished } from '../concern/published.ts';
import { documentIsPublic } from './interprets.ts';
import { callIsOver, undecidedRefusal } from './reports-on.ts';

/** The next 索引号 of the agency's year. */
export async function nextIndexNumber(tx: Transaction, { agencyId, settingsOn }: Office, today: Day): Promise<string> {
  const { indexScheme, indexCode } = settingsOn(today);
  const year = yearOf(today);
  return indexNumber(indexScheme, indexCode, year, await nextNumber(tx, agencyId, SERIAL, year));
}

/** The noun under which the serial of 索引号 is counted: not that of drafts, which need not become public. */
export const SERIAL = 'index-number';
const SHANGHAI = '+08:00';
const YEAR_MS = 366 * 86_400_000;

/** Gives the 索引号 with the first publishing: the next of the agency's year, so that none is missing and none comes twice. */
export const publish: Stamper<PublicationCase> = async (tx, c, context) => {
  const { office, now, caseId } = context;
  const early =
    (await documentIsPublic(tx, office.agencyId, c)) ??
    (await callIsOver(tx, office.agencyId, now, c)) ??
    (await undecidedRefusal(tx, office.agencyId, c));
  if (early) return early;
  const hash = contentHash(c);
  if (c.indexNumber) return { stamp: { contentHash: hash } };
  const today = dayOf(now);
  const settings = office.settingsOn(today);
  const toInterpret = needsInterpretation(c.content, settings);
  const number = await nextIndexNumber(tx, office, today);
  const untold = await recordPublished(tx, context, caseId, c, number);
  return untold ?? { stamp: { contentHash: hash, indexNumber: number, toInterpret } };
};

/** An instant to come; the timer publishes at it, or as soon after it as the machine is awake. */
export const schedule: Stamper<PublicationCase> = async (
  _tx,
  _c,
  { now },
  { publishAt }: PublicationFacts<'schedule'>,
) => {
  const at = new Date(`${publishAt}:00${SHANGHAI}`);
  if (Number.isNaN(at.getTime())) return later('publication.not-that-time');
  const ahead = at.getTime() - now.getTime();
  if (ahead <= 0 || ahead > YEAR_MS) return later('publication.not-later');
  return { stamp: { publishAt: at.toISOString() } };
};

const later = (code: string): Refusal => refuse({ code, field: 'publishAt' });
