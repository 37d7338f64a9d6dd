import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../../base/refusal.ts';
import { readPaper } from '../read-paper.ts';
import type { Reading } from '../read-report.ts';
import { makeXlsx, sheetXml } from './office.fixture.ts';
import { AGENCY } from './reports.fixture.ts';

const read = (bytes: Uint8Array): Promise<Reading | Refusal> => readPaper(bytes, '样例.docx');
async function reading(bytes: Uint8Array): Promise<Reading> {
  const found = await read(bytes);
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return found;
}

const TITLE = `${AGENCY}2023年政府信息公开工作年度报告`;
const cell = (ref: string, value: string, more = ''): string => `<c r="${ref}" ${more}><v>${value}</v></c>`;
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const ROWS = `<row r="1">${text('A1', TITLE)}</row><row r="2">${text('A2', '第二十条第（五）项')}</row><row r="3">${text('A3', '信息内容')}${text('B3', '本年处理决定数量')}</row>`;

async function sheetDecisions(
  row: string,
  options: { before?: string; styles?: string; shared?: string[]; after?: string } = {},
) {
  const xml = sheetXml(
    `${ROWS}<row r="4">${text('A4', '行政许可')}${row}</row>${options.after ?? ''}`,
    ['A1:D1', 'A2:B2'],
    options.before,
  );
  const bytes = makeXlsx([{ name: '一', xml }], options.shared, options.styles);
  const { report, unplaced, notes } = await reading(bytes);
  return {
    cell: report.proactive['20-5.a']?.decisions,
    unplaced: unplaced.flatMap((one) => one.texts),
    codes: notes.map((note) => note.code),
  };
}

const FORMATS_XML = (code: string): string =>
  `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`;

describe('what a cell of an XLSX holds', () => {
  it.each<[string, string, object, unknown]>([
    ['a number', cell('B4', '12'), {}, 12],
    ['the result 0 of a formula', '<c r="B4"><f>SUM(A1:A2)</f><v>0</v></c>', {}, 0],
    ['a number that arithmetic made inexact', cell('B4', '12.000000000000002'), {}, 12],
    ['a number as text', text('B4', '12'), {}, 12],
    ['a shared text', cell('B4', '0', 't="s"'), { shared: ['<t>12</t>'] }, 12],
    ['nothing', '<c r="B4" s="1"/>', {}, null],
    [
      'a zero that the sheet does not show',
      cell('B4', '0'),
      { before: '<sheetViews><sheetView showZeros="0"/></sheetViews>' },
      null,
    ],
    ['a zero that its format does not show', cell('B4', '0', 's="1"'), { styles: FORMATS_XML('0;-0;;@') }, null],
  ])('%s', async (_, row, options, expected) => {
    expect(await sheetDecisions(row, options)).toEqual({ cell: expected, unplaced: [], codes: [] });
  });

  it.each<[string, string, object, string]>([
    ['a day', cell('B4', '45000', 's="1"'), { styles: FORMATS_XML('yyyy/m/d') }, '〔日期〕45000'],
    ['a share', cell('B4', '0.3', 's="1"'), { styles: FORMATS_XML('0%') }, '30%'],
    ['a formula without result', '<c r="B4"><f>SUM(A1:A2)</f></c>', {}, '公式'],
    ['a fault', cell('B4', '#REF!', 't="e"'), {}, '#REF!'],
    [
      'a raised mark',
      cell('B4', '0', 't="s"'),
      { shared: ['<r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>'] },
      '12〔1〕',
    ],
  ])('%s is listed, and no figure', async (_, row, options, listed) => {
    const found = await sheetDecisions(row, options);
    expect(found.cell ?? null).toBeNull();
    expect(found.unplaced.join(' ')).toContain(listed);
  });

  it('hidden rows, columns and sheets are not read, and told', async () => {
    const after = `<row r="5" hidden="1">${text('A5', '行政许可')}${cell('B5', '99')}</row>`;
    expect(await sheetDecisions(cell('B4', '12'), { after })).toEqual({ cell: 12, unplaced: [], codes: ['hidden'] });
    const columns = '<cols><col min="3" max="3" hidden="1"/></cols>';
    const beside = `${cell('B4', '12')}${cell('C4', '99')}`;
    expect(await sheetDecisions(beside, { before: columns })).toEqual({ cell: 12, unplaced: [], codes: ['hidden'] });
    const xml = sheetXml(`${ROWS}<row r="4">${text('A4', '行政许可')}${cell('B4', '12')}</row>`);
    const both = makeXlsx([
      { name: '一', xml },
      { name: '二', xml: xml.replace('<v>12<', '<v>99<'), state: 'hidden' },
    ]);
    const { report, notes } = await reading(both);
    expect(report.proactive['20-5.a']).toEqual({ decisions: 12 });
    expect(notes.map((note) => note.code)).toEqual(['hidden']);
  });
});
