import type { Cite } from '../base/cite.ts';
import type { Day } from '../base/day.ts';

/** A number or choice of the law, from the day it came into force until the next one does. */
export interface Dated<T> {
  readonly from: Day;
  readonly value: T;
  readonly cite: Cite;
}

/** What was in force on the day, or null where nothing was yet. `values` ascend by `from`. */
export function findInForce<T>(values: readonly Dated<T>[], on: Day): Dated<T> | null {
  return values.findLast((v) => v.from <= on) ?? null;
}

/** As findInForce. Throws a fault where nothing was in force: intake refuses such days. */
export function getInForce<T>(values: readonly Dated<T>[], on: Day): Dated<T> {
  const found = findInForce(values, on);
  if (!found) throw new Error(`no rule was in force on ${on}`);
  return found;
}
