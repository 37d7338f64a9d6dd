import { createHash } from 'node:crypto';
import { yearOf } from '../../base/day.ts';
import { isRefusal, type Reason } from '../../base/refusal.ts';
import type { Block } from '../../papers/read/blocks.ts';
import { readWaiting } from '../../papers/read/pool/waiting.ts';
import type { Reading } from '../../papers/read/read-report.ts';
import type { CanonicalReport } from '../../report/canonical.ts';
import { check } from '../../report/checks/check.ts';
import type { Finding } from '../../report/checks/finding.ts';
import { formatFor } from '../../report/formats.ts';
import { type GridTable, layoutAsPrinted } from '../../report/layout.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { findPublished } from '../../store/published-report.ts';

/** What a published report says before anybody has confirmed it: nothing of it is kept. */
export interface ImportPreview {
  readonly file: { readonly name: string; readonly hash: string; readonly size: number };
  readonly year: number;
  /** As read; blank where nothing could be read. */
  readonly figures: CanonicalReport;
  readonly tables: readonly GridTable[];
  /** Why nothing could be read: then a person keys the figures in beside the picture. */
  readonly reasons: readonly Reason[];
  readonly unplaced: Reading['unplaced'];
  readonly notes: Reading['notes'];
  readonly findings: readonly Finding[];
  readonly source: readonly Block[];
}

/** More than any report has; met only in files made to do harm. */
const MOST_BLOCKS = 4000;

/** Reads a published report for a person to compare with its source. `year`: where the file does not say, or says wrong. */
export async function importPreview(
  context: Context,
  file: { readonly name: string; readonly bytes: Uint8Array },
  year?: number,
): Promise<ImportPreview> {
  const { db, office } = context;
  const reading = await readWaiting(file.bytes, file.name);
  const read = isRefusal(reading) ? null : reading;
  const on = year ?? read?.report.year ?? yearOf(todayOf(context)) - 1;
  const blank = { agency: null, format: formatFor(on).id, proactive: {}, requests: {}, remedies: {} };
  const figures: CanonicalReport = { ...(read?.report ?? blank), year: on };
  const previous = await findPublished(db, office.agencyId, on - 1);
  return {
    file: { name: file.name, hash: createHash('sha256').update(file.bytes).digest('hex'), size: file.bytes.length },
    year: on,
    figures,
    tables: layoutAsPrinted(figures, on),
    reasons: isRefusal(reading) ? reading.refused : [],
    unplaced: read?.unplaced ?? [],
    notes: read?.notes ?? [],
    findings: read ? check(figures, { prose: read.prose, notes: read.notes, previous: previous ?? undefined }) : [],
    source: (read?.source ?? []).slice(0, MOST_BLOCKS),
  };
}
