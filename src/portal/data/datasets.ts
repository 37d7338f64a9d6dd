import { openFields } from '../../cases/decision/public-fields.ts';
import { ABOUT } from '../../pages/shell.tsx';
import type { Say } from '../../pages/visitor.ts';
import { wording } from '../../pages/wording.ts';
import { namedFigures } from '../../papers/sheet/report-csv.ts';
import { allPublications, publishedTables } from '../../reads/public/column/all.ts';
import { standingCalls } from '../../reads/public/column/calls.ts';
import { publicDuties } from '../../reads/public/column/duties.ts';
import { columnMenu } from '../../reads/public/column/lists.ts';
import { allResponses } from '../../reads/public/column/responses.ts';
import { publicDecisionFields } from '../../reads/public/decisions.ts';
import type { ListedPublication } from '../../reads/public/publications.ts';
import { decisionPath, KINDS, type PathKind } from '../decisions/address.ts';
import { infoPath } from '../search/address.ts';
import type { Visit } from '../visit.ts';

/** What a field holds, in the words of Table Schema. */
export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'datetime';
export type Value = string | number | null;
export type Row = readonly Value[];

export interface DataField {
  readonly name: string;
  readonly type: FieldType;
  /** What it means, where that is not in words/portal/data.ts: a field of an exchange file has its official name. */
  readonly title?: string;
}

/** A public list as open data. Its name and that of each field are in words/portal/data.ts. */
export interface Dataset {
  readonly id: string;
  readonly fields: readonly DataField[];
  /** A batch of rows at a time, each in the order of the fields. */
  readonly rows: (visit: Visit) => AsyncGenerator<readonly Row[]> | Generator<readonly Row[]>;
}

type Column = readonly [name: string, type: FieldType, of: (one: ListedPublication, visit: Visit) => Value];

/** What is downloaded is Chinese, whatever language the page has. */
const zh = wording('zh');

const CATALOGUE: readonly Column[] = [
  ['indexNumber', 'string', (one) => one.indexNumber],
  ['title', 'string', (one) => one.title],
  ['abstract', 'string', (one) => one.abstract],
  ['madeOn', 'date', (one) => one.madeOn],
  ['publishedAt', 'datetime', (one) => one.publishedAt],
  ['documentNumber', 'string', (one) => one.documentNumber],
  ['issuers', 'string', (one) => one.issuers.join(';')],
  ['column', 'string', (one) => one.column],
  ['columnName', 'string', (one) => zh(`column.${one.column}`)],
  ['genre', 'string', (one) => one.genre],
  ['theme', 'string', (one) => one.theme],
  ['keywords', 'string', (one) => one.keywords.join(';')],
  ['validity', 'string', (one) => one.validity],
  ['effectiveOn', 'date', (one) => one.effectiveOn],
  ['endedOn', 'date', (one) => one.endedOn],
  ['version', 'integer', (one) => one.version],
  ['url', 'string', (one, { origin }) => `${origin}${infoPath(one.indexNumber)}`],
];

const DOCUMENT_FIELDS = [
  ...['indexNumber', 'title', 'documentNumber', 'issuers', 'genre', 'madeOn', 'publishedAt'],
  ...['effectiveOn', 'validity', 'endedOn', 'url'],
];
const DOCUMENTS = CATALOGUE.filter(([name]) => DOCUMENT_FIELDS.includes(name));

const fieldsOf = (columns: readonly Column[]) => columns.map(([name, type]) => ({ name, type }));

async function* publications(columns: readonly Column[], visit: Visit, narrowed = {}): AsyncGenerator<readonly Row[]> {
  for await (const batch of allPublications(visit.context, narrowed))
    yield batch.map((one) => columns.map(([, , of]) => of(one, visit)));
}

async function* reportFigures({ context }: Visit): AsyncGenerator<readonly Row[]> {
  for (const { year, publishedOn, tables } of await publishedTables(context))
    yield tables.flatMap(namedFigures).map(({ name, cell }) => [year, publishedOn, ...name, cell.text]);
}

async function* columns({ context, origin }: Visit): AsyncGenerator<readonly Row[]> {
  yield (await columnMenu(context)).map(({ column, count }) => [
    column,
    zh(`column.${column}`),
    count,
    `${origin}/info/column/${column}`,
  ]);
}

const TYPES = { text: 'string', day: 'date', 'ten-thousand-yuan': 'number', 'credit-code': 'string' } as const;

/** 双公示 on organisations, in the fields of the exchange file, without what the public may not see. */
function decisions(path: PathKind): Dataset {
  const kind = KINDS[path];
  const open = openFields(kind);
  const cellOf = (text: string | undefined, type: FieldType): Value =>
    text === undefined || text === '' ? null : type === 'number' ? Number(text) : text;
  return {
    id: path,
    fields: [
      ...open.map(({ code, name, type }) => ({ name: code, type: TYPES[type], title: name })),
      { name: 'url', type: 'string' },
    ],
    rows: async function* ({ context, origin }) {
      for await (const batch of publicDecisionFields(context, kind))
        yield batch.map(({ caseId, shown }) => [
          ...open.map(({ code, type }) => cellOf(shown[code], TYPES[type])),
          `${origin}${decisionPath(path, caseId)}`,
        ]);
    },
  };
}

async function* duties({ context, origin }: Visit): AsyncGenerator<readonly Row[]> {
  yield (await publicDuties(context)).map(({ newest, ...one }) => [
    ...[one.number, one.code, one.name, one.content, one.basis, one.column, zh(`column.${one.column}`), one.mode],
    ...[one.cycle ?? null, one.section, one.channel],
    ...[newest?.on ?? null, newest?.title ?? null, newest && `${origin}${infoPath(newest.indexNumber)}`],
  ]);
}

async function* responses({ context, origin }: Visit): AsyncGenerator<readonly Row[]> {
  for await (const batch of allResponses(context))
    yield batch.map((one) => [
      ...[one.indexNumber, one.question, one.title, one.abstract, one.publishedAt],
      `${origin}${infoPath(one.indexNumber)}`,
    ]);
}

async function* calls({ context, origin }: Visit): AsyncGenerator<readonly Row[]> {
  yield (await standingCalls(context)).map((one) => [
    ...[one.indexNumber, one.title, one.publishedOn, one.until, one.standing],
    `${origin}${infoPath(one.indexNumber)}`,
    one.feedback.map(({ indexNumber }) => `${origin}${infoPath(indexNumber)}`).join(';') || null,
  ]);
}

/** Every public list, in the order in which it is offered. */
export const DATASETS: readonly Dataset[] = [
  { id: 'catalogue', fields: fieldsOf(CATALOGUE), rows: (visit) => publications(CATALOGUE, visit) },
  {
    id: 'documents',
    fields: fieldsOf(DOCUMENTS),
    rows: (visit) => publications(DOCUMENTS, visit, { column: '20-1' }),
  },
  {
    id: 'reports',
    fields: [
      { name: 'year', type: 'integer' },
      { name: 'publishedOn', type: 'date' },
      { name: 'table', type: 'string' },
      { name: 'row', type: 'string' },
      { name: 'heading', type: 'string' },
      { name: 'value', type: 'string' },
    ],
    rows: reportFigures,
  },
  {
    id: 'duties',
    fields: [
      ...[
        'number',
        'code',
        'name',
        'content',
        'basis',
        'column',
        'columnName',
        'mode',
        'cycle',
        'section',
        'channel',
      ].map((name) => ({ name, type: 'string' as const })),
      ...[
        { name: 'newestOn', type: 'date' as const },
        { name: 'newestTitle', type: 'string' as const },
      ],
      { name: 'newestUrl', type: 'string' },
    ],
    rows: duties,
  },
  {
    id: 'concerns',
    fields: [
      { name: 'indexNumber', type: 'string' },
      { name: 'question', type: 'string' },
      { name: 'title', type: 'string' },
      { name: 'abstract', type: 'string' },
      { name: 'publishedAt', type: 'datetime' },
      { name: 'url', type: 'string' },
    ],
    rows: responses,
  },
  {
    id: 'calls',
    fields: [
      { name: 'indexNumber', type: 'string' },
      { name: 'title', type: 'string' },
      { name: 'publishedOn', type: 'date' },
      { name: 'commentsUntil', type: 'date' },
      { name: 'standing', type: 'string' },
      { name: 'url', type: 'string' },
      { name: 'feedbackUrl', type: 'string' },
    ],
    rows: calls,
  },
  {
    id: 'columns',
    fields: [
      { name: 'column', type: 'string' },
      { name: 'columnName', type: 'string' },
      { name: 'count', type: 'integer' },
      { name: 'url', type: 'string' },
    ],
    rows: columns,
  },
  decisions('licences'),
  decisions('penalties'),
];

/** What a field means, as people read it. */
export function titleOf({ name, title }: DataField, say: Say): string {
  return title ?? say(`data.field.${name}`);
}

export function dataPath(id: string): string {
  return `${ABOUT.data}/${id}`;
}

/** The schema of a list in the form of Table Schema (frictionlessdata.io), for programs that read it. */
export function schemaOf({ id, fields }: Dataset, say: Say): object {
  return {
    name: id,
    title: say(`data.${id}`),
    description: say(`data.${id}-text`),
    encoding: 'utf-8',
    fields: fields.map((field) => ({ name: field.name, type: field.type, title: titleOf(field, say) })),
    missingValues: [''],
  };
}
