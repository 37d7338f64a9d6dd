import { parseArgs } from 'node:util';
import type { Reading } from '../papers/read/read-report.ts';
import type { Cell } from '../report/canonical.ts';
import {
  groupLabel,
  proactiveColumnLabel,
  proactiveLabel,
  requestLabel,
  resultLabel,
} from '../report/checks/labels.ts';
import { proactiveShape } from '../report/checks/terms.ts';
import { REQUEST_COLUMNS } from '../report/format-requests.ts';
import { FILE_WORDS, NOTE_WORDS, READING_WORDS, UNPLACED_WORDS } from '../words/reading/reading.ts';
import { say, sayWith } from '../words/word.ts';
import type { Command } from './command.ts';
import { loadReport } from './load-report.ts';
import { pad } from './text-table.ts';

const OPTIONS = { json: { type: 'boolean', default: false } } as const;

const show = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? say(READING_WORDS, 'blank') : String(cell);

function tableLines({ report }: Reading): string[] {
  const form = proactiveShape(report) ?? '2021';
  const lines = ['', say(READING_WORDS, 'table.二')];
  for (const [row, cells] of Object.entries(report.proactive)) {
    const parts = Object.entries(cells).map(
      ([column, cell]) => `${proactiveColumnLabel(row, column, form)} ${show(cell)}`,
    );
    lines.push(`  ${pad(proactiveLabel(row), 26)}${parts.join('，')}`);
  }
  lines.push('', say(READING_WORDS, 'table.三'));
  lines.push(`  ${pad('', 62)}${REQUEST_COLUMNS.map((column) => pad(column.label, 16)).join('')}`);
  const rows = Object.entries(report.requests).sort(([a], [b]) => a.localeCompare(b));
  for (const [row, cells] of rows) {
    const label = requestLabel(row);
    const short = label.length > 28 ? `${label.slice(0, 28)}…` : label;
    lines.push(`  ${pad(short, 62)}${REQUEST_COLUMNS.map((column) => pad(show(cells[column.code]), 16)).join('')}`);
  }
  lines.push('', say(READING_WORDS, 'table.四'));
  for (const [group, cells] of Object.entries(report.remedies)) {
    const parts = Object.entries(cells).map(([cell, value]) => `${resultLabel(cell)} ${show(value)}`);
    lines.push(`  ${pad(groupLabel(group), 26)}${parts.join('，')}`);
  }
  return lines;
}

function remarkLines({ unplaced, notes }: Reading): string[] {
  const left = unplaced.map(({ table, label, texts, reason }) => {
    const shown = texts.map((text) => text || say(READING_WORDS, 'blank')).join(' | ');
    const facts = {
      table,
      label: label ?? say(READING_WORDS, 'unlabelled'),
      texts: shown,
      reason: say(UNPLACED_WORDS, reason),
    };
    return `  ${sayWith(READING_WORDS, 'unplaced.one', facts)}`;
  });
  const said = notes.map(({ code, facts }) => `  ${sayWith(NOTE_WORDS, code, facts)}`);
  return [
    ...(left.length > 0 ? ['', say(READING_WORDS, 'unplaced'), ...left] : []),
    ...(said.length > 0 ? ['', say(READING_WORDS, 'notes'), ...said] : []),
  ];
}

function readable(reading: Reading): string {
  const { agency, year, format } = reading.report;
  const facts = { agency: agency ?? say(READING_WORDS, 'unnamed'), year: year ?? say(READING_WORDS, 'no-year') };
  const lines = [
    sayWith(READING_WORDS, 'report', facts),
    format === null ? say(READING_WORDS, 'no-format') : sayWith(READING_WORDS, 'format', { format }),
    ...tableLines(reading),
    ...remarkLines(reading),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * `gongkai read FILE [--json]`: the figures of a published report. As JSON it is the canonical report, with what could not be
 * placed (`unplaced`) and how it was read (`notes`) beside. 0 where it could be read, 2 where not.
 */
export const read: Command = async (args, { out, err }) => {
  let parsed: { values: { json?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    parsed = { values: {}, positionals: [] };
  }
  const [file] = parsed.positionals;
  if (file === undefined || parsed.positionals.length > 1) {
    err(`${say(FILE_WORDS, 'usage.read')}\n`);
    return 2;
  }
  const reading = await loadReport(file);
  if ('cannot' in reading) {
    err(`${reading.cannot}\n`);
    return 2;
  }
  const { report, unplaced, notes } = reading;
  out(parsed.values.json ? `${JSON.stringify({ ...report, unplaced, notes }, null, 1)}\n` : readable(reading));
  return 0;
};
