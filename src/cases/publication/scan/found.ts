import { createHash } from 'node:crypto';
import type { FileRef } from '../../entry.ts';
import { linksOf } from '../body/links.ts';
import { bodyText, picturesOf } from '../body/read.ts';
import type { Content, Whole } from '../content.ts';
import { type FiscalContent, tablesOf } from '../fiscal/content.ts';
import { formatMoney } from '../fiscal/money.ts';
import { scanText } from '../scan.ts';
import type { FileText, HiddenWay } from './file-text.ts';
import type { Hit, HitKind, HitPart } from './hit.ts';
import type { ScanLists } from './wording.ts';

/** A hit (命中) of a version, as it stands in the entry that submitted it. */
export interface FoundHit {
  /** Of the passage: as long as the line it stands in is the same, so is this, in whichever version. */
  readonly key: string;
  readonly kind: HitKind;
  readonly text: string;
  readonly better?: string;
  readonly blocks: boolean;
  readonly part: HitPart;
  /** The attachment: its hash and name, and the page or sheet; of the tables of a 预算 or 决算 the name alone. */
  readonly file?: string;
  readonly name?: string;
  readonly at?: string;
  /** How it is hidden, where a reader does not see it. */
  readonly way?: HiddenWay;
  /** What stands around it in its line. */
  readonly before: string;
  readonly after: string;
  /** In how many places the same line has it. */
  readonly times: number;
}

const AROUND = 24;
const LONGEST = 200;

type Place = Pick<FoundHit, 'part' | 'file' | 'name' | 'at' | 'way'>;

/**
 * All that a person must decide on before this is published: in title, abstract, keywords, question and body, in the tables of
 * a 预算 or 决算, and in every attachment, what is hidden in it included. An attachment that nobody could read is a hit itself,
 * but for pictures that the body shows.
 */
export function scanWhole(
  { content, attachments }: Whole,
  texts: ReadonlyMap<string, FileText>,
  lists: ScanLists,
): FoundHit[] {
  const shown = picturesOf(content.body);
  const hits = [
    ...partsOf(content).flatMap(([part, text]) => hitsIn(text, { part }, lists)),
    ...hitsOfTables(content.fiscal, lists),
    ...attachments
      .filter(({ hash }) => !shown.includes(hash))
      .flatMap((file) => hitsOfFile(file, texts.get(file.hash), lists)),
  ];
  const byKey = new Map<string, FoundHit>();
  for (const hit of hits)
    byKey.set(hit.key, { ...(byKey.get(hit.key) ?? hit), times: (byKey.get(hit.key)?.times ?? 0) + 1 });
  return [...byKey.values()];
}

/**
 * Codes and names of subjects, amounts as they are printed, notes and text. Each stands in a line of its own, so that what was
 * decided on a name holds though an amount beside it is mended.
 */
function hitsOfTables(fiscal: FiscalContent | undefined, lists: ScanLists): FoundHit[] {
  if (!fiscal) return [];
  const tables = tablesOf(fiscal).flatMap(({ form, rows, note }) => {
    const lines = rows.flatMap(({ id, name, cells }) => [
      ...[id, name],
      ...Object.values(cells).map((cell) => formatMoney(cell, fiscal.unit)),
    ]);
    return hitsIn([...lines, note].join('\n'), { part: 'fiscal', name: form.name }, lists);
  });
  return [...tables, ...hitsIn(fiscal.prose, { part: 'fiscal' }, lists)];
}

/** All the text that is published with it, a line for each thing that stands by itself. */
function partsOf(content: Content): [HitPart, string][] {
  const lines = (part: 'issuers' | 'keywords' | 'formerAddresses'): [HitPart, string] => [
    part,
    content[part].join('\n'),
  ];
  return [
    ['title', content.title],
    ['abstract', content.abstract],
    ['question', content.question ?? ''],
    ['body', bodyText(content.body)],
    ['links', linksOf(content.body).map(decoded).join('\n')],
    ['documentNumber', content.documentNumber],
    ['theme', content.theme],
    lines('issuers'),
    lines('keywords'),
    ['shorterBecause', content.shorterBecause ?? ''],
    lines('formerAddresses'),
    ['firstInterpreter', content.firstInterpreter ?? ''],
  ];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function hitsOfFile({ hash, name }: FileRef, text: FileText | undefined, lists: ScanLists): FoundHit[] {
  const place = { part: 'file', file: hash, name } as const;
  if (!text) return [unread({ ...place, at: '' })];
  return [
    ...hitsIn(name, place, lists),
    ...text.parts.flatMap(({ at, text: said }) => hitsIn(said, { ...place, at }, lists)),
    ...text.hidden.flatMap(({ at, way, text: said }) => [
      hiddenHit(said, { ...place, at, way }),
      ...hitsIn(said, { ...place, at, way }, lists),
    ]),
    ...(text.unread.length > 0 ? [unread({ ...place, at: text.unread.join('、') })] : []),
  ];
}

function hitsIn(text: string, place: Place, lists: ScanLists): FoundHit[] {
  return scanText(text, lists).map((hit) => {
    const from = text.lastIndexOf('\n', hit.start - 1) + 1;
    const end = text.indexOf('\n', hit.end);
    const to = end === -1 ? text.length : end;
    return found(hit, place, text.slice(from, to), {
      before: text.slice(Math.max(from, hit.start - AROUND), hit.start),
      after: text.slice(hit.end, Math.min(to, hit.end + AROUND)),
    });
  });
}

const hiddenHit = (text: string, place: Place) => found({ kind: 'hidden', text, blocks: false }, place, text);

/** Nobody knows what is in it: another file is another hit. */
const unread = (place: Place) => found({ kind: 'unread', text: '', blocks: false }, place, place.file ?? '');

function found(
  { kind, text, better, blocks }: Pick<Hit, 'kind' | 'text' | 'better' | 'blocks'>,
  place: Place,
  line: string,
  around = { before: '', after: '' },
): FoundHit {
  const passage = [kind, place.part, place.name ?? '', place.way ?? '', text, line, kind === 'unread' ? place.at : ''];
  const key = createHash('sha256').update(JSON.stringify(passage)).digest('hex').slice(0, 24);
  const cut = [...text].slice(0, LONGEST).join('');
  return { key, kind, text: cut, ...(better ? { better } : {}), blocks, ...place, ...around, times: 1 };
}
