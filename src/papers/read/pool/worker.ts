import { parentPort } from 'node:worker_threads';
import { readPaper } from '../read-paper.ts';
import type { Answer, Task } from './pool.ts';

/** Reads one paper after the other for ReaderPool, in a thread that can be ended. */
parentPort?.on('message', async ({ bytes, fileName }: Task) => {
  let answer: Answer;
  try {
    answer = { reading: await readPaper(bytes, fileName) };
  } catch (fault) {
    answer = { fault: (fault as Error).stack ?? String(fault) };
  }
  parentPort?.postMessage(answer);
});
