import { dayOf } from '../../base/day.ts';
import type { Actor } from '../../cases/entry.ts';
import type { Topic } from '../../cases/subscription/subscription.ts';
import type { Queryable } from '../database.ts';

/** What is counted of each day, and is all that stays of a mail: nothing says to whom it went. */
export const MAIL_COUNTS = ['sent', 'confirm', 'failed', 'left', 'erased'] as const;
export type MailCount = (typeof MAIL_COUNTS)[number];

export async function countMail(db: Queryable, agencyId: number, now: Date, what: MailCount): Promise<void> {
  await db.query(
    `insert into mail_day as d (agency_id, day, what, n) values ($1, $2, $3, 1)
     on conflict (agency_id, day, what) do update set n = d.n + 1`,
    [agencyId, dayOf(now), what],
  );
}

export interface DayCount {
  readonly day: string;
  readonly what: MailCount;
  readonly n: number;
}

/** The counts of the newest days, newest first. */
export function mailDays(db: Queryable, agencyId: number, from: string): Promise<DayCount[]> {
  return db.query<DayCount>(
    'select day, what, n from mail_day where agency_id = $1 and day >= $2 order by day desc, what',
    [agencyId, from],
  );
}

export interface TopicCount extends Topic {
  readonly atOnce: number;
  readonly daily: number;
  readonly weekly: number;
  readonly subscribers: number;
}

const MOST_TOPICS = 200;

/** How many have confirmed each topic, the most wanted first. */
export function topicCounts(db: Queryable, agencyId: number): Promise<TopicCount[]> {
  const paced = (pace: string) => `count(*) filter (where pace = '${pace}')::int`;
  return db.query<TopicCount>(
    `select column_code as "column", genre, theme, issuer, words, ${paced('at-once')} as "atOnce",
       ${paced('daily')} as daily, ${paced('weekly')} as weekly, count(*)::int as subscribers
     from subscription where agency_id = $1 and confirmed_at is not null
     group by column_code, genre, theme, issuer, words order by count(*) desc, 1, 2, 3, 4, 5 limit ${MOST_TOPICS}`,
    [agencyId],
  );
}

export interface OutboxCounts {
  readonly subscribers: number;
  readonly unconfirmed: number;
  /** Due, and not gone yet. */
  readonly due: number;
  /** For the next morning, or the next week. */
  readonly later: number;
  readonly failed: number;
}

export async function outboxCounts(db: Queryable, agencyId: number, now: Date): Promise<OutboxCounts> {
  const [counts] = await db.query<OutboxCounts>(
    `select (select count(distinct subscriber_id) from subscription
         where agency_id = $1 and confirmed_at is not null)::int as subscribers,
       (select count(*) from subscription where agency_id = $1 and confirmed_at is null)::int as unconfirmed,
       count(*) filter (where state = 'waiting' and due_at <= $2)::int as due,
       count(*) filter (where state = 'waiting' and due_at > $2)::int as later,
       count(*) filter (where state = 'failed')::int as failed
     from outbox where agency_id = $1`,
    [agencyId, now],
  );
  return counts!;
}

export interface FailedMail {
  readonly subscriberId: string;
  readonly sealed: Buffer;
  readonly kind: 'confirm' | 'news';
  readonly why: string;
}

const MOST_FAILED = 50;

export function failedMails(db: Queryable, agencyId: number): Promise<FailedMail[]> {
  return db.query<FailedMail>(
    `select o.subscriber_id as "subscriberId", s.sealed, o.kind, coalesce(o.why, '') as why
     from outbox o join subscriber s using (agency_id, subscriber_id)
     where agency_id = $1 and o.state = 'failed' order by o.free_at desc limit ${MOST_FAILED}`,
    [agencyId],
  );
}

/** Whether mails go out: stopped by a person, or held up by a server that does not answer. */
export interface MailState {
  readonly stoppedAt: Date | null;
  readonly stoppedBy: Actor | null;
  readonly trouble: string | null;
  readonly troubleAt: Date | null;
}

export async function mailState(db: Queryable, agencyId: number): Promise<MailState> {
  const [state] = await db.query<MailState>(
    `select stopped_at as "stoppedAt", stopped_by as "stoppedBy", trouble, trouble_at as "troubleAt"
     from mail_state where agency_id = $1`,
    [agencyId],
  );
  return state ?? { stoppedAt: null, stoppedBy: null, trouble: null, troubleAt: null };
}

export async function setStopped(db: Queryable, agencyId: number, by: Actor | null, now: Date): Promise<void> {
  await db.query(
    `insert into mail_state (agency_id, stopped_at, stopped_by) values ($1, $2, $3)
     on conflict (agency_id) do update set stopped_at = excluded.stopped_at, stopped_by = excluded.stopped_by`,
    [agencyId, by && now, by && JSON.stringify(by)],
  );
}

/** Why the server cannot be used, and since when; null: it can. */
export async function setTrouble(db: Queryable, agencyId: number, trouble: string | null, now: Date): Promise<void> {
  await db.query(
    `insert into mail_state as m (agency_id, trouble, trouble_at) values ($1, $2, $3)
     on conflict (agency_id) do update set trouble = excluded.trouble,
       trouble_at = case when excluded.trouble is null then null else coalesce(m.trouble_at, excluded.trouble_at) end`,
    [agencyId, trouble, trouble && now],
  );
}

/** Forgets what was sent before the instant, and what nobody was told in all that time. */
export async function forgetMail(db: Queryable, agencyId: number, before: Date): Promise<void> {
  await db.query('delete from outbox_item where agency_id = $1 and sent_at is not null and sent_at < $2', [
    agencyId,
    before,
  ]);
  await db.query('delete from announced where agency_id = $1 and at < $2', [agencyId, before]);
}
