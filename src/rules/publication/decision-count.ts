import type { Cite } from '../../base/cite.ts';

/** 决定类型: what a decision did. Which of them count as 处理决定 (table 二) each agency declares, and keeps to. */
export const DECISION_TYPES = {
  licence: ['准予', '不予', '变更', '延续', '换证', '补证', '注销', '撤销', '撤回'],
  penalty: ['处罚', '不予处罚'],
} as const;
export type DecisionType = (typeof DECISION_TYPES)[keyof typeof DECISION_TYPES][number];

/** The row of table 二 on which the decisions of each exchange file are counted, by the day of the decision. */
export const DECISION_ROWS = { licence: '20-5.a', penalty: '20-6.a' } as const;

/** The decision types that count, by what the agency declared (设置). */
export interface CountedTypes {
  readonly licence: readonly string[];
  readonly penalty: readonly string[];
}

/** Two years may be compared only where both were counted alike: the types that one of them counts and the other does not. */
export function countedOtherwise(before: readonly string[], now: readonly string[]): readonly string[] {
  return [...before.filter((type) => !now.includes(type)), ...now.filter((type) => !before.includes(type))];
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 20, item: 5 },
  { law: 'regulation-711', article: 20, item: 6 },
];
