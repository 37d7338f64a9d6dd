/**
 * The tables. Every key begins with the agency, so that one agency can be one shard. The role comes first: it is the
 * cluster's, not the database's, so two databases of one cluster may make it at the same moment.
 */
export const ledger: readonly string[] = [
  `do $$ begin
    if not exists (select 1 from pg_roles where rolname = 'gongkai_app') then create role gongkai_app nologin; end if;
  exception
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then
      raise exception 'this login may not create roles: let an administrator run "create role gongkai_app; grant gongkai_app to %"', current_user;
  end $$`,
  // From PostgreSQL 16 on, who made a role may not set it without being granted it; a superuser may set any.
  `do $$ begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant gongkai_app to %I', current_user);
    end if;
  exception when insufficient_privilege then
    if not pg_has_role(current_user, 'gongkai_app', 'member') then
      raise exception 'this login is not in its role: let an administrator run "grant gongkai_app to %"', current_user;
    end if;
  end $$`,
  `create table migration (version int primary key, at timestamptz not null default now())`,

  `create table agency (
    agency_id int primary key, name text not null, code text unique, facts jsonb not null default '{}')`,

  // 台账: insert and select only
  `create table entry (
    agency_id int not null, case_id uuid not null, seq int not null check (seq > 0), noun text not null, verb text not null,
    day date not null, recorded_at timestamptz(3) not null, actor jsonb not null, facts jsonb not null, files jsonb not null,
    prev bytea not null, hash bytea not null, primary key (agency_id, case_id, seq))`,

  `create table case_index (
    agency_id int not null, case_id uuid not null, noun text not null, number text not null, state text not null,
    kind text not null, title text not null, party text not null, opened_on date not null, counted_on date, ended_on date,
    outcome text, units int not null default 1, amount numeric, holder text, section text, clock jsonb,
    extra jsonb not null default '{}', public boolean not null default false, seq int not null, head bytea not null,
    search text not null, primary key (agency_id, case_id),
    constraint case_index_number unique (agency_id, noun, number))`,
  `create index case_index_open on case_index (agency_id, noun, opened_on) where ended_on is null`,
  `create index case_index_public on case_index (agency_id, noun, opened_on, case_id) where public`,
  `create index case_index_opened on case_index (agency_id, noun, opened_on, case_id)
    include (kind, outcome, counted_on, ended_on, units, amount)`,
  `create index case_index_counted on case_index (agency_id, noun, counted_on)
    include (kind, outcome, opened_on, ended_on, units, amount)`,

  `create table number (
    agency_id int not null, noun text not null, year int not null, last int not null, primary key (agency_id, noun, year))`,

  `create table file (
    agency_id int not null, hash bytea not null, name text not null, media_type text not null, size int not null,
    bytes bytea not null, primary key (agency_id, hash))`,

  `create table account (
    agency_id int not null, account_id uuid not null, login text not null, name text not null,
    roles text[] not null, section text, password text, disabled boolean not null default false,
    primary key (agency_id, account_id), unique (agency_id, login))`,
  `create table session (
    agency_id int not null, token_hash bytea not null, account_id uuid not null, expires_at timestamptz not null,
    primary key (agency_id, token_hash), foreign key (agency_id, account_id) references account on delete cascade)`,

  `create table idempotency (
    agency_id int not null, key text not null, answer jsonb not null, at timestamptz not null default now(),
    primary key (agency_id, key))`,

  `grant usage on schema public to gongkai_app`,
  `grant select on migration to gongkai_app`,
  `grant select, insert on entry, file to gongkai_app`,
  `grant select, insert, update on agency, number to gongkai_app`,
  `grant select, insert, update, delete on case_index, account, session, idempotency to gongkai_app`,
];
