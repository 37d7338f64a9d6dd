import { isRefusal, type Refusal, refuse } from '../../../base/refusal.ts';
import type { FileText } from '../../../cases/publication/scan/file-text.ts';
import { LimitPassed } from '../blocks.ts';
import { decodeText, kindOf } from '../source/decode.ts';
import { Gathered } from './gathered.ts';
import { officeText } from './office-text.ts';
import { pdfText } from './pdf-text.ts';

/** Another way of reading is another number: what was read in an earlier way is read again by a rebuild. */
export const READING_WAY = 2;

const NOTHING: FileText = { parts: [], hidden: [], unread: [''] };

/**
 * The text of an attachment (PDF, DOCX, XLSX, text), by what is in the file. What is of another kind, and what is larger
 * than this reads, is left to a person (`unread`); what is broken, encrypted or unpacks without end is refused.
 */
export async function readFileText(bytes: Uint8Array): Promise<FileText | Refusal> {
  try {
    const kind = kindOf(bytes);
    if (kind === 'pdf') return await pdfText(bytes);
    if (kind === 'zip') return officeText(bytes);
    if (kind === 'encrypted-office') return refuse({ code: 'read.encrypted' });
    const decoded = decodeText(bytes);
    if (isRefusal(decoded)) return NOTHING;
    const gathered = new Gathered();
    gathered.see('', decoded.text);
    return gathered.done();
  } catch (fault) {
    if (fault instanceof LimitPassed) return NOTHING;
    throw fault;
  }
}
