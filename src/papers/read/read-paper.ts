import { dayOf } from '../../base/day.ts';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import type { CanonicalReport } from '../../report/canonical.ts';
import { formatDay } from '../../words/day.ts';
import { findSignatures } from '../sign/find-signatures.ts';
import { readCanonical } from './canonical-file.ts';
import { named, placeBlocks, type Reading, readReport, refusalFor } from './read-report.ts';
import { kindOf, tooLarge } from './source/decode.ts';
import { ofdFigures } from './source/ofd.ts';
import { type OfficeRead, readOffice } from './source/office/read-office.ts';
import { readPdf } from './source/pdf/read-pdf.ts';
import { Remarks } from './tables/outcome.ts';

/** What there is beside the figures, where a file is nothing but figures. */
const NOTHING = { prose: { title: null, paragraphs: [] }, unplaced: [], notes: [], source: [] } as const;

async function readPdfReport(bytes: Uint8Array): Promise<Reading | Refusal> {
  const pdf = await readPdf(bytes);
  if (isRefusal(pdf)) return pdf;
  const remarks = new Remarks();
  for (const { state, holder, serial, at } of findSignatures(bytes)) {
    remarks.note(`signature.${state}`, { holder, serial, on: at ? formatDay(dayOf(at)) : '' });
  }
  if (pdf.hidden > 0) remarks.note('hidden', { count: pdf.hidden });
  if (pdf.picturePages.length > 0) remarks.note('pictures', { pages: pdf.picturePages.join('、') });
  const printed = placeBlocks(pdf.blocks, remarks);
  return pdf.attached ? withAttachment(printed, pdf.attached, remarks) : printed;
}

/** Our own PDF carries its figures as JSON: nothing is lost in them. What its pages say otherwise is told. */
function withAttachment(printed: Reading | Refusal, attached: CanonicalReport, remarks: Remarks): Reading {
  remarks.note('attachment', {});
  if (isRefusal(printed)) return { ...NOTHING, report: attached, notes: remarks.notes };
  const differing = (['proactive', 'requests', 'remedies'] as const).filter(
    (table) => JSON.stringify(sorted(printed.report[table])) !== JSON.stringify(sorted(attached[table])),
  );
  if (differing.length > 0) {
    const names = { proactive: '二', requests: '三', remedies: '四' };
    remarks.note('attachment-differs', { tables: differing.map((table) => names[table]).join('、') });
  }
  return { ...printed, report: attached, unplaced: differing.length > 0 ? printed.unplaced : [], notes: remarks.notes };
}

/** The pages of an OFD are not read: only its figures are, and that is said. */
function readOfdFigures(figures: Uint8Array, fileName: string): Reading | Refusal {
  const report = readCanonical(figures, fileName);
  if (isRefusal(report)) return report;
  const remarks = new Remarks();
  remarks.note('attachment-alone', {});
  return { ...NOTHING, report, notes: remarks.notes };
}

/** In one order, a number and the same number as text being alike. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? String(value) : value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]);
}

function placeOffice(office: OfficeRead): Reading | Refusal {
  const remarks = new Remarks();
  if (office.hidden > 0) remarks.note('hidden', { count: office.hidden });
  if (office.tracked > 0) remarks.note('tracked', { count: office.tracked });
  if (office.macros) remarks.note('macros', {});
  return placeBlocks(office.blocks, remarks);
}

async function readKind(bytes: Uint8Array, fileName: string): Promise<Reading | Refusal> {
  const large = tooLarge(bytes.length);
  if (large) return large;
  const kind = kindOf(bytes);
  if (kind === 'pdf') return readPdfReport(bytes);
  if (kind === 'zip') {
    const figures = ofdFigures(bytes);
    if (figures) return readOfdFigures(figures, fileName);
    const office = readOffice(bytes);
    return isRefusal(office) ? office : placeOffice(office);
  }
  if (kind === 'encrypted-office') return refuse({ code: 'read.encrypted' });
  if (kind === 'json' || fileName.endsWith('.json')) {
    const report = readCanonical(bytes, fileName);
    return isRefusal(report) ? report : { ...NOTHING, report };
  }
  return readReport(bytes, fileName);
}

/**
 * Reads a published annual report from PDF, DOCX, XLSX, HTML, Markdown, text, or canonical JSON: by what is in the file, not
 * by the end of its name. Refuses what is no report and what passes a limit; guesses nothing. Time and memory are bounded by
 * ReaderPool, which runs this in a worker.
 */
export async function readPaper(bytes: Uint8Array, fileName: string): Promise<Reading | Refusal> {
  try {
    return named(await readKind(bytes, fileName), fileName);
  } catch (fault) {
    return named(refusalFor(fault), fileName);
  }
}
