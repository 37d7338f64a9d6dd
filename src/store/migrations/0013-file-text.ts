/**
 * The text of the attachments of publications (附件文字), read once when they are attached: for the scan before publishing and
 * for the search. It follows from the file and the way of reading, so that a rebuild can read it again.
 */
export const fileText: readonly string[] = [
  `create table file_text (
    agency_id int not null, hash bytea not null, way int not null, said jsonb not null,
    primary key (agency_id, hash), foreign key (agency_id, hash) references file)`,
  `grant select, insert, update on file_text to gongkai_app`,
];
