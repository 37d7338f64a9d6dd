import { setTimeout as sleep } from 'node:timers/promises';
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

/**
 * The agency's own PostgreSQL (15-18), or the embedded one in a folder: `server` owns it, a `command` only uses it, and a
 * `founder` is a command that may make it.
 */
export type As = 'server' | 'command' | 'founder';
export type Where = { readonly databaseUrl: string } | { readonly dataDir: string; readonly as: As };

/** Everything after login is done in this role, which may not change or delete an entry. */
export const APP_ROLE = 'gongkai_app';

const PATIENCE_MS = 5_000;
/** No socket, nobody listens, shutting down or starting up. */
const AWAY = /^(ENOENT|ECONNREFUSED|57P01|57P03)$/;

/**
 * Opens the database and brings it to this version's schema. Refuses with `store.already-running` (facts: pid) where
 * another process serves the same folder, with `store.no-data` (facts: folder) where a command finds none, with `store.newer` (facts: found, known) where a newer version wrote it.
 */
export async function openDatabase(where: Where): Promise<Database | Refusal> {
  if ('databaseUrl' in where) return migrateAndConnect({ connectionString: where.databaseUrl });
  const { dataDir, as } = where;
  const server = await (as === 'server'
    ? startEmbedded(dataDir)
    : attachEmbedded(dataDir, { create: as === 'founder' }));
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
    query: (sql, params) => lend(pool, (client) => query(client, sql, params)),
    tx: (work) => lend(pool, (client) => transaction(client, work)),
    close: () => pool.end(),
  };
}

async function query<Row>(client: pg.ClientBase, sql: string | Statement, params?: readonly unknown[]): Promise<Row[]> {
  const statement = typeof sql === 'string' ? { text: sql } : sql;
  return (await client.query({ ...statement, values: params as unknown[] })).rows;
}

async function transaction<T>(client: pg.ClientBase, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    await client.query('begin');
    const result = await work({ transaction: true, query: (sql, params) => query(client, sql, params) });
    const refused = isRefusal(result);
    const end = await client.query(refused ? 'rollback' : 'commit');
    // PostgreSQL answers a commit after a failed statement with ROLLBACK, and no error.
    if (!refused && end.command !== 'COMMIT') throw new Error('rolled back: a failed statement was overlooked');
    return result;
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    throw fault;
  }
}

/** A connection is used again after an error that the server reported, and thrown away after any other. */
async function lend<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await connectPatiently(pool);
  let lost: Error | undefined;
  try {
    return await use(client);
  } catch (fault) {
    if (!(fault instanceof pg.DatabaseError)) lost = fault as Error;
    throw fault;
  } finally {
    client.release(lost);
  }
}

/** The server is back within a second when it was killed, and nothing was asked of it yet: worth waiting for. */
async function connectPatiently(pool: pg.Pool): Promise<pg.PoolClient> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await pool.connect();
    } catch (fault) {
      if (!AWAY.test(String((fault as { code?: string }).code)) || Date.now() > end) throw fault;
      await sleep(50);
    }
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
