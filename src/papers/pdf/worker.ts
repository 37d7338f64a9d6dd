import { parentPort, workerData } from 'node:worker_threads';
import { refuse } from '../../base/refusal.ts';
import { openTypesetter } from './compiler.ts';
import type { Ask } from './job.ts';
import { setDocument } from './set.ts';

const typesetter = openTypesetter((workerData as { ownFonts: string | null }).ownFonts);

/** One document a message, so a turn of the event loop each: what Typst has done with is freed between two turns. */
parentPort!.on('message', ({ id, job }: Ask) => parentPort!.postMessage({ id, ...made(job) }));

function made(job: Ask['job']) {
  if (!typesetter) {
    return {
      answer: refuse({ code: 'paper.no-typesetter', facts: { machine: `${process.platform}-${process.arch}` } }),
    };
  }
  try {
    return { answer: job === 'fonts' ? typesetter.uses : setDocument(typesetter, job) };
  } catch (fault) {
    return { fault: String((fault as Error).stack ?? fault) };
  }
}
