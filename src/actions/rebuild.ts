import type { Entry, IndexRow } from '../cases/entry.ts';
import { publication } from '../cases/publication/noun.ts';
import { type Difference, rebuild } from '../store/case-index/rebuild.ts';
import type { Context } from '../store/context.ts';
import { type Break, verifyChain } from '../store/ledger/chain.ts';
import { allCases } from '../store/ledger.ts';
import { rebuildShown } from '../store/publication/rebuild-shown.ts';
import { ACTING } from './nouns.ts';
import { textsOf } from './publication/attachments.ts';

export interface RebuiltIndex {
  readonly cases: number;
  readonly differences: readonly Difference[];
  readonly broken: readonly (Break & { readonly caseId: string })[];
}

/**
 * Verifies the hash chain of every case, then makes each index line, and what the disclosure column shows, anew from the
 * entries and mends what differs: no difference proves that both say what the ledger says.
 */
export async function rebuildIndex(
  { db, office }: Context,
  onProgress: (cases: number) => void,
): Promise<RebuiltIndex> {
  const broken: (Break & { readonly caseId: string })[] = [];
  for await (const entries of allCases(db, office.agencyId)) {
    broken.push(...verifyChain(entries).map((one) => ({ ...one, caseId: entries[0]!.caseId })));
  }
  const { cases, differences } = await rebuild(db, office.agencyId, project, onProgress);
  const shown = await rebuildShown(db, office.agencyId, publication.name, async (entries) => {
    const c = publication.fold(entries);
    const shown = publication.shown?.(c) ?? null;
    if (shown) await textsOf(db, office.agencyId, shown.files);
    return { number: c.number, shown };
  });
  return { cases, differences: [...differences, ...shown], broken };
}

function project(entries: readonly Entry[]): IndexRow {
  const { noun } = ACTING[entries[0]!.noun as keyof typeof ACTING];
  return (noun.row as (c: unknown) => IndexRow)(noun.fold(entries));
}
