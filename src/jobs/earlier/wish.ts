import { z } from 'zod';
import { HIT_KINDS } from '../../cases/publication/scan/hit.ts';
import { COLUMNS } from '../../rules/publication/columns.ts';
import { GENRES } from '../../rules/publication/genres.ts';

/** What a value of the earlier site can be taken for. */
export const TARGETS = [
  ...([
    'title',
    'publishedAt',
    'body',
    'address',
    'indexNumber',
    'documentNumber',
    'madeOn',
    'column',
    'genre',
  ] as const),
  ...(['theme', 'issuers', 'keywords', 'abstract', 'effectiveOn', 'files'] as const),
] as const;
export type Target = (typeof TARGETS)[number];

/** How an earlier site is to be read (接收设置): what a clerk decides, and what holds where its items say nothing. */
export const takeOverWish = z.object({
  /** Where its pages lay, as `https://www.old.gov.cn/`. */
  base: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]).default(''),
  /** By the name of a value what it is taken for; `''` for nothing. What is not named is guessed. */
  fields: z.record(z.string().max(60), z.union([z.enum(TARGETS), z.literal('')])).default({}),
  /** By the name of a column there the column here. What is not named is guessed. */
  columns: z.record(z.string().max(200), z.enum(COLUMNS)).default({}),
  column: z.enum(COLUMNS).default('20-15'),
  genre: z.enum(GENRES).default('other'),
  /** 发布机构 where an item names none; the agency itself where this is empty. */
  issuer: z.string().trim().max(100).default(''),
  /** The id or class of the part of a page that is its text. */
  container: z.string().trim().max(60).default(''),
  /** An item is taken over without the files and pictures that are missing, which are named. */
  lenient: z.boolean().default(false),
  accepted: z.array(z.enum(HIT_KINDS)).max(HIT_KINDS.length).default([]),
  acceptedBecause: z.string().trim().max(500).default(''),
});
export type TakeOverWish = z.output<typeof takeOverWish>;
