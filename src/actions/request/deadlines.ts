import { refuse } from '../../base/refusal.ts';
import type { RequestFacts } from '../../cases/request/facts.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { requesterKey } from '../../cases/requester-key.ts';
import { feeForItems } from '../../rules/fee/by-item.ts';
import { feeByPages } from '../../rules/fee/by-pages.ts';
import { mayChargeFee } from '../../rules/fee/notice.ts';
import { FEE_PAYMENT_DAYS } from '../../rules/fee/payment.ts';
import { itemsAskedBefore } from '../../store/case-index/month.ts';
import type { Stamper } from '../act.ts';

/** The working days that the notice gives to supplement (条例 30), which are then binding for both sides. */
export const askToSupplement: Stamper<RequestCase> = async (
  _,
  _c,
  { office, on },
  facts: RequestFacts<'ask-to-supplement'>,
) => ({
  stamp: { days: facts.days ?? office.settingsOn(on).supplementDays },
});

/** The working days to give reasons (条例 35). */
export const askReasons: Stamper<RequestCase> = async (_, _c, { office, on }, facts: RequestFacts<'ask-reasons'>) => ({
  stamp: { days: facts.days ?? office.settingsOn(on).reasonsDays },
});

/**
 * The amount by 109号 四 or 五, and the working days to pay. By item, the count is what the requester has asked for in the
 * calendar month up to this request; what earlier requests of the month owe is left out of it.
 */
export const chargeFee: Stamper<RequestCase> = async (tx, c, { office, on }, facts: RequestFacts<'charge-fee'>) => {
  const amount = facts.basis === 'pages' ? feeByPages(facts.count) : await feeOfMonth();
  async function feeOfMonth() {
    const asked = { requester: requesterKey(office.agencyId, c.requester), on: c.receivedOn ?? on, caseId: c.caseId };
    const before = await itemsAskedBefore(tx, office.agencyId, asked);
    return feeForItems(before, before + facts.count);
  }
  const reason = mayChargeFee({ today: on, dueOn: on, chargedBefore: false, amount }, office.settingsOn(on));
  if (reason) return refuse(reason);
  return { stamp: { amount, days: FEE_PAYMENT_DAYS } };
};

/** Whether the period begins anew after payment (109号 六): as the agency's setting read it on the day of the notice, which said so. */
export const recordPayment: Stamper<RequestCase> = async (_, { fee }, { office, on }) => ({
  stamp: { goesOn: !office.settingsOn(fee?.on ?? on).feeRestartsReply },
});
