import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Refusal, refuse } from '../../../base/refusal.ts';
import type { FileText } from '../../../cases/publication/scan/file-text.ts';
import { LimitPassed } from '../blocks.ts';
import type { PageMarks } from '../source/pdf/marks.ts';
import { openPdf } from '../source/pdf/open.ts';
import { FAULTS, FEW_CHARACTERS, marksOf } from '../source/pdf/read-pdf.ts';
import { chunksOf, linesOf } from '../source/pdf/text.ts';
import { Gathered } from './gathered.ts';

/** A large file is read as far as it goes in this time: the pages behind are for a person. Milliseconds. */
const LONGEST_MS = 15_000;
/** Between the words of a line, in heights of its characters. */
const GAP = 1.5;
/** Half of a page that is a picture may be its text. */
const SCANNED = 0.5;

/** The printed text of each page, what is hidden, and which pages are pictures of text. Throws LimitPassed. */
export async function pdfText(bytes: Uint8Array): Promise<FileText | Refusal> {
  let pdf: PDFDocumentProxy | null = null;
  try {
    pdf = await openPdf(bytes);
    return await gather(pdf);
  } catch (fault) {
    if (fault instanceof LimitPassed) throw fault;
    return refuse({ code: FAULTS[(fault as Error).name] ?? 'read.broken' });
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

async function gather(pdf: PDFDocumentProxy): Promise<FileText> {
  const gathered = new Gathered();
  const groups = await pdf.getOptionalContentConfig();
  const began = performance.now();
  for (let number = 1; number <= pdf.numPages; number++) {
    if (performance.now() - began > LONGEST_MS) {
      gathered.miss(number === pdf.numPages ? `${number}` : `${number}-${pdf.numPages}`);
      break;
    }
    const page = await pdf.getPage(number);
    gatherPage(await marksOf(page, (group) => groups.isVisible(group as never)), `${number}`, gathered);
    await gatherNotes(page, `${number}`, gathered);
    page.cleanup();
  }
  const { info } = (await pdf.getMetadata()) as { info: { Author?: unknown } };
  if (typeof info.Author === 'string') gathered.hide('', 'author', info.Author);
  const files = ((await pdf.getAttachments()) ?? {}) as Record<string, { filename: string }>;
  for (const { filename } of Object.values(files)) gathered.hide('', 'embedded', filename);
  return gathered.done();
}

function gatherPage({ sheets, hiddenText, pictures, unknown }: PageMarks, at: string, gathered: Gathered): void {
  const glyphs = sheets.flatMap((sheet) => sheet.glyphs);
  const seen = sheets
    .flatMap((sheet) => linesOf(sheet.glyphs))
    .map((line) =>
      chunksOf(line, GAP)
        .map(({ text }) => text)
        .join(' '),
    );
  const isScan = glyphs.length < FEW_CHARACTERS && pictures > SCANNED;
  // Below the picture of a page lies what a machine read in it: searched, but no proof of what the picture shows.
  if (isScan) gathered.see(at, [...seen, hiddenText].join('\n'));
  else {
    gathered.see(at, seen.join('\n'));
    gathered.hide(at, 'vanished', hiddenText);
  }
  // A page without a character may be blank, or have its text as curves.
  if (glyphs.length === 0 || isScan || unknown * 5 > glyphs.length) gathered.miss(at);
}

/** Comments and notes that a reader of the page opens. */
async function gatherNotes(page: PDFPageProxy, at: string, gathered: Gathered): Promise<void> {
  const notes = (await page.getAnnotations()) as { subtype?: string; contentsObj?: { str?: string } }[];
  for (const { subtype, contentsObj } of notes)
    if (subtype !== 'Link' && subtype !== 'Widget') gathered.hide(at, 'comment', contentsObj?.str ?? '');
}
