/**
 * What readers find of the disclosure column (政府信息公开专栏). `head` and `vector` hold lexemes that the program makes itself
 * (publication/bigrams.ts), each beginning with its agency: no text search configuration, collation or extension is asked.
 * By them a text is found; `head_line` and `line` decide. Kept in the row where they are short, and all else out of it.
 */
export const SHOWN_SEARCH: readonly string[] = [
  // Without a list of what is not yet sorted in: a search beside writers would read it from end to end.
  `create index shown_head on shown using gin (head) with (fastupdate = off)`,
  `create index shown_vector on shown using gin (vector) with (fastupdate = off)`,
];

export const shown: readonly string[] = [
  `create table shown (
    agency_id int not null, case_id uuid not null, index_number text not null, version int not null,
    column_code text not null, genre text not null, theme text not null, title text not null, abstract text not null,
    document_number text not null, issuers text[] not null, keywords text[] not null, made_on date,
    published_at timestamptz(3) not null, year int not null, effective_on date, ended_on date, validity text not null,
    digest bytea not null, head tsvector not null, head_line text not null, vector tsvector not null, line text not null,
    text text not null, primary key (agency_id, case_id), constraint shown_index_number unique (agency_id, index_number)
  ) with (toast_tuple_target = 4080)`,
  `alter table shown alter column vector set storage external`,
  `alter table shown alter column text set storage external`,
  `create index shown_published on shown (agency_id, published_at, case_id)`,
  `create index shown_column on shown (agency_id, column_code, published_at, case_id)`,
  `create index shown_theme on shown (agency_id, theme, published_at, case_id)`,

  `create table shown_alias (
    agency_id int not null, path text not null, case_id uuid not null,
    primary key (agency_id, path, case_id), foreign key (agency_id, case_id) references shown on delete cascade)`,
  `create index shown_alias_case on shown_alias (agency_id, case_id)`,
  ...SHOWN_SEARCH,
  `grant select, insert, update, delete on shown, shown_alias to gongkai_app`,
];
