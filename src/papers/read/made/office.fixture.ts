import { crc32, deflateRawSync } from 'node:zlib';
import type { CanonicalReport } from '../../../report/canonical.ts';
import { FORMATS, type FormatId } from '../../../report/formats.ts';
import { type GridTable, layoutReport } from '../../../report/layout.ts';
import { AGENCY } from './reports.fixture.ts';

/** Writes a ZIP of these parts. `claims`: the unpacked size that the directory gives, where it is not the true one. */
export function makeZip(parts: Readonly<Record<string, string | Buffer>>, claims?: number): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? data.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed]);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 0, 'latin1');
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 0, 26);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

const types = (part: string, type: string, more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${type}"/>${more}</Types>`;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const docxParts = (body: string, styles = ''): Record<string, string> => ({
  '[Content_Types].xml': types('word/document.xml', WORD),
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  ...(styles && { 'word/styles.xml': `<w:styles xmlns:w="w">${styles}</w:styles>` }),
});

export const makeDocx = (body: string, styles = ''): Uint8Array => makeZip(docxParts(body, styles));

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string): string => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(text)}</w:p>`;

/** The text of a cell in several runs, as Word breaks it where it likes. */
const cellRuns = (text: string): string =>
  text === ''
    ? '<w:p/>'
    : `<w:p>${[text.slice(0, 1), text.slice(1)]
        .filter((part) => part !== '')
        .map((part) => run(part))
        .join('')}</w:p>`;

/** A table as Word writes it: a cell that is merged downwards stands in each of its rows. */
export function wordTable(table: GridTable): string {
  const below = new Map<number, { left: number; span: number }>();
  const rows = table.rows.map((row) => {
    let column = 0;
    const tcs: string[] = [];
    const tc = (span: number, merge: string, content: string): void => {
      tcs.push(`<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${content}</w:tc>`);
      column += span;
    };
    const reaching = (): void => {
      for (let open = below.get(column); open && open.left > 0; open = below.get(column)) {
        open.left--;
        tc(open.span, '<w:vMerge/>', '<w:p/>');
      }
    };
    for (const cell of row) {
      reaching();
      const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
      if (cell.rowSpan > 1) below.set(column, { left: cell.rowSpan - 1, span: cell.colSpan });
      tc(cell.colSpan, merge, cellRuns(cell.text));
    }
    reaching();
    return `<w:tr>${tcs.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}

const TITLE = (report: CanonicalReport): string => `${AGENCY}${report.year}年政府信息公开工作年度报告`;

export function docxBody(id: FormatId, report: CanonicalReport): string {
  const tables = layoutReport(FORMATS[id], report).map(
    (table) => `${paragraph(table.caption)}${wordTable(table)}<w:p/>`,
  );
  const [first, last] = [paragraph('一、总体情况'), paragraph('五、存在的主要问题及改进情况')];
  return `${paragraph(TITLE(report))}${first}${paragraph('全年工作有序。')}${tables.join('')}${last}${paragraph('无。')}`;
}

export const docxOf = (id: FormatId, report: CanonicalReport): Uint8Array => makeDocx(docxBody(id, report));

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

export interface Sheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

export const makeXlsx = (
  sheets: readonly Sheet[],
  shared: readonly string[] = [],
  styles = '',
  more: Record<string, string> = {},
): Uint8Array =>
  makeZip({
    '[Content_Types].xml': types('xl/workbook.xml', SHEET),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.map((sheet, i) => `<sheet name="${sheet.name}" sheetId="${i + 1}" ${sheet.state ? `state="${sheet.state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheet.xml])),
    ...more,
  });

export const sheetXml = (rows: string, merges: readonly string[] = [], before = ''): string =>
  `<worksheet>${before}<sheetData>${rows}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`;

/** The sheet of a table: its caption above it, texts shared, figures as numbers, blank cells with a style only. */
function sheetOf(table: GridTable, shared: string[], from: string): Sheet {
  const taken = new Set<string>();
  const merges: string[] = [];
  const text = (value: string): number => {
    const at = shared.indexOf(`<t>${value}</t>`);
    return at === -1 ? shared.push(`<t>${value}</t>`) - 1 : at;
  };
  const rows = table.rows.map((cells, row) => {
    let column = 0;
    const number = row + 3;
    const cs = cells.map((cell) => {
      while (taken.has(`${row}/${column}`)) column++;
      for (let r = 0; r < cell.rowSpan; r++)
        for (let c = 0; c < cell.colSpan; c++) taken.add(`${row + r}/${column + c}`);
      const ref = `${letters(column)}${number}`;
      if (cell.rowSpan * cell.colSpan > 1) {
        merges.push(`${ref}:${letters(column + cell.colSpan - 1)}${number + cell.rowSpan - 1}`);
      }
      column += cell.colSpan;
      if (cell.text === '') return `<c r="${ref}" s="1"/>`;
      if (cell.header) return `<c r="${ref}" t="s"><v>${text(cell.text)}</v></c>`;
      return `<c r="${ref}"><f>SUM(A1)</f><v>${cell.text}</v></c>`;
    });
    return `<row r="${number}">${cs.join('')}</row>`;
  });
  const head = `<row r="1"><c r="A1" t="s"><v>${text(from)}</v></c></row><row r="2"><c r="A2" t="s"><v>${text(table.caption)}</v></c></row>`;
  return { name: table.code, xml: sheetXml(`${head}${rows.join('')}`, ['A1:D1', ...merges]) };
}

export function xlsxOf(id: FormatId, report: CanonicalReport): Uint8Array {
  const shared: string[] = [];
  const tables = layoutReport(FORMATS[id], report).map((table) => sheetOf(table, shared, TITLE(report)));
  const cases = sheetXml(
    '<row r="1"><c t="inlineStr"><is><t>编号</t></is></c><c t="inlineStr"><is><t>结果</t></is></c></row>' +
      '<row r="2"><c t="inlineStr"><is><t>2023-1</t></is></c><c><v>5</v></c></row>',
  );
  return makeXlsx([...tables, { name: '案件', xml: cases }], shared);
}
