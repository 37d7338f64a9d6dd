import type { Day } from '../../base/day.ts';
import type { Calendar } from '../../rules/calendar.ts';
import { publicationDue } from '../../rules/publication/due.ts';
import { type FiscalScope, fiscalDue } from '../../rules/publication/fiscal-due.ts';
import { regulatoryKind } from '../../rules/publication/genres.ts';
import type { Deadline } from '../../rules/working-days.ts';
import { indexRow, type Noun } from '../noun.ts';
import type { Shown } from '../shown.ts';
import { bodyText } from './body/read.ts';
import { PUBLICATION_FACTS } from './facts.ts';
import { type FiscalContent, fiscalTexts } from './fiscal/content.ts';
import { firstPublishedOn, foldPublication } from './fold.ts';
import { publicationReasons, TODAY } from './guard.ts';
import { PUBLICATION_LIFE } from './life.ts';
import type { PublicationCase } from './publication.ts';

/** What the rule needs to say by when a publication must be public: 条例 26, or 预算法 14 for a 预算 or 决算. */
export type PublicationClock =
  | { readonly madeOn: Day; readonly otherDays?: number }
  | { readonly approvedOn: Day; readonly scope: FiscalScope };

/** Null where nothing is to be published any more, or not yet: it is public, is not to be, or was not made yet. */
export function publicationClock({ state, content, versions }: PublicationCase): PublicationClock | null {
  const { openness, madeOn, otherDays, fiscal } = content;
  if (openness !== 'public' || versions.length > 0 || state === 'discarded') return null;
  if (fiscal && fiscalDue(fiscal.approvedOn, fiscal.scope)) {
    return { approvedOn: fiscal.approvedOn, scope: fiscal.scope };
  }
  return madeOn ? { madeOn, otherDays } : null;
}

/** The last day to publish. */
export function dueToPublish(clock: PublicationClock, calendar: Calendar): Deadline {
  return 'approvedOn' in clock
    ? fiscalDue(clock.approvedOn, clock.scope)!
    : publicationDue(clock.madeOn, calendar, clock.otherDays);
}

/**
 * The kind by which table 二 counts it: a 规章 or 规范性文件 from the day it was decided on; all else by its column, so that
 * no draft is counted as made.
 */
function kindOf({ content, decidedOn, state }: PublicationCase): string {
  const regulatory = decidedOn && state !== 'discarded' ? regulatoryKind(content.genre) : null;
  return regulatory ?? content.column ?? 'none';
}

/** By what the published tables of another year are found: of what is public now alone. */
function fiscalPlace(fiscal: FiscalContent | undefined) {
  return fiscal ? { fiscal: { kind: fiscal.kind, scope: fiscal.scope, year: fiscal.year } } : {};
}

/** The path of an address as it is asked for: without its host, and in plain characters. */
export function pathOf(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]+/, '').replace(/#.*$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** By what a call for comments is listed, and finds what became of them. */
function commentPlace({ content, versions }: PublicationCase) {
  const { commentsUntil, commentsHere, reportsOnId } = versions.at(-1)?.content ?? content;
  return {
    ...(commentsUntil ? { commentsUntil } : {}),
    ...(commentsHere ? { commentsHere } : {}),
    ...(reportsOnId ? { reportsOnId } : {}),
  };
}

/** By what a concern finds what answers it, and readers the question beside the answer. */
function answerPlace({ content, versions }: PublicationCase) {
  const { concernId, question } = versions.at(-1)?.content ?? content;
  return { ...(concernId ? { concernId } : {}), ...(question ? { question } : {}) };
}

/** By what a document finds its interpretations, and the desk what is not interpreted yet. */
function interpretationPlace({ content, versions, toInterpret }: PublicationCase) {
  const { interpretsId, forms = [] } = versions.at(-1)?.content ?? content;
  return { ...(interpretsId ? { interpretsId, forms } : {}), ...(toInterpret ? { toInterpret } : {}) };
}

const namesOf = (attachments: PublicationCase['attachments']) => attachments.map(({ name }) => name);
const aliasesOf = ({ versions }: PublicationCase): string[] =>
  (versions.at(-1)?.content.formerAddresses ?? []).map(pathOf);

/** By what an item of an earlier site is known when it comes again; and the earlier addresses of what was withdrawn. */
function earlierPlace(c: PublicationCase): object {
  const { takenOver, withdrawn } = c;
  const goneFrom = withdrawn ? aliasesOf(c) : [];
  return {
    ...(takenOver ? { takenOver: { key: takenOver.key, digest: takenOver.digest } } : {}),
    ...(goneFrom.length > 0 ? { goneFrom } : {}),
  };
}

/** What readers find of it: the newest published version, and nothing of what is being worked on. */
function shownOf(c: PublicationCase): Shown | null {
  const version = c.versions.at(-1);
  if (!version || !c.shown || !c.indexNumber) return null;
  const { content, attachments } = version;
  return {
    indexNumber: c.indexNumber,
    version: version.version,
    column: content.column ?? '20-15',
    genre: content.genre ?? 'other',
    theme: content.theme,
    title: content.title,
    abstract: content.abstract,
    documentNumber: content.documentNumber,
    issuers: content.issuers,
    keywords: content.keywords,
    madeOn: content.madeOn ?? null,
    publishedAt: version.publishedAt,
    effectiveOn: content.effectiveOn ?? null,
    endedOn: c.endedOn,
    validity: c.validity,
    text: [content.question ?? '', bodyText(content.body), ...fiscalTexts(content.fiscal), ...namesOf(attachments)]
      .filter((text, i) => i > 0 || text !== '')
      .join('\n'),
    // Entries from before there was the field lack it.
    files: attachments.map(({ hash }) => hash),
    aliases: aliasesOf(c),
  };
}

/** What the calendar of duties reads: the item that it fulfils, and when it was published last. */
function fulfilled({ content, versions }: PublicationCase): object {
  const lastPublishedOn = versions.at(-1)?.publishedOn;
  return content.duty && lastPublishedOn ? { duty: content.duty, lastPublishedOn } : {};
}

/** Since when it is kept back, or was looked at last (条例 18). */
function keptPlace({ state, reconsidered, decidedOn }: PublicationCase): object {
  const keptOn = reconsidered.at(-1)?.on ?? decidedOn;
  return state === 'kept' && keptOn ? { keptOn } : {};
}

/** 主动公开信息. */
export const publication: Noun<PublicationCase> = {
  name: 'publication',
  life: PUBLICATION_LIFE,
  facts: PUBLICATION_FACTS,
  fold: foldPublication,
  guard: publicationReasons,
  today: TODAY,
  shown: shownOf,
  row: (c) =>
    indexRow({
      noun: 'publication',
      number: c.number,
      state: c.state,
      kind: kindOf(c),
      title: c.content.title,
      party: c.drafter.name,
      openedOn: (c.decidedOn && c.content.madeOn) || c.draftedOn,
      countedOn: firstPublishedOn(c),
      endedOn: c.endedOn ?? c.discardedOn,
      outcome: c.versions.length > 0 ? c.validity : null,
      holder: c.drafter.id,
      section: c.section,
      clock: publicationClock(c),
      extra: {
        documentNumber: c.content.documentNumber,
        column: c.content.column ?? null,
        openness: c.content.openness,
        grave: c.content.grave,
        writers: c.writers,
        publishAt: c.publishAt,
        version: c.version,
        ...fulfilled(c),
        ...interpretationPlace(c),
        ...commentPlace(c),
        ...answerPlace(c),
        ...earlierPlace(c),
        ...keptPlace(c),
        ...(c.withdrawn ? { withdrawnOn: c.withdrawn.on } : {}),
        ...(c.successorId ? { successorId: c.successorId } : {}),
        ...(c.shown ? fiscalPlace(c.versions.at(-1)?.content.fiscal) : {}),
      },
      public: c.shown,
      search: [
        c.number,
        c.draftNumber,
        c.content.title,
        c.content.documentNumber,
        c.content.abstract,
        ...c.content.keywords,
      ].join(' '),
    }),
};
