import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isRefusal, type Reason, type Refusal } from '../base/refusal.ts';
import { previewTakeOver, type TakeOverPreview } from '../jobs/earlier/preview.ts';
import { type TakeOverWish, takeOverWish } from '../jobs/earlier/wish.ts';
import { runHere } from '../jobs/here.ts';
import { sourceAt } from '../jobs/kinds/take-over.ts';
import { csvLine } from '../papers/sheet/csv.ts';
import { CLOCK, type House } from '../store/context.ts';
import { PUBLICATION_DESK_WORDS } from '../words/desk/publication.ts';
import { TARGET_WORDS, TAKEOVER_WORDS as WORDS } from '../words/jobs/takeover.ts';
import { COLUMN_WORDS } from '../words/nouns/publication.ts';
import { reasonText } from '../words/refusals.ts';
import { say, sayWith } from '../words/word.ts';
import type { Command, ExitCode, Terminal } from './command.ts';

const OPTIONS = {
  base: { type: 'string' },
  column: { type: 'string' },
  genre: { type: 'string' },
  issuer: { type: 'string' },
  container: { type: 'string' },
  mapping: { type: 'string' },
  lenient: { type: 'boolean' },
  accept: { type: 'string' },
  because: { type: 'string' },
  preview: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;

interface Asked {
  readonly path: string;
  readonly wish: TakeOverWish;
  readonly preview: boolean;
  readonly out: string | undefined;
}

/** What is asked for; null where it cannot be understood. */
async function parse(args: readonly string[]): Promise<Asked | null> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { mapping, accept, because, preview, out, ...plain } = values;
    const given = mapping ? (JSON.parse(await readFile(mapping, 'utf8')) as object) : {};
    const accepted = accept ? { accepted: accept.split(/[,，]/) } : {};
    const wish = takeOverWish.parse({
      ...given,
      ...plain,
      ...accepted,
      ...(because ? { acceptedBecause: because } : {}),
    });
    return positionals.length === 1 ? { path: resolve(positionals[0]!), wish, preview, out } : null;
  } catch {
    return null;
  }
}

/**
 * `gongkai take-over FILE|DIR`: items of an earlier site, out of pages, a table, a list or a feed, as publications with the
 * day they had. First what is found, then the work; begun again after a stop it makes nothing twice. 0 all, 1 some could
 * not be taken over, 2 cannot.
 */
export const takeOver: Command = async (args, terminal, open) => {
  const asked = await parse(args);
  if (!asked) {
    terminal.err(`${say(WORDS, 'usage')}\n`);
    return 2;
  }
  const source = await sourceAt(asked.path);
  if (isRefusal(source)) return refused(source, terminal);
  const house = await open();
  const found = await previewTakeOver(await house.contextFor(CLOCK), source, asked.wish);
  if (isRefusal(found)) return refused(found, terminal);
  tell(found, terminal);
  if (!asked.preview) return work(asked, house, terminal);
  for (const { place, title, reasons } of found.bad) terminal.out(badLine(place, title, reasons));
  return found.badCount > 0 ? 1 : 0;
};

function refused({ refused: reasons }: Refusal, { err }: Terminal): ExitCode {
  for (const reason of reasons) err(`${reasonText(reason, 'zh', 'publication')}\n`);
  return 2;
}

const whyOf = (reasons: readonly Reason[]) => reasons.map((one) => reasonText(one, 'zh', 'publication')).join('');
const badLine = (place: string, title: string, reasons: readonly Reason[]) =>
  `${sayWith(WORDS, 'bad', { place, title, why: whyOf(reasons) })}\n`;

function tell({ kind, total, good, there, badCount, fields, columns, hits }: TakeOverPreview, { out }: Terminal): void {
  out(`${sayWith(WORDS, 'found', { kind: say(WORDS, `kind.${kind}`), total, good, there, bad: badCount })}\n`);
  for (const { name, target, count } of fields)
    out(
      `${target ? sayWith(WORDS, 'field', { name, count, target: say(TARGET_WORDS, target) }) : sayWith(WORDS, 'unread', { name, count })}\n`,
    );
  for (const { name, column, count } of columns)
    out(`${sayWith(WORDS, 'column', { name, count, column: say(COLUMN_WORDS, column) })}\n`);
  for (const { kind: hit, count } of hits)
    out(`${sayWith(WORDS, 'hit', { hit: say(PUBLICATION_DESK_WORDS, `pub.hit.${hit}`), count })}\n`);
}

async function work({ path, wish, out: file }: Asked, house: House, terminal: Terminal): Promise<ExitCode> {
  const { folder } = house;
  if (folder === null) throw new Error('an installation that keeps no folder runs no jobs');
  const end = new AbortController();
  const stop = () => end.abort();
  process.once('SIGINT', stop);
  const began = performance.now();
  const job = await runHere(
    { ...house, folder },
    {
      kind: 'take-over-here',
      params: { path, ...wish },
      resume: false,
      onBegin: () => {},
      onProgress: ({ done, total, failed }) => {
        if (process.stderr.isTTY && total !== null)
          terminal.err(`\r\u001b[K${sayWith(WORDS, 'progress', { done, total, failed })}`);
      },
      signal: end.signal,
      log: (text, fault) => terminal.err(`${text} ${String(fault)}\n`),
    },
  );
  process.off('SIGINT', stop);
  const seconds = (performance.now() - began) / 1000;
  if (process.stderr.isTTY) terminal.err('\r\u001b[K');
  const head = ['place', 'title', 'why'].map((name) => say(WORDS, `head.${name}`));
  const lines = job.failures.map(({ number, what, reasons }) => [number, what, whyOf(reasons)]);
  if (file) await writeFile(file, `\uFEFF${[head, ...lines].map(csvLine).join('')}`);
  else for (const { number, what, reasons } of job.failures) terminal.out(badLine(number, what, reasons));
  const { total, failed, state } = job;
  const rate = Math.round(job.done / Math.max(seconds, 0.001));
  terminal.out(`${sayWith(WORDS, 'sum', { total: total ?? 0, failed, seconds: seconds.toFixed(1), rate })}\n`);
  return state !== 'done' ? 2 : failed > 0 ? 1 : 0;
}
