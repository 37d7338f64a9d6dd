/**
 * 邮件订阅. None of it is in the ledger, which nothing leaves (docs/decisions/0409): an address lies here sealed and is
 * deleted with everything that hangs on it. `announced`: what has become public and was not yet handed to the
 * subscriptions. `outbox`: mails that are owed, one of each kind a subscriber; `outbox_item`: each publication once.
 */
export const mail: readonly string[] = [
  `create table subscriber (
    agency_id int not null, subscriber_id uuid not null, address_key bytea not null, sealed bytea not null,
    asked int not null, asked_from timestamptz(3) not null, refusals int not null default 0, mailed_at timestamptz(3),
    primary key (agency_id, subscriber_id), constraint subscriber_address unique (agency_id, address_key))`,

  `create table subscription (
    agency_id int not null, subscription_id uuid not null, subscriber_id uuid not null, column_code text not null,
    genre text not null, theme text not null, issuer text not null, words text not null, lines jsonb not null,
    pace text not null, wanted_pace text not null, asked_at timestamptz(3) not null, confirmed_at timestamptz(3),
    primary key (agency_id, subscription_id),
    constraint subscription_topic unique (agency_id, subscriber_id, column_code, genre, theme, issuer, words),
    foreign key (agency_id, subscriber_id) references subscriber on delete cascade)`,
  `create index subscription_confirmed on subscription (agency_id, column_code, genre) where confirmed_at is not null`,
  `create index subscription_asked on subscription (agency_id, asked_at) where confirmed_at is null`,

  `create table announced (
    agency_id int not null, case_id uuid not null, at timestamptz(3) not null, primary key (agency_id, case_id))`,

  `create table outbox (
    agency_id int not null, mail_id uuid not null, subscriber_id uuid not null, subscription_id uuid,
    kind text not null check (kind in ('confirm', 'news')), state text not null check (state in ('waiting', 'failed')),
    due_at timestamptz(3) not null, free_at timestamptz(3) not null, attempts int not null default 0, why text,
    primary key (agency_id, mail_id), foreign key (agency_id, subscriber_id) references subscriber on delete cascade,
    foreign key (agency_id, subscription_id) references subscription on delete cascade)`,
  `create unique index outbox_news on outbox (agency_id, subscriber_id) where kind = 'news'`,
  `create unique index outbox_confirm on outbox (agency_id, subscription_id) where kind = 'confirm'`,
  `create index outbox_due on outbox (agency_id, greatest(due_at, free_at)) where state = 'waiting'`,

  `create table outbox_item (
    agency_id int not null, subscriber_id uuid not null, case_id uuid not null, subscription_id uuid not null,
    due_at timestamptz(3) not null, sent_at timestamptz(3), primary key (agency_id, subscriber_id, case_id),
    foreign key (agency_id, subscription_id) references subscription on delete cascade)`,
  `create index outbox_item_owed on outbox_item (agency_id, subscriber_id, due_at) where sent_at is null`,
  `create index outbox_item_sent on outbox_item (agency_id, sent_at) where sent_at is not null`,
  `create index outbox_item_of on outbox_item (agency_id, subscription_id)`,

  `create table mail_day (
    agency_id int not null, day date not null, what text not null, n int not null, primary key (agency_id, day, what))`,
  `create table mail_state (
    agency_id int not null primary key, stopped_at timestamptz(3), stopped_by jsonb, trouble text,
    trouble_at timestamptz(3))`,
  `grant select, insert, update, delete on subscriber, subscription, announced, outbox, outbox_item, mail_day, mail_state
    to gongkai_app`,
];
