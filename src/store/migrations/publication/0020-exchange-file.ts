/**
 * An exchange file of 双公示 has numbers of identity in it and is no file of a case: it stands by itself, where it can be
 * deleted once it is through. Those that still stand among the files of cases are taken out of them.
 */
export const exchangeFile: readonly string[] = [
  `create table exchange_file (
    agency_id int not null, hash bytea not null, kept_at timestamptz(3) not null, bytes bytea not null,
    primary key (agency_id, hash))`,
  `grant select, insert, update, delete on exchange_file to gongkai_app`,
  `create index job_of_exchange_file on job (agency_id, (params->>'file')) where kind = 'decisions-import'`,
  `insert into exchange_file (agency_id, hash, kept_at, bytes)
    select file.agency_id, file.hash, max(job.created_at), file.bytes
    from job join file on file.agency_id = job.agency_id and encode(file.hash, 'hex') = job.params->>'file'
    where job.kind = 'decisions-import' group by file.agency_id, file.hash, file.bytes`,
  `delete from file using exchange_file kept where kept.agency_id = file.agency_id and kept.hash = file.hash
    and not exists (select from entry where entry.agency_id = file.agency_id
      and entry.files @> jsonb_build_array(jsonb_build_object('hash', encode(file.hash, 'hex'))))`,
];
