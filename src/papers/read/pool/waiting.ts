import type { Refusal } from '../../../base/refusal.ts';
import type { FileText } from '../../../cases/publication/scan/file-text.ts';
import type { FiscalReading } from '../fiscal/read-fiscal.ts';
import type { Reading } from '../read-report.ts';
import { ReaderPool } from './pool.ts';

/** After so long without a paper the thread is given up; it is larger than the rest of the program. */
const IDLE_MS = 60_000;

let pool: ReaderPool | null = null;
let reading = 0;
let idle: NodeJS.Timeout | null = null;

/** Reads a paper in the one thread that a server keeps for it: papers wait for each other. */
export function readWaiting(bytes: Uint8Array, fileName: string): Promise<Reading | Refusal> {
  return inPool((one) => one.read(bytes, fileName, { withSource: true }));
}

/** Reads the tables of a 预算 or 决算 in the same thread. */
export function readFiscalWaiting(
  bytes: Uint8Array,
  fileName: string,
  kind: 'budget' | 'accounts',
): Promise<FiscalReading | Refusal> {
  return inPool((one) => one.readFiscal(bytes, fileName, kind));
}

/** Reads the text of an attachment in the same thread. */
export function readTextWaiting(bytes: Uint8Array, fileName: string): Promise<FileText | Refusal> {
  return inPool((one) => one.readText(bytes, fileName));
}

async function inPool<T>(read: (pool: ReaderPool) => Promise<T>): Promise<T> {
  pool ??= new ReaderPool(1);
  if (idle) clearTimeout(idle);
  reading++;
  try {
    return await read(pool);
  } finally {
    if (--reading === 0) {
      idle = setTimeout(() => {
        void pool?.close();
        pool = null;
      }, IDLE_MS).unref();
    }
  }
}
