import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Day, dayOf } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { takenOverReasons } from '../../rules/publication/earlier/taken-over.ts';
import { dayText } from '../day-text.ts';
import type { Entry, FileRef } from '../entry.ts';
import { VALIDITIES } from '../shown.ts';
import { picturesOf } from './body/read.ts';
import { type Content, contentFields } from './content.ts';
import { type FiscalContent, fiscalContent } from './fiscal/content.ts';
import { HIT_KINDS } from './scan/hit.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What decides who reviews, and what is owed, is no part of what was public already. */
const {
  openness: _o,
  opennessReason: _r,
  ground: _g,
  grave: _v,
  legalReview: _l,
  otherDays: _d,
  otherDaysBasis: _b,
  duty: _u,
  interpretation: _i,
  commentsHere: _h,
  concern: _n,
  ...shownFields
} = contentFields;

/** What is recorded of an item that was public on an earlier site (原网站) and is taken over as it stood there (接收). */
export const takenOverFacts = z.object({
  ...shownFields,
  column: shownFields.column.unwrap(),
  genre: shownFields.genre.unwrap(),
  issuers: shownFields.issuers.unwrap().min(1),
  fiscal: fiscalContent.optional(),
  /** 原发布时间: when the earlier site published what stands here (ISO 8601, UTC). */
  publishedAt: z.string().regex(INSTANT),
  /** The day of its first version, where it was corrected since. */
  firstPublishedOn: dayText.optional(),
  /** Which version it was there. */
  version: z.int().min(1).max(999).default(1),
  /** 索引号 that it had there, and keeps; a new one is made where it had none. */
  indexNumber: z.string().trim().min(1).max(100).regex(/^\S+$/).optional(),
  /** 有效性 as the earlier site had it, since when, and what took its place, by its 索引号. */
  validity: z.enum(VALIDITIES).default('in-force'),
  endedOn: dayText.optional(),
  successor: z.string().trim().max(100).default(''),
  /** By what it is the same item in whichever file it comes again: its 索引号, else its address, else its place. */
  key: z.string().trim().min(1).max(500),
  /** Where it comes from, as people read it: its address on the earlier site, or the file. */
  origin: z.string().trim().min(1).max(500),
  /** Hits of the scan that may stand, by kind, and why. */
  accepted: z.array(z.enum(HIT_KINDS)).default([]),
  acceptedBecause: z.string().trim().max(500).default(''),
});
export type TakenOverFacts = z.output<typeof takenOverFacts>;

/** 接收记录: that an item was not published here first, by whom it was taken over and from where. */
export interface TakenOver {
  readonly on: Day;
  readonly by: Entry['by'];
  readonly origin: string;
  readonly key: string;
  /** Of all that was taken over: the same item comes again with the same. */
  readonly digest: string;
  /** The day on which the earlier site published it first. */
  readonly firstOn: Day;
}

/** The content as it stood on the earlier site. */
export function takenContent(
  facts: TakenOverFacts,
  bound: { readonly interpretsId?: string; readonly reportsOnId?: string } = {},
): Content & { readonly fiscal?: FiscalContent } {
  const { publishedAt: _p, firstPublishedOn: _f, version: _n, indexNumber: _x, ...whole } = facts;
  const { validity: _v, endedOn: _e, successor: _t, ...rest } = whole;
  const { key: _k, origin: _s, accepted: _a, acceptedBecause: _c, ...said } = rest;
  const handled = { openness: 'public', opennessReason: '', grave: false, legalReview: false } as const;
  return { ...said, ...handled, otherDaysBasis: '', duty: '', commentsHere: undefined, ...bound };
}

/** 首次发布之日 on the earlier site. */
export const firstOnOf = ({ firstPublishedOn, publishedAt }: TakenOverFacts): Day =>
  firstPublishedOn ?? dayOf(new Date(publishedAt));

/** Of the item and its files, whatever was decided on its hits. */
export function takenDigest(
  { accepted: _a, acceptedBecause: _b, ...facts }: TakenOverFacts,
  files: readonly Pick<FileRef, 'hash' | 'name'>[],
): string {
  const named = files.map(({ hash, name }) => [hash, name]);
  const plain = Object.entries(facts).filter(([, value]) => value !== undefined);
  return createHash('sha256')
    .update(JSON.stringify([plain.sort(), named]))
    .digest('hex');
}

/** Why an item cannot be taken over as it is filled in. `attached`: its files by hash, where they are known yet. */
export function takenReasons(facts: TakenOverFacts, today: Day): Reason[] {
  return takenOverReasons({ publishedOn: dayOf(new Date(facts.publishedAt)), firstOn: firstOnOf(facts), today });
}

/** Pictures of the body that do not come with it. */
export function picturesMissing({ body }: Pick<Content, 'body'>, files: readonly FileRef[]): string[] {
  return picturesOf(body).filter((hash) => files.every((file) => file.hash !== hash));
}
