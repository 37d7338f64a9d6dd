import { z } from 'zod';
import type { Reason } from '../../base/refusal.ts';

const word = (most: number) => z.string().trim().min(1).max(most);

/** 发布前扫描的词表: what an agency keeps for its scans. The day it takes effect is that of its entry. */
export const scanListsFacts = z.object({
  wordings: z.array(z.object({ wrong: word(40), right: word(40) })).max(1000),
  leaders: z.array(z.object({ name: word(20), title: word(40) })).max(300),
  why: word(200),
});

export type ScanListsFacts = z.output<typeof scanListsFacts>;

/** What is wrong in the lists, line by line: a word that is right as it is, and one that stands twice. */
export function scanListsReasons({ wordings, leaders }: ScanListsFacts): Reason[] {
  const same = wordings.flatMap(({ wrong, right }, i) =>
    wrong === right ? [{ code: 'scan-lists.same', field: `wordings.${i}.right`, facts: { wrong } }] : [],
  );
  const twice = (list: 'wordings' | 'leaders', field: string, said: readonly string[]): Reason[] =>
    said.flatMap((one, i) =>
      said.indexOf(one) < i
        ? [{ code: 'scan-lists.twice', field: `${list}.${i}.${field}`, facts: { word: one.replace('\n', ' ') } }]
        : [],
    );
  return [
    ...same,
    ...twice(
      'wordings',
      'wrong',
      wordings.map(({ wrong }) => wrong),
    ),
    ...twice(
      'leaders',
      'name',
      leaders.map(({ name, title }) => `${name}\n${title}`),
    ),
  ];
}
