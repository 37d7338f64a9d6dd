import { renderBlocks } from '../../cases/publication/body/blocks.ts';
import { type Change, linesBetween, type Run, runsBetween } from '../../cases/publication/body/difference.ts';
import { bodyText, readBody } from '../../cases/publication/body/read.ts';
import { type Content, contentHash, type Whole } from '../../cases/publication/content.ts';
import {
  type CellChange,
  cellsBetween,
  type HeadChange,
  headBetween,
} from '../../cases/publication/fiscal/difference.ts';
import { publication, publicationClock } from '../../cases/publication/noun.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { type SameNumber, sameDocumentNumber } from '../../store/publication/lists.ts';
import { type CaseView, findCaseView } from '../case-view.ts';
import { type AnsweredConcern, answeredConcern } from '../concern/answered.ts';
import { type CommentsView, commentsView } from './comments.ts';
import { type InterpretationView, interpretationView } from './interpretation.ts';
import { type PublicationDue, publicationDueView } from './list.ts';
import { type ScanView, scanView } from './scan.ts';

/** One field of the comparison with the version before. */
export interface FieldChange {
  readonly field: string;
  readonly runs: readonly Run[];
}

/** What a new version changes in the one that was published before it. */
export interface VersionDifference {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly FieldChange[];
  /** Of the body, line by line; none where it is the same. */
  readonly body: readonly Change[];
  /** Of the tables of a 预算 or 决算: old value and new. */
  readonly cells: readonly CellChange[];
  /** Of what is said of them as a whole: the day of approval, the unit, the numbers of 三公. */
  readonly head: readonly HeadChange[];
  readonly attachments: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

export interface PublicationView extends CaseView<PublicationCase> {
  readonly due: PublicationDue | null;
  /** The body as a page shows it: pictures lead to where staff have their bytes. */
  readonly shownBody: string;
  readonly contentHash: string;
  /** The working version against the newest published one; null where none was published, or nothing is worked on. */
  readonly difference: VersionDifference | null;
  /** The published versions against the one before each, newest first. */
  readonly corrections: readonly VersionDifference[];
  readonly scan: ScanView;
  /** What has the same 文号, here or in the register: counted twice if both stay. */
  readonly sameNumber: readonly SameNumber[];
  readonly interpretation: InterpretationView;
  readonly comments: CommentsView;
  /** The concern (政务舆情) that it answers. */
  readonly answers: AnsweredConcern | null;
}

/** A publication as staff see it, or null where the agency has none such. */
export async function findPublication(context: Context, caseId: string): Promise<PublicationView | null> {
  const view = await findCaseView(publication, context, caseId);
  if (!view) return null;
  const c = view.case;
  const { content, versions, version } = c;
  const last = versions.at(-1);
  const decide = view.verbs.find(({ verb }) => verb === 'decide-hits');
  return {
    ...view,
    due: publicationDueView(publicationClock(c), context),
    shownBody: bodyFor(caseId, content.body),
    contentHash: contentHash(c),
    difference: last && last.version < version ? differenceOf(last, { ...c, version }) : null,
    corrections: versions
      .slice(1)
      .map((one, i) => differenceOf(versions[i]!, one))
      .reverse(),
    scan: await scanView(c, context, decide?.reasons.length === 0),
    sameNumber: await sameDocumentNumber(context.db, context.office.agencyId, content.documentNumber, caseId),
    interpretation: await interpretationView(context, c),
    comments: await commentsView(context, c),
    answers: await answeredConcern(context, c),
  };
}

/** What the review slip of a publication says; null where nobody has reviewed it yet. */
export async function findSlip(
  { db, office }: Context,
  caseId: string,
): Promise<{ agency: string; publication: PublicationCase } | null> {
  const entries = await entriesOf(db, office.agencyId, caseId);
  if (entries[0]?.noun !== publication.name) return null;
  const c = publication.fold(entries);
  return c.reviews.length > 0 ? { agency: office.name, publication: c } : null;
}

function bodyFor(caseId: string, html: string): string {
  return renderBlocks(readBody(html).blocks, (hash) => `/api/v1/files/${hash}?case=${caseId}`);
}

const APART: readonly (keyof Content)[] = [
  'body',
  'grave',
  'legalReview',
  'fiscal',
  'interpretation',
  'interpretsId',
  'reportsOnId',
  'concernId',
  'responseKind',
];

/** What the later version changes in the earlier. */
export function differenceOf(
  before: Whole & { readonly version: number },
  after: Whole & { readonly version: number },
): VersionDifference {
  const names = Object.keys({ ...before.content, ...after.content }) as (keyof Content)[];
  const text = (value: unknown) => (Array.isArray(value) ? value.join('、') : String(value ?? ''));
  const fields = names
    .filter((name) => !APART.includes(name) && text(before.content[name]) !== text(after.content[name]))
    .map((field) => ({ field, runs: runsBetween(text(before.content[field]), text(after.content[field])) }));
  const lines = ({ content }: Whole) =>
    [bodyText(content.body), content.fiscal?.prose ?? ''].filter((text) => text !== '').join('\n');
  const body = linesBetween(lines(before), lines(after));
  const missing = (from: Whole, of: Whole) =>
    of.attachments.filter(({ hash }) => from.attachments.every((one) => one.hash !== hash)).map(({ name }) => name);
  return {
    from: before.version,
    to: after.version,
    fields,
    body: body.every(({ kind }) => kind === 'same') ? [] : body,
    cells: cellsBetween(before.content.fiscal, after.content.fiscal),
    head: headBetween(before.content.fiscal, after.content.fiscal),
    attachments: { added: missing(before, after), removed: missing(after, before) },
  };
}
