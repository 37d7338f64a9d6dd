import { Worker } from 'node:worker_threads';
import { type Refusal, refuse } from '../../../base/refusal.ts';
import type { FileText } from '../../../cases/publication/scan/file-text.ts';
import type { FiscalReading } from '../fiscal/read-fiscal.ts';
import { named, type Reading } from '../read-report.ts';

/** What a file may hold: a published annual report, the tables of a 预算 or 决算, or a text. */
export type Paper = Reading | FiscalReading | FileText;

export interface Task {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Whether the blocks that the file is made of are wanted too. */
  readonly withSource: boolean;
  /** Absent: a report. */
  readonly fiscal?: 'budget' | 'accounts';
  /** The text of any file that can be attached. */
  readonly text?: boolean;
}

export type Answer = { readonly reading: Paper | Refusal } | { readonly fault: string };

/** How long a paper may be read, and by how much the memory of the program may grow meanwhile. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

interface Running extends Task {
  readonly resolve: (reading: Paper | Refusal) => void;
  readonly reject: (fault: Error) => void;
}

const HEAP_MEGABYTES = 256;
const LOOKS_PER_SECOND = 50;

/** The program of the workers: beside this file where it runs from its sources, else as the build names it. */
const PROGRAM = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./reader.mjs', import.meta.url);

/** One worker and what it reads. */
class Reader {
  private worker: Worker | null = null;
  private task: Running | null = null;
  began = 0;
  private before = 0;

  get isBusy(): boolean {
    return this.task !== null;
  }

  start(task: Running): void {
    this.task = task;
    this.began = performance.now();
    this.before = process.memoryUsage.rss();
    this.worker ??= this.open();
    const { bytes, fileName, withSource, fiscal, text } = task;
    this.worker.postMessage({ bytes, fileName, withSource, fiscal, text } satisfies Task);
  }

  /** By how many bytes the program grew since it began to read: its own doing, or that of a paper beside it. */
  get growth(): number {
    return process.memoryUsage.rss() - this.before;
  }

  private open(): Worker {
    const limits = { maxOldGenerationSizeMb: HEAP_MEGABYTES, stackSizeMb: 4 };
    const worker = new Worker(PROGRAM, { execArgv: [], resourceLimits: limits });
    worker.unref();
    worker.on('message', (answer: Answer) => {
      const { task } = this;
      this.task = null;
      if ('fault' in answer) task?.reject(new Error(answer.fault));
      else task?.resolve(answer.reading);
    });
    worker.on('error', (fault: NodeJS.ErrnoException) => {
      const memory = fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.worker = null;
      if (memory) this.refuse({ code: 'read.too-much-memory' });
      else this.task?.reject(fault);
      this.task = null;
    });
    return worker;
  }

  /** Ends what it reads, with a refusal; the next paper gets a new worker. */
  stop(reason: { code: string; facts?: Record<string, number> }): void {
    void this.worker?.terminate();
    this.worker = null;
    this.refuse(reason);
  }

  private refuse(reason: { code: string; facts?: Record<string, number> }): void {
    const { task } = this;
    this.task = null;
    task?.resolve(named<Paper>(refuse(reason), task.fileName));
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    this.refuse({ code: 'read.stopped' });
    await worker?.terminate();
  }
}

/**
 * Reads papers in worker threads, each within bounded time and memory: what passes a bound is refused, and its worker ended.
 * Papers wait for a free worker in the order in which they come.
 */
export class ReaderPool {
  private readonly readers: readonly Reader[];
  private readonly waiting: Running[] = [];
  private readonly bounds: Bounds;
  private watch: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(workers: number, bounds: Bounds = { seconds: 30, megabytes: 300 }) {
    this.readers = Array.from({ length: workers }, () => new Reader());
    this.bounds = bounds;
  }

  read(bytes: Uint8Array, fileName: string, { withSource = false } = {}): Promise<Reading | Refusal> {
    return this.start({ bytes, fileName, withSource }) as Promise<Reading | Refusal>;
  }

  /** The tables of a 预算 or 决算, out of a workbook. */
  readFiscal(bytes: Uint8Array, fileName: string, fiscal: 'budget' | 'accounts'): Promise<FiscalReading | Refusal> {
    return this.start({ bytes, fileName, withSource: false, fiscal }) as Promise<FiscalReading | Refusal>;
  }

  /** The text of any file that can be attached. */
  readText(bytes: Uint8Array, fileName: string): Promise<FileText | Refusal> {
    return this.start({ bytes, fileName, withSource: false, text: true }) as Promise<FileText | Refusal>;
  }

  private start(task: Task): Promise<Paper | Refusal> {
    if (this.closed) return Promise.resolve(named<Paper>(refuse({ code: 'read.stopped' }), task.fileName));
    const promise = new Promise<Paper | Refusal>((resolve, reject) => {
      this.waiting.push({ ...task, resolve, reject });
    });
    this.next();
    return promise.finally(() => this.next());
  }

  private next(): void {
    for (const reader of this.readers) {
      if (reader.isBusy || this.closed) continue;
      const task = this.waiting.shift();
      if (task) reader.start(task);
    }
    const busy = this.readers.some((reader) => reader.isBusy);
    if (busy) this.watch ??= setInterval(() => this.look(), 1000 / LOOKS_PER_SECOND);
    else if (this.watch) {
      clearInterval(this.watch);
      this.watch = null;
    }
  }

  private look(): void {
    const { seconds, megabytes } = this.bounds;
    const busy = this.readers.filter((reader) => reader.isBusy).sort((a, b) => a.began - b.began);
    for (const reader of busy) {
      const late = performance.now() - reader.began > seconds * 1000;
      if (late) reader.stop({ code: 'read.took-too-long', facts: { limit: seconds } });
    }
    const oldest = busy[0];
    if (oldest?.isBusy && oldest.growth > megabytes * 1_048_576) {
      oldest.stop({ code: 'read.too-much-memory' });
    }
  }

  /** Ends all workers; what they were reading, and what waits, is refused. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.watch) clearInterval(this.watch);
    for (const task of this.waiting.splice(0)) {
      task.resolve(named<Paper>(refuse({ code: 'read.stopped' }), task.fileName));
    }
    await Promise.all(this.readers.map((reader) => reader.close()));
  }
}
