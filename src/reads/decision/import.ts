import { createHash } from 'node:crypto';
import { isRefusal, type Reason, type Refusal } from '../../base/refusal.ts';
import { type ImportDefaults, type JudgedRow, judgeFile } from '../../cases/decision/exchange-file.ts';
import { type DecisionKind, EXCHANGE_FIELDS } from '../../cases/decision/fields.ts';
import { prefixOf } from '../../cases/decision/read-row.ts';
import { readRows } from '../../papers/sheet/read-rows.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { decisionsByNumber } from '../../store/decision/lists.ts';

/** A row that cannot be recorded as it stands. */
export interface BadRow {
  /** As a spreadsheet shows it. */
  readonly row: number;
  readonly number: string;
  readonly party: string;
  readonly reasons: readonly Reason[];
  readonly cells: readonly string[];
}

/** What an exchange file holds, judged against the rules and the ledger. */
export interface ReadImport {
  readonly kind: DecisionKind;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly format: 'csv' | 'xlsx';
  readonly heads: readonly string[];
  readonly unknown: readonly string[];
  readonly total: number;
  readonly good: readonly JudgedRow[];
  /** Rows that repeat another one, or that the ledger has as they are: there is nothing to do. */
  readonly there: number;
  readonly bad: readonly BadRow[];
}

/** Reads an exchange file, and says of every row what becomes of it. Changes nothing. */
export async function readImport(
  context: Context,
  kind: DecisionKind,
  bytes: Uint8Array,
  defaults: ImportDefaults,
): Promise<ReadImport | Refusal> {
  const file = readRows(bytes);
  if (isRefusal(file)) return { refused: file.refused.map((reason) => ({ ...reason, field: 'files' })) };
  const judged = judgeFile(kind, file.rows, todayOf(context), defaults);
  if (isRefusal(judged)) return judged;
  const numbers = judged.rows.map(({ number }) => number).filter(Boolean);
  const { db, office } = context;
  const known = new Map(
    (await decisionsByNumber(db, office.agencyId, kind, numbers)).map((one) => [one.number, one] as const),
  );
  const good: JudgedRow[] = [];
  const bad: BadRow[] = [];
  let there = 0;
  for (const row of judged.rows) {
    const before = known.get(row.number);
    const inLedger: Reason[] =
      before && before.digest !== row.digest && row.reasons.length === 0
        ? [
            {
              code: 'decision.double-in-ledger',
              field: `${prefixOf(kind)}_WSH`,
              facts: { number: row.number, on: before.decidedOn },
            },
          ]
        : [];
    const reasons = [...row.reasons, ...inLedger];
    if (reasons.length > 0) bad.push({ ...row, reasons });
    else if (row.repeats || before) there++;
    else good.push(row);
  }
  return {
    kind,
    hash: createHash('sha256').update(bytes).digest('hex'),
    format: file.format,
    heads: judged.heads,
    unknown: judged.unknown,
    total: judged.rows.length,
    good,
    there,
    bad,
  };
}

/** The name of a field of the exchange file, as its header has it. */
export function fieldName(kind: DecisionKind, code: string | undefined): string {
  return EXCHANGE_FIELDS[kind].find((field) => field.code === code)?.name ?? '';
}
