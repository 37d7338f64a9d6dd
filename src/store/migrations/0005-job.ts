/** Work that takes minutes (批量任务): what was asked for and how far it is. What it has made lies in its folder. */
export const job: readonly string[] = [
  `create table job (
    agency_id int not null, job_id uuid not null, kind text not null, params jsonb not null, asked_by jsonb not null,
    state text not null check (state in ('queued', 'running', 'cancelling', 'cancelled', 'done', 'failed')),
    total int, done int not null default 0, failed int not null default 0, failures jsonb not null default '[]',
    reason jsonb, created_at timestamptz(3) not null default now(), started_at timestamptz(3), ended_at timestamptz(3),
    runner uuid, heartbeat timestamptz, primary key (agency_id, job_id))`,
  `create index job_open on job (agency_id, created_at) where state in ('queued', 'running', 'cancelling')`,
  `create index job_newest on job (agency_id, created_at desc, job_id)`,
  `grant select, insert, update, delete on job to gongkai_app`,
];
