import { parseArgs } from 'node:util';
import type { Reading } from '../papers/read/read-report.ts';
import { check as checkReport } from '../report/checks/check.ts';
import type { Finding } from '../report/checks/finding.ts';
import { wordFinding } from '../words/reading/findings.ts';
import { FILE_WORDS, READING_WORDS } from '../words/reading/reading.ts';
import { say, sayWith } from '../words/word.ts';
import type { Command, ExitCode } from './command.ts';
import { loadReport } from './load-report.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  total: { type: 'string' },
} as const;

interface Read {
  readonly file: string;
  readonly reading: Reading;
}

/** The report of the year before by the same authority, among the files given. */
function findPrevious(one: Read, all: readonly Read[]): Read | undefined {
  const { agency, year } = one.reading.report;
  if (agency === null || year === null) return undefined;
  return all.find(({ reading: { report } }) => report.agency === agency && report.year === year - 1);
}

/** Whom the report sums up (汇总): where it is the one that `--total` names, all others on its year. */
function departmentsOf(one: Read, all: readonly Read[], total: string | undefined) {
  if (one.file !== total) return undefined;
  const { year } = one.reading.report;
  return all
    .filter((other) => other !== one && other.reading.report.year === year)
    .map((other) => other.reading.report);
}

function findingsOf(one: Read, all: readonly Read[], total: string | undefined): Finding[] {
  const { report, prose, notes } = one.reading;
  const previous = findPrevious(one, all)?.reading;
  // 雷同 with other units: each pair is named once, at the later file.
  const others = all
    .slice(0, all.indexOf(one))
    .filter(({ reading }) => reading.report.agency !== report.agency)
    .map(({ file, reading }) => ({ name: reading.report.agency ?? file, prose: reading.prose }));
  const departments = departmentsOf(one, all, total);
  return checkReport(report, {
    prose,
    notes,
    previous: previous?.report,
    previousProse: previous?.prose,
    others,
    departments,
  });
}

function printable(file: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${file}：${say(READING_WORDS, 'good')}\n`;
  const lines = findings.map((finding) => {
    const { code, level, place } = finding;
    return `  [${say(READING_WORDS, level)} ${code}] ${place}：${wordFinding(finding).zh}`;
  });
  return `${file}：\n${lines.join('\n')}\n`;
}

const countLevel = (findings: readonly Finding[], level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length;

interface Asked {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly strict: boolean;
  readonly total?: string;
}

function parse(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { json, strict, total } = values;
    const files = total === undefined || positionals.includes(total) ? positionals : [...positionals, total];
    return { files, json, strict, total };
  } catch {
    return { files: [], json: false, strict: false };
  }
}

/**
 * `gongkai check FILE… [--total FILE] [--json] [--strict]`: what is wrong or odd in published reports; canonical JSON is taken
 * as well. Files of one authority on consecutive years are compared, and the one that sums up the others (`--total`, a
 * government's) with their sum. 0 good, 1 errors (with --strict also warnings), 2 a file cannot be read.
 */
export const check: Command = async (args, { out, err }) => {
  const { files, json, strict, total } = parse(args);
  if (files.length === 0) {
    err(`${say(FILE_WORDS, 'usage.check')}\n`);
    return 2;
  }
  const loaded: (Read | { readonly file: string; readonly cannot: string })[] = [];
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
  return exitOf(sums, strict);
};

type Checked = { readonly file: string } & (
  | { readonly cannot: string }
  | { readonly reading: Reading; readonly findings: readonly Finding[] }
);

function asJson(one: Checked): object {
  if (!('findings' in one)) return { file: one.file, cannot: one.cannot };
  const { agency, year, format } = one.reading.report;
  const findings = one.findings.map((finding) => {
    const { zh, en } = wordFinding(finding);
    return { ...finding, message: zh, english: en };
  });
  return { file: one.file, agency, year, format, findings, unplaced: one.reading.unplaced, notes: one.reading.notes };
}

function exitOf(sums: { errors: number; warnings: number; refused: number }, strict: boolean): ExitCode {
  if (sums.refused > 0) return 2;
  return sums.errors > 0 || (strict && sums.warnings > 0) ? 1 : 0;
}
