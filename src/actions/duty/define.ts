import { addDays, day } from '../../base/day.ts';
import { isRefusal, refuse } from '../../base/refusal.ts';
import type { DutyCase } from '../../cases/duty.ts';
import { occurrencesBetween, settleAll } from '../../rules/publication/duty-history.ts';
import { dutyWithCode } from '../../store/duty/catalogue.ts';
import { fulfilledDuties } from '../../store/duty/fulfilled.ts';
import type { Stamper } from '../act.ts';
import { numberer } from '../register/number.ts';

/** 事项编码 names one item of the catalogue: no second one takes it. */
const ownCode: Stamper<unknown> = async (tx, _, { office, caseId }, { code = '' }: { readonly code?: string }) => {
  const other = code === '' ? null : await dutyWithCode(tx, office.agencyId, code);
  if (other && other.caseId !== caseId)
    return refuse({ code: 'duty.code-taken', field: 'code', facts: { code, number: other.number } });
  return { stamp: {} };
};

const number = numberer('duty');

export const define: Stamper<unknown> = async (tx, c, context, facts) => {
  const own = await ownCode(tx, c, context, facts);
  return isRefusal(own) ? own : number(tx, c, context, facts);
};

export const change: Stamper<unknown> = ownCode;

/** 本期不适用 is said of what is open: what was published for it stays done. */
export const skip: Stamper<DutyCase> = async (tx, c, { office }, { span }: { readonly span: string }) => {
  const year = Number(span.slice(0, 4));
  const rows = await fulfilledDuties(tx, office.agencyId, day(`${year - 1}-01-01`));
  const days = rows.find(({ caseId }) => caseId === c.caseId);
  if (!days) return { stamp: {} };
  const until = c.retiredOn && addDays(c.retiredOn, -1);
  const settled = settleAll(occurrencesBetween([year - 1, year + 2], c.history, until), {
    ...{ published: days.published, renewed: days.renewed, confirmed: c.confirmed.map(({ on }) => on) },
    skipped: c.skipped.map((one) => one.span),
  });
  const on = settled.find(({ label }) => label === span)?.doneOn;
  return on ? refuse({ code: 'duty.span-done', field: 'span', facts: { span, on } }) : { stamp: {} };
};
