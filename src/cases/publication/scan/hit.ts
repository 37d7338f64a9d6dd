/** What the scan before publishing looks for (发布前扫描). */
export const HIT_KINDS = [
  'resident-id',
  'phone',
  'bank-card',
  'plate',
  'classification',
  'internal',
  'wording',
  'leader-title',
  'leader-name',
  'hidden',
  'unread',
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Where a hit stands: in the text and its catalogue record, in what its links lead to; `fiscal` in the cells, names and texts of a 预算 or 决算. */
export const HIT_PARTS = [
  ...(['title', 'abstract', 'keywords', 'question', 'body', 'links', 'fiscal'] as const),
  ...(['documentNumber', 'theme', 'issuers', 'shorterBecause', 'formerAddresses', 'firstInterpreter', 'file'] as const),
] as const;
export type HitPart = (typeof HIT_PARTS)[number];

/** Marks of classification (密级标志) and of what is internal: whoever reviews secrecy decides on them, and nobody else. */
export const SECRECY_KINDS: readonly HitKind[] = ['classification', 'internal'];

/**
 * One place that a person must decide on. `start` and `end` count UTF-16 units of the text that was scanned; `blocks` where
 * nobody may decide to publish it as it is: a mark of classification.
 */
export interface Hit {
  readonly kind: HitKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it should say, where that is known. */
  readonly better?: string;
  readonly blocks: boolean;
}

/** What one looker finds, without the place's text; `blocks` where it is absent: no. */
export type Place = Pick<Hit, 'kind' | 'start' | 'end' | 'better'> & Partial<Pick<Hit, 'blocks'>>;
