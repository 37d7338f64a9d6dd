import pg from 'pg';
import { isRefusal, type Refusal } from '../base/refusal.ts';
import type { Connection } from './embedded/connection.ts';
import { attachEmbedded, startEmbedded } from './embedded/embedded.ts';
import { migrate } from './migrations/migrate.ts';

/** SQL that is asked often: prepared once a connection under its name (at most 63 characters). */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface Queryable {
  /** The rows. `date` comes as YYYY-MM-DD, int8 and numeric as number, timestamptz as Date, bytea as Buffer. */
  readonly query: <Row>(sql: string | Statement, params?: readonly unknown[]) => Promise<Row[]>;
}

/** Only `tx` gives one: what takes a Transaction is written together with the rest of it, or not at all. */
export interface Transaction extends Queryable {
  readonly transaction: true;
}

export interface Database extends Queryable {
  /** Commits when `work` returns; rolls back when it throws, and when it returns a refusal: a refusal has written nothing. */
  readonly tx: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** The agency's own PostgreSQL (15-18), or the embedded one in a folder: `server` owns it, a `command` only uses it. */
export type Where = { readonly databaseUrl: string } | { readonly dataDir: string; readonly as: 'server' | 'command' };

/** Everything after login is done in this role, which may not change or delete an entry. */
export const APP_ROLE = 'gongkai_app';

/**
 * Opens the database and brings it to this version's schema. Refuses with `store.already-running` (facts: pid) where
 * another process serves the same folder, with `store.newer` (facts: found, known) where a newer version wrote it.
 */
export async function openDatabase(where: Where): Promise<Database | Refusal> {
  if ('databaseUrl' in where) return migrateAndConnect({ connectionString: where.databaseUrl });
  const server = await (where.as === 'server' ? startEmbedded(where.dataDir) : attachEmbedded(where.dataDir));
  if (isRefusal(server)) return server;
  try {
    const database = await migrateAndConnect(server.connection);
    if (isRefusal(database)) await server.stop();
    if (isRefusal(database)) return database;
    return { ...database, close: () => database.close().then(server.stop) };
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

async function migrateAndConnect(connection: Connection): Promise<Database | Refusal> {
  return (await migrate(connection)) ?? connect(connection);
}

/** A pool on a database that has its schema. */
export function connect(connection: Connection, max = 16): Database {
  const pool = new pg.Pool({ ...connection, max, types: { getTypeParser }, onConnect: takeRole });
  pool.on('error', () => {}); // idle clients
  pool.on('connect', (client) => client.on('error', () => {})); // clients at work; else a restart of the server ends the process
  return {
    query: (sql, params) => query(pool, sql, params),
    tx: (work) => transaction(pool, work),
    close: () => pool.end(),
  };
}

async function query<Row>(on: pg.Pool | pg.ClientBase, sql: string | Statement, params?: readonly unknown[]) {
  const statement = typeof sql === 'string' ? { text: sql } : sql;
  return (await on.query({ ...statement, values: params as unknown[] })).rows as Row[];
}

async function transaction<T>(pool: pg.Pool, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work({ transaction: true, query: (sql, params) => query(client, sql, params) });
    const refused = isRefusal(result);
    const end = await client.query(refused ? 'rollback' : 'commit');
    // PostgreSQL answers a commit after a failed statement with ROLLBACK, and no error.
    if (!refused && end.command !== 'COMMIT')
      throw new Error('rolled back: a statement failed and its fault was swallowed');
    return result;
  } catch (fault) {
    await client.query('rollback').catch((lost) => {
      broken = lost;
    });
    throw fault;
  } finally {
    client.release(broken);
  }
}

/** The pool waits for the promise before it lends the client, which its type does not say. */
function takeRole(client: pg.ClientBase): Promise<unknown> {
  return client.query(
    `select set_config('role', '${APP_ROLE}', false), set_config('timezone', 'Asia/Shanghai', false)`,
  );
}

const { DATE, INT8, NUMERIC } = pg.types.builtins;

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE) return (text: string) => text;
  if (oid === INT8 || oid === NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}
