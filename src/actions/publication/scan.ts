import { isRefusal, refuse } from '../../base/refusal.ts';
import { contentHash } from '../../cases/publication/content.ts';
import type { PublicationFacts, PublicationStamp } from '../../cases/publication/facts.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { MOST_HITS } from '../../cases/publication/scan/decided.ts';
import { scanWhole } from '../../cases/publication/scan/found.ts';
import type { Stamper } from '../act.ts';
import { textsOf } from './attachments.ts';
import { undecidedRefusal } from './reports-on.ts';
import { weighTables } from './weigh-tables.ts';

/**
 * 发布前扫描 of what is submitted, by the lists in force today: what reviewers decide on stands in the entry. The tables of a
 * 预算 or 决算 are weighed with it.
 */
export const submit: Stamper<PublicationCase> = async (tx, c, context, { weighed }: PublicationFacts<'submit'>) => {
  const { office, on } = context;
  const tables = await weighTables(tx, c, context, weighed);
  if (isRefusal(tables)) return tables;
  const undecided = await undecidedRefusal(tx, office.agencyId, c);
  if (undecided) return undecided;
  const hashes = c.attachments.map(({ hash }) => hash);
  const texts = await textsOf(tx, office.agencyId, hashes);
  const hits = scanWhole(c, texts, office.settingsOn(on));
  if (hits.length > MOST_HITS)
    return refuse({ code: 'publication.too-many-hits', facts: { n: hits.length, limit: MOST_HITS } });
  const stamp: PublicationStamp = { scan: { contentHash: contentHash(c), hits }, ...tables };
  return { stamp: { ...stamp } };
};

/** Keeps, with what was decided, the hits themselves and the hash of what the reviewer had before them. */
export const decideHits: Stamper<PublicationCase> = async (_tx, c, _, { keys }: PublicationFacts<'decide-hits'>) => {
  const hits = c.scan?.hits.filter(({ key }) => keys.includes(key)) ?? [];
  const about = hits.map(({ kind, text, part, name, at }) => ({ kind, text, part, name, at }));
  const stamp: PublicationStamp = { contentHash: contentHash(c), about };
  return { stamp: { ...stamp } };
};
