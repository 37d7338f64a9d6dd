/** A piece of text that stayed, was added or was taken out. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One line of the comparison of two versions: unchanged, new, gone, or changed within. */
export type Change =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'changed'; readonly runs: readonly Run[] };

/** As many comparisons of two lines, or of two characters, are made; beyond that everything counts as changed. */
const COMPARED = 1_000_000;

type Step<T> = { readonly kind: Run['kind']; readonly value: T };

/** The shortest way from one list to the other (longest common subsequence), what stands at both ends left aside. */
function stepsBetween<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const same = (value: T): Step<T> => ({ kind: 'same', value });
  return [
    ...before.slice(0, start).map(same),
    ...stepsWithin(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

function stepsWithin<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  const [n, m] = [before.length, after.length];
  const gone = before.map((value): Step<T> => ({ kind: 'removed', value }));
  const come = after.map((value): Step<T> => ({ kind: 'added', value }));
  if (n === 0 || m === 0 || n * m > COMPARED) return [...gone, ...come];
  const width = m + 1;
  const length = new Uint32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      length[i * width + j] =
        before[i] === after[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const steps: Step<T>[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    if (before[i] === after[j]) {
      steps.push({ kind: 'same', value: before[i++]! });
      j++;
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) steps.push(gone[i++]!);
    else steps.push(come[j++]!);
  }
  return [...steps, ...gone.slice(i), ...come.slice(j)];
}

/** What changed within a line, character by character. */
export function runsBetween(before: string, after: string): Run[] {
  const runs: { kind: Run['kind']; text: string }[] = [];
  for (const { kind, value } of stepsBetween([...before], [...after])) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += value;
    else runs.push({ kind, text: value });
  }
  return runs;
}

/** What changed between two texts, line by line; a line that took the place of another shows what changed within it. */
export function linesBetween(before: string, after: string): Change[] {
  const lines = (text: string) => (text === '' ? [] : text.split('\n'));
  const steps = stepsBetween(lines(before), lines(after));
  const changes: Change[] = [];
  for (let at = 0; at < steps.length; ) {
    if (steps[at]!.kind === 'same') {
      changes.push({ kind: 'same', text: steps[at++]!.value });
      continue;
    }
    const from = at;
    while (at < steps.length && steps[at]!.kind !== 'same') at++;
    changes.push(...replaced(steps.slice(from, at)));
  }
  return changes;
}

function replaced(steps: readonly Step<string>[]): Change[] {
  const of = (kind: Run['kind']) => steps.filter((step) => step.kind === kind).map(({ value }) => value);
  const [gone, come] = [of('removed'), of('added')];
  const both = Math.min(gone.length, come.length);
  return [
    ...gone.slice(0, both).map((line, i): Change => changed(line, come[i]!)),
    ...gone.slice(both).map((text): Change => ({ kind: 'removed', text })),
    ...come.slice(both).map((text): Change => ({ kind: 'added', text })),
  ];
}

function changed(before: string, after: string): Change {
  return { kind: 'changed', runs: runsBetween(before, after) };
}
