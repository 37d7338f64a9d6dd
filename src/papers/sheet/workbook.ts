import { officeFile, type Part, type Properties, relationsPart } from '../office/package.ts';
import { escapeXml, xmlPart } from '../office/xml.ts';

/** How a cell looks; the numbers are places in `cellXfs` below. */
export const LOOKS = { title: 1, note: 2, head: 3, label: 4, figure: 5, day: 6, money: 7 } as const;

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** Absent: an empty cell, which is not 0. */
  readonly value?: number | string;
  /** Without the equals sign; `value` is what it gives. */
  readonly formula?: string;
  readonly look: keyof typeof LOOKS;
  /** How many rows and columns it takes; absent: one. */
  readonly rows?: number;
  readonly columns?: number;
}

export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly cells: readonly SheetCell[];
  /** Rows that stay at the top, on the screen and on every page printed. */
  readonly frozen: number;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `A`, `Z`, `AA` … of a column from 0 on. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** `B3` of row 2 and column 1. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** An Excel workbook: the same sheets are the same bytes. */
export function workbook(properties: Properties, sheets: readonly Sheet[]): Uint8Array {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="sheet${i + 1}"/>`,
  );
  const repeated = sheets.flatMap(({ name, frozen }, i) =>
    frozen > 0
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escapeXml(name)}'!$1:$${frozen}</definedName>`]
      : [],
  );
  const names = repeated.length > 0 ? `<definedNames>${repeated.join('')}</definedNames>` : '';
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      type: `${SPREADSHEET}.sheet.main+xml`,
      content: xmlPart(`<workbook ${MAIN} ${RELATED}><sheets>${listed.join('')}</sheets>${names}</workbook>`),
    },
    relationsPart('xl/_rels/workbook.xml.rels', [
      ...sheets.map((_, i) => ({ id: `sheet${i + 1}`, type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
      { id: 'styles', type: 'styles', target: 'styles.xml' },
    ]),
    { path: 'xl/styles.xml', type: `${SPREADSHEET}.styles+xml`, content: STYLES },
    ...sheets.map((sheet, i) => ({
      path: `xl/worksheets/sheet${i + 1}.xml`,
      type: `${SPREADSHEET}.worksheet+xml`,
      content: sheetXml(sheet),
    })),
  ];
  return officeFile(properties, parts);
}

function sheetXml({ widths, cells, frozen }: Sheet): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const rows = Map.groupBy([...cells].sort(inOrder), ({ row }) => row);
  const lines = [...rows].map(
    ([row, all]) =>
      `<row r="${row + 1}" ht="${height(all, widths)}" customHeight="1">${all.map(cellXml).join('')}</row>`,
  );
  const pane =
    frozen > 0 ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  const merges = cells.filter(({ rows = 1, columns = 1 }) => rows * columns > 1).map(rangeOf);
  const merged =
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  return xmlPart(
    `<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols>` +
      `<sheetData>${lines.join('')}</sheetData>${merged}` +
      `<pageSetup paperSize="9" orientation="${widths.length > 10 ? 'landscape' : 'portrait'}" fitToHeight="0"/></worksheet>`,
  );
}

function rangeOf({ row, column, rows = 1, columns = 1 }: SheetCell): string {
  return `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
}

const LINE_HEIGHT = 14;

/** Points that hold the text of every cell of the row: a width is in digits, of which a Chinese character takes two. */
function height(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells
    .filter(({ rows = 1 }) => rows === 1)
    .map(({ value = '', column, columns = 1, look }) => {
      const room = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0) - 1;
      const size = look === 'title' ? 1.6 : 1.05;
      const taken = [...String(value)].reduce((sum, one) => sum + (one < '\u0100' ? 1 : 2), 0) * size;
      return Math.max(1, Math.ceil(taken / room)) * (look === 'title' ? 2 : 1);
    });
  return Math.max(1, ...lines) * LINE_HEIGHT + 4;
}

const inOrder = (a: SheetCell, b: SheetCell): number => a.row - b.row || a.column - b.column;

function cellXml({ row, column, value, formula, look }: SheetCell): string {
  const begin = `<c r="${address(row, column)}" s="${LOOKS[look]}"`;
  if (value === undefined) return `${begin}/>`;
  // Text is said to be text: what begins with = is never a formula.
  if (typeof value === 'string')
    return `${begin} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  return `${begin}>${formula ? `<f>${escapeXml(formula)}</f>` : ''}<v>${value}</v></c>`;
}

const font = (size: number, family: string, bold = ''): string =>
  `<font>${bold}<sz val="${size}"/><name val="${family}"/><charset val="134"/></font>`;
const edge = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
const look = (fontId: number, borderId: number, horizontal: string, format = 0): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;

const STYLES = xmlPart(
  `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
    `<fonts count="3">${font(10.5, '宋体')}${font(16, '黑体')}${font(10.5, '宋体', '<b/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
    `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    look(1, 0, 'center') +
    look(0, 0, 'center') +
    look(2, 1, 'center') +
    look(0, 1, 'left') +
    look(0, 1, 'center') +
    look(0, 1, 'center', 164) +
    look(0, 1, 'right', 4) +
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
);
