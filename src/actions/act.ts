import { createHash } from 'node:crypto';
import { type Day, dayOf } from '../base/day.ts';
import { newId } from '../base/ids.ts';
import { isRefusal, type Reason, type Refusal, refuse } from '../base/refusal.ts';
import type { Entry, FileRef } from '../cases/entry.ts';
import { lifeReasons } from '../cases/life.ts';
import type { AnyCase, GuardContext, Noun } from '../cases/noun.ts';
import type { Context } from '../store/context.ts';
import type { Transaction } from '../store/database.ts';
import { deedKey, deedMark, rememberAnswer, rememberedAnswer } from '../store/idempotency.ts';
import { append, entriesOf } from '../store/ledger.ts';
import { keepFiles, type Upload } from './files.ts';
import { readFacts } from './form-reasons.ts';
import { show } from './show.ts';

/** What a door asks for: one verb on one case, with what was filled in. */
export interface Deed {
  readonly verb: string;
  /** Absent for the verb that begins a case. */
  readonly caseId?: string;
  /** The day it took effect; today where absent. */
  readonly on?: Day;
  readonly facts: unknown;
  readonly files?: readonly Upload[];
  /** How many entries the writer has seen: someone else's entry in between is a refusal, not a surprise. */
  readonly expectedSeq?: number;
  /** Sent twice with the same key it is done once, and the first answer is given again; another deed with it is refused. */
  readonly key?: string;
}

export interface Done {
  readonly caseId: string;
  readonly number: string;
  readonly state: string;
  readonly seq: number;
  /** Told to whoever sends the deed, and kept nowhere that can be read without what they sent: the look-up code (查询码). */
  readonly lookupCode?: string;
}

/** What the program adds to the facts, and what it tells the door and nobody else. */
export interface Stamped {
  readonly stamp: Readonly<Record<string, unknown>>;
  readonly tell?: { readonly lookupCode?: string };
}

/** `files`: those that come with the deed, as they are kept. */
type Stamping = IssueContext & {
  readonly caseId: string;
  readonly examined: unknown;
  readonly files: readonly FileRef[];
};

/** Adds what only the program may write, inside the transaction (numbers, deadlines of notices, frozen papers). */
export type Stamper<Case> = (tx: Transaction, c: Case, context: Stamping, facts: never) => Promise<Stamped | Refusal>;

export type IssueContext = Context & { readonly on: Day };

/** A noun with its stampers: all that `act` needs to know of it. */
export interface Acting<Case extends AnyCase> {
  readonly noun: Noun<Case>;
  readonly stampers: Readonly<Record<string, Stamper<Case>>>;
  /** What is found in the files that come with a verb: read before the transaction, since it may take seconds. */
  readonly examine?: Readonly<Record<string, (files: readonly Upload[], facts: never) => Promise<unknown>>>;
  /** How many files may come with a verb, where it is not what a form takes. */
  readonly mostFiles?: Readonly<Record<string, number>>;
  /** The paper (告知书) that the step issues, built from the case as it is after the step, numbered, and frozen with it. */
  readonly paper?: (
    tx: Transaction,
    verb: string,
    after: Case,
    facts: unknown,
    context: IssueContext,
  ) => Promise<unknown>;
  /** The verbs whose paper can be seen before they are done. */
  readonly previews?: readonly string[];
  /** As `paper` would be, without a number; also of a step that only prepares one. Null where there is none. */
  readonly preview?: (verb: string, after: Case, facts: unknown, context: IssueContext) => unknown;
}

function dayReasons(on: Day, today: Day, lastOn: Day | undefined): Reason[] {
  if (on > today) return [{ code: 'day.in-the-future', field: 'on', facts: { on, today } }];
  if (lastOn && on < lastOn) return [{ code: 'day.before-the-last-entry', field: 'on', facts: { on, lastOn } }];
  return [];
}

/**
 * Does one verb: the only path by which anything changes. Checks the form, the state, the role, the day and the noun's
 * guard, and writes entry and projection in one transaction; refuses with every reason found, and then has written nothing.
 */
export async function act<Case extends AnyCase>(
  acting: Acting<Case>,
  context: Context,
  deed: Deed,
): Promise<Done | Refusal> {
  const { noun } = acting;
  if (!noun.facts[deed.verb]) return refuse({ code: 'life.no-such-verb', facts: { verb: deed.verb } });
  const read = readFacts(noun, deed.verb, deed.facts ?? {});
  if ('reasons' in read) return refuse(...read.reasons);
  const examine = acting.examine?.[deed.verb];
  // Files are read only for a deed that may be done: whoever may not do it costs nothing.
  const settled = examine && (await context.db.tx((tx) => settledBefore(tx, acting, context, deed, read.facts)));
  if (settled) return settled;
  const examined = await examine?.(deed.files ?? [], read.facts as never);
  return context.db.tx(async (tx) => {
    if (!deed.key) return actWithin(tx, acting, { ...context, examined }, deed, read.facts);
    const [key, mark] = sealOf(noun.name, context, deed, deed.key);
    const before = await rememberedAnswer<Done>(tx, key, mark);
    if (before) return before;
    const done = await actWithin(tx, acting, { ...context, examined }, deed, read.facts);
    if (!isRefusal(done)) await rememberAnswer(tx, key, mark, done);
    return done;
  });
}

/** The answer that stands before any file is read: the one that was given to this deed already, or why it may not be done. */
async function settledBefore<Case extends AnyCase>(
  tx: Transaction,
  acting: Acting<Case>,
  context: Context,
  deed: Deed,
  facts: object,
): Promise<Done | Refusal | null> {
  const before = deed.key
    ? await rememberedAnswer<Done>(tx, ...sealOf(acting.noun.name, context, deed, deed.key))
    : null;
  if (before) return before;
  const standing = await stand(tx, acting, context, deed, facts);
  return isRefusal(standing) ? standing : null;
}

/** The key under which the answer to a deed is kept, and the mark of what was asked. */
const sealOf = (noun: string, { office, actor }: Context, deed: Deed, key: string) =>
  [deedKey(office.agencyId, actor.id, key), deedMark(contentOf(noun, deed))] as const;

/** What makes two deeds the same one. */
function contentOf(noun: string, { verb, caseId, on, facts, files = [] }: Deed): unknown {
  const hashed = files.map(({ name, bytes, purpose }) => [
    name,
    purpose ?? 'attachment',
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  return [noun, verb, caseId ?? null, on ?? null, facts ?? {}, hashed];
}

/** A deed that nothing stands against, with the case as it is after it; nothing is written but what its stamper took. */
interface Prepared<Case> {
  readonly on: Day;
  readonly before: Case;
  readonly after: Case;
  readonly afterWith: (stamp: object | undefined) => Case;
  readonly entryWith: (stamp: object | undefined) => Omit<Entry, 'seq' | 'prev' | 'hash'>;
  readonly last: Entry | null;
  readonly stamped: Stamped | undefined;
}

/** The case that a deed is about, as it stands; refused where life, role, day or guard are against the deed. */
async function stand<Case extends AnyCase>(
  tx: Transaction,
  { noun }: Acting<Case>,
  context: Context,
  deed: Deed,
  facts: object,
): Promise<{ readonly entries: readonly Entry[]; readonly before: Case; readonly on: Day } | Refusal> {
  const agencyId = context.office.agencyId;
  const entries = deed.caseId ? await entriesOf(tx, agencyId, deed.caseId) : [];
  if (deed.caseId && entries[0]?.noun !== noun.name) return refuse({ code: 'case.not-found' });
  if (deed.expectedSeq !== undefined && deed.expectedSeq !== entries.length) return refuse({ code: 'ledger.moved-on' });
  const before = noun.fold(entries);
  const today = dayOf(context.now);
  const on = deed.on ?? today;
  const guardContext: GuardContext = {
    actor: context.actor,
    on,
    today,
    calendar: context.office.calendar,
    filePurposes: (deed.files ?? []).map((file) => file.purpose ?? 'attachment'),
    settings: context.office.settingsOn(on),
    settingsOn: context.office.settingsOn,
  };
  const reasons = [
    ...lifeReasons(noun.life, before.state, deed.verb, context.actor),
    ...dayReasons(on, today, entries.at(-1)?.on),
  ];
  if (reasons.length === 0) reasons.push(...noun.guard(deed.verb, before, guardContext, facts));
  return reasons.length > 0 ? refuse(...reasons) : { entries, before, on };
}

/** Checks the deed and stamps it, inside the transaction: all of `act` but the paper and the entry. */
export async function prepare<Case extends AnyCase>(
  tx: Transaction,
  acting: Acting<Case>,
  context: Context & { readonly examined: unknown },
  deed: Deed,
  facts: object,
): Promise<Prepared<Case> | Refusal> {
  const { noun, stampers } = acting;
  const agencyId = context.office.agencyId;
  const standing = await stand(tx, acting, context, deed, facts);
  if (isRefusal(standing)) return standing;
  const { entries, before, on } = standing;
  const caseId = deed.caseId ?? newId(context.now.getTime());
  const files = await keepFiles(tx, agencyId, deed.files ?? [], acting.mostFiles?.[deed.verb]);
  if (isRefusal(files)) return files;
  const stamped = await stampers[deed.verb]?.(tx, before, { ...context, on, caseId, files }, facts as never);
  if (isRefusal(stamped)) return stamped;
  const entryWith = (stamp: object | undefined) => ({
    agencyId,
    caseId,
    noun: noun.name,
    verb: deed.verb,
    on,
    at: context.now.toISOString(),
    by: context.actor,
    facts: stamp ? { ...facts, stamp } : facts,
    files,
  });
  const afterWith = (stamp: object | undefined) =>
    noun.fold([...entries, { ...entryWith(stamp), seq: entries.length + 1, prev: '', hash: '' }]);
  const after = afterWith(stamped?.stamp);
  return { on, before, after, afterWith, entryWith, last: entries.at(-1) ?? null, stamped };
}

/** As `act`, as part of another deed: in its transaction, with facts that were read already. */
export async function actWithin<Case extends AnyCase>(
  tx: Transaction,
  acting: Acting<Case>,
  context: Context & { readonly examined: unknown },
  deed: Deed,
  facts: object,
): Promise<Done | Refusal> {
  const prepared = await prepare(tx, acting, context, deed, facts);
  if (isRefusal(prepared)) return prepared;
  const { on, stamped, entryWith, before, afterWith, last } = prepared;
  const paper = await acting.paper?.(tx, deed.verb, prepared.after, facts, { ...context, on });
  const stamp = paper ? { ...stamped?.stamp, paper } : stamped?.stamp;
  const after = afterWith(stamp);
  const written = await append(tx, entryWith(stamp), last, acting.noun.row(after));
  if (isRefusal(written)) return written;
  const { agencyId, caseId } = entryWith(stamp);
  await show(
    tx,
    agencyId,
    caseId,
    acting.noun.shown?.(before) ?? null,
    acting.noun.shown?.(after) ?? null,
    context.now,
  );
  return { caseId, number: after.number, state: after.state, seq: written.seq, ...stamped?.tell };
}
