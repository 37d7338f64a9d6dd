// data table: the wording of the workbench's own screens, one file a screen
import { AGENCY_SCREEN_WORDS } from './desk/agency.ts';
import { CASE_SCREEN_WORDS } from './desk/case.ts';
import { COMMENT_DESK_WORDS } from './desk/comment/screen.ts';
import { CONCERN_DESK_WORDS } from './desk/concern/concern.ts';
import { COUNTER_SCREEN_WORDS } from './desk/counter.ts';
import { DECISION_DESK_WORDS } from './desk/decision.ts';
import { DUE_SCREEN_WORDS } from './desk/due.ts';
import { DUTY_DESK_WORDS } from './desk/duty.ts';
import { TAKEOVER_DESK_WORDS } from './desk/earlier/take-over.ts';
import { FISCAL_DESK_WORDS } from './desk/fiscal.ts';
import { FRAME_SCREEN_WORDS } from './desk/frame.ts';
import { IMPORT_SCREEN_WORDS } from './desk/import.ts';
import { PUBLICATION_DESK_WORDS } from './desk/publication.ts';
import { REGISTER_SCREEN_WORDS } from './desk/registers.ts';
import { REPORT_SCREEN_WORDS } from './desk/report.ts';
import { KEPT_LISTS_WORDS, SCAN_LISTS_WORDS } from './desk/scan-lists.ts';
import { TEMPLATE_SCREEN_WORDS } from './desk/templates.ts';
import { JOB_SCREEN_WORDS } from './jobs/screen.ts';
import { MAIL_DESK_WORDS } from './mail/desk.ts';
import type { Words } from './word.ts';

/** Everything the workbench says of its own. */
export const WORKBENCH_WORDS = {
  ...FRAME_SCREEN_WORDS,
  ...DUE_SCREEN_WORDS,
  ...CASE_SCREEN_WORDS,
  ...COUNTER_SCREEN_WORDS,
  ...REGISTER_SCREEN_WORDS,
  ...REPORT_SCREEN_WORDS,
  ...IMPORT_SCREEN_WORDS,
  ...AGENCY_SCREEN_WORDS,
  ...PUBLICATION_DESK_WORDS,
  ...TAKEOVER_DESK_WORDS,
  ...COMMENT_DESK_WORDS,
  ...MAIL_DESK_WORDS,
  ...FISCAL_DESK_WORDS,
  ...DECISION_DESK_WORDS,
  ...DUTY_DESK_WORDS,
  ...CONCERN_DESK_WORDS,
  ...JOB_SCREEN_WORDS,
  ...SCAN_LISTS_WORDS,
  ...KEPT_LISTS_WORDS,
  ...TEMPLATE_SCREEN_WORDS,
} as const satisfies Words;

export type WorkbenchWord = keyof typeof WORKBENCH_WORDS;
