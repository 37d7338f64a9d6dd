import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import type { FontUse } from './fonts/roles.ts';
import type { Ask, Made, PdfJob } from './job.ts';

/** A small nursery, so that the bytes of finished documents are let go early. */
const YOUNG_MB = 4;
/** A document that takes longer is given up, and the thread with it. */
const MOST_MS = 20_000;
/** Documents that wait at the most: whoever comes later is told to come again. */
const MOST_WAITING = 200;
/** A document has some 200 KB. */
const MOST_KEPT = 20;

interface Waiting {
  readonly job: Ask['job'];
  readonly answer: (made: Uint8Array | readonly FontUse[] | Refusal) => void;
  readonly fail: (fault: Error) => void;
}

let ownFonts: string | null = null;
let worker: Worker | null = null;
let current: { readonly id: number; readonly one: Waiting; readonly timer: NodeJS.Timeout } | null = null;
let asked = 0;
const waiting: Waiting[] = [];
const kept = new Map<string, Uint8Array>();

/** The folder with the agency's own licensed fonts (仿宋, 小标宋 …), or none. Documents from now on use it. */
export function takeOwnFonts(folder: string | null): void {
  if (folder === ownFonts) return;
  ownFonts = folder;
  kept.clear();
  if (!current) stop();
}

/**
 * Sets a document in the thread that Typst has to itself. Refuses what cannot be set, with `paper.*`. The same job gives
 * the same bytes, so the newest are kept: a public report that many ask for is set once.
 */
export async function print(job: PdfJob): Promise<Uint8Array | Refusal> {
  const key = createHash('sha256')
    .update(JSON.stringify([ownFonts, job]))
    .digest('base64');
  const found = kept.get(key);
  if (found) return found;
  const made = (await ask(job)) as Uint8Array | Refusal;
  if (isRefusal(made)) return made;
  kept.set(key, made);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return made;
}

/** Which fonts documents have, the agency's own or those in their place. */
export function fontsInUse(): Promise<readonly FontUse[] | Refusal> {
  return ask('fonts') as Promise<readonly FontUse[] | Refusal>;
}

function ask(job: Ask['job']): Promise<Uint8Array | readonly FontUse[] | Refusal> {
  if (waiting.length >= MOST_WAITING) return Promise.resolve(refuse({ code: 'paper.too-many' }));
  return new Promise((answer, fail) => {
    waiting.push({ job, answer, fail });
    next();
  });
}

/** One at a time: Typst uses every core for one document already. */
function next(): void {
  const one = current ? undefined : waiting.shift();
  if (!one) return;
  worker ??= start();
  worker.ref();
  const id = ++asked;
  const timer = setTimeout(() => {
    stop();
    settle(() => one.answer(refuse({ code: 'paper.too-slow', facts: { seconds: MOST_MS / 1000 } })));
  }, MOST_MS);
  current = { id, one, timer };
  worker.postMessage({ id, job: one.job } satisfies Ask);
}

function settle(tell: () => void): void {
  clearTimeout(current?.timer);
  current = null;
  worker?.unref();
  tell();
  next();
}

function start(): Worker {
  const here = dirname(fileURLToPath(import.meta.url));
  const file = join(here, import.meta.url.endsWith('.mjs') ? 'pdf-worker.mjs' : 'worker.ts');
  const started = new Worker(file, {
    workerData: { ownFonts },
    execArgv: [],
    // What Typst is told of the machine's fonts, it is told by the environment (compiler.ts).
    env: SHARE_ENV,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  started.on('message', (made: Made) => {
    const one = current?.one;
    if (!one || current?.id !== made.id) return;
    settle(() => ('fault' in made ? one.fail(new Error(made.fault)) : one.answer(made.answer)));
  });
  started.on('error', (fault: Error) => {
    if (worker !== started) return;
    worker = null;
    const one = current?.one;
    if (one) settle(() => one.fail(fault));
  });
  return started;
}

function stop(): void {
  void worker?.terminate();
  worker = null;
}
