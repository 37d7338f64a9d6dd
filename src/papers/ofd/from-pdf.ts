import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, type Matrix } from '../read/source/pdf/matrix.ts';
import { openPdf } from '../read/source/pdf/open.ts';
import { bookmarksOf } from './bookmarks.ts';
import { PageDrawing } from './draw-page.ts';
import { type OfdInfo, ofdFile } from './ofd-file.ts';
import type { DrawnPage, FontUsed } from './page-objects.ts';

const MM = 25.4 / 72;

/** A PDF of ours as OFD: the same pages, every character and line where the PDF has it, in the fonts that the PDF embeds. */
export async function ofdFromPdf(pdf: Uint8Array, info: OfdInfo): Promise<Uint8Array> {
  const opened = await openPdf(pdf, { withFonts: true });
  try {
    const fonts = new Map<string, FontUsed>();
    const pages: DrawnPage[] = [];
    const spaces: Matrix[] = [];
    for (let number = 1; number <= opened.numPages; number++) {
      const page = await opened.getPage(number);
      spaces.push(page.getViewport({ scale: MM }).transform as unknown as Matrix);
      pages.push(await drawnPage(page, fonts));
    }
    const bookmarks = await bookmarksOf(opened, (page, x, y) => apply(spaces[page]!, x, y));
    return ofdFile(pages, bookmarks, info);
  } finally {
    await opened.loadingTask.destroy();
  }
}

async function drawnPage(page: PDFPageProxy, fonts: Map<string, FontUsed>): Promise<DrawnPage> {
  const { width, height, transform } = page.getViewport({ scale: MM });
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawing = new PageDrawing(transform as unknown as Matrix, (id) => {
    const known = fonts.get(id);
    if (known) return known;
    const { name, data } = page.commonObjs.get(id) as { name: string; data?: Uint8Array };
    if (!data) throw new Error(`OFD: the font ${name} is not embedded`);
    const used = { name: name.replace(/^[A-Z]{6}\+|-Identity-H$/g, ''), bytes: data };
    fonts.set(id, used);
    return used;
  });
  drawing.draw(fnArray, argsArray);
  return { width, height, objects: drawing.objects };
}
