import type { Day } from '../../../base/day.ts';
import type { Entry, FileRef } from '../../../cases/entry.ts';
import type { Block } from '../../../cases/publication/body/blocks.ts';
import { picturesOf, readBody } from '../../../cases/publication/body/read.ts';
import type { FiscalContent } from '../../../cases/publication/fiscal/content.ts';
import { publication } from '../../../cases/publication/noun.ts';
import type { Version } from '../../../cases/publication/publication.ts';
import type { InterpretationForm } from '../../../rules/publication/interpretation.ts';
import { findByNumber } from '../../../store/case-index.ts';
import type { Context } from '../../../store/context.ts';
import { findFile } from '../../../store/files.ts';
import { entriesOf } from '../../../store/ledger.ts';
import { findLinked, findNeighbours, findReplaced, type LinkedShown } from '../../../store/publication/column.ts';
import { findGone } from '../../../store/publication/earlier/taken-over.ts';
import { findShown } from '../../../store/publication/find-shown.ts';
import { type ShownInterpretation, shownInterpretationsOf } from '../../../store/publication/interpretations.ts';
import { differenceOf, type VersionDifference } from '../../publication/publication.ts';
import { findPublication, type ListedPublication } from '../publications.ts';
import { type StandingCall, standingCall } from './calls.ts';

export interface PublicVersion {
  readonly version: number;
  readonly publishedOn: Day;
  /** Why it corrects the one before; empty for the first. */
  readonly reason: string;
  /** What it changes in the version before it; null for the first that is shown. */
  readonly difference: VersionDifference | null;
}

/** A publication as its own page shows it. */
export interface PublicItem extends ListedPublication {
  readonly blocks: readonly Block[];
  readonly attachments: readonly FileRef[];
  /** The tables of a 预算 or 决算; null for what has none. */
  readonly fiscal: FiscalContent | null;
  /** Newest first. */
  readonly versions: readonly PublicVersion[];
  /** What took its place: a publication that is shown, else what was recorded of it; null where nothing did. */
  readonly successor: LinkedShown | { readonly text: string } | null;
  readonly replaced: readonly LinkedShown[];
  /** The document that it interprets (政策解读), and what interprets it, as far as they are shown. */
  readonly interprets: LinkedShown | null;
  /** 解读形式, where it is an interpretation. */
  readonly forms: readonly InterpretationForm[];
  /** 第一解读人. */
  readonly firstInterpreter: string;
  readonly interpretations: readonly ShownInterpretation[];
  /** The call for comments (征求意见) that it is, with why it is shorter than 30 days; and the call that it reports on. */
  readonly call: (StandingCall & { readonly shorterBecause: string }) | null;
  readonly reportsOn: LinkedShown | null;
  /** That it was published on an earlier site first (原网站), and when it came here. */
  readonly takenOver: { readonly on: Day; readonly origin: string } | null;
  /** What the public asks, where it is a response to that (回应关切); else empty. */
  readonly question: string;
  readonly newer: LinkedShown | null;
  readonly older: LinkedShown | null;
}

/** 已撤回: that it was there, until when, and why it is not. */
export interface WithdrawnItem {
  readonly withdrawnOn: Day;
  readonly reason: string;
}

/** What differs in a version without being shown is no difference to a reader. */
const HIDDEN = [
  'openness',
  'opennessReason',
  'ground',
  'otherDays',
  'otherDaysBasis',
  'formerAddresses',
  'interprets',
  'forms',
  'shorterBecause',
  'commentsHere',
  'reportsOn',
  'concern',
];

/** What is published under the index number (索引号), or that it was withdrawn; null where there never was such a thing. */
export async function publicItem(context: Context, indexNumber: string): Promise<PublicItem | WithdrawnItem | null> {
  const { db, office } = context;
  const listed = await findPublication(context, indexNumber);
  if (!listed) return withdrawnItem(context, indexNumber);
  const entries = await entriesOf(db, office.agencyId, listed.caseId);
  const c = publication.fold(entries);
  const shown = c.versions.at(-1)!;
  const { interpretsId, forms = [], firstInterpreter = '', reportsOnId, commentsUntil } = shown.content;
  const { shorterBecause = '' } = shown.content;
  const [neighbours, replaced, successor, interprets, interpretations, call, reportsOn] = await Promise.all([
    findNeighbours(db, office.agencyId, listed.caseId),
    findReplaced(db, office.agencyId, listed.caseId),
    c.successorId
      ? findLinked(db, office.agencyId, c.successorId)
      : c.successor
        ? findShown(db, office.agencyId, c.successor)
        : null,
    interpretsId ? findLinked(db, office.agencyId, interpretsId) : null,
    shownInterpretationsOf(db, office.agencyId, listed.caseId),
    commentsUntil ? standingCall(context, listed.caseId) : null,
    reportsOnId ? findLinked(db, office.agencyId, reportsOnId) : null,
  ]);
  return {
    ...listed,
    blocks: readBody(shown.content.body).blocks,
    attachments: shown.attachments.filter(({ hash }) => !picturesOf(shown.content.body).includes(hash)),
    fiscal: shown.content.fiscal ?? null,
    versions: versionsSince(c.versions, withdrawnBefore(entries)),
    successor: successor ?? (c.successor ? { text: c.successor } : null),
    replaced,
    interprets,
    forms,
    firstInterpreter,
    interpretations,
    call: call && { ...call, shorterBecause },
    reportsOn,
    takenOver: c.takenOver && { on: c.takenOver.on, origin: c.takenOver.origin },
    question: shown.content.question ?? '',
    ...neighbours,
  };
}

const PUBLISHING = ['publish', 'take-over'];

/** How many versions were published before the last withdrawal: what was taken down comes back in no difference. */
function withdrawnBefore(entries: readonly Entry[]): number {
  const last = entries.findLastIndex(({ verb }) => verb === 'withdraw');
  return entries.slice(0, Math.max(last, 0)).filter(({ verb }) => PUBLISHING.includes(verb)).length;
}

function versionsSince(versions: readonly Version[], from: number): PublicVersion[] {
  const open = versions.slice(from);
  return open
    .map((one, i) => ({
      version: one.version,
      publishedOn: one.publishedOn,
      reason: one.reason,
      difference: i === 0 ? null : visible(differenceOf(open[i - 1]!, one)),
    }))
    .reverse();
}

function visible(difference: VersionDifference): VersionDifference {
  return { ...difference, fields: difference.fields.filter(({ field }) => !HIDDEN.includes(field)) };
}

async function withdrawnItem({ db, office }: Context, indexNumber: string): Promise<WithdrawnItem | null> {
  const row = await findByNumber(db, office.agencyId, 'publication', indexNumber);
  if (!row) return null;
  const { withdrawn, versions } = publication.fold(await entriesOf(db, office.agencyId, row.caseId));
  return withdrawn && versions.length > 0 ? { withdrawnOn: withdrawn.on, reason: withdrawn.reason } : null;
}

/** What stood at an address of an earlier site and was withdrawn here; null where there was none. */
export async function withdrawnByAddress(context: Context, path: string): Promise<WithdrawnItem | null> {
  const indexNumber = await findGone(context.db, context.office.agencyId, path);
  return indexNumber === null ? null : withdrawnItem(context, indexNumber);
}

/** An attachment or a picture of what is shown under the index number, with its bytes; null for any other file. */
export async function publicFile(
  { db, office }: Context,
  indexNumber: string,
  hash: string,
): Promise<(FileRef & { readonly bytes: Uint8Array }) | null> {
  const shown = await findShown(db, office.agencyId, indexNumber);
  if (!shown) return null;
  const { versions } = publication.fold(await entriesOf(db, office.agencyId, shown.caseId));
  const { attachments } = versions.at(-1)!;
  const ref = attachments.find((file) => file.hash === hash);
  if (!ref) return null;
  const kept = await findFile(db, office.agencyId, hash);
  return kept && { ...kept, ...ref, bytes: kept.bytes };
}
