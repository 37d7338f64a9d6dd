import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import type { CanonicalReport, Cell } from '../../report/canonical.ts';
import { FORMATS, type FormatId, formatFor } from '../../report/formats.ts';
import { type GridCell, layoutReport, type TableCode } from '../../report/layout.ts';
import { readCell } from '../read/cells.ts';
import type { Reading } from '../read/read-report.ts';
import { decodeText } from '../read/source/decode.ts';
import { Remarks, type Unplaced } from '../read/tables/outcome.ts';
import { parseCsv } from './csv.ts';
import { CSV_AGENCY, CSV_HEAD, CSV_YEAR, type CsvName, namedFigures } from './report-csv.ts';

type Place = NonNullable<GridCell['at']>;

const FORMS: readonly FormatId[] = ['2021', '2019'];
const TABLES: Readonly<Record<TableCode, Unplaced['table']>> = { proactive: '二', requests: '三', remedies: '四' };
/** A report has some 300 figures. */
const MOST_LINES = 2000;
const HEAD = CSV_HEAD.join(',');
const NUMBER = /^-?\d+(?:\.\d+)?$/;

const keyOf = (name: readonly string[]): string => JSON.stringify(name);
const EMPTY: CanonicalReport = { agency: null, year: null, format: null, proactive: {}, requests: {}, remedies: {} };

/** Where each name of a form stands. */
const PLACES: Readonly<Record<FormatId, ReadonlyMap<string, Place>>> = {
  '2019': placesOf('2019'),
  '2021': placesOf('2021'),
};

function placesOf(form: FormatId): Map<string, Place> {
  const figures = layoutReport(FORMATS[form], EMPTY).flatMap(namedFigures);
  return new Map(figures.map(({ name, cell }) => [keyOf(name), cell.at!]));
}

/** True where the file begins with the head that `reportCsv` writes, in whatever encoding it was saved since. */
export function isReportCsv(bytes: Uint8Array): boolean {
  const start = decodeText(bytes.subarray(0, 64));
  return !isRefusal(start) && start.text.replaceAll('"', '').startsWith(HEAD);
}

/** Reads the CSV of a report that `reportCsv` wrote. A line that names no figure of the form is listed, never guessed. */
export function readReportCsv(bytes: Uint8Array): Reading | Refusal {
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return decoded;
  const count = decoded.text.split('\n', MOST_LINES + 2).length;
  if (count > MOST_LINES) return refuse({ code: 'read.too-many-lines', facts: { lines: count, limit: MOST_LINES } });
  const lines = parseCsv(decoded.text).slice(1);
  const remarks = new Remarks();
  if (decoded.encoding !== 'utf-8') remarks.note('encoding', { encoding: decoded.encoding });
  const said = (name: CsvName): string | null =>
    lines.find((line) => keyOf(line.slice(0, 3)) === keyOf(name))?.[3] || null;
  const year = /^20\d\d$/.test(said(CSV_YEAR) ?? '') ? Number(said(CSV_YEAR)) : null;
  const figures = lines.filter(([table]) => table !== '');
  const forms = { two: formOf(figures, 'proactive', year), three: formOf(figures, 'requests', year) };
  const report = {
    agency: said(CSV_AGENCY),
    year,
    format: figures.some((line) => PLACES[forms.three].get(keyOf(line.slice(0, 3)))?.table === 'requests')
      ? forms.three
      : null,
    ...cellsOf(figures, forms, remarks),
  };
  return {
    report,
    prose: { title: null, paragraphs: [] },
    unplaced: remarks.unplaced,
    notes: remarks.notes,
    source: [],
  };
}

/** The form of which most lines of a table are; where both fit, the one that the year has to use. */
function formOf(lines: readonly string[][], table: TableCode, year: number | null): FormatId {
  const fitting = (form: FormatId): number =>
    lines.filter((line) => PLACES[form].get(keyOf(line.slice(0, 3)))?.table === table).length;
  const due = year === null ? FORMS[0]! : formatFor(year).id;
  return FORMS.toSorted((a, b) => fitting(b) - fitting(a) || Number(b === due) - Number(a === due))[0]!;
}

function cellsOf(
  lines: readonly string[][],
  { two, three }: { readonly two: FormatId; readonly three: FormatId },
  remarks: Remarks,
): Pick<CanonicalReport, 'proactive' | 'requests' | 'remedies'> {
  const report: Record<TableCode, Record<string, Record<string, Cell>>> = { proactive: {}, requests: {}, remedies: {} };
  const ofTwo = [...PLACES[two]].filter(([, { table }]) => table === 'proactive');
  const known = new Map([...ofTwo, ...[...PLACES[three]].filter(([, { table }]) => table !== 'proactive')]);
  const met = new Set<string>();
  for (const line of lines) {
    const [, row = '', column = '', text = ''] = line;
    const key = keyOf(line.slice(0, 3));
    const place = known.get(key);
    const table = TABLES[place?.table ?? tableNamed(line[0] ?? '')];
    const label = [row, column].filter(Boolean).join('/') || null;
    const cell = cellOf(text);
    if (!place) remarks.leave(table, 'no-label', label, [text]);
    else if (met.has(key)) remarks.leave(table, 'second-value', label, [text]);
    else if (cell === undefined) remarks.leave(table, 'not-a-figure', label, [text]);
    else {
      const rows = report[place.table];
      rows[place.row] ??= blankRow(known, place);
      rows[place.row]![place.column] = cell;
    }
    met.add(key);
  }
  return report as Pick<CanonicalReport, 'proactive' | 'requests' | 'remedies'>;
}

/** A row that the file has a figure of has all cells of the form; what the file does not say is blank. */
function blankRow(known: ReadonlyMap<string, Place>, { table, row }: Place): Record<string, Cell> {
  const cells = [...known.values()].filter((one) => one.table === table && one.row === row);
  return Object.fromEntries(cells.map(({ column }) => [column, null]));
}

const tableNamed = (caption: string): TableCode =>
  caption.startsWith('二') ? 'proactive' : caption.startsWith('四') ? 'remedies' : 'requests';

/** A number as we write it, minus signs too; anything else as in any other paper. */
function cellOf(text: string): Cell | undefined {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return number;
  const read = readCell(text);
  return read.kind === 'odd' ? undefined : read.cell;
}
