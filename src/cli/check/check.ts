import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Finding } from '../../report/checks/finding.ts';
import { wordFinding } from '../../words/reading/findings.ts';
import { FILE_WORDS, READING_WORDS } from '../../words/reading/reading.ts';
import { say, sayWith } from '../../words/word.ts';
import type { Command, Terminal } from '../command.ts';
import { loadReport } from '../load-report.ts';
import { asJson, countLevel, type Read, type Sums, type Unread } from './checked.ts';
import { findingsOf } from './findings.ts';
import { checkFolder } from './folder.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  total: { type: 'string' },
} as const;

function printable(file: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${file}：${say(READING_WORDS, 'good')}\n`;
  const lines = findings.map((finding) => {
    const { code, level, place } = finding;
    return `  [${say(READING_WORDS, level)} ${code}] ${place}：${wordFinding(finding).zh}`;
  });
  return `${file}：\n${lines.join('\n')}\n`;
}

interface Asked {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly csv: boolean;
  readonly strict: boolean;
  readonly total?: string;
}

function parse(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { total } = values;
    const files = total === undefined || positionals.includes(total) ? positionals : [...positionals, total];
    return { ...values, files };
  } catch {
    return { files: [], json: false, csv: false, strict: false };
  }
}

/**
 * `gongkai check FILE… [--total FILE] [--json] [--strict]`: what is wrong or odd in published reports; canonical JSON is taken
 * as well. Files of one authority on consecutive years are compared, and the one that sums up the others (`--total`, a
 * government's) with their sum. `gongkai check FOLDER… [--csv|--json]` checks every report in it, on all cores, a line a
 * file. 0 good, 1 errors (with --strict also warnings), 2 a file cannot be read.
 */
export const check: Command = async (args, terminal) => {
  const asked = parse(args);
  if (asked.files.length === 0) {
    terminal.err(`${say(FILE_WORDS, 'usage.check')}\n`);
    return 2;
  }
  const folders = await Promise.all(asked.files.map(isFolder));
  const sums =
    folders.includes(true) || asked.csv ? await checkFolder(asked, terminal) : await checkFiles(asked, terminal);
  if (sums.refused > 0 || sums.cancelled) return 2;
  return sums.errors > 0 || (asked.strict && sums.warnings > 0) ? 1 : 0;
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** A few files: what was found in each of them, in words. */
async function checkFiles({ files, json, total }: Asked, { out, err }: Terminal): Promise<Sums> {
  const loaded: (Read | Unread)[] = [];
  for (const file of files) {
    const reading = await loadReport(file);
    loaded.push('cannot' in reading ? { file, cannot: reading.cannot } : { file, reading });
  }
  const all = loaded.filter((one): one is Read => 'reading' in one);
  const checked = loaded.map((one) => ('reading' in one ? { ...one, findings: findingsOf(one, all, total) } : one));
  const findings = checked.flatMap((one) => ('findings' in one ? one.findings : []));
  const sums = {
    files: files.length,
    errors: countLevel(findings, 'error'),
    warnings: countLevel(findings, 'warning'),
    refused: files.length - all.length,
  };
  if (json) out(`${JSON.stringify({ ...sums, reports: checked.map(asJson) }, null, 1)}\n`);
  else {
    for (const one of checked) 'findings' in one ? out(printable(one.file, one.findings)) : err(`${one.cannot}\n`);
    out(`${sayWith(READING_WORDS, 'sum', sums)}\n`);
  }
  return { ...sums, cancelled: false };
}
