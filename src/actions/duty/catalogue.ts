import { isRefusal, type Reason, type Refusal, refuse } from '../../base/refusal.ts';
import { DUTY_FACTS, type DutyExtra, type DutyTerms, duty } from '../../cases/duty.ts';
import {
  CATALOGUE_FIELDS,
  type CatalogueField,
  type CatalogueRead,
  type CatalogueRow,
  readCatalogue,
} from '../../papers/duty/catalogue-file.ts';
import { readRows } from '../../papers/sheet/read-rows.ts';
import { casesOf, type IndexedCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { rehearse } from '../rehearse.ts';

/** More items no agency has; and few enough to be recorded at once. */
export const MOST_ITEMS = 500;

/** What becomes of a row: an item that is new, one that changes, one that is as the catalogue has it, or none of them. */
export interface JudgedItem {
  readonly row: number;
  /** 编号 of the item that the row is of; empty for a new one. */
  readonly number: string;
  readonly name: string;
  readonly what: 'new' | 'changed' | 'same' | 'bad';
  /** Which of its columns differ. */
  readonly changes: readonly CatalogueField[];
  readonly reasons: readonly Reason[];
}

export interface CatalogueJudged {
  readonly items: readonly JudgedItem[];
  readonly unknown: readonly string[];
  /** Items of the catalogue that the file does not name: they stay as they are. */
  readonly untouched: readonly { readonly number: string; readonly name: string }[];
}

type Judged = JudgedItem & { readonly caseId: string | null; readonly facts: object };

/** Says of every row of a file of a catalogue (CSV, XLSX) what becomes of it. Changes nothing. */
export async function judgeCatalogue(context: Context, bytes: Uint8Array): Promise<CatalogueJudged | Refusal> {
  const judged = await judge(context, bytes);
  if (isRefusal(judged)) return judged;
  return { ...judged, items: judged.items.map(({ caseId: _, facts: __, ...item }) => item) };
}

/** Records the new and the changed items of a file, all or none of them; its faulty rows are left to be mended and sent again. */
export async function importCatalogue(
  context: Context,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<{ readonly added: number; readonly changed: number } | Refusal> {
  const judged = await judge(context, bytes);
  if (isRefusal(judged)) return judged;
  const wanted = judged.items.filter(({ what }) => what === 'new' || what === 'changed');
  if (wanted.length === 0) return refuse({ code: 'duty.nothing-to-import', field: 'file' });
  return context.db.tx(async (tx) => {
    const within = { ...context, db: { ...context.db, query: tx.query, tx: (work) => work(tx) } as Context['db'] };
    for (const { row, what, caseId, facts } of wanted) {
      const deed =
        what === 'new'
          ? { verb: 'define', facts }
          : { verb: 'change', caseId: caseId!, facts: { ...facts, why: `导入《${name}》第${row}行` } };
      const done = await act(ACTING.duty, within, deed);
      if (isRefusal(done)) return done;
    }
    const count = (of: JudgedItem['what']) => wanted.filter(({ what }) => what === of).length;
    return { added: count('new'), changed: count('changed') };
  });
}

async function judge(
  context: Context,
  bytes: Uint8Array,
): Promise<
  { items: readonly Judged[]; unknown: readonly string[]; untouched: CatalogueJudged['untouched'] } | Refusal
> {
  const file = readRows(bytes);
  if (isRefusal(file)) return { refused: file.refused.map((reason) => ({ ...reason, field: 'file' })) };
  const read = readCatalogue(file.rows);
  if (!read) return refuse({ code: 'duty.no-catalogue', field: 'file' });
  if (read.rows.length > MOST_ITEMS)
    return refuse({
      code: 'read.too-many-lines',
      field: 'file',
      facts: { lines: read.rows.length, limit: MOST_ITEMS },
    });
  const known = await casesOf(context.db, context.office.agencyId, 'duty');
  const places = placesOf(known);
  const seen = new Map<string, number>();
  const items = read.rows.map((row) => judgeRow(context, read, row, places, seen));
  const touched = new Set(items.map(({ caseId }) => caseId));
  const untouched = known
    .filter(({ state, caseId }) => state === 'active' && !touched.has(caseId))
    .map(({ number, title }) => ({ number, name: title }));
  return { items, unknown: read.unknown, untouched };
}

type Places = ReturnType<typeof placesOf>;

const termsOf = ({ extra }: IndexedCase): DutyTerms & { from: string } =>
  (extra as unknown as DutyExtra).history.at(-1)! as never;

function placesOf(known: readonly IndexedCase[]) {
  const active = known.filter(({ state }) => state === 'active');
  return {
    byNumber: new Map(known.map((one) => [one.number, one])),
    byCode: new Map(active.flatMap((one) => (termsOf(one).code ? [[termsOf(one).code, one] as const] : []))),
    byName: new Map(active.map((one) => [`${termsOf(one).column} ${one.title}`, one])),
  };
}

/** By 编号, else by 事项编码, else by name and column: an item that is there already is not recorded a second time. */
function itemOf({ number, given }: CatalogueRow, { byNumber, byCode, byName }: Places): IndexedCase | Reason | null {
  if (number !== '') {
    const one = byNumber.get(number);
    if (!one) return { code: 'duty.no-such', field: 'number', facts: { number } };
    return one.state === 'active' ? one : { code: 'duty.retired', field: 'number', facts: { number } };
  }
  return byCode.get(String(given.code ?? '')) ?? byName.get(`${given.column} ${given.name}`) ?? null;
}

function judgeRow(
  context: Context,
  { fields }: CatalogueRead,
  row: CatalogueRow,
  places: Places,
  seen: Map<string, number>,
): Judged {
  const name = String(row.given.name ?? '');
  const of = itemOf(row, places);
  const one = of && 'caseId' in of ? of : null;
  const before = one && termsOf(one);
  const kept =
    before && Object.fromEntries(Object.entries(before).filter(([field]) => !fields.includes(field as never)));
  const { from: said, ...given }: Record<string, unknown> = { ...kept, ...row.given };
  // The day from which it holds already is the one that the file was written with.
  const from = said === before?.from ? undefined : said;
  const facts = { ...given, ...(from === undefined ? {} : { from }) };
  const reasons = [...row.reasons, ...(of && !one ? [of as Reason] : []), ...twice(row, one, seen)];
  const more = reasons.length > 0 ? [] : rehearse(duty, context, { verb: 'define', facts });
  const all = [...reasons, ...more];
  const changes = before && all.length === 0 ? changesOf(before, facts) : [];
  const what = all.length > 0 ? 'bad' : !before ? 'new' : changes.length > 0 ? 'changed' : 'same';
  return {
    ...{ row: row.row, number: one?.number ?? '', name: name || (one?.title ?? ''), what, changes, reasons: all },
    ...{ caseId: one?.caseId ?? null, facts },
  };
}

/** Two rows of one item, or of one code. */
function twice({ row, given }: CatalogueRow, one: IndexedCase | null, seen: Map<string, number>): Reason[] {
  const keys = [one?.caseId ?? `${given.column} ${given.name}`, ...(given.code ? [`code ${given.code}`] : [])];
  const before = keys.map((key) => seen.get(key)).find((at) => at !== undefined);
  for (const key of keys) if (!seen.has(key)) seen.set(key, row);
  return before === undefined ? [] : [{ code: 'duty.row-twice', field: 'name', facts: { row: before } }];
}

function changesOf(before: DutyTerms, facts: object): CatalogueField[] {
  const plain = (terms: object) => DUTY_FACTS.define.omit({ from: true }).parse(terms) as Record<string, unknown>;
  const [was, is] = [plain(before), plain(facts)];
  return CATALOGUE_FIELDS.filter((field) =>
    field === 'from' ? 'from' in facts : (was[field] ?? '') !== (is[field] ?? ''),
  );
}
