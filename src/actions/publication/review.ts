import { contentHash } from '../../cases/publication/content.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import type { Stamper } from '../act.ts';
import { goesUpAlone } from './interprets.ts';

/** As `review`; the leader decides on a document and on what interprets it at one time. */
export const approve: Stamper<PublicationCase> = async (tx, c, context) =>
  (await goesUpAlone(tx, context, c)) ?? { stamp: { contentHash: contentHash(c) } };

/** Keeps, with what a reviewer said, the hash of what they had before them. */
export const review: Stamper<PublicationCase> = async (_tx, c) => ({ stamp: { contentHash: contentHash(c) } });
