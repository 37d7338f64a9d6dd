import type { Say } from './visitor.ts';

/** The parts of 政府信息公开专栏 in the unified form (国办公开办函〔2019〕61号), in its order. */
export const PARTS = ['guide', 'rules', 'statutory', 'report', 'apply'] as const;
export type Part = (typeof PARTS)[number];

export const PART_PATHS: Readonly<Record<Part, string>> = {
  guide: '/guide',
  rules: '/info/column/rules',
  statutory: '/info#statutory',
  report: '/info/column/report',
  apply: '/apply',
};

/** The part under which a column stands; null for what stands beside them. */
export function partOf(column: string | null): Part | null {
  if (column !== null && /^2[01]-/.test(column)) return 'statutory';
  return PARTS.find((part) => part === column) ?? null;
}

/** The same five links, in the same order, on every page of the column. */
export function ColumnNav({ part, say }: { part: Part | null; say: Say }) {
  return (
    <nav className="parts wrap no-print" aria-label={say('info.parts')}>
      <ul>
        {PARTS.map((one) => (
          <li key={one}>
            <a href={PART_PATHS[one]} aria-current={one === part ? 'true' : undefined}>
              {say(`part.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
