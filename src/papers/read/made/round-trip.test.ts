import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../base/refusal.ts';
import type { CanonicalReport } from '../../../report/canonical.ts';
import type { FormatId } from '../../../report/formats.ts';
import { readPaper } from '../read-paper.ts';
import type { Reading } from '../read-report.ts';
import { tally } from '../sites/measure.fixture.ts';
import { type Drawing, drawReport } from './drawing.fixture.ts';
import { docxOf, xlsxOf } from './office.fixture.ts';
import { makePdf, type PdfParts } from './pdf.fixture.ts';
import { reports } from './reports.fixture.ts';

async function read(bytes: Uint8Array): Promise<Reading> {
  const reading = await readPaper(bytes, '样例');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

const pdf =
  (drawing: Drawing, parts: PdfParts = {}) =>
  (id: FormatId, report: CanonicalReport) =>
    makePdf(drawReport(id, report, drawing), parts);

const SHORT = { width: 595, height: 420 };

const PAPERS: Readonly<Record<string, (id: FormatId, report: CanonicalReport) => Uint8Array>> = {
  DOCX: docxOf,
  XLSX: xlsxOf,
  'PDF with lines': pdf({ rules: 'lines' }),
  'PDF with lines as thin areas, its pages turned by the viewer': pdf({ rules: 'bars' }, { rotate: 180 }),
  'PDF on short pages, tables cut many times': pdf({ rules: 'lines', page: SHORT }),
  'PDF whose text runs up the page': pdf({ rules: 'bars', turned: true }),
  'PDF whose text runs up the page, turned by the viewer': pdf({ rules: 'lines', turned: true }, { rotate: 90 }),
};

describe.each(['2019', '2021'] as const)('format %s', (id) => {
  it.each(Object.entries(PAPERS))('%s gives the same figures', async (_, make) => {
    await fc.assert(
      fc.asyncProperty(reports(id), async (report) => {
        const { report: back, unplaced } = await read(make(id, report));
        expect(back).toEqual(report);
        expect(unplaced).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('PDF without any line: each figure is read as it stands, or listed', async () => {
    await fc.assert(
      fc.asyncProperty(reports(id), async (report) => {
        const reading = await read(makePdf(drawReport(id, report, { rules: 'none' })));
        const { right, wrong, listed, lost } = tally(report, reading);
        expect(wrong).toEqual([]);
        expect(lost).toEqual([]);
        // What is left out is the exception.
        expect(listed).toBeLessThan(right / 3);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('our own PDF is read by the data it carries, and pages that say otherwise are told', async () => {
    const report = fc.sample(reports(id), { seed: 1, numRuns: 1 })[0]!;
    const attachment = { name: 'annual-report.json', text: JSON.stringify(report) };
    const own = await read(makePdf(drawReport(id, report, { rules: 'lines' }), { attachment }));
    expect(own.report).toEqual(report);
    expect(own.notes).toEqual([{ code: 'attachment', facts: {} }]);
    expect(own.prose.title).toContain('政府信息公开工作年度报告');
    const other = fc.sample(reports(id), { seed: 2, numRuns: 1 })[0]!;
    const mixed = await read(makePdf(drawReport(id, other, { rules: 'lines' }), { attachment }));
    expect(mixed.report).toEqual(report);
    expect(mixed.notes[1]).toEqual({ code: 'attachment-differs', facts: { tables: '二、三、四' } });
    const none = await read(
      makePdf(drawReport(id, report, { rules: 'lines' }), { attachment: { name: 'other.json', text: '{"a":1}' } }),
    );
    expect(none.report).toEqual(report);
    expect(none.notes).toEqual([]);
  });
});
