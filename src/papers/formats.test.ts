import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../base/refusal.ts';
import type { CanonicalReport } from '../report/canonical.ts';
import { type PaperFormat, REPORT_FORMATS } from './formats.ts';
import { readPaper } from './read/read-paper.ts';
import { anyReport } from './report-paper.fixture.ts';
import { figuresOf, type ReportPaper } from './report-paper.ts';

const CASES = [
  {
    noun: 'request',
    number: '2023-0001',
    kind: 'A',
    outcome: null,
    openedOn: '2023-03-01',
    countedOn: null,
    endedOn: null,
    units: 1,
    amount: null,
  },
] as const;

/** Minus signs and decimals are printed as they are; what is read is the same number, or the text as printed. */
const even = (report: CanonicalReport): unknown =>
  JSON.parse(JSON.stringify(report), (_, value) => (typeof value === 'number' ? String(value) : value));

/** What `gongkai report` prints without being asked for a paper. */
const JSON_FORMAT: Pick<PaperFormat<ReportPaper>, 'id' | 'ending' | 'make'> = {
  id: 'json',
  ending: 'json',
  make: async (report) => new TextEncoder().encode(figuresOf(report)),
};

describe.each(['2019', '2021'] as const)('a report in the form of %s', (id) => {
  it.each(
    [...REPORT_FORMATS.filter(({ id: format }) => format !== 'ofd'), JSON_FORMAT].map(
      (format) => [format.id, format] as const,
    ),
  )('written as %s reads back with the same figures', async (_, format) => {
    const check = async (report: ReportPaper) => {
      const prose = { 1: '全年公开规章 3 件。', 6: '' };
      const bytes = await format.make({ ...report, prose, cases: async () => CASES });
      if (isRefusal(bytes)) throw new Error(JSON.stringify(bytes));
      const reading = await readPaper(bytes, `样例.${format.ending}`);
      if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
      expect(even(reading.report)).toEqual(even(report.figures));
      expect(reading.unplaced).toEqual([]);
      expect(reading.notes.map(({ code }) => code)).not.toContain('attachment-differs');
    };
    await fc.assert(fc.asyncProperty(anyReport(id), check), { numRuns: 8, endOnFailure: true });
  });
});
