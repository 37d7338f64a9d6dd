import { plainAddress } from '../../cases/subscription/subscription.ts';
import type { Context } from '../../store/context.ts';
import { countMail } from '../../store/mail/days.ts';
import { mailSeal } from '../../store/mail/seal.ts';
import { confirm, erase, findSubscriber, leave } from '../../store/mail/subscriptions.ts';

/** The subscription begins (确认订阅). False where the link is none of ours, or too old. */
export async function confirmSubscription({ db, office, now }: Context, token: string): Promise<boolean> {
  const id = mailSeal()?.readToken('confirm', token);
  return id ? db.tx((tx) => confirm(tx, office.agencyId, id, now)) : false;
}

/** Ends one subscription, or all of the subscriber's (null), and erases the address with the last. What is gone already is well. */
export async function leaveSubscriptions(
  { db, office, now }: Context,
  token: string,
  subscriptionId: string | null,
): Promise<boolean> {
  const id = mailSeal()?.readToken('mine', token);
  if (!id) return false;
  await db.tx(async (tx) => {
    const { agencyId } = office;
    const gone = subscriptionId ? await leave(tx, agencyId, id, subscriptionId) : await erase(tx, agencyId, id);
    if (gone) await countMail(tx, agencyId, now, 'left');
  });
  return true;
}

/** Erases an address and all that hangs on it, for whoever asks the office to. False where it is not known. */
export async function forgetAddress({ db, office, now }: Context, typed: string): Promise<boolean> {
  const key = mailSeal()?.keyOf(office.agencyId, plainAddress(typed));
  const id = key && (await findSubscriber(db, office.agencyId, key));
  if (!id) return false;
  return db.tx(async (tx) => {
    await countMail(tx, office.agencyId, now, 'left');
    return erase(tx, office.agencyId, id);
  });
}
