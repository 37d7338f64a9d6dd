import { contentHash } from '../../cases/publication/content.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import type { Stamper } from '../act.ts';

/** Keeps, with what a reviewer said, the hash of what they had before them. */
export const review: Stamper<PublicationCase> = async (_tx, c) => ({ stamp: { contentHash: contentHash(c) } });
