import { findDay } from '../../../base/day.ts';
import { isRefusal, type Refusal, refuse } from '../../../base/refusal.ts';
import { type FiscalContent, MOST_ROWS } from '../../../cases/publication/fiscal/content.ts';
import { type FiscalDraft, fiscalDraft } from '../../../cases/publication/fiscal/draft.ts';
import type { MoneyUnit } from '../../../cases/publication/fiscal/money.ts';
import {
  FISCAL_COUNT_WORDS,
  FISCAL_FIELD_WORDS,
  FISCAL_KIND_WORDS,
  FISCAL_SCOPE_WORDS,
  MONEY_UNIT_WORDS,
} from '../../../words/nouns/fiscal.ts';
import { SHEET_WORDS } from '../../../words/papers.ts';
import { say, type Words } from '../../../words/word.ts';
import { COUNTS, COVER_SHEET, PROSE_SHEET } from '../../sheet/fiscal/cover.ts';
import { named, refusalFor } from '../read-report.ts';
import { tooLarge } from '../source/decode.ts';
import { type NamedSheet, readWorkbook } from '../source/office/read-office.ts';
import { linesBelow, readBody, subjectsIn, type Unplaced } from './body.ts';
import { findHead } from './head.ts';
import { plainName, tableNamed } from './names.ts';

/** What a workbook says of a 预算 or 决算: nothing of it is kept, and what has no place is named. */
export interface FiscalReading {
  /** What the workbook does not say (a year, a scope) is absent. */
  readonly draft: Partial<FiscalDraft> & Pick<FiscalDraft, 'tables' | 'kind' | 'counts' | 'prose' | 'rounded'>;
  readonly unplaced: readonly Unplaced[];
  readonly units: readonly MoneyUnit[];
}

/** Where the title of a table and its unit stand. */
const ABOVE = 8;

/** Reads an XLSX with one table a sheet. `kind`: where the cover does not say. Refuses what is none; guesses nothing. */
export function readFiscal(bytes: Uint8Array, kind: FiscalContent['kind'], fileName: string): FiscalReading | Refusal {
  try {
    const large = tooLarge(bytes.length);
    const sheets = large ?? readWorkbook(bytes);
    return named(isRefusal(sheets) ? sheets : readSheets(sheets, kind), fileName);
  } catch (fault) {
    return named(refusalFor(fault), fileName);
  }
}

function readSheets(sheets: readonly NamedSheet[], asked: FiscalContent['kind']): FiscalReading | Refusal {
  const cover = coverOf(sheets);
  const kind = cover.kind ?? asked;
  const unplaced: Unplaced[] = [];
  const found = sheets.flatMap((sheet) => {
    if ([COVER_SHEET, PROSE_SHEET].includes(sheet.name) || sheet.rows.size === 0) return [];
    const top = topOf(sheet);
    const form = top.map((text) => tableNamed(text, kind)).find((one) => one !== null) ?? tableNamed(sheet.name, kind);
    const head = form && findHead(sheet, form);
    if (!form || !head) {
      unplaced.push({ why: 'sheet', sheet: sheet.name, cell: '', text: sheet.name });
      return [];
    }
    if (sheet.hidden > 0) unplaced.push({ why: 'hidden', sheet: sheet.name, cell: '', text: '' });
    return [{ sheet, form, head, lines: linesBelow(sheet, head), unit: unitIn(top) }];
  });
  if (found.length === 0) return refuse({ code: 'fiscal.no-table', facts: { kind: say(FISCAL_KIND_WORDS, kind) } });
  const subjects = new Map(found.flatMap(({ lines }) => subjectsIn(lines)));
  const tables = found.map(({ sheet, form, head, lines }) => {
    const read = readBody(sheet, form, head, lines, subjects);
    unplaced.push(...read.unplaced);
    return { ...read.table, rows: read.table.rows.slice(0, MOST_ROWS) };
  });
  const units = [...new Set(found.flatMap(({ unit }) => unit ?? []))];
  const prose = proseOf(sheets);
  return {
    draft: { counts: {}, rounded: false, ...cover, ...(units[0] ? { unit: units[0] } : {}), prose, kind, tables },
    unplaced,
    units,
  };
}

/** The texts of the first lines, one by one. */
function topOf({ rows }: NamedSheet): string[] {
  const first = [...rows.keys()].filter((row) => row < ABOVE).sort((a, b) => a - b);
  return first.flatMap((row) => [...rows.get(row)!.values()]);
}

function unitIn(texts: readonly string[]): MoneyUnit | undefined {
  const said = texts
    .map((text) => /单位[:：]?(?:人民币)?(万元|元)/u.exec(text.replace(/\s/g, ''))?.[1])
    .find((one) => one);
  return said === '万元' ? 'ten-thousand-yuan' : said === '元' ? 'yuan' : undefined;
}

/** What the cover says, as far as it can be read. */
function coverOf(sheets: readonly NamedSheet[]): Partial<FiscalDraft> {
  const cover = sheets.find(({ name }) => name === COVER_SHEET);
  if (!cover) return {};
  const lines = new Map([...cover.rows.values()].map((row) => [plainName(row.get(0) ?? ''), row.get(1) ?? '']));
  const field = (name: string) => lines.get(plainName(say(FISCAL_FIELD_WORDS, name))) ?? '';
  const chosen = (words: Words, text: string) => Object.keys(words).find((key) => words[key]![0] === text);
  const counts = Object.fromEntries(
    COUNTS.flatMap((count) => {
      const text = lines.get(plainName(say(FISCAL_COUNT_WORDS, count))) ?? '';
      return /^\d{1,8}$/.test(text) ? [[count, Number(text)]] : [];
    }),
  );
  const said = {
    kind: chosen(FISCAL_KIND_WORDS, field('kind')),
    year: /^\d{4}$/.test(field('year')) ? Number(field('year')) : undefined,
    scope: chosen(FISCAL_SCOPE_WORDS, field('scope')),
    approvedOn: findDay(field('approvedOn')) ?? undefined,
    unit: chosen(MONEY_UNIT_WORDS, field('unit')),
    rounded: field('rounded') === say(SHEET_WORDS, 'fiscal.yes') || undefined,
    counts,
  };
  const { tables: _, ...shape } = fiscalDraft.shape;
  const kept = Object.entries(said).filter(
    ([name, value]) => value !== undefined && shape[name as keyof typeof shape].safeParse(value).success,
  );
  return Object.fromEntries(kept) as Partial<FiscalDraft>;
}

/** The text, line by line; an empty line is one. */
function proseOf(sheets: readonly NamedSheet[]): string {
  const rows = sheets.find(({ name }) => name === PROSE_SHEET)?.rows;
  if (!rows) return '';
  const last = Math.min(Math.max(-1, ...rows.keys()), 5000);
  return Array.from({ length: last + 1 }, (_, row) => [...(rows.get(row)?.values() ?? [])].join(' '))
    .join('\n')
    .slice(0, 50_000);
}
