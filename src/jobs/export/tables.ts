import { type DecisionKind, EXCHANGE_FIELDS } from '../../cases/decision/fields.ts';
import { csvLine } from '../../papers/sheet/csv.ts';
import { allPublications } from '../../reads/public/column/all.ts';
import { type PublicFields, publicDecisionFields } from '../../reads/public/decisions.ts';
import type { Context } from '../../store/context.ts';
import { infoAddress } from './address.ts';

type Line = readonly (string | number | null)[];

const csv = (lines: readonly Line[]): Uint8Array => new TextEncoder().encode(`\uFEFF${lines.map(csvLine).join('')}`);

const HEADS = [
  ...(['indexNumber', 'title', 'documentNumber', 'column', 'genre', 'theme', 'issuers', 'keywords', 'madeOn'] as const),
  ...(['publishedAt', 'effectiveOn', 'validity', 'endedOn', 'version', 'abstract'] as const),
];

/** The catalogue of what is public as a table, newest first, for whoever looks into an export with a spreadsheet. */
export async function catalogueTable(context: Context): Promise<Uint8Array> {
  const lines: Line[] = [[...HEADS, 'url']];
  for await (const batch of allPublications(context))
    for (const one of batch) {
      const cells = HEADS.map((head) => {
        const value = one[head];
        return Array.isArray(value) ? value.join(';') : (value as string | number | null);
      });
      lines.push([...cells, infoAddress(one.indexNumber)]);
    }
  return csv(lines);
}

/** Public licences or penalties of organisations, with what of them is public; of persons there is no file. */
export async function decisionTable(context: Context, kind: DecisionKind, as: 'json' | 'csv'): Promise<Uint8Array> {
  const rows: PublicFields[] = [];
  for await (const batch of publicDecisionFields(context, kind)) rows.push(...batch.map(({ shown }) => shown));
  if (as === 'json') return new TextEncoder().encode(`${JSON.stringify({ kind, rows }, null, 1)}\n`);
  const fields = EXCHANGE_FIELDS[kind].filter(({ code }) => rows.some((row) => code in row));
  return csv([fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ code }) => row[code] ?? ''))]);
}
