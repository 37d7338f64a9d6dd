import { yearOf } from '../../base/day.ts';
import { isRefusal, refuse } from '../../base/refusal.ts';
import type { PublicationFacts, PublicationStamp } from '../../cases/publication/facts.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { findByNumber } from '../../store/case-index.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';
import { concernOf } from '../concern/published.ts';
import { dutyRefusal } from './fulfils.ts';
import { boundTo, rebound } from './interprets.ts';
import { callOf } from './reports-on.ts';

/**
 * 拟稿编号, without gaps in a year; the duty that it fulfils is there; the document that it interprets; and the request that it
 * answers for several (条例 44), where it names one.
 */
export const draft: Stamper<unknown> = async (
  tx,
  _,
  { office, on, caseId },
  { requestNumber, duty, interprets, reportsOn, concern }: PublicationFacts<'draft'>,
) => {
  const refused = await dutyRefusal(tx, office.agencyId, duty);
  if (refused) return refused;
  const request = requestNumber ? await findByNumber(tx, office.agencyId, 'request', requestNumber) : null;
  if (requestNumber && !request)
    return refuse({ code: 'request.not-found', field: 'requestNumber', facts: { number: requestNumber } });
  const bound = await boundTo(tx, office.agencyId, caseId, interprets);
  if (isRefusal(bound)) return bound;
  const call = await callOf(tx, office.agencyId, reportsOn);
  if (isRefusal(call)) return call;
  const answers = await concernOf(tx, office.agencyId, concern);
  if (isRefusal(answers)) return answers;
  const year = yearOf(on);
  const serial = await nextNumber(tx, office.agencyId, 'publication', year);
  const number = `拟稿${year}-${String(serial).padStart(4, '0')}`;
  const asked = request ? { requestId: request.caseId } : {};
  const stamp: PublicationStamp = { number, ...bound, ...call, ...answers, ...asked };
  return { stamp: { ...stamp } };
};

/** The duty that it fulfils is still kept, unless it was named already; and the document that it interprets is bound. */
export const edit: Stamper<PublicationCase> = async (tx, c, { office, caseId }, facts: PublicationFacts<'edit'>) => {
  const refused = facts.duty === c.content.duty ? null : await dutyRefusal(tx, office.agencyId, facts.duty);
  if (refused) return refused;
  const bound = await rebound(tx, office.agencyId, caseId, c.content, facts.interprets);
  if (isRefusal(bound)) return bound;
  const call = await callOf(tx, office.agencyId, facts.reportsOn, c.content);
  if (isRefusal(call)) return call;
  const answers = await concernOf(tx, office.agencyId, facts.concern, c.content);
  return isRefusal(answers) ? answers : { stamp: { ...bound, ...call, ...answers } };
};
