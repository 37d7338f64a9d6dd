import { mailPost } from '../../papers/mail/post.ts';
import type { Context } from '../../store/context.ts';
import { mailState } from '../../store/mail/days.ts';

/** Whether this installation has a mail server: without one nothing is said of subscriptions by e-mail. */
export function isMailOffered(): boolean {
  return mailPost() !== null;
}

/** Whether the office has stopped the mails for now. */
export async function isMailStopped({ db, office }: Context): Promise<boolean> {
  return (await mailState(db, office.agencyId)).stoppedAt !== null;
}
