import { createHash } from 'node:crypto';
import { dayOf } from '../../base/day.ts';
import { infoPath } from '../../cases/shown.ts';
import { dueAt } from '../../cases/subscription/subscription.ts';
import type { Failure } from '../../papers/mail/judge.ts';
import { confirmLetter, type Letter, newsLetter } from '../../papers/mail/letter.ts';
import { confirmPath, EVERYTHING_PATH, leavePath, minePath } from '../../papers/mail/links.ts';
import { mailPost, mailSettings, type Post } from '../../papers/mail/post.ts';
import { CLOCK, type Context, type House } from '../../store/context.ts';
import { handOver } from '../../store/mail/announce.ts';
import { mailState, setTrouble } from '../../store/mail/days.ts';
import {
  type ClaimedMail,
  claimMails,
  type OwedItem,
  owedItems,
  release,
  settleFailed,
  settleLater,
  settleRefused,
  settleSent,
} from '../../store/mail/outbox.ts';
import { type MailSeal, mailSeal } from '../../store/mail/seal.ts';
import { findSubscription } from '../../store/mail/subscriptions.ts';

const MINUTE = 60_000;
/** After each time a server wants a mail later, so many minutes are waited: three days in all, and then it has failed. */
const WAITS = [1, 5, 15, 60, 240, 720, 1440, 1440];
/** A server that cannot be used is tried again after so long. */
const SERVER_WAIT_MS = MINUTE;
/** So many are claimed at once, that none is claimed for longer than a slow server takes for them. */
const BATCH = 9;

/** What the sending needs, and is not there where no mail is set up. */
interface Sending extends Pick<Context, 'db' | 'office' | 'now'> {
  readonly post: Post;
  readonly seal: MailSeal;
  readonly origin: string;
}

/**
 * Sends everything that is due: hands what was published to the subscriptions, then claims and sends mail by mail. Any
 * number of programs may do so at once. `isEnding`: what is under way is finished, and nothing more is begun.
 */
export async function sendMails(house: House, isEnding: () => boolean = () => false): Promise<void> {
  const [post, seal, settings] = [mailPost(), mailSeal(), mailSettings()];
  if (!post || !seal || !settings) return;
  for (;;) {
    const { db, office, now } = await house.contextFor(CLOCK);
    const { agencyId } = office;
    const due = { now, daily: dueAt('daily', now), weekly: dueAt('weekly', now) };
    while (await handOver(db, agencyId, due));
    const { stoppedAt, trouble } = await mailState(db, agencyId);
    if (stoppedAt || isEnding()) return;
    // One is enough to see whether a server that was away is back.
    const claimed = await claimMails(db, agencyId, now, trouble ? 1 : BATCH);
    if (claimed.length === 0) return;
    const sending = { db, office, now, post, seal, origin: settings.origin };
    const ends = await Promise.all(claimed.map((mail) => deliver(sending, mail)));
    const failure = ends.find((end) => end?.what === 'server');
    if (failure || trouble) await setTrouble(db, agencyId, failure?.why ?? null, now);
    if (failure) return;
  }
}

/** Sends one mail and says what became of it; null: taken, or nothing was left to send. */
async function deliver(sending: Sending, mail: ClaimedMail): Promise<Failure | null> {
  const { db, office, now, post, seal } = sending;
  const { agencyId } = office;
  const settled = { agencyId, mail, now };
  const to = seal.open(mail.subscriberId, mail.sealed);
  const written = to && (await write(sending, mail));
  if (!to || !written) {
    // Nothing is left to say, or nobody can read to whom: the key is another.
    await db.tx((tx) => (to ? settleSent(tx, settled, [], []) : settleFailed(tx, settled, 'address-key')));
    return null;
  }
  const { letter, id, told, gone } = written;
  if (letter === null) {
    await db.tx((tx) => settleSent(tx, settled, [], gone));
    return null;
  }
  const failure = await post.send({ ...letter, to, id, sender: office.name, leaveUrl: written.leaveUrl });
  if (failure?.what === 'server') {
    await release(db, agencyId, [mail.mailId], new Date(now.getTime() + SERVER_WAIT_MS));
    return failure;
  }
  const wait = WAITS[mail.attempts];
  if (failure?.what === 'later' && wait !== undefined) {
    await settleLater(db, settled, new Date(now.getTime() + wait * MINUTE), failure.why);
    return failure;
  }
  await db.tx((tx) => {
    if (!failure) return settleSent(tx, settled, told, gone);
    return failure.what === 'refused'
      ? settleRefused(tx, settled, failure.why)
      : settleFailed(tx, settled, failure.why);
  });
  return failure;
}

interface Written {
  /** Null where everything that was owed was withdrawn meanwhile. */
  readonly letter: Letter | null;
  readonly id: string;
  readonly told: readonly string[];
  readonly gone: readonly string[];
  readonly leaveUrl?: string;
}

/** What the mail says at this moment: nothing of what is not public any more. Null where it is about nothing any more. */
async function write({ db, office, now, seal, origin }: Sending, mail: ClaimedMail): Promise<Written | null> {
  const { agencyId, name } = office;
  if (mail.kind === 'confirm') {
    const subscription = mail.subscriptionId && (await findSubscription(db, agencyId, mail.subscriptionId));
    if (!subscription) return null;
    const url = origin + confirmPath(seal.token('confirm', subscription.subscriptionId));
    const letter = confirmLetter(name, subscription, subscription.wantedPace, url);
    return { letter, id: mail.mailId, told: [], gone: [] };
  }
  const owed = await owedItems(db, agencyId, mail.subscriberId, now);
  const [shown, gone] = [owed.filter(isShown), owed.filter((item) => !isShown(item))];
  const ids = (items: readonly OwedItem[]) => items.map(({ caseId }) => caseId);
  const token = seal.token('mine', mail.subscriberId);
  const items = shown.map(({ indexNumber, publishedAt, ...item }) => ({
    ...item,
    publishedOn: dayOf(publishedAt),
    url: origin + infoPath(indexNumber),
  }));
  const letter =
    items.length > 0
      ? newsLetter({ agency: name, items, allUrl: origin + EVERYTHING_PATH, mineUrl: origin + minePath(token) })
      : null;
  return {
    letter,
    id: sameAs(mail.mailId, ids(shown)),
    told: ids(shown),
    gone: ids(gone),
    leaveUrl: origin + leavePath(token),
  };
}

const isShown = (item: OwedItem): item is OwedItem & { readonly indexNumber: string } => item.indexNumber !== null;

/** The same for the same mail with the same publications. */
function sameAs(mailId: string, caseIds: readonly string[]): string {
  return createHash('sha256')
    .update([mailId, ...caseIds].join(' '))
    .digest('hex')
    .slice(0, 40);
}
