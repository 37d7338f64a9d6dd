import { MOST_TAKEN_FILES } from '../../actions/publication/take-over.ts';
import { schemaReasons } from '../../actions/schema-reasons.ts';
import { type Day, dayOf } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { escapeText } from '../../cases/publication/body/blocks.ts';
import { type TakenOverFacts, takenOverFacts, takenReasons } from '../../cases/publication/taken-over.ts';
import { ATTACHABLE } from '../../papers/attachment.ts';
import type { RawFile, RawItem } from '../../papers/site/raw.ts';
import type { Column } from '../../rules/publication/columns.ts';
import { regulatoryKind } from '../../rules/publication/genres.ts';
import { guessColumn, guessGenre, guessTarget, rankOf } from './guess.ts';
import { readDay, readMoment } from './moment.ts';
import type { TakeOverWish, Target } from './wish.ts';

/** An item of the earlier site, and what becomes of it. */
export interface Judged {
  readonly place: string;
  readonly title: string;
  /** Null where it cannot be taken over as it is. */
  readonly facts: TakenOverFacts | null;
  readonly files: readonly RawFile[];
  readonly reasons: readonly Reason[];
  /** What is said of an item that is taken over all the same. */
  readonly notes: readonly Reason[];
}

export interface Judging {
  readonly wish: TakeOverWish;
  readonly today: Day;
  readonly agency: string;
  /** Where the places of items are paths of pages, which had an address each. */
  readonly pages: boolean;
}

/** What a value is taken for: as the clerk says, else by its name. */
export const targetOf = (name: string, { fields }: TakeOverWish): Target | '' => fields[name] ?? guessTarget(name);

/** The first value that is taken for a thing; those that the clerk named come first. */
function firstValue({ values }: RawItem, target: Target, wish: TakeOverWish): string {
  const names = Object.keys(values).filter((name) => targetOf(name, wish) === target);
  const order = (name: string) => (wish.fields[name] === target ? -1 : rankOf(target, name));
  const [name] = names.sort((a, b) => order(a) - order(b));
  return name === undefined ? '' : values[name]!;
}

/** The column here that a column there means. */
export const columnFor = (name: string, { columns, column }: TakeOverWish): Column =>
  columns[name] ?? (name === '' ? null : guessColumn(name)) ?? column;

/** Says of an item what it would be here, or everything that stands against it. Whether it is here already, the ledger says. */
export function judge(raw: RawItem, { wish, today, agency, pages }: Judging): Judged {
  if (raw.own) return judgeOwn(raw, raw.own, wish, today);
  const value = (target: Target) => firstValue(raw, target, wish);
  const title = value('title').slice(0, 300);
  const reasons: Reason[] = [...raw.reasons];
  const notes: Reason[] = [];
  const need = (field: string, found: unknown) => {
    if (!found && raw.reasons.length === 0) reasons.push({ code: 'takeover.missing', field });
  };
  need('title', title);
  const moment = readMoment(value('publishedAt'));
  if (value('publishedAt') !== '' && !moment)
    reasons.push({ code: 'takeover.no-day', field: 'publishedAt', facts: { text: value('publishedAt').slice(0, 40) } });
  else need('publishedAt', moment);
  const body = raw.body ?? asHtml(value('body'));
  if (body === '' && raw.files.length === 0) need('body', '');
  for (const file of raw.missing)
    (wish.lenient ? notes : reasons).push({ code: 'takeover.file-missing', field: 'files', facts: { file } });
  const [files, others] = sorted(raw.files);
  for (const { name } of others)
    (wish.lenient ? notes : reasons).push({ code: 'file.kind-not-accepted', field: 'files', facts: { name } });
  if (raw.files.length > MOST_TAKEN_FILES)
    reasons.push({ code: 'file.too-many', field: 'files', facts: { limit: MOST_TAKEN_FILES } });
  const abstract = value('abstract');
  if (abstract.length > 300) notes.push({ code: 'takeover.cut', field: 'abstract', facts: { limit: 300 } });
  const place = { title, files, place: raw.place, notes };
  if (reasons.length > 0 || !moment) return { ...place, facts: null, reasons };
  const genre = guessGenre(value('genre'), title) ?? wish.genre;
  const indexNumber = value('indexNumber').replace(/\s+/g, '');
  const addresses = addressesOf(value('address'), raw.place, wish.base, pages);
  const read = takenOverFacts.safeParse({
    title,
    genre,
    column: regulatoryKind(genre) ? '20-1' : columnFor(value('column'), wish),
    theme: value('theme').slice(0, 40),
    documentNumber: value('documentNumber'),
    issuers: listOf(value('issuers'))
      .slice(0, 10)
      .concat(value('issuers') === '' ? [wish.issuer || agency] : []),
    keywords: listOf(value('keywords').replaceAll(' ', ';'))
      .filter((one) => one.length <= 30)
      .slice(0, 15),
    madeOn: readDay(value('madeOn')) ?? undefined,
    effectiveOn: readDay(value('effectiveOn')) ?? undefined,
    formerAddresses: addresses,
    abstract: abstract.slice(0, 300),
    body,
    publishedAt: moment,
    ...(indexNumber ? { indexNumber } : {}),
    key: indexNumber || addresses[0] || `${raw.place} ${dayOf(new Date(moment))} ${title}`.slice(0, 480),
    origin: addresses[0] ?? raw.place,
    accepted: wish.accepted,
    acceptedBecause: wish.acceptedBecause,
  });
  if (!read.success) return { ...place, facts: null, reasons: schemaReasons(read.error) };
  const late = takenReasons(read.data, today);
  const facts = { ...read.data, body: others.reduce(withoutPicture, read.data.body) };
  return { ...place, facts: late.length > 0 ? null : facts, reasons: late };
}

/** An item of our own export: as it is, with its own number. */
function judgeOwn(raw: RawItem, own: Readonly<Record<string, unknown>>, wish: TakeOverWish, today: Day): Judged {
  const { accepted, acceptedBecause } = wish;
  const given = Object.entries(own).filter(([, value]) => value !== null);
  const key = raw.place;
  const origin = String(own.origin ?? own.url ?? key);
  const read = takenOverFacts.safeParse({ ...Object.fromEntries(given), key, origin, accepted, acceptedBecause });
  const place = { place: key, title: String(own.title ?? ''), files: raw.files, notes: [] };
  if (!read.success) return { ...place, facts: null, reasons: schemaReasons(read.error) };
  const reasons = takenReasons(read.data, today);
  return { ...place, facts: reasons.length > 0 ? null : read.data, reasons };
}

/** What can be attached, and what cannot. */
function sorted(files: readonly RawFile[]): readonly [RawFile[], RawFile[]] {
  const may = ({ path }: RawFile) => ATTACHABLE.includes(path.toLowerCase().split('.').at(-1)!);
  return [files.filter(may), files.filter((file) => !may(file))];
}

function withoutPicture(body: string, { mark }: RawFile): string {
  const picture = new RegExp(
    `<figure><img src="files/${mark}"[^>]*>(?:<figcaption>.*?</figcaption>)?</figure>\\n?`,
    'gs',
  );
  return mark ? body.replace(picture, '') : body;
}

const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;；,，、|]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** HTML as it is; plain text as paragraphs. */
function asHtml(text: string): string {
  if (text === '' || /<(?:p|div|br|table|span|h\d|ul|ol|img|a)[\s>/]/i.test(text)) return text;
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('');
}

/** Where it stood: its own address, else that of its page; and that of the folder whose first page it is. */
function addressesOf(said: string, place: string, base: string, pages: boolean): string[] {
  const own = /^(?:https?:\/\/[^/\s]+)?\/\S*$/.test(said) ? said : pages ? encodeURI(place) : '';
  if (own === '') return [];
  const whole = own.startsWith('http') ? own : base ? new URL(own, base).href : own.startsWith('/') ? own : `/${own}`;
  const address = /^https?:\/\/[^/]+$/.test(whole) ? `${whole}/` : whole;
  const folder = address.replace(/\/(?:index|default)\.s?html?$/i, '/');
  return [...new Set([address, folder])].filter((one) => one !== '/' && one.length <= 500);
}
