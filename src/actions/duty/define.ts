import { isRefusal, refuse } from '../../base/refusal.ts';
import { dutyWithCode } from '../../store/duty/catalogue.ts';
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
