import type { Actor, DeskRow, Light } from '../../api/views.ts';

export const GROUPINGS = ['nothing', 'light', 'holder', 'section', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const SCOPES = ['everything', 'yours', 'mine', 'mySection'] as const;
export type Scope = (typeof SCOPES)[number];

export const lightOf = (row: DeskRow): Light => row.due?.light ?? 'none';

interface DeskFilter {
  readonly scope: Scope;
  readonly lights: readonly Light[];
  readonly day: string | null;
}

export function within(row: DeskRow, scope: Scope, actor: Actor): boolean {
  if (scope === 'yours') return row.yours;
  if (scope === 'mine') return row.holder === actor.id;
  return scope === 'everything' || (row.section !== null && row.section === actor.section);
}

export function fits(row: DeskRow, { lights, day }: DeskFilter): boolean {
  return (lights.length === 0 || lights.includes(lightOf(row))) && (day === null || row.due?.on === day);
}

/** The rows by what they have in common, groups in the order in which their first row comes. */
export function groupRows(rows: readonly DeskRow[], grouping: Grouping): [key: string, rows: DeskRow[]][] {
  const keyOf = (row: DeskRow): string => {
    if (grouping === 'light') return lightOf(row);
    if (grouping === 'holder' || grouping === 'section') return row[grouping] ?? '';
    return grouping === 'state' ? row.state : '';
  };
  return [...Map.groupBy(rows, keyOf)];
}
