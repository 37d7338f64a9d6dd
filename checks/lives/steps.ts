import type { Life, Step } from '../../src/cases/life.ts';
import type { Word, Words } from '../../src/words/word.ts';

/** A noun's life with its wording, and the file where its table stands. */
export interface NounLife {
  readonly name: string;
  readonly title: Word;
  readonly source: string;
  readonly life: Life;
  readonly states: Words;
  readonly verbs: Words;
}

/** One step, to one state: a step that may lead to several gives several. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly verb: string;
  readonly step: Step;
}

/** All verbs that lead from one state to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly verbs: readonly string[];
}

/** Every move of the life, in the order of its table. */
export function movesOf(life: Life): Move[] {
  return Object.entries(life).flatMap(([from, steps]) =>
    Object.entries(steps).flatMap(([verb, step]) =>
      [step!.to].flat().map((to) => ({ from, to: to as string, verb, step: step! })),
    ),
  );
}

/** One arrow for each pair of states, in the order of the table. */
export function arrowsOf(life: Life): Arrow[] {
  const pairs = Map.groupBy(movesOf(life), ({ from, to }) => `${from} ${to}`);
  return [...pairs.values()].map((moves) => ({
    from: moves[0]!.from,
    to: moves[0]!.to,
    verbs: moves.map(({ verb }) => verb),
  }));
}
