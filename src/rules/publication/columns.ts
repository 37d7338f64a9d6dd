import type { Cite } from '../../base/cite.ts';

/**
 * 栏目: where a publication stands in the disclosure column (政府信息公开专栏): the fifteen items of 条例 20, the seven of 条例 21
 * that cities, counties and their departments have besides, and the four parts that are no item: 指南, 制度, 年报, 动态.
 */
export const COLUMNS = [
  ...(['20-1', '20-2', '20-3', '20-4', '20-5', '20-6', '20-7', '20-8'] as const),
  ...(['20-9', '20-10', '20-11', '20-12', '20-13', '20-14', '20-15'] as const),
  ...(['21-1', '21-2', '21-3', '21-4', '21-5', '21-6', '21-7'] as const),
  ...(['guide', 'rules', 'report', 'news'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 20 },
  { law: 'regulation-711', article: 21 },
  { law: 'regulation-711', article: 12 },
];

/** The place in the law that asks for what stands in the column. */
export function columnCite(column: Column): Cite {
  const [, article, item] = /^(\d+)-(\d+)$/.exec(column) ?? [];
  if (article === undefined) return { law: 'regulation-711', article: column === 'report' ? 49 : 12 };
  return article === '20'
    ? { law: 'regulation-711', article: 20, item: Number(item) }
    : { law: 'regulation-711', article: 21 };
}
