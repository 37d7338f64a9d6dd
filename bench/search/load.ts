import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Connection } from '../../src/store/embedded/connection.ts';
import { SHOWN_SEARCH } from '../../src/store/migrations/0004-shown.ts';
import { rowsOf, SHOWN_COLUMNS } from '../../src/store/publication/rows.ts';
import { documentOf } from './documents.ts';
import { lineOf } from './line.ts';

export const AGENCY = 1;
const BATCH = 250;

/** The case of a document: the same for its number. */
export function caseIdOf(number: number): string {
  const hex = createHash('md5').update(String(number)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const TYPES: Readonly<Record<string, string>> = {
  version: 'int',
  year: 'int',
  made_on: 'date',
  effective_on: 'date',
  ended_on: 'date',
  published_at: 'timestamptz',
  digest: 'bytea',
  head: 'tsvector',
  vector: 'tsvector',
};
/** Arrays of arrays cannot go through unnest. */
const LISTS = ['issuers', 'keywords'];

const selected = SHOWN_COLUMNS.map((column) =>
  LISTS.includes(column) ? `string_to_array(${column}, '|')` : `${column}::${TYPES[column] ?? 'text'}`,
);
const INSERT = `insert into shown (agency_id, case_id, ${SHOWN_COLUMNS.join(', ')})
  select ${AGENCY}, case_id::uuid, ${selected.join(', ')}
  from unnest($1::text[], ${SHOWN_COLUMNS.map((_, i) => `$${i + 2}::text[]`).join(', ')}) as t (case_id, ${SHOWN_COLUMNS.join(', ')})`;
/** Makes and writes the documents; the index is built when they all lie there, as after a move from another system. */
export async function loadDocuments(connection: Connection, count: number, print: (line: string) => void) {
  const client = new pg.Client({ ...connection });
  await client.connect();
  await client.query(
    'create table plain (number int primary key, line text collate "C" not null) with (toast_tuple_target = 8160)',
  );
  await client.query('alter table plain alter column line set storage external');
  for (const index of SHOWN_SEARCH) await client.query(`drop index ${/index (\w+)/.exec(index)![1]}`);
  let began = performance.now();
  let characters = 0;
  let sent: Promise<unknown> = Promise.resolve();
  for (let first = 1; first <= count; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, i) => first + i);
    const batch = numbers.map((number) => {
      const shown = documentOf(number);
      characters += shown.text.length;
      return { number, caseId: caseIdOf(number), line: lineOf(shown), rows: rowsOf(AGENCY, shown) };
    });
    await sent;
    sent = write(client, batch);
    if (first % 20_000 === 1 && first > 1) print(`  ${first - 1} documents written, ${seconds(began)} s`);
  }
  await sent;
  print(`load   ${count} documents, ${Math.round(characters / count)} characters each, ${seconds(began)} s`);
  began = performance.now();
  await client.query(`set maintenance_work_mem = '512MB'`);
  for (const index of SHOWN_SEARCH) await client.query(index);
  await client.query('vacuum analyze');
  print(`index  ${seconds(began)} s, ${await sizes(client)}`);
  await client.end();
}

type Batch = readonly {
  readonly number: number;
  readonly caseId: string;
  readonly line: string;
  readonly rows: ReturnType<typeof rowsOf>;
}[];

async function write(client: pg.Client, batch: Batch): Promise<void> {
  const columns = SHOWN_COLUMNS.map((_, i) => batch.map(({ rows }) => textOf(rows.values[i])));
  await client.query(INSERT, [batch.map((one) => one.caseId), ...columns]);
  await client.query('insert into plain (number, line) select * from unnest($1::int[], $2::text[])', [
    batch.map((one) => one.number),
    batch.map((one) => one.line),
  ]);
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.join('|');
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return value === null ? null : String(value);
}

async function sizes(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `select pg_size_pretty(pg_total_relation_size('shown')) as shown, pg_size_pretty(pg_relation_size('shown_vector')) as vector,
       pg_size_pretty(pg_relation_size('shown_head')) as head`,
  );
  return Object.entries(rows[0])
    .map(([name, size]) => `${name} ${size}`)
    .join(', ');
}

export const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
