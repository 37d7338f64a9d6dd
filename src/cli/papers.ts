import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isRefusal } from '../base/refusal.ts';
import { resultOf } from '../jobs/ask.ts';
import { runHere } from '../jobs/here.ts';
import { noticeWish } from '../jobs/kinds/notices.ts';
import { reportWish } from '../jobs/kinds/reports.ts';
import { CLOCK, type House } from '../store/context.ts';
import { JOB_COMMAND_WORDS as WORDS } from '../words/jobs/jobs.ts';
import { reasonText } from '../words/refusals.ts';
import { say, sayWith } from '../words/word.ts';
import type { Command, ExitCode, Terminal } from './command.ts';

const OPTIONS = {
  reports: { type: 'boolean', default: false },
  notices: { type: 'boolean', default: false },
  year: { type: 'string' },
  format: { type: 'string', default: 'pdf' },
  out: { type: 'string' },
  own: { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
} as const;

interface Asked {
  readonly kind: string;
  readonly params: unknown;
  readonly file: string;
  readonly resume: boolean;
}

/** What is asked for, or null where it cannot be understood. */
function parse(args: readonly string[]): Asked | null {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { reports, notices, out: file, own, resume } = values;
    const years = (values.year ?? '').split(/[,，]/).filter(Boolean).map(Number);
    const formats = values.format.split(/[,，]/);
    if (reports === notices || !file) return null;
    if (reports) {
      const params = reportWish.parse({ years, formats });
      return { kind: own ? 'reports' : 'reports-of-all', params, file, resume };
    }
    if (own || years.length > 1) return null;
    const params = noticeWish.parse({ filter: { year: years[0] }, formats });
    return { kind: 'notices', params, file, resume };
  } catch {
    return null;
  }
}

/**
 * `gongkai papers --reports --year Y[,Y] [--format F] --out FILE.zip`: the annual reports of every agency of the
 * installation (`--own`: of one), and `--notices --year Y` every notice of the agency, as a job with its progress. Ctrl-C
 * ends it after the paper that is under way; `--resume` goes on with it. 0 all made, 1 some failed, 2 cannot or cancelled.
 */
export const papers: Command = async (args, terminal, open) => {
  const asked = parse(args);
  if (!asked) {
    terminal.err(`${say(WORDS, 'usage')}\n`);
    return 2;
  }
  const half = `${asked.file}.part`;
  try {
    // Found out before hours of work, and nothing is left lying if they are interrupted.
    await writeFile(half, '');
    await rm(half);
  } catch (fault) {
    return cannotWrite(asked.file, fault, terminal);
  }
  try {
    return await make(asked, half, terminal, await open());
  } finally {
    await rm(half, { force: true });
  }
};

async function make(asked: Asked, half: string, terminal: Terminal, house: House): Promise<ExitCode> {
  const { err } = terminal;
  const { folder } = house;
  if (folder === null) throw new Error('a command has a folder');
  const cancel = new AbortController();
  const interrupt = () => cancel.abort();
  process.on('SIGINT', interrupt);
  const progress = makeProgress(err);
  try {
    const job = await runHere(
      { ...house, folder },
      {
        ...asked,
        signal: cancel.signal,
        onBegin: (resumed) => {
          if (asked.resume)
            err(`${resumed ? sayWith(WORDS, 'resumed', { done: resumed.done }) : say(WORDS, 'none')}\n`);
        },
        onProgress: ({ total, done, failed }, here) =>
          progress.show(
            here
              ? total === null
                ? say(WORDS, 'listing')
                : sayWith(WORDS, 'progress', { done, total, failed })
              : say(WORDS, 'elsewhere'),
          ),
        log: (text, fault) => err(`${text}: ${String(fault)}\n`),
      },
    );
    progress.end();
    const { total, done, failed, failures } = job;
    for (const { number, what, reasons } of failures) {
      const why = reasons.map((reason) => reasonText(reason)).join('');
      err(`${sayWith(WORDS, 'failed.one', { number, what, why })}\n`);
    }
    if (job.state === 'cancelled') err(`${sayWith(WORDS, 'cancelled', { done, total: total ?? 0 })}\n`);
    if (job.reason) err(`${reasonText(job.reason)}\n`);
    if (job.state !== 'done') return 2;
    const { office } = await house.contextFor(CLOCK);
    const result = await resultOf(house, job, office.name);
    if (isRefusal(result)) {
      err(`${result.refused.map((reason) => reasonText(reason)).join('\n')}\n`);
      return 2;
    }
    await pipeline(result.bytes, createWriteStream(half));
    await rename(half, asked.file);
    terminal.out(`${sayWith(WORDS, 'sum', { total: total ?? 0, failed, file: asked.file })}\n`);
    return failed > 0 ? 1 : 0;
  } catch (fault) {
    if ((fault as { syscall?: string }).syscall === undefined) throw fault;
    return cannotWrite(asked.file, fault, terminal);
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}

function cannotWrite(file: string, fault: unknown, { err }: Terminal): ExitCode {
  const { code = '' } = fault as NodeJS.ErrnoException;
  err(`${reasonText({ code: 'report.cannot-write', facts: { file, why: code } })}\n`);
  return 2;
}

/** On a terminal in one line that changes, else a line every ten seconds. */
function makeProgress(err: (text: string) => void) {
  const inPlace = process.stderr.isTTY === true;
  let last = performance.now();
  return {
    show: (text: string): void => {
      if (!inPlace && performance.now() - last < 10_000) return;
      last = performance.now();
      err(inPlace ? `\r\u001b[K${text}` : `${text}\n`);
    },
    end: (): void => {
      if (inPlace) err('\r\u001b[K');
    },
  };
}
