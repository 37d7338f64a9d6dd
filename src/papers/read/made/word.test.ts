import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../../base/refusal.ts';
import { readPaper } from '../read-paper.ts';
import type { Reading } from '../read-report.ts';
import { docxBody, makeDocx, paragraph, run } from './office.fixture.ts';
import { AGENCY, sampleReport } from './reports.fixture.ts';

const read = (bytes: Uint8Array): Promise<Reading | Refusal> => readPaper(bytes, '样例.docx');
async function reading(bytes: Uint8Array): Promise<Reading> {
  const found = await read(bytes);
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return found;
}

const TITLE = `${AGENCY}2023年政府信息公开工作年度报告`;
const tc = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const HEAD = [
  paragraph(TITLE),
  paragraph('二、主动公开政府信息情况'),
  `<w:tbl><w:tr>${tc(paragraph('第二十条第（五）项'), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${tc(paragraph('信息内容'))}${tc(paragraph('本年处理决定数量'))}</w:tr>`,
].join('');

/** A DOCX with one row, 行政许可, whose figure stands in these paragraphs. */
async function decisions(content: string, row = '', styles = '') {
  const bytes = makeDocx(`${HEAD}<w:tr>${row}${tc(paragraph('行政许可'))}${tc(content)}</w:tr></w:tbl>`, styles);
  const { report, unplaced, notes } = await reading(bytes);
  const codes = notes.map((note) => note.code).filter((code) => code !== 'row-without-cells');
  return { cell: report.proactive['20-5.a']?.decisions ?? null, unplaced: unplaced.flatMap((one) => one.texts), codes };
}

describe('what a cell of a DOCX holds', () => {
  it.each<[string, string]>([
    ['a figure in several runs', p(run('1', '<w:b/>'), run('2'))],
    [
      'a figure in a content control',
      `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p(run('12'))}</w:sdtContent></w:sdt>`,
    ],
    ['a figure as the result of a field', p('<w:r><w:instrText> =SUM(1) 99 </w:instrText></w:r>', run('12'))],
    [
      'a figure beside the properties that a change took away',
      p(run('12', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
    ],
    ['a figure with a reference to a footnote', p(run('12'), '<w:r><w:footnoteReference w:id="2"/></w:r>')],
    [
      'a figure in a form for older and newer programs',
      p(
        run('12'),
        '<mc:AlternateContent xmlns:mc="m"><mc:Fallback><w:r><w:t>99</w:t></w:r></mc:Fallback></mc:AlternateContent>',
      ),
    ],
  ])('%s', async (_, content) => {
    expect(await decisions(content)).toEqual({ cell: 12, unplaced: [], codes: [] });
  });

  it.each<[string, string, string]>([
    ['a raised mark behind it', p(run('12'), run('1', '<w:vertAlign w:val="superscript"/>')), '12〔1〕'],
    ['a figure that is struck out', p(run('99', '<w:strike/>'), run('12')), '〔99〕12'],
    ['two paragraphs', p(run('1')) + p(run('2')), '1\n2'],
    ['a table in a cell', `<w:tbl><w:tr>${tc(p(run('1')))}${tc(p(run('2')))}</w:tr></w:tbl><w:p/>`, ''],
  ])('%s is listed or left out, and no figure', async (_, content, listed) => {
    const { cell, unplaced } = await decisions(content);
    expect(cell).toBeNull();
    expect(unplaced.join(' ')).toContain(listed);
  });

  it.each<[string, string]>([
    ['inserted', p(`<w:ins w:id="1">${run('12')}</w:ins>`)],
    ['deleted', p(`<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del>`)],
    ['replaced', p(`<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="2">${run('12')}</w:ins>`)],
    ['in part replaced', p(run('1'), `<w:ins w:id="2">${run('2')}</w:ins>`)],
    ['moved', p(`<w:moveTo w:id="1">${run('12')}</w:moveTo>`)],
  ])('text that is %s and not accepted is listed, and no figure', async (_, content) => {
    const { cell, unplaced, codes } = await decisions(content);
    expect(cell).toBeNull();
    expect(unplaced.join(' ')).toMatch(/插入|删除/);
    expect(codes).toEqual(['tracked']);
  });

  it('a row that is inserted and not accepted is no row of the report', async () => {
    const { cell, codes } = await decisions(p(run('12')), '<w:trPr><w:ins w:id="3"/></w:trPr>');
    expect(cell).toBeNull();
    expect(codes).toContain('tracked');
  });

  it.each<[string, string, string]>([
    ['by itself', p(run('99', '<w:vanish/>'), run('12')), ''],
    [
      'by its style, which is based on another',
      p(run('99', '<w:rStyle w:val="b"/>'), run('12')),
      '<w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    ],
    [
      'by the style of its paragraph',
      `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${run('99')}</w:p>${p(run('12'))}`,
      '<w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>',
    ],
  ])('text that is hidden %s is not read, and told', async (_, content, styles) => {
    expect(await decisions(content, '', styles)).toEqual({ cell: 12, unplaced: [], codes: ['hidden'] });
  });

  it('tables nested in a table that lays out the page', async () => {
    const report = sampleReport('2021');
    const bytes = makeDocx(`<w:tbl><w:tr>${tc(`${docxBody('2021', report)}<w:p/>`)}</w:tr></w:tbl>`);
    expect((await reading(bytes)).report).toEqual(report);
  });

  it('lines parted by tabs keep their columns', async () => {
    const tabs = (...texts: string[]): string => p(texts.map((text) => run(text)).join('<w:r><w:tab/></w:r>'));
    const { report } = await reading(
      makeDocx(
        [
          paragraph(TITLE),
          paragraph('第二十条第（一）项'),
          tabs('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
          tabs('行政规范性文件', '', '0', '5'),
        ].join(''),
      ),
    );
    expect(report.proactive['20-1.b']).toEqual({ made: null, repealed: 0, valid: 5 });
  });
});
