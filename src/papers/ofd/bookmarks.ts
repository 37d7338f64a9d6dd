import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { escapeXml } from '../office/xml.ts';

/** A heading of the document, where it stands, in millimetres of its page, and the headings under it. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly under: readonly Bookmark[];
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
/** A page, the kind XYZ, and a point of it in the PDF's space, as Typst writes a destination. */
type Destination = readonly [page: { readonly num: number; readonly gen: number }, kind: unknown, x: number, y: number];

/** The headings that a PDF of ours lists. `placeOf` leads from the space of a page to millimetres. */
export async function bookmarksOf(
  pdf: PDFDocumentProxy,
  placeOf: (page: number, x: number, y: number) => readonly [number, number],
): Promise<Bookmark[]> {
  const take = (outline: Outline): Promise<Bookmark[]> =>
    Promise.all(
      outline.map(async ({ title, dest, items }) => {
        const [reference, , x, y] = dest as unknown as Destination;
        const page = await pdf.getPageIndex(reference);
        const [left, top] = placeOf(page, x, y);
        return { title, page, left, top, under: await take(items) };
      }),
    );
  return take((await pdf.getOutline()) ?? []);
}

/** `Outlines` of Document.xml (GB/T 33190-2016, 7.8), or nothing where there are no headings. */
export function outlinesXml(bookmarks: readonly Bookmark[], pageIds: readonly number[]): string {
  const element = ({ title, page, left, top, under }: Bookmark): string =>
    `<ofd:OutlineElem Title="${escapeXml(title)}"><ofd:Actions><ofd:Action Event="CLICK"><ofd:Goto>` +
    `<ofd:Dest Type="XYZ" PageID="${pageIds[page]}" Left="${left.toFixed(2)}" Top="${top.toFixed(2)}"/>` +
    `</ofd:Goto></ofd:Action></ofd:Actions>${under.map(element).join('')}</ofd:OutlineElem>`;
  return bookmarks.length > 0 ? `<ofd:Outlines>${bookmarks.map(element).join('')}</ofd:Outlines>` : '';
}
