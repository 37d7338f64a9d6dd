import type { CanonicalReport, ImportAnswer } from '../../../api/views.ts';

/** What was keyed in or changed, by place: `requests/3.1/A`. */
export type Edits = Readonly<Record<string, string>>;

export const placeOf = (at: { readonly table: string; readonly row: string; readonly column: string }): string =>
  `${at.table}/${at.row}/${at.column}`;

/** What stands in a field as the report holds it: blank is not 0, and what is no plain number stays as it is printed. */
function cellOf(text: string): number | string | null {
  const even = text.normalize('NFKC').trim();
  if (even === '') return null;
  return /^\d+(?:\.\d+)?$/.test(even) && Number(even) <= Number.MAX_SAFE_INTEGER ? Number(even) : text.trim();
}

/** The figures that go into the ledger: as read, with what a person changed. */
export function confirmedFigures(
  read: CanonicalReport,
  edits: Edits,
): Pick<CanonicalReport, 'format' | 'proactive' | 'requests' | 'remedies'> {
  const { format, ...rest } = read;
  const tables = structuredClone({
    proactive: rest.proactive,
    requests: rest.requests,
    remedies: rest.remedies,
  }) as Record<string, Record<string, Record<string, number | string | null>>>;
  for (const [place, text] of Object.entries(edits)) {
    const [table, row, column] = place.split('/') as [string, string, string];
    tables[table]![row] = { ...tables[table]![row], [column]: cellOf(text) };
  }
  return { format, ...tables } as ReturnType<typeof confirmedFigures>;
}

/** Blocks of the source that belong together: lines of text, and rows of one table. */
export type SourcePart =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly SourceCell[])[] };

interface SourceCell {
  readonly text: string;
  readonly span: number;
}

export function partsOf(source: ImportAnswer['source']): SourcePart[] {
  const parts: ({ kind: 'text'; lines: string[] } | { kind: 'table'; table: number; rows: SourceCell[][] })[] = [];
  for (const block of source) {
    const last = parts.at(-1);
    if (block.kind === 'row') {
      const cells = block.cells.map(({ text, span, carried }) => ({ text: carried ? '' : text, span }));
      if (last?.kind === 'table' && last.table === block.table) last.rows.push(cells);
      else parts.push({ kind: 'table', table: block.table, rows: [cells] });
    } else if (block.kind !== 'break' && block.text.trim() !== '') {
      if (last?.kind === 'text') last.lines.push(block.text);
      else parts.push({ kind: 'text', lines: [block.text] });
    }
  }
  return parts;
}
