import { agency } from '../cases/agency.ts';
import { annualReport } from '../cases/annual-report.ts';
import { comment } from '../cases/comment/comment.ts';
import { concern } from '../cases/concern/noun.ts';
import { licence, penalty } from '../cases/decision/noun.ts';
import { duty } from '../cases/duty.ts';
import { publication } from '../cases/publication/noun.ts';
import { rectification } from '../cases/rectification/rectification.ts';
import { document } from '../cases/register/document.ts';
import { matter } from '../cases/register/matter.ts';
import { tally } from '../cases/register/tally.ts';
import { remedy } from '../cases/remedy.ts';
import { request } from '../cases/request/noun.ts';
import { noticeFor, noticePreview, PREVIEW_VERBS } from '../papers/notices/kinds.ts';
import { RECTIFICATION_PREVIEWS, rectificationAnswer } from '../papers/rectification/answer.ts';
import type { Acting } from './act.ts';
import { examineTemplate, keepTemplate } from './agency/keep-template.ts';
import { annul, classify, decide } from './comment/handle.ts';
import { enter, submit as submitComment } from './comment/take.ts';
import { correctMoments, report as reportConcern, respond } from './concern/moments.ts';
import { change, define, skip } from './duty/define.ts';
import { issued, unnumbered } from './issue.ts';
import { attach, examineAttachments, withTexts } from './publication/attachments.ts';
import { draft, edit } from './publication/draft.ts';
import { publish as publishVersion, schedule } from './publication/publish.ts';
import { approve, review } from './publication/review.ts';
import { decideHits, submit } from './publication/scan.ts';
import { successor } from './publication/successor.ts';
import { MOST_TAKEN_FILES, takeOver } from './publication/take-over.ts';
import { receive } from './rectification/receive.ts';
import { numberer } from './register/number.ts';
import { correctLink, file } from './remedy/file.ts';
import { examineReport, importReport } from './report/import.ts';
import { open } from './report/open.ts';
import { publish } from './report/publish.ts';
import { answer, transferOut } from './request/answer.ts';
import { assign } from './request/assign.ts';
import { askReasons, askToSupplement, chargeFee, recordPayment } from './request/deadlines.ts';
import { lodge } from './request/lodge.ts';
import { reopen } from './request/reopen.ts';
import { serve } from './request/serve.ts';

/**
 * The nouns as actions know them. A verb that has no stamper needs none: its life, its facts and its guard say all. What
 * a verb adds beyond that stands in a file of its own beside this one.
 */
export const ACTING = {
  request: {
    noun: request,
    stampers: {
      lodge,
      assign,
      'ask-to-supplement': askToSupplement,
      'ask-reasons': askReasons,
      'charge-fee': chargeFee,
      'record-payment': recordPayment,
      answer,
      'transfer-out': transferOut,
      reopen,
      serve,
    },
    paper: async (tx, verb, after, facts, context) => {
      const notice = noticeFor(verb, after, facts, context.office, context.on);
      return notice && issued(tx, notice, context);
    },
    previews: PREVIEW_VERBS,
    preview: (verb, after, facts, context) => {
      const notice = noticePreview(verb, after, facts, context.office, context.on);
      return notice && unnumbered(notice, context);
    },
  } satisfies Acting<ReturnType<typeof request.fold>>,
  rectification: {
    noun: rectification,
    stampers: { receive },
    paper: async (tx, verb, after, _, context) =>
      verb === 'answer' ? issued(tx, rectificationAnswer(after, context), context) : null,
    previews: RECTIFICATION_PREVIEWS,
    preview: (_, after, __, context) => unnumbered(rectificationAnswer(after, context), context),
  } satisfies Acting<ReturnType<typeof rectification.fold>>,
  remedy: { noun: remedy, stampers: { file, 'correct-entry': correctLink } },
  publication: {
    noun: publication,
    stampers: {
      draft: withTexts(draft),
      'take-over': withTexts(takeOver),
      edit: withTexts(edit),
      attach: withTexts(attach),
      submit,
      'decide-hits': decideHits,
      'review-section': review,
      'review-secrecy': review,
      'review-legal': review,
      'review-office': review,
      approve,
      'send-back': review,
      publish: publishVersion,
      schedule,
      amend: successor,
      lapse: successor,
      repeal: successor,
    },
    examine: {
      draft: examineAttachments,
      'take-over': examineAttachments,
      edit: examineAttachments,
      attach: examineAttachments,
    },
    mostFiles: { 'take-over': MOST_TAKEN_FILES },
  } satisfies Acting<ReturnType<typeof publication.fold>>,
  comment: { noun: comment, stampers: { enter, submit: submitComment, classify, decide, void: annul } },
  concern: {
    noun: concern,
    stampers: {
      report: reportConcern,
      respond,
      'correct-entry': correctMoments,
      'correct-response': correctMoments,
    },
  } satisfies Acting<ReturnType<typeof concern.fold>>,
  duty: { noun: duty, stampers: { define, change, skip } },
  document: { noun: document, stampers: { make: numberer('document') } },
  matter: { noun: matter, stampers: { list: numberer('matter') } },
  tally: { noun: tally, stampers: { record: numberer('tally') } },
  licence: { noun: licence, stampers: {} },
  penalty: { noun: penalty, stampers: {} },
  report: {
    noun: annualReport,
    stampers: { open, publish, import: importReport, 'correct-import': importReport },
    examine: { import: examineReport, 'correct-import': examineReport },
  } satisfies Acting<ReturnType<typeof annualReport.fold>>,
  agency: {
    noun: agency,
    stampers: { 'keep-template': keepTemplate },
    examine: { 'keep-template': examineTemplate },
  } satisfies Acting<ReturnType<typeof agency.fold>>,
} as const;
