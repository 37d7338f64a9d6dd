import type { Queryable, Transaction } from '../database.ts';

/** What has become public is handed to the subscriptions by whoever sends the mails; nothing is noted where nobody has any. */
export async function announce(tx: Transaction, agencyId: number, caseId: string, at: Date): Promise<void> {
  await tx.query(
    `insert into announced (agency_id, case_id, at)
     select $1, $2, $3 where exists (select 1 from subscription where agency_id = $1 and confirmed_at is not null)
     on conflict (agency_id, case_id) do nothing`,
    [agencyId, caseId, at],
  );
}

/** When what is handed over now is due, by its pace. */
export interface DueTimes {
  readonly now: Date;
  readonly daily: Date;
  readonly weekly: Date;
}

/** So many publications are handed over in one statement: it is to take seconds with 100,000 subscriptions. */
const AT_ONCE = 10;
/** At once is at most every so often: a site that is taken over does not fill a mailbox. */
const APART = `interval '10 minutes'`;

/** That every word stands in the line, by one of its names: what the search would find (publication/search.ts). */
const stands = (line: string) => `not exists (select 1 from jsonb_array_elements(b.lines) as word where not exists (
  select 1 from jsonb_array_elements_text(word) as name where strpos(${line}, name) > 0))`;

/** `fresh` holds each long line once, out of its row: else it is fetched anew for every subscription. */
const HAND_OVER = {
  name: 'mail-hand-over',
  text: `with taken as (
      delete from announced where agency_id = $1 and case_id = any (array(
        select case_id from announced where agency_id = $1 order by at, case_id limit ${AT_ONCE} for update skip locked))
      returning case_id, at),
    fresh as materialized (
      select t.case_id, t.at, s.column_code, s.genre, s.theme, s.issuers, s.head_line, s.line || '' as line
      from taken t join shown s on s.agency_id = $1 and s.case_id = t.case_id),
    wanted as (
      select distinct on (b.subscriber_id, s.case_id) b.subscriber_id, s.case_id, b.subscription_id,
        case b.pace when 'at-once' then greatest($2::timestamptz, p.mailed_at + ${APART})
          when 'daily' then $3::timestamptz else $4::timestamptz end as due_at
      from fresh s
      join subscription b on b.agency_id = $1 and b.confirmed_at <= s.at and b.column_code in ('', s.column_code)
        and b.genre in ('', s.genre) and b.theme in ('', s.theme) and (b.issuer = '' or b.issuer = any (s.issuers))
        and (b.words = '' or ${stands('s.head_line')} or ${stands('s.line')})
      join subscriber p on p.agency_id = $1 and p.subscriber_id = b.subscriber_id
      order by b.subscriber_id, s.case_id, due_at, b.subscription_id),
    item as (
      insert into outbox_item (agency_id, subscriber_id, case_id, subscription_id, due_at)
      select $1, subscriber_id, case_id, subscription_id, due_at from wanted
      on conflict (agency_id, subscriber_id, case_id) do nothing returning subscriber_id, due_at),
    owed as (
      insert into outbox as o (agency_id, mail_id, subscriber_id, kind, state, due_at, free_at)
      select $1, gen_random_uuid(), subscriber_id, 'news', 'waiting', min(due_at), $2 from item group by subscriber_id
      on conflict (agency_id, subscriber_id) where kind = 'news' do update set
        due_at = least(o.due_at, excluded.due_at), state = 'waiting',
        attempts = case o.state when 'failed' then 0 else o.attempts end)
    select count(*)::int as n from taken`,
};

/**
 * Hands what was announced to the subscriptions that want it: a subscriber is owed each publication once, at the earliest
 * of the paces by which it is wanted. What is not shown any more is owed to nobody. True where there may be more.
 */
export async function handOver(db: Queryable, agencyId: number, { now, daily, weekly }: DueTimes): Promise<boolean> {
  const [taken] = await db.query<{ n: number }>(HAND_OVER, [agencyId, now, daily, weekly]);
  return taken!.n === AT_ONCE;
}
