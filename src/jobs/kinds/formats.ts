import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import type { MadeFile } from '../kind.ts';

/** At least one of the formats, each once, in the order in which they are offered. */
export function formatIds(formats: readonly { readonly id: string }[]) {
  const ids = formats.map(({ id }) => id) as [string, ...string[]];
  return z
    .array(z.enum(ids))
    .min(1)
    .max(ids.length)
    .transform((chosen) => ids.filter((id) => chosen.includes(id)));
}

const WAIT_MS = 500;

/** Makes a paper; where others have filled the queue of the press, a job waits and is not refused. */
export async function patiently(make: () => Promise<Uint8Array | Refusal>, name: string): Promise<MadeFile | Refusal> {
  for (;;) {
    const bytes = await make();
    if (!isRefusal(bytes)) return { name, bytes };
    if (bytes.refused[0]?.code !== 'paper.too-many') return bytes;
    await sleep(WAIT_MS);
  }
}
