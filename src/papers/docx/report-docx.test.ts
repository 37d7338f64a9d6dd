import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../report/formats.ts';
import type { GridTable } from '../../report/layout.ts';
import { anyReport } from '../report-paper.fixture.ts';
import { reportDocx } from './report-docx.ts';

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);
const attribute = (xml: string, name: string): number =>
  Number(new RegExp(`<w:${name} w:val="(\\d+)"/>`).exec(xml)?.[1] ?? 1);
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text]) =>
      text!
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    )
    .join('');

/** The rows of every table, each cell with its text and its spans, as Word would merge them. */
function tablesOf(document: string) {
  return [...document.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table]) => {
    const rows = [...table!.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row]) => {
      let column = 0;
      return [...row!.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, xml]) => {
        const cell = {
          column,
          colSpan: attribute(xml!, 'gridSpan'),
          goesOn: xml!.includes('<w:vMerge/>'),
          text: textOf(xml!),
        };
        column += cell.colSpan;
        return cell;
      });
    });
    return rows.map((cells, r) =>
      cells
        .filter((cell) => !cell.goesOn)
        .map(({ column, colSpan, text }) => {
          const below = rows.slice(r + 1).findIndex((row) => !row.some((one) => one.column === column && one.goesOn));
          return { text, colSpan, rowSpan: 1 + (below < 0 ? rows.length - r - 1 : below) };
        }),
    );
  });
}

const plain = ({ rows }: GridTable) =>
  rows.map((row) => row.map(({ text, colSpan, rowSpan }) => ({ text, colSpan, rowSpan })));

describe('the annual report in Word', () => {
  it.each<FormatId>(['2019', '2021'])('has the three tables of the form of %s, cell for cell', (id) => {
    fc.assert(
      fc.property(anyReport(id), (report) => {
        expect(tablesOf(part(reportDocx(report), 'word/document.xml'))).toEqual(report.tables.map(plain));
        // As long in every font: no line takes its height from the letters.
        for (const path of ['word/document.xml', 'word/styles.xml'])
          expect(part(reportDocx(report), path)).not.toContain('w:lineRule="auto"');
      }),
      { numRuns: 15 },
    );
  });

  const [report] = fc.sample(anyReport('2021'), { numRuns: 1, seed: 1 });

  it('says the heads of 三 and 四 again on every page, and parts none in 二 from its figures', () => {
    const [proactive, ...others] = [
      ...part(reportDocx(report!), 'word/document.xml').matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs),
    ].map(([, table]) => [...table!.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row]) => row!));
    for (const rows of others) {
      const heads = rows.filter((row) => row.includes('<w:tblHeader/>'));
      expect(heads.length).toBeGreaterThan(1);
      expect(rows.slice(0, heads.length)).toEqual(heads);
      expect(rows.join('')).not.toContain('<w:keepNext/>');
    }
    const goesOn = proactive!.map((row) => row.match(/<w:keepNext\/>/g)?.length === row.match(/<w:p>/g)!.length);
    const starts = proactive!.flatMap((row, i) => (row.includes('<w:gridSpan w:val="4"/>') ? [i] : []));
    expect(starts.length).toBeGreaterThan(2);
    expect(proactive!.map((_, i) => !goesOn[i])).toEqual(
      proactive!.map((_, i) => starts.includes(i + 1) || i === proactive!.length - 1),
    );
  });

  it('is the same bytes for the same report', () => {
    expect(Buffer.compare(reportDocx(report!), reportDocx(report!))).toBe(0);
  });

  it('says what people wrote, and holds nothing that is no XML', () => {
    const document = part(reportDocx(report!), 'word/document.xml');
    expect(textOf(document)).toContain('（一）主动公开。全年公开“规章”<3>件 & 其他。（二）监督保障无\ufffd事。');
    expect(textOf(document)).toContain('六、其他需要报告的事项无。');
    expect(document).toContain('w:w="11906" w:h="16838"');
    expect(document).not.toContain('\u0001');
  });

  it('names the fonts of the standard', () => {
    const styles = part(reportDocx(report!), 'word/styles.xml');
    for (const font of ['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312', '宋体'])
      expect(styles).toContain(`w:eastAsia="${font}"`);
  });
});
