const KEY = 'agency_id, column_code, genre, theme, validity, year';
const of = (line: 'old' | 'new') => KEY.replaceAll(/\b(?=[a-z])/g, `${line}.`);

/**
 * How many publications there are of each kind, kept by the database itself with every line that comes and goes: the
 * column counts what stands under its items on every visit, and to count a hundred thousand lines takes the better part of
 * a second. There are as many kinds as genres, themes and years meet, a few thousand at most.
 */
export const shownCount: readonly string[] = [
  `create table shown_count (
    agency_id int not null, column_code text not null, genre text not null, theme text not null, validity text not null,
    year int not null, n int not null, primary key (${KEY}))`,
  `grant select, insert, update on shown_count to gongkai_app`,
  `insert into shown_count (${KEY}, n) select ${KEY}, count(*) from shown group by ${KEY}`,
  `create function count_shown() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        update shown_count set n = n - 1 where (${KEY}) = (${of('old')});
      end if;
      if tg_op <> 'DELETE' then
        insert into shown_count (${KEY}, n) values (${of('new')}, 1)
        on conflict (${KEY}) do update set n = shown_count.n + 1;
      end if;
      return null;
    end $$`,
  `create trigger shown_counted after insert or update or delete on shown for each row execute function count_shown()`,
];
