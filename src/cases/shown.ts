import type { Day } from '../base/day.ts';

/** 有效性: whether a document still binds (有效, 修改, 失效, 废止). */
export const VALIDITIES = ['in-force', 'amended', 'lapsed', 'repealed'] as const;
export type Validity = (typeof VALIDITIES)[number];

/**
 * What readers find of a case on the disclosure column (政府信息公开专栏): the projection of its newest published version,
 * written in the same transaction as the entry that published it and gone with the entry that withdrew it. Lists, facets
 * and the search read nothing else.
 */
export interface Shown {
  /** 索引号: made when it was first published, never changed and never used again. */
  readonly indexNumber: string;
  /** 1 for what was first published; one more for each corrected version. */
  readonly version: number;
  /** Where it stands in the column: `20-1` to `20-15`, `21-…` (条例 20, 21), `guide`, `rules`, `report`, `news`. */
  readonly column: string;
  /** 体裁: regulation, normative document, notice, plan, budget, interpretation, call for comments, licence … */
  readonly genre: string;
  /** 主题分类. */
  readonly theme: string;
  readonly title: string;
  /** 内容概述. */
  readonly abstract: string;
  /** 文号; empty where it has none. */
  readonly documentNumber: string;
  /** 发布机构, the lead maker first. */
  readonly issuers: readonly string[];
  readonly keywords: readonly string[];
  /** 成文日期 (生成日期). */
  readonly madeOn: Day | null;
  /** 发布日期: the instant the server published it (ISO 8601, UTC). */
  readonly publishedAt: string;
  readonly effectiveOn: Day | null;
  /** The day it lapsed or was repealed. */
  readonly endedOn: Day | null;
  readonly validity: Validity;
  /** What the search looks in besides title, abstract, numbers and keywords: the body, and the names of the attachments. */
  readonly text: string;
  /** The attachments, by hash: the search looks in their text too. */
  readonly files: readonly string[];
  /** Earlier addresses that lead here, as paths. */
  readonly aliases: readonly string[];
}

/** The permanent address of a publication. The slash of an index number stays one: front servers refuse it in disguise. */
export function infoPath(indexNumber: string): string {
  return `/info/${indexNumber.split('/').map(encodeURIComponent).join('/')}`;
}
