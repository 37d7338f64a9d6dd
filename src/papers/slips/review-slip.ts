import type { Refusal } from '../../base/refusal.ts';
import type { PublicationCase, ReviewLine } from '../../cases/publication/publication.ts';
import { COLUMN_WORDS, GENRE_WORDS, OPENNESS_WORDS, PUBLICATION_FIELD_WORDS } from '../../words/nouns/publication.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { SLIP_WORDS } from '../../words/papers/slip.ts';
import { say, sayWith } from '../../words/word.ts';
import { reportWord } from '../docx/report-docx.ts';
import type { ReportData } from '../pdf/data/report-data.ts';
import type { CellData, TableData } from '../pdf/data/table-data.ts';
import { titleLines } from '../pdf/data/title.ts';
import type { TaggedTable } from '../pdf/job.ts';
import { print } from '../pdf/press.ts';

import { hitRows } from './hit-rows.ts';

/** 审批单、保密审查单: what was reviewed, by whom and with which words, of the version that is worked on or was last. */
export interface ReviewSlip {
  readonly agency: string;
  readonly publication: PublicationCase;
}

const SIZE = 10.5;
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
const time = (at: string) => SHANGHAI.format(new Date(at));

export const slipTitle = ({ publication: { content } }: ReviewSlip): string =>
  say(SLIP_WORDS, content.openness === 'public' ? 'title' : 'title.withheld');

/** The slip as PDF/A-3a; its day is that of the last opinion. */
export function slipPdf(slip: ReviewSlip): Promise<Uint8Array | Refusal> {
  const data = slipData(slip);
  const tables = data.sections.flatMap(({ table }) => (table ? [taggedAs(table)] : []));
  const created = Date.parse(`${dayOf(slip)}T00:00:00+08:00`) / 1000;
  return print({ template: 'report.typ', data, standard: 'a-3a', created, tables });
}

export function slipDocx(slip: ReviewSlip): Uint8Array {
  return reportWord(slipData(slip), dayOf(slip));
}

const dayOf = ({ publication: c }: ReviewSlip): string => c.reviews.at(-1)?.on ?? c.draftedOn;

/** What the template and the Word file are given. */
export function slipData(slip: ReviewSlip): ReportData {
  const { publication: c, agency } = slip;
  const title = slipTitle(slip);
  const last = c.reviews.findLast((one) => one.version === c.version);
  const { version, round } = last ?? c;
  const lines = c.reviews.filter((one) => one.version === version);
  return {
    title,
    agency,
    lines: titleLines(title),
    note: sayWith(SLIP_WORDS, 'note', { number: c.number, version, round }),
    attachment: null,
    sections: [
      { heading: say(SLIP_WORDS, 'facts'), prose: [], table: table([1, 4], ['item', 'content'], factRows(c)) },
      {
        heading: say(SLIP_WORDS, 'reviews'),
        prose: [],
        table: table([1.3, 1, 1.6, 4], ['step', 'by', 'at', 'opinion'], lines.map(reviewRow)),
      },
      hitSection(c),
      {
        heading: say(SLIP_WORDS, 'publishing'),
        prose: [{ heading: false, lead: '', text: publishingText(c) }],
        table: null,
      },
    ],
  };
}

function hitSection(c: PublicationCase): ReportData['sections'][number] {
  const rows = hitRows(c);
  const said = say(SLIP_WORDS, c.scan ? 'hits.none' : 'hits.not');
  return {
    heading: say(SLIP_WORDS, 'hits'),
    prose: rows.length > 0 ? [] : [{ heading: false, lead: '', text: said }],
    table:
      rows.length > 0
        ? table([1.4, 1.2, 2.6, 2.4, 0.9], ['hits.place', 'hits.kind', 'content', 'hits.decided', 'by'], rows)
        : null,
  };
}

function factRows(c: PublicationCase): string[][] {
  const { content } = c;
  const field = (name: string) => say(PUBLICATION_FIELD_WORDS, name);
  const code = (words: typeof COLUMN_WORDS, value: string | undefined) => (value ? say(words, value) : '');
  return [
    [field('title'), content.title],
    [field('documentNumber'), content.documentNumber],
    [field('column'), code(COLUMN_WORDS, content.column)],
    [field('genre'), code(GENRE_WORDS, content.genre)],
    [field('issuers'), content.issuers.join('、')],
    [field('madeOn'), content.madeOn ?? ''],
    [field('openness'), say(OPENNESS_WORDS, content.openness)],
    [field('opennessReason'), content.opennessReason],
    [field('ground'), code(OUTCOME_WORDS, content.ground)],
    [field('abstract'), content.abstract],
    [say(SLIP_WORDS, 'attachments'), c.attachments.map(({ name }) => name).join('、')],
    [
      say(SLIP_WORDS, 'drafter'),
      [c.drafter.name, c.section && `（${c.section}）`, c.draftedOn].filter(Boolean).join(' '),
    ],
    // Broken where a line ends: 64 characters in one piece are wider than the cell.
    [say(SLIP_WORDS, 'hash'), (c.approvedHash ?? '').replace(/(.{32})(?=.)/g, '$1\n')],
  ].filter(([, text]) => text !== '') as string[][];
}

function reviewRow({ verb, by, at, basis, comment }: ReviewLine): string[] {
  const said = [basis, comment].filter(Boolean).join('\n') || say(SLIP_WORDS, 'passed');
  return [say(SLIP_WORDS, `step.${verb}`), by.name, time(at), said];
}

function publishingText(c: PublicationCase): string {
  const published = c.versions.find((one) => one.version === c.version);
  if (published) {
    const { by, publishedAt } = published;
    return sayWith(SLIP_WORDS, 'published', { name: by.name, at: time(publishedAt) });
  }
  if (c.state === 'kept') return say(SLIP_WORDS, 'kept');
  return say(SLIP_WORDS, c.approvedHash ? 'approved' : 'open');
}

function table(widths: readonly number[], heads: readonly string[], rows: readonly string[][]): TableData {
  const cell = (text: string, label: boolean): CellData => ({ text, rows: 1, columns: 1, label, size: SIZE });
  return {
    widths,
    size: SIZE,
    inset: 4.5,
    parts: [
      {
        head: [heads.map((head) => cell(say(SLIP_WORDS, head), false))],
        body: rows.map((row) => row.map((text) => cell(text, true))),
      },
    ],
  };
}

/** The first cell of every row is its label. */
function taggedAs({ parts }: TableData): TaggedTable {
  const rows = parts.flatMap(({ head, body }) => [
    ...head.map((row) => row.map(() => ({ header: true, rowSpan: 1 }))),
    ...body.map((row) => row.map((_, x) => ({ header: x === 0, rowSpan: 1 }))),
  ]);
  return { rows };
}
