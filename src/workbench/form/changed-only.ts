/** What differs from `before`, for a verb that mends (更正登记): objects part by part, lists as a whole. */
export function changedOnly(facts: Record<string, unknown>, before: Record<string, unknown>): Record<string, unknown> {
  const changed = Object.entries(facts).flatMap(([name, value]) => {
    const was = before[name];
    if (isSame(value, was)) return [];
    return isObject(value) && isObject(was) ? [[name, changedOnly(value, was)]] : [[name, value]];
  });
  return Object.fromEntries(changed);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An empty text and nothing are the same to a form. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (isObject(a) && isObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => isSame(a[name], b[name]));
  }
  return (a ?? '') === (b ?? '');
}
