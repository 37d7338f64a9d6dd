import type { Refusal } from '../../../base/refusal.ts';
import type { Reading } from '../read-report.ts';
import { ReaderPool } from './pool.ts';

/** After so long without a paper the thread is given up; it is larger than the rest of the program. */
const IDLE_MS = 60_000;

let pool: ReaderPool | null = null;
let reading = 0;
let idle: NodeJS.Timeout | null = null;

/** Reads a paper in the one thread that a server keeps for it: papers wait for each other. */
export async function readWaiting(bytes: Uint8Array, fileName: string): Promise<Reading | Refusal> {
  pool ??= new ReaderPool(1);
  if (idle) clearTimeout(idle);
  reading++;
  try {
    return await pool.read(bytes, fileName, { withSource: true });
  } finally {
    if (--reading === 0) {
      idle = setTimeout(() => {
        void pool?.close();
        pool = null;
      }, IDLE_MS).unref();
    }
  }
}
