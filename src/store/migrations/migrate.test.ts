import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../base/day.ts';
import { newId } from '../../base/ids.ts';
import { isRefusal, refuse } from '../../base/refusal.ts';
import { indexRow } from '../../cases/noun.ts';
import { type Database, openDatabase } from '../database.ts';
import { linkLibraries, nativeFolder } from '../embedded/binaries.ts';
import { readyCluster } from '../embedded/cluster.ts';
import type { Connection } from '../embedded/connection.ts';
import { type Folders, prepareFolders } from '../embedded/folders.ts';
import { chooseRunner } from '../embedded/runner.ts';
import { connectionTo, launch, stopServer } from '../embedded/server.ts';
import { append, entriesOf } from '../ledger.ts';
import { migrate } from './migrate.ts';
import { exchangeFile } from './publication/0020-exchange-file.ts';

const DEBIAN = '/usr/lib/postgresql/15';
const SERVERS = [
  ['PostgreSQL 18, embedded', nativeFolder()],
  ['PostgreSQL 15, of Debian', DEBIAN],
] as const;

describe.each(SERVERS)('%s', (_, native) => {
  describe.skipIf(!existsSync(join(native, 'bin', 'postgres')))('a database of the agency', () => {
    let folders: Folders;
    let admin: pg.Client;
    beforeAll(async () => {
      if (native !== DEBIAN) linkLibraries(native);
      const runner = chooseRunner(native);
      folders = prepareFolders(mkdtempSync(join(tmpdir(), 'gongkai-migrate-')));
      await readyCluster(folders, runner);
      admin = await launch(folders, runner, { fsync: 'off' });
    });
    afterAll(async () => {
      await admin.end();
      await stopServer(folders);
      rmSync(folders.dataDir, { recursive: true, force: true });
    });

    async function emptyDatabase(owner: string): Promise<Connection & { url: string }> {
      const database = `d${newId().replaceAll('-', '')}`;
      await admin.query(`create database ${database} owner ${owner}`);
      const url = `postgresql://${owner}@/${database}?host=${encodeURIComponent(folders.socket)}`;
      return { ...connectionTo(folders), database, user: owner, url };
    }

    async function opened(url: string): Promise<Database> {
      const db = await openDatabase({ databaseUrl: url });
      if (isRefusal(db)) throw new Error(JSON.stringify(db));
      return db;
    }

    test('a login that may create roles and owns its database has all it needs, and its application no more', async () => {
      await admin.query('create role bureau login createrole');
      const db = await opened((await emptyDatabase('bureau')).url);
      const [caseId, openedOn] = [newId(), day('2021-03-01')];
      const by = { id: 'u1', name: '王', roles: ['clerk'] as const };
      const entry = { agencyId: 1, caseId, noun: 'request', verb: 'lodge', on: openedOn, by, facts: {}, files: [] };
      const row = indexRow({ noun: 'request', number: '1', state: 'lodged', kind: 'citizen', title: '题', openedOn });
      expect(isRefusal(await db.tx((tx) => append(tx, entry, null, row)))).toBe(false);
      expect(await entriesOf(db, 1, caseId)).toHaveLength(1);
      await expect(db.query('delete from entry')).rejects.toThrow('permission denied');
      await db.close();
      await (await opened((await emptyDatabase('bureau')).url)).close();
    });

    test('starts at once on an empty database agree', async () => {
      const { url } = await emptyDatabase('postgres');
      const started = await Promise.all([opened(url), opened(url), opened(url)]);
      expect(await started[0]!.query('select count(*) as n, max(version) as top from migration')).toEqual([
        { n: 20, top: 20 },
      ]);
      for (const db of started) await db.close();
    });

    test('exchange files are taken out of the files of cases, but for one that a case has too', async () => {
      const connection = await emptyDatabase('postgres');
      await migrate(connection);
      const client = new pg.Client(connection);
      await client.connect();
      await client.query('drop table exchange_file');
      await client.query('drop index job_of_exchange_file');
      const hashes = ['aa', 'bb', 'cc'].map((two) => two.repeat(32));
      for (const hash of hashes)
        await client.query(
          `insert into file (agency_id, hash, name, media_type, size, bytes) values (1, decode($1, 'hex'), 'a', 'text/csv', 1, 'x')`,
          [hash],
        );
      await client.query(
        `insert into entry (agency_id, case_id, seq, noun, verb, day, recorded_at, actor, facts, files, prev, hash)
         values (1, gen_random_uuid(), 1, 'request', 'lodge', '2026-03-02', now(), '{}', '{}', $1, 'x', 'x')`,
        [JSON.stringify([{ hash: hashes[1], name: '附件' }])],
      );
      for (const hash of hashes.slice(0, 2))
        await client.query(
          `insert into job (agency_id, job_id, kind, params, asked_by, state)
           values (1, gen_random_uuid(), 'decisions-import', $1, '{}', 'queued')`,
          [JSON.stringify({ file: hash })],
        );
      for (const statement of exchangeFile) await client.query(statement);
      const of = async (table: string) =>
        (await client.query(`select encode(hash, 'hex') as hash from ${table} order by 1`)).rows.map(
          ({ hash }) => hash,
        );
      expect([await of('exchange_file'), await of('file')]).toEqual([hashes.slice(0, 2), hashes.slice(1)]);
      await client.end();
    });

    test('a database that a newer version wrote is refused and not touched', async () => {
      const connection = await emptyDatabase('postgres');
      await migrate(connection);
      const client = new pg.Client(connection);
      await client.connect();
      await client.query('insert into migration (version) values (99)');
      await client.end();
      expect(await openDatabase({ databaseUrl: connection.url })).toEqual(
        refuse({ code: 'store.newer', facts: { found: 99, known: 20 } }),
      );
    });
  });
});

test('a login that may not create roles is told what its administrator has to do', async () => {
  const runner = chooseRunner(nativeFolder());
  const folders = prepareFolders(mkdtempSync(join(tmpdir(), 'gongkai-migrate-')));
  await readyCluster(folders, runner);
  const admin = await launch(folders, runner, { fsync: 'off' });
  await admin.query('create role poor login');
  await admin.query('create database d owner poor');
  const connection = { ...connectionTo(folders), database: 'd', user: 'poor' };
  await expect(migrate(connection)).rejects.toThrow('create role gongkai_app; grant gongkai_app to poor');
  await admin.query('create role gongkai_app');
  await admin.query('grant gongkai_app to poor');
  expect(await migrate(connection)).toBe(null);
  await admin.end();
  await stopServer(folders);
  rmSync(folders.dataDir, { recursive: true, force: true });
});
