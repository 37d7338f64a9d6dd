import type { JobKind } from './kind.ts';
import { decisionImport, decisionPublishing } from './kinds/decisions.ts';
import { exportAll } from './kinds/export.ts';
import { notices } from './kinds/notices.ts';
import { reports, reportsOfAll } from './kinds/reports.ts';
import { siteCheck } from './kinds/site-check.ts';
import { takeOverHere, takeOverSent } from './kinds/take-over.ts';

/** Every kind of job. A kind that is added here is run, shown and tidied like the others. */
export const KINDS: readonly JobKind[] = [
  notices,
  reports,
  decisionImport,
  decisionPublishing,
  siteCheck,
  takeOverSent,
  exportAll,
  takeOverHere,
  reportsOfAll,
] as readonly unknown[] as readonly JobKind[];

export const STAFF_KINDS: readonly string[] = KINDS.filter((kind) => kind.for === 'staff').map(({ id }) => id);
