import { parentPort } from 'node:worker_threads';
import { isRefusal } from '../../../base/refusal.ts';
import { readFiscal } from '../fiscal/read-fiscal.ts';
import { readPaper } from '../read-paper.ts';
import { named } from '../read-report.ts';
import { readFileText } from '../text/read-text.ts';
import type { Answer, Task } from './pool.ts';

/** Reads one paper after the other for ReaderPool, in a thread that can be ended. */
parentPort?.on('message', async ({ bytes, fileName, withSource, fiscal, text }: Task) => {
  let answer: Answer;
  try {
    if (fiscal) answer = { reading: readFiscal(bytes, fiscal, fileName) };
    else if (text) answer = { reading: named(await readFileText(bytes), fileName) };
    else {
      const reading = await readPaper(bytes, fileName);
      answer = { reading: isRefusal(reading) || withSource ? reading : { ...reading, source: [] } };
    }
  } catch (fault) {
    answer = { fault: (fault as Error).stack ?? String(fault) };
  }
  parentPort?.postMessage(answer);
});
