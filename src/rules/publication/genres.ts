import type { Cite } from '../../base/cite.ts';

/** 体裁: what kind of writing a publication is. The first two are counted in table 二. */
export const GENRES = [
  ...(['regulation', 'normative-document', 'notice', 'announcement', 'reply', 'plan', 'budget'] as const),
  ...([
    'statistics',
    'interpretation',
    'call-for-comments',
    'concern-response',
    'licence',
    'penalty',
    'personnel',
  ] as const),
  ...(['report', 'guide', 'other'] as const),
] as const;
export type Genre = (typeof GENRES)[number];

export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 20, item: 1 }];

const REGULATORY = { regulation: '20-1.a', 'normative-document': '20-1.b' } as const;
export type RegulatoryKind = (typeof REGULATORY)[keyof typeof REGULATORY];

/** The row of table 二 on which a 规章 or 行政规范性文件 is counted; null for every other genre. */
export function regulatoryKind(genre: Genre | undefined): RegulatoryKind | null {
  return genre && genre in REGULATORY ? REGULATORY[genre as keyof typeof REGULATORY] : null;
}
