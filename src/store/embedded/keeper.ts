import { findPostmaster } from './cluster.ts';
import type { Folders } from './folders.ts';
import { giveUpOwnership } from './owner.ts';
import type { Runner } from './runner.ts';
import { launch, type ServerSettings, stopServer, stopServerUnseen } from './server.ts';

const LOOK_MS = 250;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Keeps the server running for its owner: starts it again when it dies, stops it when the owner ends. Gives the function
 * that stops it for good; safe to call twice.
 */
export function keep(folders: Folders, runner: Runner, settings: ServerSettings): () => Promise<void> {
  let stopped: Promise<void> | null = null;
  let revival: Promise<unknown> = Promise.resolve();
  let reviving = false;
  const revive = async () => {
    reviving = true;
    await launch(folders, runner, settings)
      .then((client) => client.end())
      .catch((fault) => console.error(String(fault)));
    reviving = false;
  };
  const look = setInterval(() => {
    if (!reviving && findPostmaster(folders) === null) revival = revive();
  }, LOOK_MS).unref();
  const onExit = () => stopServerUnseen(folders);
  const stop = () => {
    stopped ??= (async () => {
      clearInterval(look);
      await revival;
      await stopServer(folders);
      process.off('exit', onExit);
      for (const name of SIGNALS) process.off(name, onSignal);
      giveUpOwnership(folders.dataDir);
    })();
    return stopped;
  };
  /** Where the program listens for the signal itself, it stops the server in its own order. */
  const onSignal = (name: NodeJS.Signals) => {
    if (process.listenerCount(name) === 1) stop().finally(() => process.kill(process.pid, name));
  };
  process.once('exit', onExit);
  for (const name of SIGNALS) process.on(name, onSignal);
  return stop;
}
