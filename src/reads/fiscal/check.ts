import { yearOf } from '../../base/day.ts';
import { isRefusal, type Reason, type Refusal } from '../../base/refusal.ts';
import { checkFiscal, emptyTableNote } from '../../cases/publication/fiscal/check.ts';
import { type FiscalContent, isEmptyTable, tablesOf } from '../../cases/publication/fiscal/content.ts';
import {
  blankTables,
  draftOf,
  type FiscalDraft,
  parseDraft,
  type UnreadCell,
} from '../../cases/publication/fiscal/draft.ts';
import type { FiscalFinding } from '../../cases/publication/fiscal/finding.ts';
import { formatMoney } from '../../cases/publication/fiscal/money.ts';
import { findingReason } from '../../cases/publication/fiscal/reasons.ts';
import { totalsOf } from '../../cases/publication/fiscal/sums.ts';
import { publication } from '../../cases/publication/noun.ts';
import type { FiscalReading } from '../../papers/read/fiscal/read-fiscal.ts';
import { readFiscalWaiting } from '../../papers/read/pool/waiting.ts';
import { fiscalTemplate } from '../../papers/sheet/fiscal/fiscal-files.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { disclosedBefore } from '../../store/publication/disclosures.ts';

/** A cell of the grid, by ids. */
interface At {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** What the checks say of tables that are being typed. */
export interface FiscalChecked {
  /** What would be saved; null while an amount cannot be read, or no day of approval is given. */
  readonly content: FiscalContent | null;
  readonly unread: readonly UnreadCell[];
  readonly findings: readonly {
    readonly level: 'error' | 'warning';
    readonly reason: Reason;
    readonly cells: readonly At[];
  }[];
  /** Every total that has parts: what they add up to, and whether the cell says another. */
  readonly totals: readonly (At & { readonly sum: string; readonly differs: boolean })[];
  /** The sentence that an empty table owes, by table. */
  readonly notes: readonly { readonly table: string; readonly text: string }[];
  /** The year before is public, and was compared. */
  readonly comparedWith: number | null;
}

/** As many findings as a screen shows. */
const MOST = 200;

/** Checks tables as they stand in the editor, against those of the year before; saves nothing. */
export async function checkDraft({ db, office }: Context, draft: FiscalDraft): Promise<FiscalChecked> {
  const { content, unread } = parseDraft(draft);
  const before = await disclosedBefore(db, office.agencyId, content);
  const tables = tablesOf(content);
  const seen = (finding: FiscalFinding) => ({
    level: finding.level,
    reason: findingReason(finding, content),
    cells: [...finding.left, ...finding.right].map(({ table, row, column }) => ({ table, row, column })),
  });
  return {
    content: unread.length === 0 && draft.approvedOn ? content : null,
    unread,
    findings: checkFiscal(content, before).slice(0, MOST).map(seen),
    totals: tables.flatMap(totalsOf).map(({ at: { table, row, column, cell }, sum }) => ({
      ...{ table, row, column },
      sum: formatMoney(sum, content.unit),
      differs: typeof cell === 'number' && cell !== sum,
    })),
    notes: tables
      .filter((table) => isEmptyTable(table))
      .map(({ form }) => ({ table: form.id, text: emptyTableNote(form, content.year, content.kind) })),
    comparedWith: before?.year ?? null,
  };
}

/** A workbook as the editor shows it before anything is saved. */
export interface FiscalImport {
  readonly draft: FiscalDraft;
  readonly unplaced: readonly Reason[];
}

const UNPLACED = {
  cell: 'fiscal.unread-cell',
  row: 'fiscal.unread-row',
  column: 'fiscal.unread-column',
  sheet: 'fiscal.unread-sheet',
  hidden: 'fiscal.unread-hidden',
} as const;

/** Reads a workbook; what it does not say (a year, a scope, a table) is as `start` has it, or blank. */
export async function importFiscal(
  context: Context,
  file: { readonly name: string; readonly bytes: Uint8Array },
  start: Pick<FiscalDraft, 'kind'> & Partial<FiscalDraft>,
): Promise<FiscalImport | Refusal> {
  const reading = await readFiscalWaiting(file.bytes, file.name, start.kind);
  if (isRefusal(reading)) return { refused: reading.refused.map((reason) => ({ ...reason, field: 'files' })) };
  const { draft, unplaced, units } = reading;
  const two: Reason[] = units.length > 1 ? [{ code: 'fiscal.two-units' }] : [];
  return {
    draft: {
      year: yearOf(todayOf(context)),
      scope: 'department',
      unit: 'ten-thousand-yuan',
      ...(start.approvedOn ? { approvedOn: start.approvedOn } : {}),
      ...draft,
      tables: wholeTables(draft),
    },
    unplaced: [...two, ...unplaced.map(({ why, ...facts }) => ({ code: UNPLACED[why], facts }))],
  };
}

/** Every table of the form, in its order; one that the workbook does not have is blank. */
function wholeTables({ kind, tables }: FiscalReading['draft']): FiscalDraft['tables'] {
  return blankTables(kind).map((blank) => {
    const found = tables.filter(({ id }) => id === blank.id);
    if (found.length === 0) return blank;
    return { id: blank.id, rows: found.flatMap(({ rows }) => rows), note: found.map(({ note }) => note).join('') };
  });
}

export const templateOf = (kind: FiscalContent['kind'], year: number): Uint8Array => fiscalTemplate(kind, year);

/** The tables that a publication has now, as somebody goes on typing in them; null where there is no such publication. */
export async function fiscalDraftOf(
  { db, office }: Context,
  caseId: string,
): Promise<{ readonly draft: FiscalDraft | null } | null> {
  const entries = await entriesOf(db, office.agencyId, caseId);
  if (entries[0]?.noun !== publication.name) return null;
  const { fiscal } = publication.fold(entries).content;
  return { draft: fiscal ? draftOf(fiscal) : null };
}
