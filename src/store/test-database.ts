import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connect, type Database } from './database.ts';
import { linkLibraries, nativeFolder } from './embedded/binaries.ts';
import { readyCluster } from './embedded/cluster.ts';
import type { Connection } from './embedded/connection.ts';
import { prepareFolders } from './embedded/folders.ts';
import { chooseRunner } from './embedded/runner.ts';
import { connectionTo, launch } from './embedded/server.ts';
import { migrate } from './migrations/migrate.ts';

const TEMPLATE = 'gongkai_template';

export interface TestDatabase extends Database {
  /** As a login that may do anything, for what the application's role may not. */
  readonly connection: Connection;
}

/**
 * An empty database with this version's schema, for one test file, on the run's one server (started by the first that
 * asks, ended by vitest's global setup). `close` drops it. That server does not wait for the disk: no test of crashes here.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = await joinServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdministrator(server, async (client) => {
    await client.query('select pg_advisory_lock(1)');
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (rows.length === 0) await makeTemplate(client, server);
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  const connection = { ...server, database: name };
  const database = connect(connection, 8);
  const drop = () => asAdministrator(server, (client) => client.query(`drop database ${name} with (force)`));
  return {
    ...database,
    connection,
    close: () =>
      database
        .close()
        .then(drop)
        .then(() => {}),
  };
}

async function joinServer(): Promise<Connection> {
  const dataDir = process.env.GONGKAI_TEST_DATA;
  if (!dataDir) throw new Error('a test database needs vitest with the global setup src/store/embedded/test-server.ts');
  const native = nativeFolder();
  linkLibraries(native);
  const runner = chooseRunner(native);
  const folders = prepareFolders(dataDir);
  await readyCluster(folders, runner);
  const client = await launch(folders, runner, { fsync: 'off', shared_buffers: '64MB', max_connections: 200 });
  await client.end();
  return connectionTo(folders);
}

/** Under another name until it has its schema, so that a run that dies half way leaves no half template. */
async function makeTemplate(client: pg.Client, server: Connection): Promise<void> {
  const half = `${TEMPLATE}_half`;
  await client.query(`drop database if exists ${half} with (force)`);
  await client.query(`create database ${half}`);
  await migrate({ ...server, database: half });
  await client.query(`alter database ${half} rename to ${TEMPLATE}`);
}

async function asAdministrator(server: Connection, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
