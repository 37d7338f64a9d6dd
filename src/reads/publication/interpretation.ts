import type { Day } from '../../base/day.ts';
import { copiedFrom } from '../../cases/publication/interpretation.ts';
import { publication } from '../../cases/publication/noun.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { type Copied, isExcerpt } from '../../rules/publication/copied-sentences.ts';
import {
  interpretationAtApproval,
  interpretationDue,
  needsInterpretation,
} from '../../rules/publication/interpretation.ts';
import { findCase } from '../../store/case-index.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import {
  type InterpretationLine,
  interpretationsOf,
  type Uninterpreted,
  uninterpreted,
} from '../../store/publication/interpretations.ts';
import { nearDue } from '../due.ts';
import type { PublicationDue } from './list.ts';

/** The document that an interpretation explains. */
export interface InterpretedDocument {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly public: boolean;
}

/** What of an interpretation is copied from its document, and whether that is more than the setting lets stand. */
export interface CopiedView extends Copied {
  readonly most: number;
  readonly excerpt: boolean;
}

/** 政策解读 as the page of a publication shows it, from either side. */
export interface InterpretationView {
  /** Whether an interpretation is owed; before it is published, whether it will be. */
  readonly needed: boolean;
  /** The last day to publish it; null while the document is not public. */
  readonly dueOn: Day | null;
  /** How near that is; null where nothing is owed any more. */
  readonly due: PublicationDue | null;
  /** The day on which the first interpretation was published. */
  readonly interpretedOn: Day | null;
  /** What follows at the approval of the document as long as no interpretation is under review; null where nothing does. */
  readonly atApproval: 'block' | 'warn' | null;
  readonly interpretations: readonly InterpretationLine[];
  readonly interprets: InterpretedDocument | null;
  readonly copied: CopiedView | null;
}

/** What there is of interpretation about a publication. */
export async function interpretationView(context: Context, c: PublicationCase): Promise<InterpretationView> {
  const { db, office } = context;
  const [interpretations, other] = await Promise.all([
    interpretationsOf(db, office.agencyId, c.caseId),
    documentOf(context, c),
  ]);
  const first = c.versions[0];
  const settings = office.settingsOn(todayOf(context));
  const needed = first ? c.toInterpret : needsInterpretation(c.content, settings);
  const interpretedOn = interpretations.find((one) => one.public)?.publishedOn ?? null;
  const dueOn = first && needed ? interpretationDue(first.publishedOn, office.calendar) : null;
  return {
    needed,
    dueOn: dueOn?.on ?? null,
    due: first && needed && c.shown && !interpretedOn ? dueToInterpret(first.publishedOn, context) : null,
    interpretedOn,
    atApproval: c.approvedHash
      ? null
      : interpretationAtApproval(
          { needed, wasPublic: first !== undefined, openness: c.content.openness },
          interpretations,
          settings,
        ),
    interpretations,
    interprets: other?.document ?? null,
    copied: other?.copied ?? null,
  };
}

async function documentOf(context: Context, { content }: PublicationCase) {
  const { db, office } = context;
  const { interpretsId } = content;
  if (!interpretsId) return null;
  const [row, entries] = await Promise.all([
    findCase(db, office.agencyId, interpretsId),
    entriesOf(db, office.agencyId, interpretsId),
  ]);
  if (!row) return null;
  const { caseId, number, title, state } = row;
  const most = office.settingsOn(todayOf(context)).copiedShare;
  const copied = copiedFrom(publication.fold(entries).content, content);
  return {
    document: { caseId, number, title, state, public: row.public } satisfies InterpretedDocument,
    copied: { ...copied, most, excerpt: isExcerpt(copied, most) } satisfies CopiedView,
  };
}

function dueToInterpret(publishedOn: Day, context: Context): PublicationDue | null {
  const due = interpretationDue(publishedOn, context.office.calendar);
  return due && nearDue(due, context);
}

/** A document at the desk that waits for its interpretation. */
export interface UninterpretedLine extends Uninterpreted {
  readonly due: PublicationDue | null;
}

/** Every public document whose interpretation is owed, the longest owed first. */
export async function uninterpretedDesk(context: Context): Promise<UninterpretedLine[]> {
  const rows = await uninterpreted(context.db, context.office.agencyId);
  return rows.map((row) => ({ ...row, due: dueToInterpret(row.publishedOn, context) }));
}
