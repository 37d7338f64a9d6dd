import { renderBlocks } from '../../cases/publication/body/blocks.ts';
import { readBody } from '../../cases/publication/body/read.ts';
import { contentHash } from '../../cases/publication/content.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import type { HitDecision } from '../../cases/publication/scan/decided.ts';
import { type FoundHit, scanWhole } from '../../cases/publication/scan/found.ts';
import { SECRECY_KINDS } from '../../cases/publication/scan/hit.ts';
import { markHits } from '../../cases/publication/scan/mark-body.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { findFileTexts } from '../../store/publication/file-text.ts';

export interface HitView extends FoundHit {
  /** What was decided on it, also on the same passage of an earlier version. */
  readonly decided: HitDecision | null;
  /** Whether whoever asks may decide on it now. */
  readonly yours: boolean;
}

export interface ScanView {
  /** Whether the hits are those of what was submitted; else they are what a submission would find today. */
  readonly submitted: boolean;
  readonly hits: readonly HitView[];
  /** The body with its hits marked; null where it has none. */
  readonly markedBody: string | null;
}

/** 发布前扫描 of the version in hand; of a draft, as a help to whoever writes it. */
export async function scanView(c: PublicationCase, context: Context, mayDecide: boolean): Promise<ScanView> {
  const submitted = c.scan !== null && c.scan.contentHash === contentHash(c);
  const hits = submitted ? c.scan!.hits : c.state === 'draft' ? await hitsOfDraft(c, context) : [];
  const inBody = hits.filter(({ part }) => part === 'body');
  return {
    submitted,
    hits: hits.map((hit) => ({
      ...hit,
      decided: c.decisions[hit.key] ?? null,
      yours: mayDecide && submitted && (c.state === 'secrecy-review' || !SECRECY_KINDS.includes(hit.kind)),
    })),
    markedBody:
      inBody.length > 0
        ? renderBlocks(
            markHits(readBody(c.content.body).blocks, inBody),
            (hash) => `/api/v1/files/${hash}?case=${c.caseId}`,
          )
        : null,
  };
}

async function hitsOfDraft(c: PublicationCase, context: Context): Promise<readonly FoundHit[]> {
  const hashes = c.attachments.map(({ hash }) => hash);
  const texts = await findFileTexts(context.db, context.office.agencyId, hashes);
  return scanWhole(c, texts, context.office.settingsOn(todayOf(context)));
}
