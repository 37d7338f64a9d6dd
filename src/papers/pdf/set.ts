import { join } from 'node:path';
import { type Refusal, refuse } from '../../base/refusal.ts';
import { TEMPLATES, type Typesetter } from './compiler.ts';
import type { PdfJob, SealPlace } from './job.ts';
import { tagRowHeaders } from './row-headers.ts';
import { addSignatureField } from './signature-field.ts';

/** How many documents a layout is kept without use: one, so that memory stays under 300 MB over a thousand. */
const KEPT = 1;

/** Sets one document. Refuses a character that no font has, and names it. */
export function setDocument({ compiler, chains }: Typesetter, job: PdfJob): Uint8Array | Refusal {
  const data = JSON.stringify({ ...job.data, fonts: chains });
  const compiled = compiler.compile({ mainFilePath: join(TEMPLATES, job.template), inputs: { data } });
  if (!compiled.result) throw new Error(`${job.template}: ${compiled.takeDiagnostics()?.shortDiagnostics[0]?.message}`);
  try {
    const pdf = compiler.pdf(compiled.result, { pdfStandard: job.standard, creationTimestamp: job.created });
    const plain = withoutSuspects(pdf);
    const tagged = job.tables.length > 0 ? tagRowHeaders(plain, job.tables) : plain;
    if (!job.signature) return tagged;
    const [seal] = compiler.query(compiled.result, { selector: '<seal>' });
    return addSignatureField(tagged, job.signature, (seal?.value as SealPlace | undefined) ?? null);
  } catch (fault) {
    const missing = missingIn(String((fault as Error).message));
    if (missing === null) throw fault;
    return refuse({ code: 'paper.no-glyph', facts: { character: missing, code: codesOf(missing) } });
  } finally {
    compiler.evictCache(KEPT);
  }
}

const MARK_INFO = /\/MarkInfo <<\s+\/Marked true\s+(\/Suspects false)/;

/**
 * Typst writes that no tags are suspect, which is so where nothing is said (ISO 32000-1, table 321); poppler takes a
 * `false` for an error and says so to whoever opens the file. Blanks in its place keep every other byte where it is.
 */
function withoutSuspects(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const at = bytes.lastIndexOf('/MarkInfo');
  const found = MARK_INFO.exec(bytes.toString('latin1', at, at + 200));
  if (found) {
    const [whole, what = ''] = found;
    const from = at + found.index + whole.length - what.length;
    bytes.fill(' ', from, from + what.length);
  }
  return bytes;
}

/** The text that could not be shown, out of Typst's own words: printed as Rust prints a string. */
function missingIn(message: string): string | null {
  const found = /the text `"(.+?)"` could not be displayed with font/su.exec(
    message.replaceAll('\\"', '"').replaceAll('\\\\', '\\'),
  );
  return found
    ? found[1]!.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    : null;
}

function codesOf(text: string): string {
  return [...text].map((one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
