import { findDay } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import type { DutyTerms } from '../../cases/duty.ts';
import { DUTY_CHOICE_WORDS, DUTY_FIELD_WORDS } from '../../words/nouns/duty.ts';
import { COLUMN_WORDS, GENRE_WORDS, OPENNESS_WORDS } from '../../words/nouns/publication.ts';
import { CATALOGUE_FILE_WORDS as FILE_WORDS } from '../../words/papers/duty.ts';
import { say, type Words } from '../../words/word.ts';
import type { FileRow } from '../sheet/read-rows.ts';
import { type Sheet, type SheetCell, workbook } from '../sheet/workbook.ts';

/** The columns of the file of a catalogue (主动公开基本目录), in the order in which it is written. */
export const CATALOGUE_FIELDS = [
  ...([
    'number',
    'code',
    'name',
    'content',
    'basis',
    'column',
    'genre',
    'theme',
    'mode',
    'cycle',
    'dueDays',
    'ahead',
  ] as const),
  ...(['maxGapDays', 'freshness', 'section', 'person', 'channel', 'openness', 'from'] as const),
] as const;
export type CatalogueField = (typeof CATALOGUE_FIELDS)[number];

const REQUIRED: readonly CatalogueField[] = ['name', 'column', 'mode', 'section'];

/** A row as it was read: what is no value of its column is named and left out. */
export interface CatalogueRow {
  /** As a spreadsheet shows it. */
  readonly row: number;
  /** 编号 of this catalogue, where the file has it. */
  readonly number: string;
  /** What the row says, as `define` takes it. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly reasons: readonly Reason[];
}

export interface CatalogueRead {
  readonly rows: readonly CatalogueRow[];
  /** Which columns the file has: what it lacks keeps what it is. */
  readonly fields: readonly CatalogueField[];
  /** Heads that are no column of a catalogue. */
  readonly unknown: readonly string[];
}

const under = (words: Words, prefix: string): Words =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, word]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), word]] : [])),
  );

/** What a column with choices may hold. */
const CHOICES: Partial<Readonly<Record<CatalogueField, Words>>> = {
  column: COLUMN_WORDS,
  genre: GENRE_WORDS,
  mode: under(DUTY_CHOICE_WORDS, 'mode.'),
  cycle: under(DUTY_CHOICE_WORDS, 'cycle.'),
  freshness: under(DUTY_CHOICE_WORDS, 'freshness.'),
  openness: OPENNESS_WORDS,
};
/** 年, 每年度 and 按季 mean 每年 and 每季度. */
const CYCLE_WAYS: Readonly<Record<string, string>> = { 月: 'month', 季: 'quarter', 半年: 'half-year', 年: 'year' };
const WAYS: Readonly<Record<string, string>> = { 长期: 'permanent', 定期: 'periodic', 随时: 'prompt', 及时: 'prompt' };

/** Without what only sets it: white space, brackets of either width, the star of a required column. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s*＊"“”'‘’]/gu, '');

/** What a head may say besides the name of the field. */
const OTHER_HEADS: Partial<Readonly<Record<CatalogueField, readonly string[]>>> = {
  name: ['公开事项', '事项', '二级事项'],
  content: ['公开内容(要素)', '内容', '内容要素'],
  basis: ['公开依据', '依据'],
  column: ['栏目', '公开类别', '一级事项'],
  mode: ['公开方式'],
  cycle: ['周期'],
  section: ['公开主体', '责任单位', '责任部门'],
  channel: ['公开渠道和载体', '渠道'],
};

export function headOf(field: CatalogueField): string {
  return field === 'number' ? say(FILE_WORDS, 'number') : say(DUTY_FIELD_WORDS, field);
}

function fieldNamed(head: string): CatalogueField | null {
  const said = plain(head);
  const isNamed = (field: CatalogueField) =>
    field === said || [headOf(field), ...(OTHER_HEADS[field] ?? [])].some((name) => plain(name) === said);
  return CATALOGUE_FIELDS.find(isNamed) ?? null;
}

const HEAD_WITHIN = 10;

/** The rows below the head, cell by cell; null where no line of the file is a head: it must name the item and its section. */
export function readCatalogue(lines: readonly FileRow[]): CatalogueRead | null {
  const at = lines.slice(0, HEAD_WITHIN).findIndex(({ cells }) => {
    const named = cells.map(fieldNamed);
    return named.includes('name') && (named.includes('section') || named.includes('number'));
  });
  if (at < 0) return null;
  const heads = lines[at]!.cells;
  const places = heads.map(fieldNamed);
  const fields = CATALOGUE_FIELDS.filter((field) => places.includes(field));
  const rows = lines.slice(at + 1).flatMap(({ row, cells }) => {
    const texts = new Map(fields.map((field) => [field, (cells[places.indexOf(field)] ?? '').trim()] as const));
    return [...texts.values()].some(Boolean) ? [readRow(row, texts)] : [];
  });
  const unknown = heads.filter((head, i) => head.trim() !== '' && places[i] === null);
  return { rows, fields, unknown };
}

function readRow(row: number, texts: ReadonlyMap<CatalogueField, string>): CatalogueRow {
  const given: Record<string, unknown> = {};
  const reasons: Reason[] = [];
  for (const [field, text] of texts) {
    if (field === 'number') continue;
    if (text === '') {
      if (REQUIRED.includes(field)) reasons.push({ code: 'field.missing', field });
      continue;
    }
    const read = readCell(field, text);
    if ('reason' in read) reasons.push({ ...read.reason, field });
    else given[field] = read.value;
  }
  return { row, number: texts.get('number') ?? '', given, reasons };
}

type CellRead = { readonly value: unknown } | { readonly reason: Reason };

const refused = (text: string, allowed: string): CellRead => ({
  reason: { code: 'duty.cell', facts: { text: text.slice(0, 60), allowed } },
});

function readCell(field: CatalogueField, text: string): CellRead {
  const words = CHOICES[field];
  if (words) {
    const code = chosen(field, words, text);
    return code ? { value: code } : refused(text, allowedIn(field));
  }
  if (field === 'dueDays' || field === 'maxGapDays') {
    const days = /^(\d{1,4})(?:日|天|个?自然日)?$/.exec(plain(text))?.[1];
    return days ? { value: Number(days) } : refused(text, allowedIn(field));
  }
  if (field === 'ahead') {
    const said = plain(text);
    return said === '是' || said === '否' ? { value: said === '是' } : refused(text, allowedIn(field));
  }
  if (field === 'from') {
    const [, y = '', m = '', d = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain(text)) ?? [];
    const on = findDay(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
    return on ? { value: on } : refused(text, allowedIn(field));
  }
  return { value: text };
}

/** A choice by its words, with or without what stands in brackets behind them, or by its code. */
function chosen(field: CatalogueField, words: Words, text: string): string | null {
  const said = plain(text);
  const bare = (word: string) => plain(word).replace(/\(.*\)$/, '');
  const found = Object.keys(words).find(
    (key) => key === said || plain(words[key]![0]) === said || bare(words[key]![0]) === said,
  );
  if (found) return found;
  if (field === 'mode') return WAYS[said.replace(/公开$/, '')] ?? null;
  if (field === 'cycle') return CYCLE_WAYS[said.replace(/^[每按]/, '').replace(/度$/, '')] ?? null;
  return null;
}

/** What a column may hold, as the refusal and the sheet of explanations say it. */
function allowedIn(field: CatalogueField): string {
  const words = CHOICES[field];
  if (words)
    return Object.values(words)
      .map(([zh]) => zh)
      .join('、');
  return say(FILE_WORDS, `allowed.${field}`);
}

/** An item of the catalogue as the file has it. */
export type CatalogueLine = Pick<DutyTerms, 'name' | 'column' | 'mode' | 'section'> &
  Partial<Omit<DutyTerms, 'cycle'>> & { readonly number: string; readonly cycle?: string | null };

/** The cells of an item, in the order of the columns: what `readCatalogue` reads back. */
export function catalogueCells(line: Readonly<Partial<Record<CatalogueField, unknown>>>): string[] {
  return CATALOGUE_FIELDS.map((field) => {
    const value = line[field];
    if (value === undefined || value === null || value === '') return '';
    const words = CHOICES[field];
    if (words) return say(words, String(value));
    if (field === 'ahead') return value ? '是' : '';
    return String(value);
  });
}

export const catalogueHeads = (): string[] => CATALOGUE_FIELDS.map(headOf);

/** An empty file to fill in, with a sheet that says of each column whether it is required and what it may hold. */
export function catalogueTemplate(on: string): Uint8Array {
  const title = say(FILE_WORDS, 'title');
  const heads = catalogueHeads();
  const line = (cells: readonly string[], row: number, look: SheetCell['look']): SheetCell[] =>
    cells.map((value, column) => ({ row, column, value, look }));
  const about = CATALOGUE_FIELDS.map((field) => [
    headOf(field),
    say(FILE_WORDS, REQUIRED.includes(field) ? 'required' : 'optional'),
    CHOICES[field] ? allowedIn(field) : say(FILE_WORDS, `about.${field}`),
  ]);
  const sheets: Sheet[] = [
    {
      name: title,
      widths: heads.map((head) => Math.max(12, head.length * 2 + 2)),
      frozen: 1,
      cells: line(heads, 0, 'head'),
    },
    {
      name: say(FILE_WORDS, 'explained'),
      widths: [28, 10, 90],
      frozen: 1,
      cells: [
        ...line(
          ['column', 'need', 'holds'].map((key) => say(FILE_WORDS, `head.${key}`)),
          0,
          'head',
        ),
        ...about.flatMap((cells, i) => line(cells, i + 1, 'label')),
      ],
    },
  ];
  return workbook({ title, creator: title, on }, sheets);
}
