import type { Queryable, Statement, Transaction } from '../database.ts';
import { countMail } from './days.ts';

/** A mail that is owed, in the hands of whoever claimed it until `until`. */
export interface ClaimedMail {
  readonly mailId: string;
  readonly kind: 'confirm' | 'news';
  readonly subscriberId: string;
  readonly subscriptionId: string | null;
  readonly attempts: number;
  readonly sealed: Buffer;
}

/** A claim of a process that has died ends by itself. Seconds; longer than any conversation with a server may take. */
const CLAIM_S = 600;

const CLAIM: Statement = {
  name: 'mail-claim',
  text: `update outbox o set free_at = $2::timestamptz + ${CLAIM_S} * interval '1 second' from subscriber s
    where o.agency_id = $1 and s.agency_id = $1 and s.subscriber_id = o.subscriber_id and o.mail_id = any (array(
      select mail_id from outbox where agency_id = $1 and state = 'waiting' and greatest(due_at, free_at) <= $2
      order by greatest(due_at, free_at) limit $3 for update skip locked))
    returning o.mail_id as "mailId", o.kind, o.subscriber_id as "subscriberId", o.subscription_id as "subscriptionId",
      o.attempts, s.sealed`,
};

/** What is due now, the longest due first, in nobody else's hands; of two that ask at once each gets others. */
export function claimMails(db: Queryable, agencyId: number, now: Date, limit: number): Promise<ClaimedMail[]> {
  return db.query<ClaimedMail>(CLAIM, [agencyId, now, limit]);
}

/** A publication that is owed; what it shows is null where it was withdrawn meanwhile. */
export interface OwedItem {
  readonly caseId: string;
  readonly subscriptionId: string;
  readonly indexNumber: string | null;
  readonly title: string;
  readonly abstract: string;
  readonly documentNumber: string;
  readonly publishedAt: Date;
  readonly column: string;
}

const OWED: Statement = {
  name: 'mail-owed',
  text: `select i.case_id as "caseId", i.subscription_id as "subscriptionId", s.index_number as "indexNumber", s.title,
      s.abstract, s.document_number as "documentNumber", s.published_at as "publishedAt", s.column_code as "column"
    from outbox_item i left join shown s using (agency_id, case_id)
    where i.agency_id = $1 and i.subscriber_id = $2 and i.sent_at is null and i.due_at <= $3
    order by s.published_at desc, i.case_id`,
};

/** What is due to the subscriber, as it is shown at this moment, the newest first. */
export function owedItems(db: Queryable, agencyId: number, subscriberId: string, now: Date): Promise<OwedItem[]> {
  return db.query<OwedItem>(OWED, [agencyId, subscriberId, now]);
}

/** Who the mail was for, and what was in it. */
export interface Settled {
  readonly agencyId: number;
  readonly mail: Pick<ClaimedMail, 'mailId' | 'kind' | 'subscriberId'>;
  readonly now: Date;
}

/** The server has taken the mail. What is owed later keeps waiting; `gone`: withdrawn, and owed again if it ever comes back. */
export async function settleSent(
  tx: Transaction,
  { agencyId, mail, now }: Settled,
  sent: readonly string[],
  gone: readonly string[],
): Promise<void> {
  const { mailId, kind, subscriberId } = mail;
  // Whoever hands over at this moment waits for the row, and owes a new mail once it is gone.
  await tx.query('select 1 from outbox where agency_id = $1 and mail_id = $2 for update', [agencyId, mailId]);
  if (kind === 'confirm') {
    await tx.query('delete from outbox where agency_id = $1 and mail_id = $2', [agencyId, mailId]);
    await countMail(tx, agencyId, now, 'confirm');
    return;
  }
  const whose = [agencyId, subscriberId];
  await tx.query(
    `update outbox_item set sent_at = $3 where agency_id = $1 and subscriber_id = $2 and case_id = any ($4)`,
    [...whose, now, sent],
  );
  await tx.query(`delete from outbox_item where agency_id = $1 and subscriber_id = $2 and case_id = any ($3)`, [
    ...whose,
    gone,
  ]);
  await tx.query(
    `with rest as (select min(due_at) as due_at from outbox_item
        where agency_id = $1 and subscriber_id = $2 and sent_at is null),
      later as (update outbox o set mail_id = gen_random_uuid(), due_at = rest.due_at, free_at = $4, attempts = 0, why = null
        from rest where o.agency_id = $1 and o.mail_id = $3 and rest.due_at is not null)
     delete from outbox o using rest where o.agency_id = $1 and o.mail_id = $3 and rest.due_at is null`,
    [...whose, mailId, now],
  );
  if (sent.length === 0) return;
  await tx.query('update subscriber set refusals = 0, mailed_at = $3 where agency_id = $1 and subscriber_id = $2', [
    ...whose,
    now,
  ]);
  await countMail(tx, agencyId, now, 'sent');
}

/** The server wants it later: it waits until `freeAt`. */
export async function settleLater(
  db: Queryable,
  { agencyId, mail }: Settled,
  freeAt: Date,
  why: string,
): Promise<void> {
  await db.query(
    `update outbox set attempts = attempts + 1, free_at = $3, why = $4 where agency_id = $1 and mail_id = $2`,
    [agencyId, mail.mailId, freeAt, why],
  );
}

/** It stays here, failed, until something new is owed to the subscriber or a person sends it again. */
export async function settleFailed(tx: Transaction, { agencyId, mail, now }: Settled, why: string): Promise<void> {
  await tx.query(
    `update outbox set state = 'failed', attempts = attempts + 1, why = $3 where agency_id = $1 and mail_id = $2`,
    [agencyId, mail.mailId, why],
  );
  await countMail(tx, agencyId, now, 'failed');
}

/** So often an address may be refused for good, with no mail taken in between, before it is erased. */
const MOST_REFUSALS = 3;

/** The address was refused for good: counted, and with the third time erased; of what was never confirmed at once. */
export async function settleRefused(tx: Transaction, settled: Settled, why: string): Promise<void> {
  const { agencyId, mail, now } = settled;
  await settleFailed(tx, settled, why);
  const erased = await tx.query(
    `with counted as (update subscriber set refusals = refusals + 1 where agency_id = $1 and subscriber_id = $2
        returning subscriber_id, refusals)
     select 1 from counted where refusals >= ${MOST_REFUSALS} or not exists (
       select 1 from subscription b where b.agency_id = $1 and b.subscriber_id = $2 and b.confirmed_at is not null)`,
    [agencyId, mail.subscriberId],
  );
  if (erased.length === 0) return;
  await tx.query('delete from subscriber where agency_id = $1 and subscriber_id = $2', [agencyId, mail.subscriberId]);
  await countMail(tx, agencyId, now, 'erased');
}

/** Gives back what was claimed and not tried: the server is away. It is nobody's fault and counts nowhere. */
export async function release(
  db: Queryable,
  agencyId: number,
  mailIds: readonly string[],
  freeAt: Date,
): Promise<void> {
  await db.query('update outbox set free_at = $3 where agency_id = $1 and mail_id = any ($2)', [
    agencyId,
    mailIds,
    freeAt,
  ]);
}

/** What failed is tried again at once. How many. */
export async function resendFailed(db: Queryable, agencyId: number, now: Date): Promise<number> {
  const rows = await db.query(
    `update outbox set state = 'waiting', attempts = 0, free_at = $2, due_at = least(due_at, $2)
     where agency_id = $1 and state = 'failed' returning 1`,
    [agencyId, now],
  );
  return rows.length;
}
