import { newId } from '../../base/ids.ts';
import { type Reason, type Refusal, refuse } from '../../base/refusal.ts';
import type { Role } from '../../cases/entry.ts';
import { addressReasons, plainAddress } from '../../cases/subscription/subscription.ts';
import type { Failure } from '../../papers/mail/judge.ts';
import { CONFIRM_HOURS, testLetter } from '../../papers/mail/letter.ts';
import { mailPost } from '../../papers/mail/post.ts';
import type { Context } from '../../store/context.ts';
import { forgetMail, setStopped } from '../../store/mail/days.ts';
import { resendFailed } from '../../store/mail/outbox.ts';
import { eraseUnconfirmed } from '../../store/mail/subscriptions.ts';

/** Who may stop the mails, let them go again and send what failed. */
const MAIL_ROLES: readonly Role[] = ['head', 'publisher'];

/** Why the actor may not; none where they may. */
export function mailRoleReasons({ actor }: Context): readonly Reason[] {
  if (actor.roles.some((role) => MAIL_ROLES.includes(role))) return [];
  return [{ code: 'mail.not-your-role', facts: { roles: MAIL_ROLES.join(',') } }];
}

/** Stops the mails, or lets them go: what is owed meanwhile waits. */
export async function stopMails(context: Context, stop: boolean): Promise<Refusal | null> {
  const reasons = mailRoleReasons(context);
  if (reasons.length > 0) return refuse(...reasons);
  await setStopped(context.db, context.office.agencyId, stop ? context.actor : null, context.now);
  return null;
}

/** Sends what failed again. */
export async function resendMails(context: Context): Promise<Refusal | number> {
  const reasons = mailRoleReasons(context);
  if (reasons.length > 0) return refuse(...reasons);
  return resendFailed(context.db, context.office.agencyId, context.now);
}

/** Sends a test to the address at once. Null: the server has taken it. */
export async function sendTest({ office, now }: Context, typed: string): Promise<Refusal | Failure | null> {
  const post = mailPost();
  if (!post) return refuse({ code: 'mail.not-offered' });
  const to = plainAddress(typed);
  const reasons = addressReasons(to);
  if (reasons.length > 0) return refuse(...reasons);
  return post.send({ ...testLetter(office.name), to, sender: office.name, id: newId(now.getTime()) });
}

/** Greets the mail server and logs in. Null: it can be used. */
export async function checkServer(): Promise<Refusal | Failure | null> {
  return mailPost()?.verify() ?? refuse({ code: 'mail.not-offered' });
}

const HOUR_MS = 3_600_000;
/** So long it is remembered what was sent to whom, that what is published anew does not come twice. */
const REMEMBERED_MS = 90 * 24 * HOUR_MS;

/** Erases addresses that were not confirmed in time, and forgets what was sent long ago. */
export async function tidyMail({ db, office, now }: Context): Promise<void> {
  await eraseUnconfirmed(db, office.agencyId, new Date(now.getTime() - CONFIRM_HOURS * HOUR_MS));
  await forgetMail(db, office.agencyId, new Date(now.getTime() - REMEMBERED_MS));
}
