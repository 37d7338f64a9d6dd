import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isRefusal, type Refusal, refuse } from '../../../../base/refusal.ts';
import type { CanonicalReport } from '../../../../report/canonical.ts';
import { type Block, LIMITS, LimitPassed } from '../../blocks.ts';
import { readCanonical } from '../../canonical-file.ts';
import { readPages } from './flow.ts';
import type { PageMarks } from './marks.ts';
import type { Matrix } from './matrix.ts';
import { openPdf } from './open.ts';
import { Painter } from './painter.ts';
import type { PageFont } from './state.ts';
import { turnPage } from './turn.ts';

/** What a PDF holds: the blocks of its pages, what could not be read of it, and the figures it carries as an attachment. */
export interface PdfRead {
  readonly blocks: readonly Block[];
  readonly hidden: number;
  /** Pages that are pictures, or have one so large that a table may be in it. */
  readonly picturePages: readonly number[];
  readonly attached: CanonicalReport | null;
}

export const FAULTS: Readonly<Record<string, string>> = {
  PasswordException: 'read.encrypted',
  InvalidPDFException: 'read.broken',
};

/** A page with less text than this and a picture is a scanned one; a stamp or a page number may stand on it. */
export const FEW_CHARACTERS = 30;

/** What is painted on a page. */
export async function marksOf(page: PDFPageProxy, isVisible: (group: unknown) => boolean): Promise<PageMarks> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const box = { x0: 0, y0: 0, x1: viewport.width, y1: viewport.height };
  const fontOf = (name: string): PageFont => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as PageFont) : {});
  const painter = new Painter(viewport.transform as unknown as Matrix, box, fontOf, isVisible);
  painter.paint(list.fnArray, list.argsArray);
  return turnPage(painter.canvas, box);
}

async function attachedReport(pdf: PDFDocumentProxy): Promise<CanonicalReport | null> {
  const files = ((await pdf.getAttachments()) ?? {}) as Record<string, { filename: string; content: Uint8Array }>;
  for (const { filename, content } of Object.values(files)) {
    if (!/\.json$/i.test(filename) || !content) continue;
    const report = readCanonical(content, filename);
    if (!isRefusal(report)) return report;
  }
  return null;
}

async function readOpened(pdf: PDFDocumentProxy): Promise<PdfRead | Refusal> {
  if (pdf.numPages > LIMITS.pages) {
    return refuse({ code: 'read.too-many-pages', facts: { pages: pdf.numPages, limit: LIMITS.pages } });
  }
  const groups = await pdf.getOptionalContentConfig();
  const pages: PageMarks[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await marksOf(page, (group) => groups.isVisible(group as never)));
    page.cleanup();
  }
  const seen = (page: PageMarks): number => page.sheets.reduce((sum, sheet) => sum + sheet.glyphs.length, 0);
  const sum = (of: (page: PageMarks) => number): number => pages.reduce((total, page) => total + of(page), 0);
  const isScan = (page: PageMarks): boolean => seen(page) < FEW_CHARACTERS;
  if (pages.every(isScan)) return refuse({ code: 'read.scanned', facts: { pages: pages.length } });
  if (sum((page) => page.unknown) * 5 > sum(seen)) return refuse({ code: 'read.unknown-characters' });
  return {
    blocks: readPages(pages.flatMap((page) => page.sheets)),
    hidden: sum((page) => page.hidden),
    picturePages: pages.flatMap((page, i) => (page.pictures > (isScan(page) ? 0 : 0.2) ? [i + 1] : [])),
    attached: await attachedReport(pdf),
  };
}

/** Reads a PDF. Refuses what is encrypted, broken, scanned or too long; figures in pictures are never guessed. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead | Refusal> {
  let pdf: PDFDocumentProxy | null = null;
  try {
    pdf = await openPdf(bytes);
    return await readOpened(pdf);
  } catch (fault) {
    if (fault instanceof LimitPassed) throw fault;
    // What pdf.js throws at a page or a font that is cut off has many names.
    return refuse({ code: FAULTS[(fault as Error).name] ?? 'read.broken' });
  } finally {
    await pdf?.loadingTask.destroy();
  }
}
