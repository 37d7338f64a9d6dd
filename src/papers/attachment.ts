import { fileTypeFromBuffer } from 'file-type';
import { type Refusal, refuse } from '../base/refusal.ts';

/** Extension > media type that the bytes must have. Office files of before 2007 are one container (cfb) by their bytes. */
const BY_BYTES: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  doc: ['application/x-cfb'],
  xls: ['application/x-cfb'],
  wps: ['application/x-cfb'],
  ofd: ['application/zip'],
};

/** Endings of what can be attached. */
export const ATTACHABLE: readonly string[] = [...Object.keys(BY_BYTES), 'txt'];

/**
 * The media type of an attachment, told from its bytes and not from its name. Refuses what is of no accepted kind, and
 * what is not what its name says (an executable named .pdf) or breaks off before its end.
 */
export async function sniffAttachment(name: string, bytes: Uint8Array): Promise<string | Refusal> {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (extension === 'txt')
    return isText(bytes) ? 'text/plain' : refuse({ code: 'file.not-what-it-says', field: 'files', facts: { name } });
  const accepted = BY_BYTES[extension];
  if (!accepted) return refuse({ code: 'file.kind-not-accepted', field: 'files', facts: { name } });
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!found || !accepted.includes(found.mime) || !isWhole(extension, bytes))
    return refuse({ code: 'file.not-what-it-says', field: 'files', facts: { name } });
  return found.mime;
}

/** A published report may also be a page or text, in whatever encoding, which its reader tells; nobody is shown it as a page. */
export async function sniffReport(name: string, bytes: Uint8Array): Promise<string | Refusal> {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  return ['htm', 'html', 'shtml', 'md', 'txt', 'json'].includes(extension)
    ? 'text/plain'
    : sniffAttachment(name, bytes);
}

/** What stands at the end of a whole file. A file may go on behind it (cameras, signatures), so it is looked for anywhere. */
const END: Readonly<Record<string, string>> = {
  pdf: '%%EOF',
  jpg: '\xff\xd9',
  jpeg: '\xff\xd9',
  png: 'IEND',
  docx: 'PK\x05\x06',
  xlsx: 'PK\x05\x06',
  ofd: 'PK\x05\x06',
};
/** Bytes. An earlier version inside a PDF has an end of its own: only the last one counts, which readers too look for here. */
const PDF_TAIL = 2048;

function isWhole(extension: string, bytes: Uint8Array): boolean {
  const end = END[extension];
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = end === undefined ? 0 : whole.lastIndexOf(end, undefined, 'latin1');
  return extension === 'pdf' ? at >= whole.length - PDF_TAIL && at >= 0 : at >= 0;
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
