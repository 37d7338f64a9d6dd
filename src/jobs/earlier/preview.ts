import { dayOf } from '../../base/day.ts';
import { isRefusal, type Reason, type Refusal, refuse } from '../../base/refusal.ts';
import { bodyText } from '../../cases/publication/body/read.ts';
import { scanWhole } from '../../cases/publication/scan/found.ts';
import { type HitKind, SECRECY_KINDS } from '../../cases/publication/scan/hit.ts';
import { type TakenOverFacts, takenContent } from '../../cases/publication/taken-over.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { numbersHere, takenByKeys } from '../../store/publication/earlier/taken-over.ts';
import { columnFor, type Judged, judge, targetOf } from './judge.ts';
import { itemsOf, type SiteSource } from './source.ts';
import type { TakeOverWish, Target } from './wish.ts';

/** What was found of a source before anything is done with it (接收预览). */
export interface TakeOverPreview {
  readonly kind: SiteSource['kind'];
  readonly total: number;
  readonly good: number;
  /** Taken over already. */
  readonly there: number;
  readonly badCount: number;
  /** What each value of the source is taken for, with one that it has. */
  readonly fields: readonly {
    readonly name: string;
    readonly target: Target | '';
    readonly sample: string;
    readonly count: number;
  }[];
  readonly columns: readonly { readonly name: string; readonly column: string; readonly count: number }[];
  readonly hits: readonly { readonly kind: HitKind; readonly count: number; readonly may: boolean }[];
  /** The first ones as they would be. */
  readonly first: readonly FirstRow[];
  readonly bad: readonly NamedItem[];
  readonly notes: readonly NamedItem[];
}

export interface NamedItem {
  readonly place: string;
  readonly title: string;
  readonly reasons: readonly Reason[];
}

export interface FirstRow extends Pick<TakenOverFacts, 'title' | 'column' | 'genre' | 'documentNumber' | 'origin'> {
  readonly place: string;
  readonly publishedOn: string;
  readonly indexNumber: string;
  readonly text: string;
  readonly files: number;
}

const FIRST = 10;
const MOST_NAMED = 200;
const BATCH = 200;

/** Every item judged, against the scan before publishing too; a refusal where the source itself cannot be read. */
export async function* judgedItems(
  { office, ...context }: Context,
  source: SiteSource,
  wish: TakeOverWish,
  seen: (values: Readonly<Record<string, string>>) => void = () => {},
  onHits: (kinds: readonly HitKind[]) => void = () => {},
): AsyncGenerator<Judged | Refusal> {
  const today = todayOf({ office, ...context });
  const settings = office.settingsOn(today);
  const judging = { wish, today, agency: office.name, pages: source.kind === 'pages' };
  for await (const raw of itemsOf(source, wish)) {
    if (isRefusal(raw)) return void (yield raw);
    seen(raw.values);
    const judged = judge(raw, judging);
    if (!judged.facts) {
      yield judged;
      continue;
    }
    const hits = scanWhole({ content: takenContent(judged.facts), attachments: [] }, new Map(), settings);
    const kinds = [...new Set(hits.map(({ kind }) => kind))];
    onHits(kinds);
    const standing = kinds.filter((kind) => !mayStand(kind, wish));
    const reasons = standing.map((hit) => ({
      code: 'takeover.hit',
      facts: { hit, text: masked(hits.find(({ kind }) => kind === hit)!.text) },
    }));
    yield standing.length > 0 ? { ...judged, facts: null, reasons } : judged;
  }
}

const mayStand = (kind: HitKind, { accepted, acceptedBecause }: TakeOverWish) =>
  accepted.includes(kind) && acceptedBecause !== '' && !SECRECY_KINDS.includes(kind);

/** Enough to find the place by. */
const masked = (text: string) => (/\d{6}/.test(text) ? `${text.slice(0, 3)}…${text.slice(-2)}` : text.slice(0, 40));

/** What taking over would do; changes nothing. */
export async function previewTakeOver(
  context: Context,
  source: SiteSource,
  wish: TakeOverWish,
): Promise<TakeOverPreview | Refusal> {
  const fields = new Map<string, { sample: string; count: number }>();
  const columns = new Map<string, number>();
  const hits = new Map<HitKind, number>();
  const first: FirstRow[] = [];
  const bad: NamedItem[] = [];
  const notes: NamedItem[] = [];
  let [total, good, there, badCount] = [0, 0, 0, 0];
  let waiting: Judged[] = [];
  const settle = async () => {
    const keys = waiting.map(({ facts }) => facts!.key);
    const known = await takenByKeys(context.db, context.office.agencyId, keys);
    const numbers = waiting.flatMap(({ facts }) => facts!.indexNumber ?? []);
    const here = await numbersHere(context.db, context.office.agencyId, numbers);
    const taken = new Set([...known.map(({ key }) => key), ...here]);
    for (const one of waiting) {
      if (taken.has(one.facts!.key) || taken.has(one.facts!.indexNumber ?? '')) there++;
      else good++;
      if (first.length < FIRST) first.push(firstRow(one));
    }
    waiting = [];
  };
  const seen = (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) {
      const before = fields.get(name) ?? (fields.size < 200 ? { sample: value.slice(0, 80), count: 0 } : null);
      if (before) fields.set(name, { ...before, count: before.count + 1 });
      if (targetOf(name, wish) === 'column') columns.set(value, (columns.get(value) ?? 0) + 1);
    }
  };
  const onHits = (kinds: readonly HitKind[]) => {
    for (const kind of kinds) hits.set(kind, (hits.get(kind) ?? 0) + 1);
  };
  for await (const one of judgedItems(context, source, wish, seen, onHits)) {
    if (isRefusal(one)) return { refused: one.refused.map((reason) => ({ ...reason, field: 'files' })) };
    total++;
    const { place, title, notes: said, reasons } = one;
    if (said.length > 0 && notes.length < MOST_NAMED) notes.push({ place, title, reasons: said });
    if (one.facts) waiting.push(one);
    else if (badCount++ < MOST_NAMED) bad.push({ place, title, reasons });
    if (waiting.length >= BATCH) await settle();
  }
  await settle();
  if (total === 0) return refuse({ code: 'takeover.nothing', field: 'files' });
  return {
    kind: source.kind,
    ...{ total, good, there, badCount, first, bad, notes },
    fields: [...fields].map(([name, { sample, count }]) => ({ name, target: targetOf(name, wish), sample, count })),
    columns: [...columns].slice(0, 200).map(([name, count]) => ({ name, column: columnFor(name, wish), count })),
    hits: [...hits].map(([kind, count]) => ({ kind, count, may: !SECRECY_KINDS.includes(kind) })),
  };
}

function firstRow({ place, facts, files }: Judged): FirstRow {
  const { title, column, genre, documentNumber, origin, indexNumber = '', publishedAt, body } = facts!;
  const text = bodyText(body).replace(/\s+/g, ' ').slice(0, 120);
  const publishedOn = dayOf(new Date(publishedAt));
  return { place, title, column, genre, documentNumber, origin, indexNumber, publishedOn, text, files: files.length };
}
