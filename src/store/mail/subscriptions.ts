import type { Pace, Topic } from '../../cases/subscription/subscription.ts';
import type { Queryable, Transaction } from '../database.ts';

/** Confirming mails that one address gets in a day, whoever asks for them: more nobody can make us send to a stranger. */
const MOST_ASKED = 3;

export interface AskedFor extends Topic {
  readonly agencyId: number;
  /** Given to a subscriber that is new; one who is known keeps their own. */
  readonly subscriberId: string;
  readonly subscriptionId: string;
  readonly mailId: string;
  readonly addressKey: Buffer;
  readonly sealed: Buffer;
  /** Of `words`: what must stand in a text, each by one of its names (bigrams.ts). */
  readonly lines: readonly (readonly string[])[];
  readonly pace: Pace;
  readonly now: Date;
}

/**
 * Notes what was asked for, not confirmed yet, and owes the mail that asks; nothing where this address was asked too often
 * today. What is confirmed already stays as it is until the new pace is confirmed.
 */
export async function askFor(tx: Transaction, asked: AskedFor): Promise<boolean> {
  const { agencyId, subscriberId, subscriptionId, mailId, addressKey, sealed, lines, pace, now } = asked;
  const [subscriber] = await tx.query<{ id: string; asked: number }>(
    `insert into subscriber as s (agency_id, subscriber_id, address_key, sealed, asked, asked_from)
     values ($1, $2, $3, $4, 1, $5)
     on conflict (agency_id, address_key) do update set
       asked = case when s.asked_from > $5::timestamptz - interval '1 day' then s.asked + 1 else 1 end,
       asked_from = case when s.asked_from > $5::timestamptz - interval '1 day' then s.asked_from else $5 end
     returning subscriber_id as id, asked`,
    [agencyId, subscriberId, addressKey, sealed, now],
  );
  if (subscriber!.asked > MOST_ASKED) return false;
  const { column, genre, theme, issuer, words } = asked;
  const [subscription] = await tx.query<{ id: string }>(
    `insert into subscription (agency_id, subscription_id, subscriber_id, column_code, genre, theme, issuer, words, lines,
       pace, wanted_pace, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)
     on conflict (agency_id, subscriber_id, column_code, genre, theme, issuer, words)
       do update set wanted_pace = excluded.wanted_pace, lines = excluded.lines, asked_at = excluded.asked_at
     returning subscription_id as id`,
    [agencyId, subscriptionId, subscriber!.id, column, genre, theme, issuer, words, JSON.stringify(lines), pace, now],
  );
  await tx.query(
    `insert into outbox as o (agency_id, mail_id, subscriber_id, subscription_id, kind, state, due_at, free_at)
     values ($1, $2, $3, $4, 'confirm', 'waiting', $5, $5)
     on conflict (agency_id, subscription_id) where kind = 'confirm' do update set state = 'waiting', attempts = 0
       where o.state = 'failed'`,
    [agencyId, mailId, subscriber!.id, subscription!.id, now],
  );
  return true;
}

export interface SubscriptionRow extends Topic {
  readonly subscriptionId: string;
  readonly subscriberId: string;
  readonly pace: Pace;
  readonly wantedPace: Pace;
  readonly confirmedAt: Date | null;
}

const SELECT = `select subscription_id as "subscriptionId", subscriber_id as "subscriberId", column_code as "column", genre,
  theme, issuer, words, pace, wanted_pace as "wantedPace", confirmed_at as "confirmedAt" from subscription`;

export async function findSubscription(db: Queryable, agencyId: number, id: string): Promise<SubscriptionRow | null> {
  const text = `${SELECT} where agency_id = $1 and subscription_id = $2`;
  return (await db.query<SubscriptionRow>(text, [agencyId, id]))[0] ?? null;
}

/** What the subscriber has confirmed, in the order of confirming. */
export function subscriptionsOf(db: Queryable, agencyId: number, subscriberId: string): Promise<SubscriptionRow[]> {
  const text = `${SELECT} where agency_id = $1 and subscriber_id = $2 and confirmed_at is not null
    order by confirmed_at, subscription_id`;
  return db.query<SubscriptionRow>(text, [agencyId, subscriberId]);
}

/** From now on mails come, at the pace that was asked for last. False where nothing of the kind waits any more. */
export async function confirm(tx: Transaction, agencyId: number, id: string, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `update subscription set pace = wanted_pace, confirmed_at = coalesce(confirmed_at, $3)
     where agency_id = $1 and subscription_id = $2 returning 1`,
    [agencyId, id, now],
  );
  await tx.query(`delete from outbox where agency_id = $1 and subscription_id = $2 and kind = 'confirm'`, [
    agencyId,
    id,
  ]);
  return rows.length > 0;
}

/** Ends one subscription of the subscriber, and erases the address with the last. */
export async function leave(tx: Transaction, agencyId: number, subscriberId: string, id: string): Promise<boolean> {
  const gone = await tx.query(
    `delete from subscription where agency_id = $1 and subscriber_id = $2 and subscription_id = $3 returning 1`,
    [agencyId, subscriberId, id],
  );
  await tx.query(
    `delete from subscriber s where agency_id = $1 and subscriber_id = $2 and not exists (
       select 1 from subscription b where b.agency_id = $1 and b.subscriber_id = s.subscriber_id)`,
    [agencyId, subscriberId],
  );
  return gone.length > 0;
}

/** Erases the subscriber: the address, what was subscribed to, what was owed. False where nobody is there any more. */
export async function erase(db: Queryable, agencyId: number, subscriberId: string): Promise<boolean> {
  const text = 'delete from subscriber where agency_id = $1 and subscriber_id = $2 returning 1';
  return (await db.query(text, [agencyId, subscriberId])).length > 0;
}

/** Of whom an address is, by its key; null where it is nobody's. */
export async function findSubscriber(db: Queryable, agencyId: number, addressKey: Buffer): Promise<string | null> {
  const text = 'select subscriber_id as id from subscriber where agency_id = $1 and address_key = $2';
  return (await db.query<{ id: string }>(text, [agencyId, addressKey]))[0]?.id ?? null;
}

/** Erases what was asked for before the instant and never confirmed, with the address where nothing else is subscribed to. */
export async function eraseUnconfirmed(db: Queryable, agencyId: number, before: Date): Promise<void> {
  await db.query(
    `with gone as (
       delete from subscription where agency_id = $1 and confirmed_at is null and asked_at < $2
       returning subscription_id, subscriber_id)
     delete from subscriber s where agency_id = $1 and subscriber_id in (select subscriber_id from gone)
       and not exists (select 1 from subscription b where b.agency_id = $1 and b.subscriber_id = s.subscriber_id
         and b.subscription_id not in (select subscription_id from gone))`,
    [agencyId, before],
  );
}
