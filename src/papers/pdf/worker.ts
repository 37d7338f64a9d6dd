import { parentPort, workerData } from 'node:worker_threads';
import { isRefusal, refuse } from '../../base/refusal.ts';
import { openTypesetter } from './compiler.ts';
import type { Ask } from './job.ts';
import { setDocument } from './set.ts';

const typesetter = openTypesetter((workerData as { ownFonts: string | null }).ownFonts);

/** One document a message, so a turn of the event loop each: what Typst has done with is freed between two turns. */
parentPort!.on('message', async ({ id, job }: Ask) => parentPort!.postMessage({ id, ...(await made(job)) }));

async function made(job: Ask['job']) {
  if (!typesetter) {
    return {
      answer: refuse({ code: 'paper.no-typesetter', facts: { machine: `${process.platform}-${process.arch}` } }),
    };
  }
  try {
    if (job === 'fonts') return { answer: typesetter.uses };
    const pdf = setDocument(typesetter, job);
    if (!job.ofd || isRefusal(pdf)) return { answer: pdf };
    // What reads a PDF is loaded for OFD alone.
    const { ofdFromPdf } = await import('../ofd/from-pdf.ts');
    return { answer: await ofdFromPdf(pdf, job.ofd) };
  } catch (fault) {
    return { fault: String((fault as Error).stack ?? fault) };
  }
}
