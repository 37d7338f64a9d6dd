import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// Parses in this thread, which the caller may end: it is a worker of its own.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = { WorkerMessageHandler };

/** Where the tables for fonts that are not embedded (GBK-EUC-H …) lie, with a slash at the end. */
const CMAPS = import.meta.url.endsWith('.ts')
  ? new URL('../../../../../node_modules/pdfjs-dist/cmaps/', import.meta.url).pathname
  : new URL('./cmaps/', import.meta.url).pathname;

/**
 * Opens a PDF for reading. Pictures are not decoded, scripts and forms of XFA not looked at. `withFonts`: the font files
 * are wanted too. Throws what pdf.js throws.
 */
export function openPdf(bytes: Uint8Array, { withFonts = false } = {}): Promise<PDFDocumentProxy> {
  return getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: CMAPS,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
    fontExtraProperties: withFonts,
    verbosity: 0,
  } as Parameters<typeof getDocument>[0]).promise;
}
