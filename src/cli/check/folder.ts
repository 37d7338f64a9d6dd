import { availableParallelism } from 'node:os';
import { ReaderPool } from '../../papers/read/pool/pool.ts';
import type { Finding } from '../../report/checks/finding.ts';
import { CHECK_WORDS } from '../../words/reading/reading.ts';
import { sayWith } from '../../words/word.ts';
import type { Terminal } from '../command.ts';
import { loadReport } from '../load-report.ts';
import { type Checked, countLevel, type Read, type Sums } from './checked.ts';
import { listFiles } from './files.ts';
import { findingsAcross, findingsAlone } from './findings.ts';
import { csvPrinter, jsonPrinter, type Printer, tablePrinter } from './printer.ts';

interface Asked {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly csv: boolean;
  readonly total?: string;
}

/** How many files are read ahead of the one that is printed next, for each worker. */
const AHEAD = 4;

async function checkFile(file: string, pool: ReaderPool): Promise<Checked> {
  try {
    const reading = await loadReport(file, pool);
    if ('cannot' in reading) return { file, cannot: reading.cannot };
    return { file, reading, findings: findingsAlone({ file, reading }) };
  } catch (fault) {
    // One file that nobody thought of does not end the run.
    return { file, cannot: sayWith(CHECK_WORDS, 'fault', { file, fault: String(fault) }) };
  }
}

/** The files in their order, each as soon as it and all before it are checked. */
async function* inOrder(files: readonly string[], workers: number, pool: ReaderPool): AsyncGenerator<Checked> {
  const ahead: Promise<Checked>[] = [];
  let next = 0;
  while (next < files.length || ahead.length > 0) {
    while (next < files.length && ahead.length < workers * AHEAD) ahead.push(checkFile(files[next++]!, pool));
    yield await ahead.shift()!;
  }
}

/** How far it is: on a terminal in one line that changes, else a line every ten seconds. */
class Progress {
  private readonly err: (text: string) => void;
  private readonly all: number;
  private readonly inPlace = process.stderr.isTTY === true;
  private last = performance.now();

  constructor(err: (text: string) => void, all: number) {
    this.err = err;
    this.all = all;
  }

  show(done: number, errors: number): void {
    if (performance.now() - this.last < (this.inPlace ? 200 : 10_000)) return;
    this.last = performance.now();
    const text = sayWith(CHECK_WORDS, 'progress', { done, all: this.all, errors });
    this.err(this.inPlace ? `\r${text}` : `${text}\n`);
  }

  clear(): void {
    if (this.inPlace) this.err('\r\u001b[K');
  }
}

/** How many reports each code was found in, the most frequent first. */
function frequent(codes: ReadonlyMap<string, number>): string {
  const sorted = [...codes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([code, count]) => sayWith(CHECK_WORDS, 'frequent', { code, count })).join('，');
}

/** Counts what is found. */
class Tally {
  errors = 0;
  warnings = 0;
  refused = 0;
  done = 0;
  readonly codes = new Map<string, number>();

  add(findings: readonly Finding[]): void {
    this.errors += countLevel(findings, 'error');
    this.warnings += countLevel(findings, 'warning');
    for (const code of new Set(findings.map((finding) => finding.code))) {
      this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    }
  }
}

const printerFor = ({ json, csv }: Asked, terminal: Terminal): Printer =>
  json ? jsonPrinter(terminal) : csv ? csvPrinter(terminal) : tablePrinter(terminal);

/**
 * Checks all reports in folders, on all cores, and prints each while the next are read. A file that cannot be read is told
 * and does not end the run; an interrupt (Ctrl-C) ends it with the sum so far.
 */
export async function checkFolder(asked: Asked, terminal: Terminal): Promise<Sums> {
  const files = await listFiles(asked.files);
  const workers = Math.max(1, Math.min(availableParallelism(), files.length));
  const pool = new ReaderPool(workers);
  const printer = printerFor(asked, terminal);
  const progress = new Progress(terminal.err, files.length);
  const tally = new Tally();
  const read: Read[] = [];
  const began = performance.now();
  let cancelled = false;
  const cancel = (): void => {
    cancelled = true;
    void pool.close();
  };
  process.on('SIGINT', cancel);
  try {
    printer.begin();
    for await (const one of inOrder(files, workers, pool)) {
      if (cancelled) break;
      progress.clear();
      printer.file(one);
      tally.done++;
      if ('findings' in one) {
        tally.add(one.findings);
        read.push({ file: one.file, reading: one.reading });
      } else tally.refused++;
      progress.show(tally.done, tally.errors);
    }
    for (const { one, findings } of findingsAcross(read, asked.total)) {
      tally.add(findings);
      printer.across(one, findings);
    }
  } finally {
    progress.clear();
    process.removeListener('SIGINT', cancel);
    await pool.close();
  }
  const { errors, warnings, refused, done, codes } = tally;
  const sums = { files: done, errors, warnings, refused, cancelled };
  printer.end(sums);
  const seconds = (performance.now() - began) / 1000;
  const facts = {
    ...{ files: done, errors, warnings, refused, all: files.length },
    ...{ seconds: seconds.toFixed(1), rate: (done / seconds).toFixed(0), codes: frequent(codes) },
  };
  const say = asked.json || asked.csv ? terminal.err : terminal.out;
  const lines = [cancelled ? 'cancelled' : null, 'sum', codes.size > 0 ? 'codes' : null].filter((key) => key !== null);
  say(`\n${lines.map((key) => sayWith(CHECK_WORDS, key, facts)).join('\n')}\n`);
  return sums;
}
