/** What the API answers, as types: all that the workbench knows of it. */
import type { Beginning, SessionView } from '../reads/agency/session.ts';
import type { reportCells } from '../reads/report/report.ts';
import type { VerbView } from '../reads/verbs.ts';
import type { FiscalCheckAnswer, FiscalFormsAnswer, FiscalImportAnswer } from './answers/fiscal.ts';
import type { JobAnswer } from './answers/job.ts';

export type { TakeOverFound } from './answers/earlier/take-over.ts';

import type { RequestAnswer } from './request-view.ts';
import type { MailAnswer } from './routes/mail/answer.ts';
import type { WordedReason, WordedVerb } from './wording.ts';

export type { Done } from '../actions/act.ts';
export type { CommentCase } from '../cases/comment/comment.ts';
export type { ConcernCase, ConcernResponse } from '../cases/concern/concern.ts';
export type { DecisionKind } from '../cases/decision/fields.ts';
export type { DutyCase } from '../cases/duty.ts';
export type { Actor, FilePurpose, FileRef, Role } from '../cases/entry.ts';
export type { AnyCase } from '../cases/noun.ts';
export type { Content } from '../cases/publication/content.ts';
export type { FiscalContent } from '../cases/publication/fiscal/content.ts';
export type { FiscalDraft } from '../cases/publication/fiscal/draft.ts';
export type { PublicationCase, ReviewLine } from '../cases/publication/publication.ts';
export type { RectificationCase } from '../cases/rectification/rectification.ts';
export type { DocumentCase } from '../cases/register/document.ts';
export type { MatterCase } from '../cases/register/matter.ts';
export type { TallyCase } from '../cases/register/tally.ts';
export type { RemedyCase } from '../cases/remedy.ts';
export type { Consultation, Draft, RequestCase } from '../cases/request/request.ts';
export type { FeedbackDraft } from '../papers/comment/feedback.ts';
export type { AgencyView, SettingValues } from '../reads/agency/agency.ts';
export type { CalendarView } from '../reads/agency/calendar.ts';
export type { OutcomeView } from '../reads/agency/outcomes.ts';
export type {
  TemplateKindView,
  TemplatesView,
  TemplateVersionView,
} from '../reads/agency/templates.ts';
export type { CaseView, TimelineEntry } from '../reads/case-view.ts';
export type { CommentView } from '../reads/comment/comment.ts';
export type { CommentCounts, CommentList } from '../reads/comment/list.ts';
export type { ConcernBoard, ConcernLine } from '../reads/concern/board.ts';
export type { ClockView } from '../reads/concern/clocks.ts';
export type { ConcernView } from '../reads/concern/concern.ts';
export type { ConcernCounts, ConcernYear } from '../reads/concern/year.ts';
export type { DecisionView } from '../reads/decision/decision.ts';
export type { DecisionGrowth } from '../reads/decision/growth.ts';
export type { DecisionDueView, DecisionLine, DecisionSummary } from '../reads/decision/list.ts';
export type { Desk, DeskRow } from '../reads/desk.ts';
export type { DueView, Light, NearInstant } from '../reads/due.ts';
export type { DutiesDue, Owed } from '../reads/duty/due.ts';
export type { ColumnForecast, FreshnessForecast } from '../reads/duty/freshness.ts';
export type { DutyLine, DutyYear, OccurrenceView } from '../reads/duty/year.ts';
export type { CaseLine, Page } from '../reads/list.ts';
export type { CallView, CommentsView, UndecidedCall, UnreportedCall } from '../reads/publication/comments.ts';
export type { InterpretationView, UninterpretedLine } from '../reads/publication/interpretation.ts';
export type { KeptLine } from '../reads/publication/kept.ts';
export type { PublicationDue, PublicationLine } from '../reads/publication/list.ts';
export type { PublicationView, VersionDifference } from '../reads/publication/publication.ts';
export type { HitView, ScanView } from '../reads/publication/scan.ts';
export type { DocumentView, RegisterPage } from '../reads/register.ts';
export type { Drift, TrendYear } from '../reads/report/figures.ts';
export type { ReportLine, ReportList, ReportYear } from '../reads/report/reports.ts';
export type { AskedView, RemedyLine } from '../reads/request.ts';
export type { SameView } from '../reads/same.ts';
export type { SimilarCase, SimilarWhy } from '../reads/similar.ts';
export type { CanonicalReport } from '../report/canonical.ts';
export type { GridCell, GridTable, TableCode } from '../report/layout.ts';
export type { ImportPreview } from './answers/decision.ts';
export type { CatalogueImported, CataloguePreview } from './answers/duty.ts';
export type { Problem } from './problem.ts';
export type { Hint, ImportAnswer, ReportAnswer, WordedFinding } from './report-view.ts';
export type { LetterAnswer, NoticeAnswer, RequestAnswer } from './request-view.ts';
export type { TemplateTried } from './routes/agency/templates.ts';
export type { SigningAnswer } from './routes/signing.ts';
export type {
  FiscalCheckAnswer,
  FiscalFormsAnswer,
  FiscalImportAnswer,
  JobAnswer,
  MailAnswer,
  WordedReason,
  WordedVerb,
};

export type ExplainedDay = RequestAnswer['explain'][number];
/** A case behind a cell of the annual report. */
export type CountedCase = NonNullable<Awaited<ReturnType<typeof reportCells>>>['rows'][number];

/** Who is signed in and what they may begin; why not is said in words. */
export type SessionAnswer = Omit<SessionView, 'begins'> & { readonly begins: readonly (Beginning & WordedVerb)[] };

/** A view as the API answers it: why a verb is not possible is said in words. */
export type Answered<View extends { readonly verbs: readonly VerbView[] }> = Omit<View, 'verbs'> & {
  readonly verbs: readonly WordedVerb[];
};
