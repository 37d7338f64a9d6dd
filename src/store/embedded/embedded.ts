import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { type Refusal, refuse } from '../../base/refusal.ts';
import { linkLibraries, nativeFolder } from './binaries.ts';
import { readyCluster } from './cluster.ts';
import { type Connection, findClient } from './connection.ts';
import { type Folders, holdsCluster, prepareFolders } from './folders.ts';
import { keep } from './keeper.ts';
import { findOwner, giveUpOwnership, isOwner, type Owner, takeOwnership } from './owner.ts';
import { chooseRunner, type Runner } from './runner.ts';
import { connectionTo, launch, type ServerSettings } from './server.ts';

/** A PostgreSQL server out of npm packages, reached by a Unix socket that only this user may open. */
export interface EmbeddedServer {
  readonly connection: Connection;
  /** This process is the owner: `stop` ends the server. Otherwise `stop` only lets go of it. */
  readonly owner: boolean;
  readonly stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  readonly settings?: ServerSettings;
  /** How to run PostgreSQL as root; chosen where not given. */
  readonly runAs?: Runner['how'];
  /** Makes the cluster where the folder holds none. The serving process always may; of the commands, only what founds an agency. */
  readonly create?: boolean;
}

const WAIT_MS = 60_000;

/**
 * For the serving process, which owns the server until it ends: starts it, or takes over one whose owner was killed.
 * Refuses (`store.already-running`, facts: pid) where another process serves the same data. Waits for a command that
 * has started the server for itself.
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer | Refusal> {
  const { runner, folders } = prepare(dataDir, options);
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const owner = takeOwnership(folders.dataDir, 'server');
    if (owner === null) break;
    if (owner.as === 'server' || Date.now() > end) return alreadyRunning(owner);
    await sleep(50);
  }
  const client = await launchAsOwner(folders, runner, options.settings ?? {});
  await client.end();
  if (!isOwner(folders.dataDir)) return alreadyRunning(findOwner(folders.dataDir));
  const stop = keep(folders, runner, options.settings ?? {});
  return { connection: connectionTo(folders), owner: true, stop };
}

/**
 * For a command: uses the server that runs and never stops it; where none runs, has one for the life of the command.
 * It holds one connection all the while, by which another command that owns the server knows not to stop it yet. Refuses
 * (`store.no-data`, facts: folder) where there is nothing to read, and then leaves nothing there.
 */
export async function attachEmbedded(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedServer | Refusal> {
  if (!options.create && !holdsCluster(dataDir) && !findOwner(dataDir))
    return refuse({ code: 'store.no-data', facts: { folder: dataDir } });
  const { runner, folders } = prepare(dataDir, options);
  const connection = connectionTo(folders);
  const end = Date.now() + WAIT_MS;
  while (Date.now() < end) {
    if (takeOwnership(folders.dataDir, 'command') === null) {
      const client = await launchAsOwner(folders, runner, options.settings ?? {});
      const stop = keep(folders, runner, options.settings ?? {});
      return { connection, owner: true, stop: () => lastOut(client).then(stop) };
    }
    const client = await findClient(connection);
    if (client) return { connection, owner: false, stop: () => client.end() };
    await sleep(50);
  }
  throw new Error(`the server of ${folders.dataDir} does not answer; see ${folders.log}`);
}

function prepare(dataDir: string, options: EmbeddedOptions): { runner: Runner; folders: Folders } {
  const native = nativeFolder();
  linkLibraries(native);
  const runner = chooseRunner(native, options.runAs);
  return { runner, folders: prepareFolders(dataDir) };
}

async function launchAsOwner(folders: Folders, runner: Runner, settings: ServerSettings): Promise<pg.Client> {
  try {
    await readyCluster(folders, runner);
    return await launch(folders, runner, settings);
  } catch (fault) {
    giveUpOwnership(folders.dataDir);
    throw fault;
  }
}

/** Waits until no other command is attached. */
async function lastOut(client: pg.Client): Promise<void> {
  const others = `select 1 from pg_stat_activity where application_name = 'gongkai attached' and pid <> pg_backend_pid()`;
  const end = Date.now() + WAIT_MS;
  try {
    while (Date.now() < end && (await client.query(others)).rows.length > 0) await sleep(50);
    await client.end();
  } catch {
    // The server was killed and started again: nobody is attached to this one any more.
  }
}

function alreadyRunning(owner: Owner | null): Refusal {
  return refuse({ code: 'store.already-running', facts: { pid: owner?.pid ?? 0 } });
}
