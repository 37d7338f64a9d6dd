import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { CanonicalReport, Cell } from '../../report/canonical.ts';
import { REQUEST_COLUMNS } from '../../report/format-requests.ts';
import { FORMATS, type FormatId, figureRows, REMEDY_CELLS, REMEDY_GROUPS } from '../../report/formats.ts';
import { type GridTable, layoutReport } from '../../report/layout.ts';
import { type Reading, readReport } from './read-report.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 50 }) },
  { weight: 1, arbitrary: fc.nat({ max: 2_000_000_000 }) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const cells = (codes: readonly string[]): fc.Arbitrary<Record<string, Cell>> =>
  fc.record(Object.fromEntries(codes.map((code) => [code, cell])));

function reports(id: FormatId): fc.Arbitrary<CanonicalReport> {
  const proactive = FORMATS[id].proactive.flatMap((block) =>
    block.rows.map((row) => [row.code, cells(block.columns.map((column) => column.code))] as const),
  );
  const columns = REQUEST_COLUMNS.map((column) => column.code);
  const requests = figureRows(id).map((row) => [row.code, cells(columns)] as const);
  const remedies = REMEDY_GROUPS.map((group) => [group.code, cells(REMEDY_CELLS.map((c) => c.code))] as const);
  return fc.record({
    agency: fc.constant('示例市交通运输局'),
    year: fc.constant(id === '2019' ? 2020 : 2023),
    format: fc.constant(id),
    proactive: fc.record(Object.fromEntries(proactive)),
    requests: fc.record(Object.fromEntries(requests)),
    remedies: fc.record(Object.fromEntries(remedies)),
  }) as fc.Arbitrary<CanonicalReport>;
}

type Dress = (text: string) => string;
const asIs: Dress = (text) => text;
/** As the editors of government sites write it: paragraphs and spans in cells, no-break spaces, full-width digits. */
const dressed: Dress = (text) =>
  text === ''
    ? '<p><span style="x">&nbsp;</span></p>'
    : `<p align="center"><span lang="EN-US">&nbsp;${text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))}<o:p></o:p></span></p>`;

function html(table: GridTable, dress: Dress, close: string): string {
  const rows = table.rows.map((row) => {
    const tds = row.map((c) => {
      const tag = c.header && dress === asIs ? 'th' : 'td';
      return `<${tag} rowspan="${c.rowSpan}" colspan='${c.colSpan} '>${dress(c.text)}${close.replace('TAG', tag)}`;
    });
    return `<tr>${tds.join('')}${close === '' ? '' : '</tr>'}`;
  });
  return `<table><tbody>${rows.join('\n')}</tbody></table>`;
}

function page(id: FormatId, report: CanonicalReport, dress: Dress, close: string): string {
  const tables = layoutReport(FORMATS[id], report).map(
    (t) => `<h2>${t.caption}</h2><div>${html(t, dress, close)}</div>`,
  );
  const title = `示例市交通运输局${report.year}年政府信息公开工作年度报告`;
  const body = `<h1>${title}</h1><h2>一、总体情况</h2><p>全年工作有序。</p>${tables.join('')}<h2>五、存在的主要问题及改进情况</h2><p>无。</p>`;
  return `<!DOCTYPE html><html><head><meta charset=utf-8><title>${title}</title><style>td{}</style></head><body><table><tr><td>${body}</td></tr></table></body></html>`;
}

function read(text: string): Reading {
  const reading = readReport(new TextEncoder().encode(text), '样例');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

/** Rows framed by bars; a span becomes its text and blank cells, as converters write it. */
function markdown(table: GridTable): string {
  const open = new Map<number, { left: number; text: string }>();
  return table.rows
    .map((row, r) => {
      const texts: string[] = [];
      const taken = (): void => {
        for (let at = open.get(texts.length); at && at.left > 0; at = open.get(texts.length)) {
          at.left--;
          texts.push('');
        }
      };
      for (const c of row) {
        taken();
        for (let i = 0; i < c.colSpan; i++) {
          if (c.rowSpan > 1) open.set(texts.length, { left: c.rowSpan - 1, text: '' });
          texts.push(i === 0 ? c.text : '');
        }
      }
      taken();
      return `| ${texts.join(' | ')} |${r === 0 ? `\n|${'---|'.repeat(texts.length)}` : ''}`;
    })
    .join('\n');
}

/** One cell a line, each ended by a bar, as pages copied out of a browser look. */
const stream = (table: GridTable): string =>
  table.rows.map((row) => row.map((c) => `${c.text} |`).join('\n')).join('\n');

const texts: Readonly<Record<string, (table: GridTable) => string>> = { markdown, stream };

describe.each(['2019', '2021'] as const)('format %s', (id) => {
  it.each([
    ['clean', asIs, '</TAG>'],
    ['dressed as government sites do', dressed, '</TAG>'],
    ['cells and rows not closed', dressed, ''],
  ])('HTML of a report, %s, gives the same figures', (_, dress, close) => {
    fc.assert(
      fc.property(reports(id), (report) => {
        const reading = read(page(id, report, dress, close));
        expect(reading.report).toEqual(report);
        expect(reading.unplaced).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.keys(texts))('%s of a report gives the same figures', (kind) => {
    fc.assert(
      fc.property(reports(id), (report) => {
        const tables = layoutReport(FORMATS[id], report).map((t) => `${t.caption}\n\n${texts[kind]!(t)}\n`);
        const { report: back, unplaced } = read(
          `示例市交通运输局${report.year}年政府信息公开工作年度报告\n\n${tables.join('\n')}\n五、存在的主要问题及改进情况\n`,
        );
        expect({ ...back, format: id }).toEqual(report);
        expect(unplaced).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
